import type { Place } from "../city/types.ts";
import type { CityModel } from "./city-model.ts";

export { PTAL_BANDS } from "./accessibility/ptal.ts";

/** What journeys are counted to. Health, markets and places are counted by number, the others by people. */
export const REACH_KINDS = ["jobs", "people", "students", "health", "markets", "places"] as const;
export type ReachKind = (typeof REACH_KINDS)[number];

export const REACH_LIMITS_MINUTES = [15, 30, 45, 60] as const;

const HEALTH = ["hospital", "clinic"];
const MARKETS = ["market", "mall", "hypermarket", "supermarket"];
const UNIVERSITIES = ["university"];

export const isHealth = (place: Place): boolean => HEALTH.includes(place.category);
export const isMarket = (place: Place): boolean => MARKETS.includes(place.category);
export const isUniversity = (place: Place): boolean => UNIVERSITIES.includes(place.category);

/** People whom a place draws on a day: who works, learns or comes there. */
export const drawOf = (place: Place): number => place.jobs + place.students + place.visitors;

/** Places that draw somebody, the largest first. */
export const placesByDraw = (model: CityModel): readonly Place[] =>
	model.city.places.filter((place) => drawOf(place) > 0).sort((a, b) => drawOf(b) - drawOf(a));

/**
 * Amounts of every kind at areas and then places, [destination × kinds + kind]. People, jobs and student places stand
 * in the areas; places only count themselves, so nothing counts twice.
 */
export function reachAmounts(
	areas: {
		readonly jobs: ArrayLike<number>;
		readonly people: ArrayLike<number>;
		readonly students: ArrayLike<number>;
	},
	areaCount: number,
	places: readonly Place[],
	furtherPoints: number,
): Float64Array {
	const kinds = REACH_KINDS.length;
	const amounts = new Float64Array((areaCount + places.length + furtherPoints) * kinds);
	for (let area = 0; area < areaCount; area++) {
		amounts[area * kinds] = areas.jobs[area]!;
		amounts[area * kinds + 1] = areas.people[area]!;
		amounts[area * kinds + 2] = areas.students[area]!;
	}
	places.forEach((place, i) => {
		const at = (areaCount + i) * kinds;
		amounts[at + 3] = isHealth(place) ? 1 : 0;
		amounts[at + 4] = isMarket(place) ? 1 : 0;
		amounts[at + 5] = 1;
	});
	return amounts;
}

/** The middle of the city by jobs: half of them lie to either side, east and north. */
export function centreOfJobs(model: CityModel): readonly [number, number] {
	const { jobs, lng, lat } = model.city.cells;
	const middle = (values: Float64Array): number => {
		const order = Array.from(values, (_, k) => k).sort((a, b) => values[a]! - values[b]!);
		let total = 0;
		for (const amount of jobs) total += amount;
		let counted = 0;
		for (const k of order) {
			counted += jobs[k]!;
			if (counted >= total / 2) return values[k]!;
		}
		return values[order[order.length - 1]!]!;
	};
	return [middle(lng), middle(lat)];
}
