import type { CellsView } from "../../engine/contract.ts";
import { COMPARISON_CLASS } from "../../map/types.ts";
import type { PopulationBasis } from "../../scenario/types.ts";

/** What one option reaches beside another: people, and ground in square kilometres. */
export interface ReachChange {
	readonly keptPeople: number;
	readonly gainedPeople: number;
	readonly lostPeople: number;
	readonly keptSquareKilometres: number;
	readonly gainedSquareKilometres: number;
	readonly lostSquareKilometres: number;
}

export interface ReachChangeByTambon extends ReachChange {
	readonly tambonIndex: number;
}

const NOTHING: ReachChange = {
	keptPeople: 0,
	gainedPeople: 0,
	lostPeople: 0,
	keptSquareKilometres: 0,
	gainedSquareKilometres: 0,
	lostSquareKilometres: 0,
};

/**
 * Splits the ground within reach of two options into kept (both), gained (the first only) and lost (the
 * second only). A cell's share counts: kept is the smaller of the two shares, so the parts add up.
 */
export function reachChangeByTambon(
	cells: CellsView,
	first: Float32Array,
	second: Float32Array,
	basis: PopulationBasis,
): readonly ReachChangeByTambon[] {
	const people = basis === "registered" ? cells.registeredPeople : cells.peoplePresent;
	const sums = new Map<number, { -readonly [Key in keyof ReachChange]: number }>();
	for (let cell = 0; cell < cells.count; cell++) {
		const here = first[cell] ?? 0;
		const there = second[cell] ?? 0;
		if (here === 0 && there === 0) continue;
		const tambon = cells.tambonIndex[cell] ?? 0;
		let sum = sums.get(tambon);
		if (sum === undefined) {
			sum = { ...NOTHING };
			sums.set(tambon, sum);
		}
		const kept = Math.min(here, there);
		const gained = here - kept;
		const lost = there - kept;
		const count = people[cell] ?? 0;
		const area = (cells.areaSquareMetres[cell] ?? 0) / 1e6;
		sum.keptPeople += kept * count;
		sum.gainedPeople += gained * count;
		sum.lostPeople += lost * count;
		sum.keptSquareKilometres += kept * area;
		sum.gainedSquareKilometres += gained * area;
		sum.lostSquareKilometres += lost * area;
	}
	return [...sums].map(([tambonIndex, sum]) => ({ tambonIndex, ...sum }));
}

export function totalReachChange(rows: readonly ReachChange[]): ReachChange {
	const total = { ...NOTHING } as { -readonly [Key in keyof ReachChange]: number };
	for (const row of rows)
		for (const key of Object.keys(NOTHING) as (keyof ReachChange)[]) total[key] += row[key];
	return total;
}

/** Shares of a cell from which it counts as reached, as the map's own reach classes do. */
const REACHED = 0.5;

/** Which cells both options reach, only the first, or only the second. */
export function changeClasses(here: Float32Array, there: Float32Array): Uint8Array {
	const classes = new Uint8Array(here.length);
	for (let cell = 0; cell < classes.length; cell++) {
		const inFirst = here[cell]! >= REACHED;
		const inSecond = (there[cell] ?? 0) >= REACHED;
		if (inFirst && inSecond) classes[cell] = COMPARISON_CLASS.kept;
		else if (inFirst) classes[cell] = COMPARISON_CLASS.gained;
		else if (inSecond) classes[cell] = COMPARISON_CLASS.lost;
	}
	return classes;
}
