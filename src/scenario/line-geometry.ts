import type { LngLat } from "../core/location.ts";
import type { TrackClass } from "../core/vocabulary.ts";
import { measurePolyline, orderedChainages, type Polyline, pointAtChainage } from "../geo/polyline.ts";
import type { Line } from "./types.ts";

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
	const trackClassBySection: TrackClass[] = [];
	for (let i = 0; i < count - 1; i++) trackClassBySection.push(line.stations[i]!.trackClassToNext);
	return {
		polyline,
		stationChainageMetres: measured.stationChainageMetres.map((chainage) => chainage - start),
		trackClassBySection,
		lengthMetres: polyline.lengthMetres,
	};
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
