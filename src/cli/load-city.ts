import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type LoadedCity, loadCity, PACK_FILES } from "../city/load.ts";
import { verifyChecksums } from "../city/verify.ts";
import { fail, problem, type Result } from "../core/result.ts";
import { packBuild } from "./pack-build.ts";

const MANIFEST = "pack.json";

/** Reads a built pack, or builds one on the fly from a folder of source tables. */
export async function readCity(directory: string): Promise<Result<LoadedCity>> {
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

async function readPack(folder: string): Promise<Result<LoadedCity>> {
	const files: Record<string, string> = {};
	for (const file of PACK_FILES) {
		try {
			files[file] = await readFile(join(folder, file), "utf8");
		} catch {
			return fail(problem("pack.missing", { file }));
		}
	}
	const verified = await verifyChecksums(files, (text) => createHash("sha256").update(text).digest("hex"));
	return verified.ok ? loadCity(files) : verified;
}
