import { readFile } from "node:fs/promises";
import { fail, ok, problem, type Result } from "../core/result.ts";

/** The bytes of a street file. */
export async function readStreetFile(file: string): Promise<Result<Uint8Array>> {
	try {
		return ok(await readFile(file));
	} catch (error) {
		const detail = String((error as NodeJS.ErrnoException).code);
		return fail(problem("osm.unreadable", { file, detail }));
	}
}
