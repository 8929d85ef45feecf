import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** All TypeScript files under a folder of the repository. */
export function sourceFiles(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
}
