import type { FeatureCollection } from "geojson";
import type { Result } from "../core/result.ts";
import type {
	BuildReport,
	StreetMode,
	StreetPhase,
	StreetProvenance,
	StreetsOfMode,
	StreetsRead,
} from "../exchange/osm/street-networks.ts";

export type { BuildReport, StreetMode, StreetPhase, StreetProvenance, StreetsOfMode, StreetsRead };

/** West, south, east, north in degrees. */
export type Ground = readonly [west: number, south: number, east: number, north: number];

/** A file of streets, where it comes from, and the ground that counts. */
export interface StreetsFile {
	/** Read inside the worker, so that the page never holds it. */
	readonly file: Blob;
	/** As it will be named beside the figures. */
	readonly source: string;
	readonly ground: Ground;
	/** Outlines of the city's tambons, by which the names in the file tell where they lie. */
	readonly outlines: FeatureCollection;
}

/** What the worker for files can be asked. Errors are values. */
export interface ExchangeService {
	/** The networks of a street file of any kind, cut to the ground; docs/format/streets.md lists the kinds. */
	readStreets(
		given: StreetsFile,
		onProgress: (phase: StreetPhase, share: number) => void,
	): Promise<Result<StreetsRead>>;
}
