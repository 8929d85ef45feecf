import type { LngLat } from "../../core/location.ts";
import { fail, ok, problem, type Result } from "../../core/result.ts";
import type { Tags } from "../../geo/graph/ways.ts";

/** A point that people call by a name, with the tags of `PLACE_KEYS`. */
export interface PlaceNode {
	readonly tags: Tags;
	readonly position: LngLat;
}

/** How a reader reports, stops, and lets others have their turn. */
export interface ReadOptions {
	/** Keeps only what lies inside: west, south, east, north in degrees. Streets are cut at the last node inside. */
	readonly clip?: readonly [west: number, south: number, east: number, north: number];
	/** Share done, 0 to 1, never falling. */
	readonly onProgress?: (share: number) => void;
	/** An AbortSignal will do. Looked at between blocks. */
	readonly signal?: { readonly aborted: boolean };
	/** Told once where the file says how old its data are: an ISO 8601 moment. */
	readonly onDataTime?: (moment: string) => void;
	/** Told of every named place of `place=*` on the ground: villages, neighbourhoods. */
	readonly onPlace?: (place: PlaceNode) => void;
	/** Waited for between blocks, so that a worker can hear a cancel while it reads. */
	readonly pause?: () => Promise<void>;
}

/** Between two blocks: tells how far it has got, lets others run, and stops where asked to. */
export async function checkpoint(options: ReadOptions, share: number): Promise<Result<null>> {
	options.onProgress?.(share);
	await options.pause?.();
	return options.signal?.aborted === true ? fail(problem("osm.cancelled")) : ok(null);
}

/** Passes on how old the data are, where the file's moment is one. */
export function tellDataTime(options: ReadOptions, moment: Date): void {
	if (!Number.isNaN(moment.getTime())) options.onDataTime?.(moment.toISOString());
}
