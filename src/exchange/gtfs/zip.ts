import { strToU8, zipSync } from "fflate";
import type { GtfsFiles } from "./types.ts";

/** The earliest date a zip can hold, by local time as the format has it: the same bytes everywhere and always. */
const FIXED_TIME = new Date(1980, 0, 1);

export function zipGtfs(files: GtfsFiles): Uint8Array {
	const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
	return zipSync(Object.fromEntries(entries), { mtime: FIXED_TIME, level: 9 });
}
