import type { CellsView } from "../../engine/contract.ts";
import type { CellsMode } from "../types.ts";
import { DENSITY_BREAKS, MINUTES_ENDS, REACH_MOST, REACH_PART, SAVED_BREAKS } from "./classes.ts";

/** Texel codes below zero; 0 and up is the index of the class to draw. */
export const CODE_NOTHING = -1;
export const CODE_UNKNOWN = -2;

/** Of `CellsView.peopleConfidence`. */
export const LOW_CONFIDENCE = 2;

/** Index of the density class of a value above zero. */
export function densityClass(perSquareKilometre: number): number {
	let index = 0;
	while (index + 1 < DENSITY_BREAKS.length && perSquareKilometre >= DENSITY_BREAKS[index + 1]!) index++;
	return index;
}

/** Class of a reach share: walking wins over any feeder, most of the cell over part of it. */
export function reachClass(walk10: number, feeder15: number): number {
	if (walk10 >= REACH_MOST) return 3;
	if (walk10 >= REACH_PART) return 2;
	if (feeder15 >= REACH_MOST) return 1;
	if (feeder15 >= REACH_PART) return 0;
	return CODE_NOTHING;
}

/** Class of a journey's minutes; longer ones than the last class are drawn as nothing. */
export function minutesClass(minutes: number): number {
	const index = MINUTES_ENDS.findIndex((end) => minutes <= end);
	return index < 0 ? CODE_NOTHING : index;
}

/** Class of minutes saved: most, more, some; then lost by some or more. Too little to notice is nothing. */
export function savedClass(minutes: number): number {
	const [some, more, most] = SAVED_BREAKS;
	if (minutes >= most) return 0;
	if (minutes >= more) return 1;
	if (minutes >= some) return 2;
	if (minutes > -some) return CODE_NOTHING;
	return minutes > -more ? 3 : 4;
}

/**
 * Writes one code a cell for a mode: a class index, CODE_NOTHING where there is nothing to draw (zero people
 * are drawn as nothing) or CODE_UNKNOWN where the value is not a number. `codes` holds at least `cells.count`.
 */
export function writeCellCodes(cells: CellsView, mode: CellsMode, codes: Float32Array): void {
	switch (mode.kind) {
		case "none":
			codes.fill(CODE_NOTHING);
			return;
		case "people":
		case "jobs": {
			const values = mode.values ?? (mode.kind === "people" ? cells.peoplePresent : cells.jobs);
			for (let cell = 0; cell < cells.count; cell++) {
				const value = values[cell] ?? Number.NaN;
				if (Number.isNaN(value)) codes[cell] = CODE_UNKNOWN;
				else if (value <= 0) codes[cell] = CODE_NOTHING;
				else codes[cell] = densityClass((value / cells.areaSquareMetres[cell]!) * 1e6);
			}
			return;
		}
		case "reach":
			for (let cell = 0; cell < cells.count; cell++) {
				const walk10 = mode.walk10[cell] ?? Number.NaN;
				const feeder15 = mode.feeder15[cell] ?? Number.NaN;
				codes[cell] =
					Number.isNaN(walk10) || Number.isNaN(feeder15) ? CODE_UNKNOWN : reachClass(walk10, feeder15);
			}
			return;
		case "compare":
		case "window":
			for (let cell = 0; cell < cells.count; cell++) codes[cell] = (mode.classes[cell] ?? 0) - 1;
			return;
		case "minutes":
			for (let cell = 0; cell < cells.count; cell++)
				codes[cell] =
					cell === mode.originCell ? MINUTES_ENDS.length : minutesClass(mode.minutes[cell] ?? Number.NaN);
			return;
		case "saved":
			for (let cell = 0; cell < cells.count; cell++) codes[cell] = savedClass(mode.minutes[cell] ?? 0);
			return;
		case "bands":
			for (let cell = 0; cell < cells.count; cell++) codes[cell] = (mode.bands[cell] ?? 0) - 1;
	}
}
