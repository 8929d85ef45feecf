import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildPack, type Digest } from "../city/build/build.ts";
import { SOURCE_FILES } from "../city/build/sources.ts";
import type { Manifest } from "../city/schema/manifest.ts";
import { ok, type Result } from "../core/result.ts";

export const digestText = (text: string): Digest => ({
	sha256: createHash("sha256").update(text, "utf8").digest("hex"),
	bytes: Buffer.byteLength(text, "utf8"),
});

/** The texts of those of the named files that a folder holds. */
export async function readTexts(
	directory: string,
	names: readonly string[],
): Promise<Record<string, string>> {
	const present = new Set(await readdir(directory));
	const texts = await Promise.all(
		names
			.filter((name) => present.has(name))
			.map(async (name) => [name, await readFile(join(directory, name), "utf8")] as const),
	);
	return Object.fromEntries(texts);
}

export interface BuiltPack {
	readonly outputDirectory: string;
	readonly fileCount: number;
	readonly bytes: number;
}

/** Builds the pack of a city folder into a directory, named or found from the city's id, and made where missing. */
export async function packBuild(
	sourceDirectory: string,
	output: string | ((cityId: string) => string),
): Promise<Result<BuiltPack>> {
	const built = buildPack(await readTexts(sourceDirectory, SOURCE_FILES), digestText);
	if (!built.ok) return built;
	const manifest = JSON.parse(built.value["pack.json"]!) as Manifest;
	const outputDirectory = typeof output === "string" ? output : output(manifest.id);
	await mkdir(outputDirectory, { recursive: true });
	const files = Object.entries(built.value);
	await Promise.all(files.map(([name, text]) => writeFile(join(outputDirectory, name), text)));
	return ok({
		outputDirectory,
		fileCount: files.length,
		bytes: files.reduce((sum, [, text]) => sum + Buffer.byteLength(text, "utf8"), 0),
	});
}
