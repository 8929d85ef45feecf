/** OpenStreetMap tags of one way or node; only the keys that decide who may pass are kept. */
export type Tags = Readonly<Record<string, string | undefined>>;

/** Streets as a file gives them, before anybody asks who may use them. */
export interface StreetWays {
	/** Degrees; NaN where the file names a node that it does not hold (streets cut at the edge of an extract). */
	readonly nodeLng: Float64Array;
	readonly nodeLat: Float64Array;
	/** Way i runs through `wayNode[firstNode[i]]` to `wayNode[firstNode[i + 1] - 1]`. */
	readonly firstNode: Uint32Array;
	readonly wayNode: Uint32Array;
	readonly wayTags: readonly Tags[];
	/** Tags of the few nodes that can stop somebody: gates, bollards, barriers. */
	readonly nodeTags: ReadonlyMap<number, Tags>;
}

/** The keys of a way that the access rules read. */
export const WAY_KEYS: ReadonlySet<string> = new Set([
	"highway",
	"railway",
	"public_transport",
	"access",
	"foot",
	"vehicle",
	"bicycle",
	"motor_vehicle",
	"motorcycle",
	"motorroad",
	"oneway",
	"oneway:bicycle",
	"oneway:motorcycle",
	"junction",
	"cycleway",
	"maxspeed",
	"layer",
]);

/** The keys of a node that the access rules read. */
export const NODE_KEYS: ReadonlySet<string> = new Set([
	"barrier",
	"access",
	"foot",
	"vehicle",
	"bicycle",
	"motor_vehicle",
	"motorcycle",
]);

/** Whether a way is a street, path or platform of any kind, open or closed. */
export const isStreet = (tags: Tags): boolean =>
	tags.highway !== undefined || tags.railway === "platform" || tags.public_transport === "platform";

/** Whether a node can stop somebody. */
export const isBarrier = (tags: Tags): boolean => tags.barrier !== undefined;
