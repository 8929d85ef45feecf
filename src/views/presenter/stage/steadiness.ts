import type { CellsMode } from "../../../map/types.ts";
import type { BreathingAnswer } from "../../../models/breathing-run.ts";

/** Reached at every departure, at some, or at none: the least and the most of the hour in one picture. */
export function steadiness(
	{ minutes, departureSeconds }: Pick<BreathingAnswer, "minutes" | "departureSeconds">,
	count: number,
	limitMinutes: number,
): CellsMode {
	const departures = departureSeconds.length;
	const classes = new Uint8Array(count);
	for (let cell = 0; cell < count; cell++) {
		let reached = 0;
		for (let m = 0; m < departures; m++) if (minutes[m * count + cell]! <= limitMinutes) reached++;
		classes[cell] = reached === 0 ? 0 : reached === departures ? 1 : 2;
	}
	return { kind: "window", classes };
}
