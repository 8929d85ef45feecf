/** When a journey may begin: every whole minute of a window. */
export interface DepartureWindow {
	/** Seconds after midnight. */
	readonly startSeconds: number;
	/** Whole minutes, 1 or more; 30 or 60 in practice. */
	readonly minutes: number;
}

/** Departure times, seconds after midnight: one a minute from the start of the window. */
export function departuresOf(window: DepartureWindow): Float64Array {
	if (!(window.minutes >= 1)) throw new RangeError(`a window has a minute or more, got ${window.minutes}`);
	return Float64Array.from(
		{ length: Math.floor(window.minutes) },
		(_, minute) => window.startSeconds + 60 * minute,
	);
}

/** The fractional part of the golden ratio: its multiples spread most evenly over 0..1, in no step with any clock. */
const GOLDEN = 0.618033988749895;

/**
 * Waits for a service that comes every `headwayMinutes` by no timetable, one a departure: the middles of equal parts
 * of 0..headway, each once, in an order without a rhythm of its own. Their mean is exactly half the headway, each
 * grows with the headway, and two options meet the same luck, so that chance makes no place look worse.
 */
export function unscheduledWaits(headwayMinutes: number, departureCount: number): Float64Array {
	const draw = Array.from({ length: departureCount }, (_, k) => (0.5 + k * GOLDEN) % 1);
	const order = draw.map((_, k) => k).sort((a, b) => draw[a]! - draw[b]!);
	const waits = new Float64Array(departureCount);
	order.forEach((departure, rank) => {
		waits[departure] = (headwayMinutes * (rank + 0.5)) / departureCount;
	});
	return waits;
}

/** The same service waited for as long at every departure: half its headway. */
export const evenWaits = (headwayMinutes: number, departureCount: number): Float64Array =>
	new Float64Array(departureCount).fill(headwayMinutes / 2);
