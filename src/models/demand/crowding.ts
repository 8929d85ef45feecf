export interface TrainRoom {
	/** Seats of one train. */
	readonly seats: number;
	/** Seats and standing room at 4 passengers a square metre. */
	readonly places: number;
	/** A minute on one's feet over a minute seated, with room to stand. */
	readonly standingWeight: number;
	/** The same in a crush, from half as many passengers again as there are places. */
	readonly crushWeight: number;
}

/** Passengers over places at which the crush weight is reached: 6 a square metre where places are 4. */
const CRUSH_LOAD = 1.5;

/**
 * How much longer a section feels to the average passenger: seats are taken first, who stands feels more.
 * factor = 1 + (w − 1) max(0, L − seats) / L with L passengers a train; w is the standing weight (1.4, Douglas 2006)
 * up to the places and rises in a straight line to the crush weight (2–2.5) at 1.5 × the places.
 * 1 up to the seats; never falls as L rises; no unit.
 * Throws RangeError on a negative or missing load or where seats exceed places.
 */
export function crowdingFactor(passengersPerTrain: number, room: TrainRoom): number {
	if (!(passengersPerTrain >= 0)) throw new RangeError(`load must be 0 or more, got ${passengersPerTrain}`);
	if (!(room.seats >= 0) || room.seats > room.places)
		throw new RangeError(`seats must be within the places, got ${room.seats} of ${room.places}`);
	if (passengersPerTrain <= room.seats) return 1;
	const standing = (passengersPerTrain - room.seats) / passengersPerTrain;
	const beyond = (passengersPerTrain / room.places - 1) / (CRUSH_LOAD - 1);
	const weight =
		room.standingWeight +
		Math.min(1, Math.max(0, beyond)) * Math.max(0, room.crushWeight - room.standingWeight);
	return 1 + (weight - 1) * standing;
}

export interface FixedPoint {
	readonly values: Float64Array;
	readonly iterations: number;
	/** Largest distance between a value and what it leads to, at the end. */
	readonly residual: number;
	readonly converged: boolean;
}

/**
 * x with respond(x) = x, by damped substitution x ← x + damping (respond(x) − x), the damping halved whenever a step
 * does not bring x nearer. A response that falls as x rises, as demand does under crowding, settles in a few steps.
 */
export function dampedFixedPoint(
	start: Float64Array,
	respond: (values: Float64Array) => Float64Array,
	{ damping = 0.9, tolerance = 1e-4, maximumIterations = 20 } = {},
): FixedPoint {
	let values = start;
	let change = new Float64Array(start.length);
	let residual = Number.POSITIVE_INFINITY;
	let share = damping;
	let best = { values, residual };
	let iterations = 0;
	while (iterations < maximumIterations && best.residual > tolerance) {
		const next = respond(values);
		iterations++;
		change = next.map((value, i) => value - values[i]!);
		residual = 0;
		for (const distance of change) residual = Math.max(residual, Math.abs(distance));
		if (residual < best.residual) best = { values, residual };
		else share /= 2;
		values = values.map((value, i) => value + share * change[i]!);
	}
	return { ...best, iterations, converged: best.residual <= tolerance };
}
