import { fail, ok, problem, type Result } from "../core/result.ts";
import { readManifest } from "./manifest.ts";
import { STREETS_FILE } from "./schema/manifest.ts";

/** Checks every text against the checksum in the manifest. `sha256` gives the hexadecimal digest of a text's UTF-8. */
export async function verifyChecksums(
	files: Readonly<Record<string, string>>,
	sha256: (text: string) => Promise<string> | string,
): Promise<Result<null>> {
	const manifest = readManifest(files);
	if (!manifest.ok) return manifest;
	for (const [file, { sha256: expected }] of Object.entries(manifest.value.files)) {
		if (file === STREETS_FILE) continue;
		const text = files[file];
		if (text === undefined) return fail(problem("pack.missing", { file }));
		const found = await sha256(text);
		if (found !== expected) return fail(problem("pack.checksum", { file, expected, found }));
	}
	return ok(null);
}
