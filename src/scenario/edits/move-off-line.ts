import type { LngLat } from "../../core/location.ts";
import type { Result } from "../../core/result.ts";
import { type Polyline, type Projection, projectOntoPolyline } from "../../geo/polyline.ts";
import { distanceMetres, localPlane } from "../../geo/projection.ts";
import { MINIMUM_GAP_METRES } from "../limits.ts";
import { measureLine } from "../line-geometry.ts";
import { roundPosition } from "../position.ts";
import type { AlignmentVertex, Line, Scenario } from "../types.ts";
import {
	neighboursOf,
	replaceBetween,
	roomBetweenNeighbours,
	SAME_POINT_METRES,
	withoutVertexOf,
} from "./alignment.ts";
import { edited, named, refused, withLine } from "./support.ts";
import type { Edited } from "./types.ts";

/** Takes a station anywhere; the line follows through a vertex that is tagged with it. */
export function moveOffLine(scenario: Scenario, line: Line, index: number, target: LngLat): Result<Edited> {
	const station = line.stations[index]!;
	const base: Line = { ...line, alignment: withoutVertexOf(line, station.id) };
	const { alignment, stationChainageMetres } = measureLine(base);
	const room = roomBetweenNeighbours(stationChainageMetres, index, alignment.lengthMetres);
	const foot = projectOntoPolyline(alignment, target, room.lowMetres, room.highMetres);
	const held =
		(index > 0 && foot.chainageMetres <= room.lowMetres) ||
		(index < line.stations.length - 1 && foot.chainageMetres >= room.highMetres);
	const position = roundPosition(held ? abreast(alignment, foot, target) : target);

	const vertices = attach(base, index, alignment, stationChainageMetres, foot.chainageMetres, {
		position,
		stationId: station.id,
	});
	const next: Line = {
		alignment: vertices,
		stations: line.stations.with(index, { ...station, position }),
	};
	const parameters = { ...named(station), minimumMetres: MINIMUM_GAP_METRES };
	if (tooNear(stationChainageMetres, next, index)) return refused("stationTooClose", parameters);
	const moved = Math.round(distanceMetres(station.position, position));
	return edited(
		withLine(scenario, next),
		held ? "moveStationHeld" : "moveStationOff",
		held
			? { ...parameters, movedMetres: moved }
			: { ...named(station), movedMetres: moved, offsetMetres: Math.round(foot.offsetMetres) },
	);
}

/** The target without its part along the line: beside the foot, as far off as it was. */
function abreast(alignment: Polyline, foot: Projection, target: LngLat): LngLat {
	const plane = localPlane(foot.position);
	const from = alignment.vertices[foot.segment]!;
	const to = alignment.vertices[foot.segment + 1]!;
	const east = plane.eastMetres(to[0]) - plane.eastMetres(from[0]);
	const north = plane.northMetres(to[1]) - plane.northMetres(from[1]);
	const length = Math.hypot(east, north);
	if (length === 0) return foot.position;
	const aside =
		(plane.northMetres(target[1]) * east - plane.eastMetres(target[0]) * north) / (length * length);
	return plane.toLngLat(-north * aside, east * aside);
}

/** A station at an end of the alignment takes the end with it; elsewhere a vertex is put in at the foot. */
function attach(
	base: Line,
	index: number,
	alignment: Polyline,
	stationChainageMetres: Float64Array,
	footMetres: number,
	vertex: AlignmentVertex,
): AlignmentVertex[] {
	const chainages = alignment.chainageMetres;
	const own = stationChainageMetres[index]!;
	const isStart = index === 0 && own < SAME_POINT_METRES;
	const isEnd = index === base.stations.length - 1 && own > alignment.lengthMetres - SAME_POINT_METRES;
	const last = isStart
		? -1
		: chainages.findLastIndex((chainage) => chainage < footMetres - SAME_POINT_METRES);
	const beyond = chainages.findIndex((chainage) => chainage > footMetres + SAME_POINT_METRES);
	const first = isEnd || beyond < 0 ? chainages.length : beyond;
	const others = base.stations.toSpliced(index, 1);
	const otherChainages = stationChainageMetres.filter((_, i) => i !== index);
	const neighbours = neighboursOf(others, otherChainages, footMetres);
	return replaceBetween(base.alignment, chainages, last, first, [vertex], neighbours);
}

function tooNear(before: Float64Array, next: Line, index: number): boolean {
	const after = measureLine(next).stationChainageMetres;
	const gap = (chainages: Float64Array, i: number): number =>
		(chainages[i + 1] ?? Number.POSITIVE_INFINITY) - (chainages[i] ?? Number.NEGATIVE_INFINITY);
	return [index - 1, index].some(
		(i) => gap(after, i) < Math.min(MINIMUM_GAP_METRES, gap(before, i)) - SAME_POINT_METRES,
	);
}
