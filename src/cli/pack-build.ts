import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { buildPack, type Digest, type PackStreets } from "../city/build/build.ts";
import { SOURCE_FILES } from "../city/build/sources.ts";
import { loadCity } from "../city/load.ts";
import { type Manifest, STREETS_FILE } from "../city/schema/manifest.ts";
import { ok, type Result } from "../core/result.ts";
import { streetsOfFile } from "../exchange/osm/street-networks.ts";
import { groundOf } from "../session/streets-record.ts";
import { readStreetFile } from "./street-file.ts";

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
	streetsFile: string | null = null,
): Promise<Result<BuiltPack>> {
	const texts = await readTexts(sourceDirectory, SOURCE_FILES);
	const bare = buildPack(texts, digestText);
	if (!bare.ok) return bare;
	const streets = streetsFile === null ? ok(null) : await streetsFor(bare.value, streetsFile);
	if (!streets.ok) return streets;
	const built = streets.value === null ? bare : buildPack(texts, digestText, streets.value);
	if (!built.ok) return built;
	const manifest = JSON.parse(built.value["pack.json"]!) as Manifest;
	const outputDirectory = typeof output === "string" ? output : output(manifest.id);
	await mkdir(outputDirectory, { recursive: true });
	const files: [string, string | Uint8Array][] = Object.entries(built.value);
	if (streets.value !== null) files.push([STREETS_FILE, streets.value.network]);
	await Promise.all(files.map(([name, text]) => writeFile(join(outputDirectory, name), text)));
	return ok({
		outputDirectory,
		fileCount: files.length,
		bytes: files.reduce((sum, [, content]) => sum + Buffer.byteLength(content), 0),
	});
}

/** The streets of a file, cut to the ground of a pack's cells. */
async function streetsFor(
	pack: Readonly<Record<string, string>>,
	file: string,
): Promise<Result<PackStreets & { readonly network: Uint8Array }>> {
	const loaded = loadCity(pack);
	if (!loaded.ok) return loaded;
	const bytes = await readStreetFile(file);
	if (!bytes.ok) return bytes;
	const read = await streetsOfFile(bytes.value, {
		source: basename(file),
		clip: groundOf(loaded.value.bounds),
	});
	if (!read.ok) return read;
	const { network, provenance } = read.value;
	const sha256 = createHash("sha256").update(network).digest("hex");
	return ok({ network, provenance, digest: { sha256, bytes: network.length } });
}
