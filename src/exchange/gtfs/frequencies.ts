import type { GtfsTrip } from "./types.ts";

/** Trips at even gaps: the first one stands for all. */
export interface FrequencyGroup {
	readonly trip: GtfsTrip;
	readonly startSeconds: number;
	/** The last departure and one headway: no train leaves at this very moment. */
	readonly endSeconds: number;
	readonly headwaySeconds: number;
}

/**
 * Runs of trips of the same days, direction and stations that leave their first station at even gaps. A train that
 * stands alone between two gaps is the run of one, with a headway of half an hour.
 */
export function frequencyGroups(trips: readonly GtfsTrip[]): FrequencyGroup[] {
	const kinds = new Map<string, { trip: GtfsTrip; leaves: number }[]>();
	for (const trip of trips) {
		const kind = JSON.stringify([trip.days, trip.direction, trip.stations ?? null]);
		const list = kinds.get(kind) ?? [];
		list.push({ trip, leaves: departureOf(trip) });
		kinds.set(kind, list);
	}
	return [...kinds.values()].flatMap((list) => {
		list.sort((a, b) => a.leaves - b.leaves);
		const groups: FrequencyGroup[] = [];
		for (let first = 0; first < list.length; ) {
			const gap = (k: number): number => list[k + 1]!.leaves - list[k]!.leaves;
			let last = first;
			while (last + 1 < list.length && (last === first || gap(last) === gap(first))) last++;
			const headwaySeconds = last > first ? gap(first) : LONE_HEADWAY_SECONDS;
			groups.push({
				trip: list[first]!.trip,
				startSeconds: list[first]!.leaves,
				endSeconds:
					list[last]!.leaves +
					(last + 1 < list.length ? Math.min(headwaySeconds, gap(last)) : headwaySeconds),
				headwaySeconds,
			});
			first = last + 1;
		}
		return groups;
	});
}

const LONE_HEADWAY_SECONDS = 1800;

function departureOf({ direction, stations, departureSeconds }: GtfsTrip): number {
	const [low, high] = stations ?? [0, departureSeconds.length - 1];
	return Math.round(departureSeconds[direction === "up" ? low : high]!);
}
