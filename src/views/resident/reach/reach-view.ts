import type { AccessAnswer, PlaceTimes } from "../../../models/access-run.ts";

/** Places by what a limit makes of them, in the order of the answer. */
export interface ReachedPlaces {
	readonly gained: readonly PlaceTimes[];
	readonly lost: readonly PlaceTimes[];
	readonly kept: readonly PlaceTimes[];
	readonly beyond: readonly PlaceTimes[];
}

/** A place counts as reached where the middle of the minutes of leaving gets there in time. */
export function reachedPlaces(places: readonly PlaceTimes[], limitMinutes: number): ReachedPlaces {
	const sorted: Record<keyof ReachedPlaces, PlaceTimes[]> = { gained: [], lost: [], kept: [], beyond: [] };
	for (const place of places) {
		const was = (place.before?.p50 ?? Number.POSITIVE_INFINITY) <= limitMinutes;
		const is = (place.after?.p50 ?? Number.POSITIVE_INFINITY) <= limitMinutes;
		sorted[is ? (was ? "kept" : "gained") : was ? "lost" : "beyond"].push(place);
	}
	return sorted;
}

/** Median minutes of the cells that are reached in time; Infinity for the others, which the map leaves bare. */
export function minutesWithin(
	answer: Pick<AccessAnswer, "cellMinutesBefore" | "cellMinutesAfter">,
	side: "before" | "after",
	limitMinutes: number,
): Float32Array {
	const minutes = side === "before" ? answer.cellMinutesBefore : answer.cellMinutesAfter;
	return minutes.map((value) => (value <= limitMinutes ? value : Number.POSITIVE_INFINITY));
}
