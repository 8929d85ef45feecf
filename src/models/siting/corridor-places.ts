import { metresBetween, type PeopleAlong, type Sites, type Worth } from "./catchment-gain.ts";
import type { ServiceProblem } from "./interchange.ts";

/** Areas with people that lie within a distance of any site: those whom a line can serve on foot. */
export interface CorridorPlaces {
	/** Indices of the areas. */
	readonly places: readonly number[];
	/** [area] 1 or 0. */
	readonly isIn: Float64Array;
}

export function corridorPlaces(people: PeopleAlong, sites: Sites, limitMetres: number): CorridorPlaces {
	const isIn = new Float64Array(people.people.length);
	const places: number[] = [];
	for (let k = 0; k < people.people.length; k++) {
		if (!(people.people[k]! > 0) || !(nearestMetres(people, k, sites, null) < limitMetres)) continue;
		isIn[k] = 1;
		places.push(k);
	}
	return { places, isIn };
}

/** People of the corridor. */
export function peopleNear(people: PeopleAlong, sites: Sites, limitMetres: number): number {
	return corridorPlaces(people, sites, limitMetres).places.reduce((sum, k) => sum + people.people[k]!, 0);
}

/** Straight metres from the farthest of the places to the chosen site that is nearest to it. */
export function farthestMetres(
	people: PeopleAlong,
	sites: Sites,
	places: readonly number[],
	chosen: readonly number[],
): number {
	return places.reduce((most, k) => Math.max(most, nearestMetres(people, k, sites, chosen)), 0);
}

/** Every site against every place, each person counting once. */
export function serviceOf(
	people: PeopleAlong,
	sites: Sites,
	places: readonly number[],
	worthAt: (metres: number, radiusMetres: number) => number,
): ServiceProblem {
	const siteCount = sites.chainageMetres.length;
	const worth = new Float64Array(siteCount * places.length);
	for (let site = 0; site < siteCount; site++)
		places.forEach((k, place) => {
			worth[site * places.length + place] = worthAt(
				metresBetween(people, k, sites, site),
				people.radiusMetres[k]!,
			);
		});
	return { siteCount, weights: Float64Array.from(places, (k) => people.people[k]!), worth };
}

/** 1 up to the radius, itself included, and 0 beyond. */
export function withinDistance(radiusMetres: number): Worth {
	return { beyondMetres: radiusMetres, of: (distance) => (distance <= radiusMetres ? 1 : 0) };
}

function nearestMetres(
	people: PeopleAlong,
	k: number,
	sites: Sites,
	chosen: readonly number[] | null,
): number {
	let nearest = Number.POSITIVE_INFINITY;
	const count = chosen?.length ?? sites.chainageMetres.length;
	for (let place = 0; place < count; place++)
		nearest = Math.min(nearest, metresBetween(people, k, sites, chosen === null ? place : chosen[place]!));
	return nearest;
}
