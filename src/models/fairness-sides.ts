import type { Place } from "../city/types.ts";
import {
	drawOf,
	isHealth,
	isMarket,
	isUniversity,
	REACH_KINDS,
	REACH_LIMITS_MINUTES,
} from "./access-kinds.ts";
import type { TravelCase } from "./access-network.ts";
import { cumulativeOpportunities, gravityOpportunities } from "./accessibility/opportunities.ts";
import { DESTINATIONS, type Destination } from "./fairness-types.ts";

/** The places that draw most, to which gains and losses of time are measured. */
export const IMPORTANT_PLACES = 10;

/** Column of the amounts that gravity weighs: its decay is that of trips to work. */
const JOBS = REACH_KINDS.indexOf("jobs");

export const REACH_ROWS = REACH_KINDS.length * REACH_LIMITS_MINUTES.length;

/** What one option does for every unit, each a mean over the departures. */
export interface SideOfUnits {
	/** [row of kind and limit][unit] */
	readonly reach: readonly Float64Array[];
	/** [row × departures + departure], mean over residents. */
	readonly cityReach: Float64Array;
	readonly cityGravity: Float64Array;
	/** [unit] to the places that draw most, weighted by what they draw. */
	readonly minutes: Float64Array;
	readonly baht: Float64Array;
	/** [place][unit] */
	readonly placeMinutes: readonly Float64Array[];
	/** [unit] to the nearest of each; null where the city names none. */
	readonly nearest: Readonly<Record<Destination, Float64Array | null>>;
}

export interface UnitsInput {
	readonly unitCount: number;
	/** Destinations run: units, places, and the middle of the city last. */
	readonly places: readonly Place[];
	readonly amounts: Float64Array;
	/** Residents of each unit. */
	readonly people: Float64Array;
}

/** Goes through all units as origins; `onUnit` is told after each. */
export function sideOfUnits(travel: TravelCase, input: UnitsInput, onUnit: () => void): SideOfUnits {
	const { unitCount, places, amounts, people } = input;
	const destinationCount = unitCount + places.length + 1;
	const departures = travel.departureSeconds.length;
	const kindCount = REACH_KINDS.length;
	const table = travel.table();
	const important = places.slice(0, IMPORTANT_PLACES);
	let drawn = 0;
	for (const place of important) drawn += drawOf(place);
	let everybody = 0;
	for (const count of people) everybody += count;
	const targets: Readonly<Record<Destination, readonly number[]>> = {
		hospital: indices(places, isHealth, unitCount),
		university: indices(places, isUniversity, unitCount),
		market: indices(places, isMarket, unitCount),
		centre: [destinationCount - 1],
	};
	const column = (): Float64Array => new Float64Array(unitCount);
	const side = {
		reach: Array.from({ length: REACH_ROWS }, column),
		cityReach: new Float64Array(REACH_ROWS * departures),
		cityGravity: new Float64Array(departures),
		minutes: column(),
		baht: column(),
		placeMinutes: important.map(column),
		nearest: Object.fromEntries(
			DESTINATIONS.map((id) => [id, targets[id].length > 0 ? column() : null]),
		) as Record<Destination, Float64Array | null>,
	};
	const weighed = Float64Array.from({ length: destinationCount }, (_, j) => amounts[j * kindCount + JOBS]!);
	const scratch = new Float64Array(destinationCount);
	for (let unit = 0; unit < unitCount; unit++) {
		travel.journeysFrom(unit, table);
		const share = everybody > 0 ? people[unit]! / everybody : 0;
		const reached = cumulativeOpportunities(
			table.minutes,
			departures,
			{ kindCount, amounts },
			REACH_LIMITS_MINUTES,
		);
		for (let row = 0; row < REACH_ROWS; row++) {
			let sum = 0;
			for (let m = 0; m < departures; m++) {
				const value = reached[row * departures + m]!;
				sum += value;
				side.cityReach[row * departures + m] = side.cityReach[row * departures + m]! + share * value;
			}
			side.reach[row]![unit] = sum / departures;
		}
		if (share > 0) {
			const rate = travel.parameters.gravityWork;
			const gravity = gravityOpportunities(table.minutes, departures, weighed, rate, scratch);
			for (let m = 0; m < departures; m++) side.cityGravity[m] = side.cityGravity[m]! + share * gravity[m]!;
		}
		important.forEach((place, i) => {
			const weight = drawOf(place) / drawn;
			const minutes = meanOf(table.minutes, unitCount + i, destinationCount, departures);
			side.placeMinutes[i]![unit] = minutes;
			side.minutes[unit] = side.minutes[unit]! + weight * minutes;
			side.baht[unit] =
				side.baht[unit]! + weight * meanOf(table.baht, unitCount + i, destinationCount, departures);
		});
		for (const id of DESTINATIONS) {
			const into = side.nearest[id];
			if (into !== null) into[unit] = meanOfNearest(table.minutes, targets[id], destinationCount, departures);
		}
		onUnit();
	}
	return side;
}

function indices(places: readonly Place[], is: (place: Place) => boolean, first: number): number[] {
	return places.flatMap((place, i) => (is(place) ? [first + i] : []));
}

function meanOf(values: Float64Array, column: number, width: number, rows: number): number {
	let sum = 0;
	for (let m = 0; m < rows; m++) sum += values[m * width + column]!;
	return sum / rows;
}

/** Whoever leaves at a minute goes to the one that is nearest then. */
function meanOfNearest(
	minutes: Float64Array,
	columns: readonly number[],
	width: number,
	rows: number,
): number {
	let sum = 0;
	for (let m = 0; m < rows; m++) {
		let least = Number.POSITIVE_INFINITY;
		for (const column of columns) least = Math.min(least, minutes[m * width + column]!);
		sum += least;
	}
	return sum / rows;
}
