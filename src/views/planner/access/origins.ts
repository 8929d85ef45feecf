import type { LngLat } from "../../../core/location.ts";
import type { CityView } from "../../../engine/contract.ts";
import type { Translator } from "../../../i18n/index.ts";
import { drawOf } from "../../../models/access-kinds.ts";
import type { Scenario } from "../../../scenario/types.ts";
import type { AccessOrigin } from "./access-state.ts";

/** Where journeys begin where nobody has chosen: the middle station, or the place that draws most. */
function usualOrigin(city: CityView, scenario: Scenario): AccessOrigin {
	const stations = scenario.line?.stations ?? [];
	const middle = stations[Math.floor(stations.length / 2)];
	if (middle !== undefined) return { kind: "station", id: middle.id };
	const [place] = city.places.toSorted((a, b) => drawOf(b) - drawOf(a));
	return place === undefined ? { kind: "point", position: city.origin } : { kind: "place", id: place.id };
}

export interface FoundOrigin {
	readonly origin: AccessOrigin;
	readonly position: LngLat;
}

/** The chosen origin where it still is, else the usual one. */
export function findOrigin(city: CityView, scenario: Scenario, chosen: AccessOrigin | null): FoundOrigin {
	for (const origin of chosen === null ? [] : [chosen]) {
		const position = positionOf(city, scenario, origin);
		if (position !== null) return { origin, position };
	}
	const usual = usualOrigin(city, scenario);
	return { origin: usual, position: positionOf(city, scenario, usual) ?? city.origin };
}

function positionOf(city: CityView, scenario: Scenario, origin: AccessOrigin): LngLat | null {
	if (origin.kind === "point") return origin.position;
	if (origin.kind === "station")
		return scenario.line?.stations.find(({ id }) => id === origin.id)?.position ?? null;
	const place = city.places.find(({ id }) => id === origin.id);
	return place === undefined ? null : [place.lng, place.lat];
}

export const originKey = (origin: AccessOrigin): string =>
	origin.kind === "point" ? "point" : `${origin.kind}:${origin.id}`;

export interface OriginOption {
	readonly value: string;
	readonly label: string;
}

/** Stations in line order, then places from the one that draws most; a point of the map first where one is chosen. */
export function originOptions(
	t: Translator,
	city: CityView,
	scenario: Scenario,
	chosen: AccessOrigin | null,
): readonly OriginOption[] {
	return [
		...(chosen?.kind === "point" ? [{ value: "point", label: t("door.from.point") }] : []),
		...(scenario.line?.stations ?? []).map(({ id, name }) => ({
			value: `station:${id}`,
			label: t("door.from.station", { name: t.of(name) }),
		})),
		...city.places
			.filter((place) => drawOf(place) > 0)
			.sort((a, b) => drawOf(b) - drawOf(a))
			.map(({ id, name }) => ({ value: `place:${id}`, label: t.of(name) })),
	];
}

export function originFromKey(key: string): AccessOrigin | null {
	const [kind, ...rest] = key.split(":");
	const id = rest.join(":");
	return kind === "station" || kind === "place" ? { kind, id } : null;
}
