import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./paths.mjs";

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesUnder(join(path, name)));
}

/**
 * One hash over the names and contents of files and folders of the checkout, so that what is built from
 * them is rebuilt when they change and only then.
 * @param {readonly string[]} paths relative to the checkout
 */
export function fingerprint(paths) {
	const hash = createHash("sha256").update(process.versions.node);
	for (const file of paths.flatMap((path) => filesUnder(join(root, path)))) {
		const content = readFileSync(file);
		hash.update(`\n${relative(root, file)} ${content.length}\n`).update(content);
	}
	return hash.digest("hex").slice(0, 16);
}
