import { strToU8, zipSync } from "fflate";
import type { GtfsFiles } from "./types.ts";

/** The files as one zip, the same bytes everywhere: entries carry 1 January 1980, in local time as the format has it. */
export function zipGtfs(files: GtfsFiles): Uint8Array {
	const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
	return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 9 });
}
