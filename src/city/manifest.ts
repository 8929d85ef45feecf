import { fail, problem, type Result } from "../core/result.ts";
import { checkData, parseJson } from "./schema/check.ts";
import { type Manifest, manifestSchema, PACK_FORMAT_VERSION } from "./schema/manifest.ts";

const FILE = "pack.json";

/** The manifest of a pack; a pack of another format version is refused as such before its fields are looked at. */
export function readManifest(files: Readonly<Record<string, string>>): Result<Manifest> {
	const data = parseJson(FILE, files[FILE]);
	if (!data.ok) return data;
	const found = (data.value as { formatVersion?: unknown } | null)?.formatVersion;
	if (typeof found === "number" && found !== PACK_FORMAT_VERSION) {
		return fail(problem("pack.version", { file: FILE, expected: PACK_FORMAT_VERSION, found }));
	}
	return checkData(manifestSchema, FILE, data.value);
}
