import { spacings } from "./spacing.ts";
import type { LineRule } from "./types.ts";

/** Nearer than this, two stations share their walkers and the train hardly reaches its speed. */
const SHORT_METRES = 300;

export const spacingShort: LineRule = (checked) =>
	spacings(checked, (metres) => metres < SHORT_METRES, "spacingShort", "warning", SHORT_METRES);
