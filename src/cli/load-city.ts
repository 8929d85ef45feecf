import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type LoadedCity, loadCity, PACK_FILES } from "../city/load.ts";
import { verifyChecksums } from "../city/verify.ts";
import { fail, ok, problem, type Result } from "../core/result.ts";
import { packBuild } from "./pack-build.ts";

const MANIFEST = "pack.json";

/** A city of a folder, with the streets that its pack carries as bytes. */
export interface ReadCity extends LoadedCity {
	readonly streetBytes: Uint8Array | null;
}

/** Reads a built pack, or builds one on the fly from a folder of source tables. */
export async function readCity(directory: string): Promise<Result<ReadCity>> {
	const folder = resolve(directory);
	if (!existsSync(folder)) return fail(problem("pack.folder", { folder: directory, detail: "ENOENT" }));
	if (existsSync(join(folder, MANIFEST))) return readPack(folder);
	const scratch = await mkdtemp(join(tmpdir(), "rangbao-pack-"));
	try {
		const built = await packBuild(folder, scratch);
		return built.ok ? await readPack(scratch) : built;
	} finally {
		await rm(scratch, { recursive: true, force: true });
	}
}

async function readPack(folder: string): Promise<Result<ReadCity>> {
	const files: Record<string, string> = {};
	for (const file of PACK_FILES) {
		try {
			files[file] = await readFile(join(folder, file), "utf8");
		} catch {
			return fail(problem("pack.missing", { file }));
		}
	}
	const verified = await verifyChecksums(files, (text) => createHash("sha256").update(text).digest("hex"));
	if (!verified.ok) return verified;
	const loaded = loadCity(files);
	if (!loaded.ok) return loaded;
	const streets = await readPackStreets(folder, loaded.value);
	return streets.ok ? ok({ ...loaded.value, streetBytes: streets.value }) : streets;
}

/** The streets that a pack lists, held against their checksum; null where it lists none. */
export async function readPackStreets(
	folder: string,
	{ streets }: Pick<LoadedCity, "streets">,
): Promise<Result<Uint8Array | null>> {
	if (streets === null) return ok(null);
	const { file, sha256: expected } = streets;
	let bytes: Uint8Array;
	try {
		bytes = await readFile(join(folder, file));
	} catch {
		return fail(problem("pack.missing", { file }));
	}
	const found = createHash("sha256").update(bytes).digest("hex");
	return found === expected ? ok(bytes) : fail(problem("pack.checksum", { file, expected, found }));
}
