import type { LngLat } from "../core/location.ts";
import type { TrackClass } from "../core/vocabulary.ts";
import { measurePolyline, orderedChainages, type Polyline, pointAtChainage } from "../geo/polyline.ts";
import type { AlignmentVertex, Line } from "./types.ts";

/** Nearer than this along the line a point takes the height of the vertex itself. */
const SAME_VERTEX_METRES = 1e-6;

/** The alignment as drawn, from its first vertex, with the stations along it. */
export interface MeasuredLine {
	readonly alignment: Polyline;
	/** From the first vertex of the alignment, never decreasing. */
	readonly stationChainageMetres: Float64Array;
}

/** The line as modelled: the stretch between the first and the last station. */
export interface LineGeometry {
	readonly polyline: Polyline;
	/** One a station; the first is 0 and the last is `lengthMetres`. */
	readonly stationChainageMetres: Float64Array;
	/** One a section: item i runs from station i to station i + 1. */
	readonly trackClassBySection: readonly TrackClass[];
	readonly lengthMetres: number;
	/** At each vertex of `polyline`, NaN where not known; null where no vertex has a height. */
	readonly heightMetres: Float64Array | null;
}

/** Measures the whole alignment and finds each station on it. Needs two vertices. */
export function measureLine(line: Line): MeasuredLine {
	const alignment = measurePolyline(line.alignment.map((vertex) => vertex.position));
	const positions = line.stations.map((station) => station.position);
	return { alignment, stationChainageMetres: orderedChainages(alignment, positions) };
}

/**
 * The modelled stretch of a line. Chainages keep the measure of the whole alignment, so a station does not
 * move when the ends do. Needs two vertices and two stations. Cost: vertices × stations.
 */
export function lineGeometry(line: Line): LineGeometry {
	const count = line.stations.length;
	if (count < 2) throw new RangeError(`a modelled line needs two stations, got ${count}`);
	const measured = measureLine(line);
	const start = measured.stationChainageMetres[0]!;
	const end = measured.stationChainageMetres[count - 1]!;
	const polyline = stretch(measured.alignment, start, end);
	const heights = readHeights(line.alignment);
	const trackClassBySection: TrackClass[] = [];
	for (let i = 0; i < count - 1; i++) trackClassBySection.push(line.stations[i]!.trackClassToNext);
	return {
		polyline,
		stationChainageMetres: measured.stationChainageMetres.map((chainage) => chainage - start),
		trackClassBySection,
		lengthMetres: polyline.lengthMetres,
		heightMetres:
			heights === null
				? null
				: polyline.chainageMetres.map((chainage) => heightAt(measured.alignment, heights, chainage + start)),
	};
}

/** Height at each vertex, NaN where it has none; null where none has. */
export function readHeights(alignment: readonly AlignmentVertex[]): Float64Array | null {
	if (alignment.every(({ heightMetres }) => heightMetres === undefined)) return null;
	return Float64Array.from(alignment, ({ heightMetres }) => heightMetres ?? Number.NaN);
}

/** Between two vertices with a height the rails rise evenly; NaN where either has none. */
export function heightAt(
	{ chainageMetres }: Pick<Polyline, "chainageMetres">,
	heights: Float64Array,
	chainage: number,
): number {
	const last = chainageMetres.length - 1;
	let segment = 0;
	while (segment < last && chainageMetres[segment + 1]! < chainage - SAME_VERTEX_METRES) segment++;
	if (Math.abs(chainage - chainageMetres[segment]!) <= SAME_VERTEX_METRES) return heights[segment]!;
	if (segment === last) return heights[last]!;
	if (Math.abs(chainage - chainageMetres[segment + 1]!) <= SAME_VERTEX_METRES) return heights[segment + 1]!;
	const share =
		(chainage - chainageMetres[segment]!) / (chainageMetres[segment + 1]! - chainageMetres[segment]!);
	return heights[segment]! + (heights[segment + 1]! - heights[segment]!) * share;
}

function stretch(whole: Polyline, start: number, end: number): Polyline {
	const vertices: LngLat[] = [pointAtChainage(whole, start)];
	const chainages: number[] = [0];
	for (let i = 0; i < whole.vertices.length; i++) {
		const chainage = whole.chainageMetres[i]!;
		if (chainage <= start || chainage >= end) continue;
		vertices.push(whole.vertices[i]!);
		chainages.push(chainage - start);
	}
	vertices.push(pointAtChainage(whole, end));
	chainages.push(end - start);
	return { vertices, chainageMetres: Float64Array.from(chainages), lengthMetres: end - start };
}
