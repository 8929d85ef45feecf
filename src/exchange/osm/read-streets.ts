import { fail, problem, type Result } from "../../core/result.ts";
import type { StreetWays } from "../../geo/graph/ways.ts";
import type { ReadOptions } from "./options.ts";
import { isFeatureCollection, readGeoJsonStreets } from "./read-geojson-streets.ts";
import { isOverpass, readOverpass } from "./read-overpass.ts";
import { isPbf, readPbf } from "./read-pbf.ts";

/** A JSON text of this size is as much as a browser can hold while it parses; larger extracts come as PBF. */
const MAXIMUM_JSON_BYTES = 400_000_000;
const OPENING_BRACE = 0x7b;
const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

/**
 * Streets of a file of any of three kinds, told apart by their first bytes: OpenStreetMap PBF, an answer of the
 * Overpass API in JSON, or GeoJSON lines with OpenStreetMap tags.
 * Problems: `osm.unknownKind`, `osm.tooLarge`, `osm.syntax`, and those of the three readers.
 */
export async function readStreets(file: Uint8Array, options: ReadOptions = {}): Promise<Result<StreetWays>> {
	if (isPbf(file)) return readPbf(file, options);
	const first = file.findIndex((byte) => !BLANKS.has(byte));
	if (file[first] !== OPENING_BRACE) return fail(problem("osm.unknownKind"));
	if (file.length > MAXIMUM_JSON_BYTES)
		return fail(problem("osm.tooLarge", { maximumMegabytes: MAXIMUM_JSON_BYTES / 1e6 }));
	let value: unknown;
	try {
		value = JSON.parse(new TextDecoder().decode(file));
	} catch (error) {
		return fail(problem("osm.syntax", { detail: error instanceof Error ? error.message : "" }));
	}
	if (isOverpass(value)) return readOverpass(value, options);
	if (isFeatureCollection(value)) return readGeoJsonStreets(value, options);
	return fail(problem("osm.unknownKind"));
}
