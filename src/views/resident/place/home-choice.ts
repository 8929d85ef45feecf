import type { NamedKind, NamedPlace } from "../../../city/gazetteer/index.ts";
import type { Bilingual, LngLat } from "../../../core/location.ts";
import { blockOf } from "../../../geo/block.ts";
import { distanceMetres } from "../../../geo/projection.ts";
import { fill, type Message } from "../../../i18n/message.ts";
import { residentMessages } from "../../../i18n/messages/resident.ts";
import type { LightCity } from "../light-city.ts";
import type { Home } from "../state.ts";

/** Names that somebody would say they live near. */
const NEAR_KINDS: readonly NamedKind[] = ["village", "neighbourhood", "soi", "place", "station", "road"];
const NEAR_METRES = 1200;

/** The block in the middle of what was named. */
export function homeOfName({ kind, name, position, radiusMetres }: NamedPlace): Home {
	const block = blockOf(position);
	const label = kind === "tambon" ? bilingual(residentMessages["resident.home.tambon"], name) : name;
	return {
		label,
		...block,
		...(radiusMetres > block.radiusMetres ? { areaMetres: radiusMetres } : {}),
	};
}

/** The block of a point, called by what is near; null outside the ground that the city's data cover. */
export function homeOfPoint(city: Pick<LightCity, "names" | "tambonAt">, point: LngLat): Home | null {
	const block = blockOf(point);
	const tambon = city.tambonAt(block.position);
	if (tambon === null) return null;
	const near = nearestName(city.names, block.position);
	const label =
		near === null
			? bilingual(residentMessages["resident.home.in"], tambon)
			: bilingual(residentMessages["resident.home.near"], near.name);
	return { label, ...block };
}

function bilingual(message: Message, name: Bilingual): Bilingual {
	const write = (language: keyof Bilingual): string =>
		fill(message[language], { name: name[language] }, String);
	return { th: write("th"), en: write("en") };
}

function nearestName(names: readonly NamedPlace[], position: LngLat): NamedPlace | null {
	let nearest: NamedPlace | null = null;
	let least = NEAR_METRES;
	for (const place of names) {
		if (!NEAR_KINDS.includes(place.kind)) continue;
		const metres = distanceMetres(place.position, position);
		if (metres >= least) continue;
		nearest = place;
		least = metres;
	}
	return nearest;
}
