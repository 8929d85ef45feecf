import { MINIMUM_GAP_METRES } from "../limits.ts";
import { heightAt, measureLine, readHeights } from "../line-geometry.ts";
import { roundHeight } from "../position.ts";
import type { AlignmentVertex, Line, Station } from "../types.ts";

/** Nearer than this, two points of the line count as one. */
export const SAME_POINT_METRES = 1;

export interface Room {
	readonly lowMetres: number;
	readonly highMetres: number;
}

/**
 * Where along the alignment a station may stand: between its neighbours, a minimum gap from each. A gap
 * that is already smaller may stay as it is, but not shrink.
 */
export function roomBetweenNeighbours(chainages: Float64Array, index: number, lengthMetres: number): Room {
	const own = chainages[index]!;
	const before = chainages[index - 1];
	const after = chainages[index + 1];
	return {
		lowMetres: before === undefined ? 0 : Math.min(before + MINIMUM_GAP_METRES, own),
		highMetres: after === undefined ? lengthMetres : Math.max(after - MINIMUM_GAP_METRES, own),
	};
}

export interface Neighbour {
	readonly station: Station;
	readonly chainageMetres: number;
}

/** The last station before a chainage and the first one after it. */
export function neighboursOf(
	stations: readonly Station[],
	chainages: Float64Array,
	chainageMetres: number,
): { before: Neighbour | null; after: Neighbour | null } {
	let before: Neighbour | null = null;
	for (const [i, station] of stations.entries()) {
		const neighbour = { station, chainageMetres: chainages[i]! };
		if (neighbour.chainageMetres > chainageMetres) return { before, after: neighbour };
		before = neighbour;
	}
	return { before, after: null };
}

/** A new vertex at the height that the line has at a chainage; as it is where that is not known. */
export function raised(
	vertex: AlignmentVertex,
	alignment: readonly AlignmentVertex[],
	chainageMetres: Float64Array,
	chainage: number,
): AlignmentVertex {
	const heights = readHeights(alignment);
	const heightMetres = heights === null ? Number.NaN : heightAt({ chainageMetres }, heights, chainage);
	return Number.isNaN(heightMetres) ? vertex : { ...vertex, heightMetres: roundHeight(heightMetres) };
}

/**
 * Replaces all vertices between `last` and `first` by the ones given. A neighbouring station that stands on
 * the stretch that changes becomes a vertex of its own, so that the line keeps running through it.
 */
export function replaceBetween(
	alignment: readonly AlignmentVertex[],
	chainages: Float64Array,
	last: number,
	first: number,
	replacement: readonly AlignmentVertex[],
	neighbours: { readonly before: Neighbour | null; readonly after: Neighbour | null },
): AlignmentVertex[] {
	const kept = alignment.slice(0, last + 1);
	const { before, after } = neighbours;
	if (before !== null && before.chainageMetres > (chainages[last] ?? -1) + SAME_POINT_METRES / 2) {
		kept.push(raised({ position: before.station.position }, alignment, chainages, before.chainageMetres));
	}
	kept.push(...replacement);
	const limit = chainages[first] ?? Number.POSITIVE_INFINITY;
	if (after !== null && after.chainageMetres < limit - SAME_POINT_METRES / 2) {
		kept.push(raised({ position: after.station.position }, alignment, chainages, after.chainageMetres));
	}
	kept.push(...alignment.slice(first));
	return kept;
}

/**
 * The alignment without the vertex that follows a station. An end of the alignment stays where it is and
 * only loses its tag.
 */
export function withoutVertexOf(line: Line, stationId: string): readonly AlignmentVertex[] {
	const { alignment } = line;
	const index = alignment.findIndex((vertex) => vertex.stationId === stationId);
	if (index < 0) return alignment;
	if (index === 0 || index === alignment.length - 1) return untagged(alignment, stationId);
	const measured = measureLine(line);
	const others = line.stations.filter((station) => station.id !== stationId);
	const chainages = measured.stationChainageMetres.filter((_, i) => line.stations[i]!.id !== stationId);
	const { chainageMetres } = measured.alignment;
	const neighbours = neighboursOf(others, chainages, chainageMetres[index]!);
	return replaceBetween(alignment, chainageMetres, index - 1, index + 1, [], neighbours);
}

/** The alignment in the same shape, with no vertex following the station. */
export function untagged(
	alignment: readonly AlignmentVertex[],
	stationId: string,
): readonly AlignmentVertex[] {
	return alignment.map((vertex) => {
		if (vertex.stationId !== stationId) return vertex;
		const { stationId: _, ...free } = vertex;
		return free;
	});
}
