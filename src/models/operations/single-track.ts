import type { RunTimes } from "./run-time.ts";
import { stopTimes, type Trip } from "./timetable.ts";

/**
 * Shortest headway over a single-track section that trains of both directions use in turn:
 * 2·(r + z) + dwell at the loop. r: running time over the section; z: setting points and clearing, 20–30 s.
 * All seconds.
 */
export function singleTrackMinimumHeadway(
	sectionRunSeconds: number,
	clearanceSeconds: number,
	loopDwellSeconds: number,
): number {
	return 2 * (sectionRunSeconds + clearanceSeconds) + loopDwellSeconds;
}

/** Two opposing trips, as indices into the timetable, that would meet head-on. */
export interface SingleTrackConflict {
	readonly upTrip: number;
	readonly downTrip: number;
	/** How long both would be in the section, clearance included. */
	readonly overlapSeconds: number;
}

/**
 * Opposing trips that hold a single-track stretch at the same time. A trip holds it from leaving its first station of
 * the stretch until `clearanceSeconds` after arriving at the other. No conflict: the empty list.
 * @param firstStation index of the station where the stretch begins, up direction
 * @param lastStation index of the station where it ends, above `firstStation`
 */
export function singleTrackConflicts(
	trips: readonly Trip[],
	times: RunTimes,
	firstStation: number,
	lastStation: number,
	clearanceSeconds: number,
): SingleTrackConflict[] {
	const held = trips.map((trip) => {
		const stops = stopTimes(trip, times);
		const [enters, leaves] =
			trip.direction === "up" ? [firstStation, lastStation] : [lastStation, firstStation];
		return {
			from: stops.departureSeconds[enters]!,
			to: stops.arrivalSeconds[leaves]! + clearanceSeconds,
		};
	});
	const conflicts: SingleTrackConflict[] = [];
	for (let upTrip = 0; upTrip < trips.length; upTrip++) {
		if (trips[upTrip]!.direction !== "up") continue;
		for (let downTrip = 0; downTrip < trips.length; downTrip++) {
			if (trips[downTrip]!.direction !== "down") continue;
			const up = held[upTrip]!;
			const down = held[downTrip]!;
			const overlapSeconds = Math.min(up.to, down.to) - Math.max(up.from, down.from);
			if (overlapSeconds > 1e-6) conflicts.push({ upTrip, downTrip, overlapSeconds });
		}
	}
	return conflicts;
}
