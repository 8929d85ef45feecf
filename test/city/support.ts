import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildPack } from "../../src/city/build/build.ts";
import { SOURCE_FILES } from "../../src/city/build/sources.ts";
import { loadCity, PACK_FILES } from "../../src/city/load.ts";
import type { LngLat } from "../../src/core/location.ts";
import type { Result } from "../../src/core/result.ts";

export const SOURCE_DIRECTORY = "data/khon-kaen";
export const PACK_DIRECTORY = "public/packs/khon-kaen";

const readAll = (directory: string, names: readonly string[]): Record<string, string> =>
	Object.fromEntries(names.map((name) => [name, readFileSync(join(directory, name), "utf8")]));

export const sourceFiles = () => readAll(SOURCE_DIRECTORY, SOURCE_FILES);
export const packFiles = () => readAll(PACK_DIRECTORY, PACK_FILES);

export const digest = (text: string) => ({
	sha256: createHash("sha256").update(text).digest("hex"),
	bytes: Buffer.byteLength(text),
});

export function unwrap<Value>(result: Result<Value>): Value {
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}

export const freshPack = () => unwrap(buildPack(sourceFiles(), digest));
export const loadedPack = () => unwrap(loadCity(packFiles()));

/** A table without quoted commas in its first columns, read by hand. */
export function csvRows(name: string): Record<string, string>[] {
	const [head, ...lines] = readFileSync(join(SOURCE_DIRECTORY, name), "utf8").trim().split("\n");
	const columns = head!.split(",");
	return lines.map((line) => {
		const cells = line.split(",");
		return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
	});
}

/** Metres between two points by the spherical law of cosines, and not by the code under test. */
export function metresApart([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
	const rad = Math.PI / 180;
	const cosine =
		Math.sin(lat1 * rad) * Math.sin(lat2 * rad) +
		Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.cos((lng2 - lng1) * rad);
	return 6_371_008.8 * Math.acos(Math.min(1, cosine));
}

/** Metres from a point to a polyline by walking along it in steps of about five metres. */
export function metresToLine(position: LngLat, line: readonly LngLat[]): number {
	let nearest = Number.POSITIVE_INFINITY;
	for (let i = 0; i + 1 < line.length; i++) {
		const [from, to] = [line[i]!, line[i + 1]!];
		const steps = Math.max(1, Math.ceil(metresApart(from, to) / 5));
		for (let k = 0; k <= steps; k++) {
			const share = k / steps;
			const spot: LngLat = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
			nearest = Math.min(nearest, metresApart(position, spot));
		}
	}
	return nearest;
}

/** Even–odd crossing count. */
export function insideRing(ring: readonly LngLat[], [lng, lat]: LngLat): boolean {
	let inside = false;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const [x1, y1] = ring[i]!;
		const [x2, y2] = ring[j]!;
		if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
	}
	return inside;
}
