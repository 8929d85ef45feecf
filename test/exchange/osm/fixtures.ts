import { readFileSync } from "node:fs";
import { readStreets } from "../../../src/exchange/osm/read-streets.ts";
import type { StreetMode } from "../../../src/geo/graph/access.ts";
import { type BuiltGraph, buildStreetGraph } from "../../../src/geo/graph/build-graph.ts";
import type { StreetWays } from "../../../src/geo/graph/ways.ts";

export const fixture = (name: string): Buffer =>
	readFileSync(new URL(`../../fixtures/osm/${name}.json`, import.meta.url));

export const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

export async function waysOf(file: Uint8Array): Promise<StreetWays> {
	const read = await readStreets(file);
	if (!read.ok) throw new Error(JSON.stringify(read.error));
	return read.value;
}

export async function graphOf(file: Uint8Array, mode: StreetMode): Promise<BuiltGraph> {
	const built = buildStreetGraph(await waysOf(file), mode);
	if (!built.ok) throw new Error(JSON.stringify(built.error));
	return built.value;
}
