import type { LinePattern } from "./line-pattern.ts";
import type { Trip } from "./timetable.ts";

/** The trips of one train in a day, in order; indices into the timetable. */
export interface VehicleBlock {
	readonly trips: readonly number[];
}

/**
 * Gives every trip to a train: a trip takes the train that has been ready longest at the station where it starts;
 * where none is ready, another train comes out. First ready, first out is the fewest trains, since trains at one place
 * differ only in when they are ready. Trains start wherever their first trip does; empty runs to the depot are not
 * counted.
 * @param layoverSeconds shortest stay after a trip, one for all or by trip
 */
export function makeVehicleBlocks(
	trips: readonly Trip[],
	layoverSeconds: number | ((trip: Trip) => number),
): VehicleBlock[] {
	const layoverAfter = typeof layoverSeconds === "number" ? () => layoverSeconds : layoverSeconds;
	const order = trips.map((_, index) => index);
	order.sort((a, b) => trips[a]!.departureSeconds - trips[b]!.departureSeconds);
	const blocks: number[][] = [];
	const waiting = new Map<string, ReadyQueue>();
	const queueAt = (place: string): ReadyQueue => {
		const queue = waiting.get(place) ?? new ReadyQueue();
		waiting.set(place, queue);
		return queue;
	};
	for (const index of order) {
		const trip = trips[index]!;
		const [start, end] = endsOf(trip);
		const block = queueAt(start).takeReadyBy(trip.departureSeconds) ?? blocks.push([]) - 1;
		blocks[block]!.push(index);
		queueAt(end).add(block, trip.arrivalSeconds + layoverAfter(trip));
	}
	return blocks.map((block) => ({ trips: block }));
}

export const isWholeLine = ({ times }: LinePattern, { stations }: Trip): boolean =>
	stations === undefined || stations[1] - stations[0] === times.sectionSeconds.length;

/** The shortest stay after each trip of a line with short trains: its own for the whole line and for part of it. */
export const layoverByTrip =
	(pattern: LinePattern) =>
	(trip: Trip): number =>
		isWholeLine(pattern, trip) ? pattern.fullLayoverSeconds : pattern.shortLayoverSeconds;

/** The places where a trip starts and ends; without stations it runs from end to end of the line. */
function endsOf({ direction, stations }: Trip): readonly [string, string] {
	const low = stations === undefined ? "first" : String(stations[0]);
	const high = stations === undefined ? "last" : String(stations[1]);
	return direction === "up" ? [low, high] : [high, low];
}

/** Trains that will be ready at one place, soonest first. */
class ReadyQueue {
	private readonly blocks: number[] = [];
	private readonly readySeconds: number[] = [];
	private head = 0;

	/** A short trip may be ready before a long one that left earlier: it goes before it. */
	add(block: number, readySeconds: number): void {
		let place = this.readySeconds.length;
		while (place > this.head && this.readySeconds[place - 1]! > readySeconds) place--;
		this.blocks.splice(place, 0, block);
		this.readySeconds.splice(place, 0, readySeconds);
	}

	takeReadyBy(timeSeconds: number): number | undefined {
		if (!(this.readySeconds[this.head]! <= timeSeconds + 1e-6)) return undefined;
		return this.blocks[this.head++];
	}
}
