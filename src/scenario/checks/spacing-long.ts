import { spacings } from "./spacing.ts";
import type { LineRule } from "./types.ts";

/** Farther than this, nobody in the middle can walk to a station. */
const LONG_METRES = 3000;

export const spacingLong: LineRule = (checked) =>
	spacings(checked, (metres) => metres > LONG_METRES, "spacingLong", "note", LONG_METRES);
