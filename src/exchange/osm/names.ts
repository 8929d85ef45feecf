import type { TambonAt } from "../../city/gazetteer/areas.ts";
import { type NamedLine, streetNames } from "../../city/gazetteer/stretches.ts";
import type { NamedKind, NamedPlace } from "../../city/gazetteer/types.ts";
import type { Bilingual, LngLat } from "../../core/location.ts";
import type { StreetWays, Tags } from "../../geo/graph/ways.ts";
import type { PlaceNode, ReadOptions } from "./options.ts";

export const NAME_KEYS: readonly string[] = ["name", "name:th", "name:en"];
export const PLACE_KEYS: ReadonlySet<string> = new Set(["place", ...NAME_KEYS]);

/** Settlements that people say they live in. Towns and cities are too large to be an address. */
const KINDS: Readonly<Record<string, NamedKind>> = {
	village: "village",
	hamlet: "village",
	isolated_dwelling: "village",
	suburb: "neighbourhood",
	quarter: "neighbourhood",
	neighbourhood: "neighbourhood",
};

/** Values of `place` that are read and asked for. */
export const SETTLEMENTS: readonly string[] = Object.keys(KINDS);

/** More than a city of a million has; beyond it the streets that come last are left out. */
export const MOST_NAMES = 20_000;
const LONGEST_NAME = 120;
const THAI = /[\u0e00-\u0e7f]/;

/** The name in both languages, one standing in for the other where that is missing; null without any. */
function nameOf(tags: Tags): Bilingual | null {
	const plain = tags.name?.trim() || undefined;
	const isThai = plain !== undefined && THAI.test(plain);
	const th = tags["name:th"] || (isThai ? plain : undefined);
	const en = tags["name:en"] || (isThai ? undefined : plain);
	const either = th ?? en;
	if (either === undefined) return null;
	return { th: (th ?? either).slice(0, LONGEST_NAME), en: (en ?? either).slice(0, LONGEST_NAME) };
}

/** Passes on a named place on the ground that counts. */
export function tellPlace({ onPlace, clip }: ReadOptions, tags: Tags, position: LngLat): void {
	if (onPlace === undefined || KINDS[tags.place ?? ""] === undefined || nameOf(tags) === null) return;
	const [lng, lat] = position;
	if (clip && !(lng >= clip[0] && lat >= clip[1] && lng <= clip[2] && lat <= clip[3])) return;
	onPlace({ tags, position });
}

/**
 * What an extract calls by a name: settlements first, then streets, pieces of one name put together (`streetNames`).
 * At most 20,000, names cut after 120 letters.
 */
export function namesOfExtract(
	ways: StreetWays,
	places: readonly PlaceNode[],
	within: TambonAt,
): NamedPlace[] {
	const settlements = new Map<string, NamedPlace>();
	for (const { tags, position } of places) {
		const name = nameOf(tags);
		const kind = KINDS[tags.place ?? ""];
		if (name === null || kind === undefined) continue;
		// A server gives a node twice where a street runs through it.
		const key = `${kind}/${name.th}/${position.join()}`;
		const id = `osm/${kind}/${settlements.size + 1}`;
		const place = { id, kind, name, position, radiusMetres: 0, within: within(position), category: null };
		if (!settlements.has(key)) settlements.set(key, place);
	}
	return [...settlements.values(), ...streetNames(namedLines(ways), "osm/street", within)].slice(
		0,
		MOST_NAMES,
	);
}

function namedLines({ wayTags, firstNode, wayNode, nodeLng, nodeLat }: StreetWays): NamedLine[] {
	return wayTags.flatMap((tags, way): NamedLine[] => {
		const name = tags.highway === undefined ? null : nameOf(tags);
		if (name === null) return [];
		const line: LngLat[] = [];
		for (let i = firstNode[way]!; i < firstNode[way + 1]!; i++) {
			const node = wayNode[i]!;
			if (!Number.isNaN(nodeLng[node]!)) line.push([nodeLng[node]!, nodeLat[node]!]);
		}
		return line.length === 0 ? [] : [{ name, line }];
	});
}
