import { PERIODS, type Period } from "../../core/vocabulary.ts";
import type { DayProfile } from "./periods.ts";

/** Passengers through each section; up runs from the first station to the last. */
export interface SectionLoads {
	readonly up: Float64Array;
	readonly down: Float64Array;
}

export interface StationLoads {
	readonly boardings: Float64Array;
	readonly alightings: Float64Array;
	/** A day's trips from production to attraction, half of which are the way back, by where they lead. */
	readonly outward: SectionLoads;
	/** An hour of each period: the busiest in the peaks, the mean one otherwise. */
	readonly hourByPeriod: Readonly<Record<Period, SectionLoads>>;
}

/**
 * Boardings, alightings and section loads from production–attraction station flows (row-major, trips a weekday).
 * Over a day people go and come back, so the day's matrix is the flows made symmetric: half of each flow goes out,
 * half comes back. In an hour of a period a share of the day's trips is made, some of them from production to
 * attraction, the rest back (morning 0.10 of the day, 65/35; assumption).
 */
export function stationLoads(flows: Float64Array, stationCount: number, day: DayProfile): StationLoads {
	const boardings = new Float64Array(stationCount);
	const sections = Math.max(0, stationCount - 1);
	const upChange = new Float64Array(stationCount + 1);
	const downChange = new Float64Array(stationCount + 1);
	for (let a = 0; a < stationCount; a++)
		for (let b = 0; b < stationCount; b++) {
			const flow = flows[a * stationCount + b]!;
			if (flow === 0) continue;
			boardings[a] = boardings[a]! + flow / 2;
			boardings[b] = boardings[b]! + flow / 2;
			const first = Math.min(a, b);
			const last = Math.max(a, b);
			const change = a < b ? upChange : downChange;
			change[first] = change[first]! + flow;
			change[last] = change[last]! - flow;
		}
	const outward = { up: new Float64Array(sections), down: new Float64Array(sections) };
	let up = 0;
	let down = 0;
	for (let s = 0; s < sections; s++) {
		up += upChange[s]!;
		down += downChange[s]!;
		outward.up[s] = up;
		outward.down[s] = down;
	}
	const hourByPeriod = {} as Record<Period, SectionLoads>;
	for (const period of PERIODS)
		hourByPeriod[period] = directed(outward, day.hour[period], day.outward[period]);
	return { boardings, alightings: boardings.slice(), outward, hourByPeriod };
}

/** Trips of a share of the day, a part of them outward and the rest on the way back. */
export function directed(outward: SectionLoads, dayShare: number, outwardShare: number): SectionLoads {
	const there = dayShare * outwardShare;
	const back = dayShare * (1 - outwardShare);
	return {
		up: outward.up.map((value, s) => there * value + back * outward.down[s]!),
		down: outward.down.map((value, s) => there * value + back * outward.up[s]!),
	};
}

/** Loads of every period times a factor. */
export function scaledLoads(
	byPeriod: Readonly<Record<Period, SectionLoads>>,
	factor: number,
): Record<Period, SectionLoads> {
	const scaled = {} as Record<Period, SectionLoads>;
	for (const period of PERIODS)
		scaled[period] = {
			up: byPeriod[period].up.map((load) => load * factor),
			down: byPeriod[period].down.map((load) => load * factor),
		};
	return scaled;
}
