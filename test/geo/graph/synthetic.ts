import type { LngLat } from "../../../src/core/location.ts";
import { seededRandom } from "../../../src/core/random.ts";
import type { StreetMode } from "../../../src/geo/graph/access.ts";
import { buildStreetGraph } from "../../../src/geo/graph/build-graph.ts";
import type { StreetGraph } from "../../../src/geo/graph/street-graph.ts";
import type { StreetWays, Tags } from "../../../src/geo/graph/ways.ts";
import { localPlane } from "../../../src/geo/projection.ts";

export const TOWN_CENTRE: LngLat = [102.835, 16.445];
const SPACING_METRES = 70;

interface TownOptions {
	/** Nodes along each side of the grid. */
	readonly side: number;
	readonly seed: number;
	/** Tags of a street; every street is a residential road by default. */
	readonly tagsOf?: (random: () => number) => Tags;
	/** Share of streets that bend on the way. */
	readonly bendShare?: number;
	readonly keptShare?: number;
	readonly jitterMetres?: number;
}

/** A town of jittered blocks with almost a third of its streets missing. The same seed gives the same town. */
export function townWays(options: TownOptions): StreetWays {
	const { side, seed, tagsOf, bendShare = 0, keptShare = 0.705, jitterMetres = 25 } = options;
	const random = seededRandom(seed);
	const plane = localPlane(TOWN_CENTRE);
	const lng: number[] = [];
	const lat: number[] = [];
	const put = (east: number, north: number): number => {
		const [x, y] = plane.toLngLat(east, north);
		lat.push(y);
		return lng.push(x) - 1;
	};
	const jitter = (): number => (2 * random() - 1) * jitterMetres;
	const half = ((side - 1) * SPACING_METRES) / 2;
	const easts: number[] = [];
	const norths: number[] = [];
	for (let row = 0; row < side; row++)
		for (let column = 0; column < side; column++) {
			easts.push(column * SPACING_METRES - half + jitter());
			norths.push(row * SPACING_METRES - half + jitter());
			put(easts[easts.length - 1]!, norths[norths.length - 1]!);
		}
	const wayNode: number[] = [];
	const firstNode = [0];
	const wayTags: Tags[] = [];
	const street = (from: number, to: number): void => {
		if (random() > keptShare) return;
		wayNode.push(from);
		const bends = random() < bendShare ? 1 + Math.floor(random() * 3) : 0;
		for (let bend = 1; bend <= bends; bend++) {
			const along = bend / (bends + 1);
			const between = (values: readonly number[]): number =>
				values[from]! + (values[to]! - values[from]!) * along + jitter() / 2;
			wayNode.push(put(between(easts), between(norths)));
		}
		wayNode.push(to);
		firstNode.push(wayNode.length);
		wayTags.push(tagsOf?.(random) ?? { highway: "residential" });
	};
	for (let row = 0; row < side; row++)
		for (let column = 0; column < side; column++) {
			const node = row * side + column;
			if (column + 1 < side) street(node, node + 1);
			if (row + 1 < side) street(node, node + side);
		}
	return {
		nodeLng: Float64Array.from(lng),
		nodeLat: Float64Array.from(lat),
		firstNode: Uint32Array.from(firstNode),
		wayNode: Uint32Array.from(wayNode),
		wayTags,
		nodeTags: new Map(),
	};
}

/** Streets of every kind, some of them one-way either way. */
export const mixedTags = (random: () => number): Tags => ({
	highway: ["residential", "primary", "service", "cycleway", "footway"][Math.floor(random() * 5)],
	oneway: ["yes", "-1", "no", undefined][Math.floor(random() * 4)],
});

export function town(options: TownOptions, mode: StreetMode = "foot"): StreetGraph | null {
	const built = buildStreetGraph(townWays(options), mode);
	return built.ok ? built.value.graph : null;
}
