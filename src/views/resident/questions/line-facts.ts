import type { Bilingual } from "../../../core/location.ts";
import type { TrackClass } from "../../../core/vocabulary.ts";
import { projectOntoPolyline } from "../../../geo/polyline.ts";
import { distanceMetres } from "../../../geo/projection.ts";
import { lineGeometry } from "../../../scenario/line-geometry.ts";
import type { Scenario } from "../../../scenario/types.ts";

/** Metres of the line on each kind of track. */
export function metresByTrack({ line }: Scenario): Readonly<Record<TrackClass, number>> {
	const metres = { at_grade_reserved: 0, elevated: 0, mixed_street: 0 };
	if (line === null) return metres;
	const { stationChainageMetres, trackClassBySection } = lineGeometry(line);
	trackClassBySection.forEach((trackClass, section) => {
		metres[trackClass] += stationChainageMetres[section + 1]! - stationChainageMetres[section]!;
	});
	return metres;
}

interface LocatedPlace {
	readonly name: Bilingual;
	readonly category: string;
	readonly lng: number;
	readonly lat: number;
}

/** Kinds of places that live from people who come by. */
const TRADE = ["market", "mall", "hypermarket", "supermarket", "home_store", "hotel"];

/** Nearer than this to the middle of the track a place has the works before it. */
export const BESIDE_LINE_METRES = 200;

/** Markets and shops that are known by name beside the line, in its order. Small shops are in no data that can be had. */
export function tradeBesideLine({ line }: Scenario, places: readonly LocatedPlace[]): readonly Bilingual[] {
	if (line === null) return [];
	const { polyline } = lineGeometry(line);
	const found = places.flatMap(({ name, category, lng, lat }) => {
		if (!TRADE.includes(category)) return [];
		const foot = projectOntoPolyline(polyline, [lng, lat]);
		return distanceMetres(foot.position, [lng, lat]) <= BESIDE_LINE_METRES
			? [{ name, chainage: foot.chainageMetres }]
			: [];
	});
	return found.sort((a, b) => a.chainage - b.chainage).map(({ name }) => name);
}
