import type { LngLat } from "../../../src/core/location.ts";
import type { TrackClass } from "../../../src/core/vocabulary.ts";
import { measurePolyline } from "../../../src/geo/polyline.ts";
import { localPlane } from "../../../src/geo/projection.ts";
import type { RunTimeInput } from "../../../src/models/operations/run-time.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";

const ORIGIN: LngLat = [0, 0];

/** A polyline through points given in metres east and north, at the equator where the plane is exact. */
export function polylineThrough(points: readonly (readonly [eastMetres: number, northMetres: number])[]) {
	const plane = localPlane(ORIGIN);
	return measurePolyline(points.map(([east, north]) => plane.toLngLat(east, north)));
}

export function chainages(sectionMetres: readonly number[]): number[] {
	const result = [0];
	for (const length of sectionMetres) result.push(result[result.length - 1]! + length);
	return result;
}

/** A straight line with the shipped defaults. */
export function straightLine(
	sectionMetres: readonly number[],
	trackClasses: TrackClass | readonly TrackClass[],
	dwellSeconds = 25,
): RunTimeInput {
	const stationChainageMetres = chainages(sectionMetres);
	const length = Math.max(1, stationChainageMetres[stationChainageMetres.length - 1]!);
	return {
		polyline: polylineThrough([
			[0, 0],
			[0, length],
		]),
		stationChainageMetres,
		trackClassBySection:
			typeof trackClasses === "string" ? sectionMetres.map(() => trackClasses) : trackClasses,
		dwellSeconds,
		parameters: resolveParameters(),
	};
}
