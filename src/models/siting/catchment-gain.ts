import { NO_SITE, type TripleGain } from "./best-sites.ts";

/** People in small areas, each with its place along the line. */
export interface PeopleAlong {
	/** Chainage of the point of the line nearest to each area. */
	readonly alongMetres: Float64Array;
	readonly eastMetres: Float64Array;
	readonly northMetres: Float64Array;
	/** Radius of a disc as large as the area. */
	readonly radiusMetres: Float64Array;
	readonly people: Float64Array;
}

export interface Sites {
	readonly chainageMetres: Float64Array;
	readonly eastMetres: Float64Array;
	readonly northMetres: Float64Array;
	/** [site][area] straight metres that, × circuity, make the walk; where absent, the straight line on the plane. */
	readonly walks?: readonly Float64Array[];
}

/** Straight metres between an area and a site, or those that stand for the walk. */
export function metresBetween(people: PeopleAlong, k: number, sites: Sites, site: number): number {
	if (sites.walks !== undefined) return sites.walks[site]![k]!;
	const east = people.eastMetres[k]! - sites.eastMetres[site]!;
	const north = people.northMetres[k]! - sites.northMetres[site]!;
	return Math.sqrt(east * east + north * north);
}

/** What each person of an area is worth to a station at a straight distance; 0 from `beyondMetres` on. */
export interface Worth {
	readonly beyondMetres: number;
	of(distanceMetres: number, radiusMetres: number): number;
}

/** People within a walk: the share of the area within the limit, which rises linearly as the limit crosses it. */
export function peopleWithinWorth(limitMetres: number, largestRadiusMetres: number): Worth {
	return {
		beyondMetres: limitMetres + largestRadiusMetres,
		of(distance, radius) {
			const share = (limitMetres - distance + radius) / (2 * radius);
			return share <= 0 ? 0 : Math.min(share, 1);
		},
	};
}

/** Minutes of walking saved against the longest walk that is considered; a walk longer than that counts as that. */
export function minutesSavedWorth(longestMetres: number, minutesPerMetre: number): Worth {
	return {
		beyondMetres: longestMetres,
		of: (distance) => Math.max(0, longestMetres - distance) * minutesPerMetre,
	};
}

/**
 * A station's worth to the people for whom it is the nearest along the line: those whose own chainage lies between the
 * middles towards its two neighbours. Each person counts at one station, so sums over a line count nobody twice; the
 * catchment depends on both neighbours and on nothing else, which is what makes dynamic programming exact.
 *
 * Somebody whose nearest station along the line is out of reach while another is within it is not counted: the sum is
 * at most that of the nearest station as the crow flies.
 */
export function catchmentGain(people: PeopleAlong, sites: Sites, worth: Worth): TripleGain {
	const count = sites.chainageMetres.length;
	const whole = new Float64Array(count);
	/** [site × count + other]: worth up to the middle between the two. */
	const upToMiddle = new Float64Array(count * count);
	for (let site = 0; site < count; site++) {
		const { along, sums } = worthAlong(people, sites, site, worth);
		whole[site] = sums[sums.length - 1]!;
		let place = 0;
		for (let other = 0; other < count; other++) {
			const middle = (sites.chainageMetres[site]! + sites.chainageMetres[other]!) / 2;
			while (place < along.length && along[place]! <= middle) place++;
			upToMiddle[site * count + other] = sums[place]!;
		}
	}
	return (previous, current, next) =>
		(next === NO_SITE ? whole[current]! : upToMiddle[current * count + next]!) -
		(previous === NO_SITE ? 0 : upToMiddle[current * count + previous]!);
}

/** Running sums of one site's worth over the areas within its reach, in order along the line; sums[0] is 0. */
function worthAlong(
	people: PeopleAlong,
	sites: Sites,
	site: number,
	worth: Worth,
): { along: number[]; sums: number[] } {
	const found: { along: number; worth: number }[] = [];
	for (let k = 0; k < people.people.length; k++) {
		const distance = metresBetween(people, k, sites, site);
		if (distance > worth.beyondMetres || people.people[k] === 0) continue;
		const each = worth.of(distance, people.radiusMetres[k]!);
		if (each > 0) found.push({ along: people.alongMetres[k]!, worth: each * people.people[k]! });
	}
	found.sort((a, b) => a.along - b.along);
	const sums = [0];
	for (const area of found) sums.push(sums.at(-1)! + area.worth);
	return { along: found.map(({ along }) => along), sums };
}

/** Cheapest first: a site's own yearly cost, whatever its neighbours are. */
export const costGain =
	(yearlyCost: ArrayLike<number>): TripleGain =>
	(_previous, current) =>
		-yearlyCost[current]!;
