import type { Trip } from "./timetable.ts";

/** The trips of one train in a day, in order; indices into the timetable. */
export interface VehicleBlock {
	readonly trips: readonly number[];
}

/**
 * Gives every trip to a train: a trip takes the train that has waited longest at its first station and has had
 * its layover; where none has, another train comes out. First come, first served is the fewest trains for a
 * line with two ends, since trains at one end differ only in when they are ready. Trains start at either end;
 * empty runs to the depot are not counted.
 */
export function makeVehicleBlocks(trips: readonly Trip[], layoverSeconds: number): VehicleBlock[] {
	const order = trips.map((_, index) => index);
	order.sort((a, b) => trips[a]!.departureSeconds - trips[b]!.departureSeconds);
	const blocks: number[][] = [];
	const waiting = { up: new ReadyQueue(), down: new ReadyQueue() };
	for (const index of order) {
		const trip = trips[index]!;
		const block = waiting[trip.direction].takeReadyBy(trip.departureSeconds) ?? blocks.push([]) - 1;
		blocks[block]!.push(index);
		const next = trip.direction === "up" ? waiting.down : waiting.up;
		next.add(block, trip.arrivalSeconds + layoverSeconds);
	}
	return blocks.map((block) => ({ trips: block }));
}

/** Trains that will be ready at one end. Trips of one direction take equally long, so they join in order. */
class ReadyQueue {
	private readonly blocks: number[] = [];
	private readonly readySeconds: number[] = [];
	private head = 0;

	add(block: number, readySeconds: number): void {
		this.blocks.push(block);
		this.readySeconds.push(readySeconds);
	}

	takeReadyBy(timeSeconds: number): number | undefined {
		if (!(this.readySeconds[this.head]! <= timeSeconds + 1e-6)) return undefined;
		return this.blocks[this.head++];
	}
}
