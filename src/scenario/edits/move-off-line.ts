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
	type Room,
	raised,
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
	const before = measureLine(line);
	const others = line.stations.toSpliced(index, 1);
	const base: Line = { alignment: withoutVertexOf(line, station.id), stations: others };
	const { alignment, stationChainageMetres } = measureLine(base);
	const room = roomOnBase(before.stationChainageMetres, stationChainageMetres, index, alignment.lengthMetres);
	const foot = projectOntoPolyline(alignment, target, room.lowMetres, room.highMetres);
	const held =
		(index > 0 && foot.chainageMetres <= room.lowMetres) ||
		(index < line.stations.length - 1 && foot.chainageMetres >= room.highMetres);
	const position = roundPosition(held ? abreast(alignment, foot, target) : target);

	const own = before.stationChainageMetres[index]!;
	const ends = {
		takesStart: index === 0 && own < SAME_POINT_METRES,
		takesEnd: index === others.length && own > before.alignment.lengthMetres - SAME_POINT_METRES,
	};
	const tagged = { position, stationId: station.id };
	const vertex = raised(tagged, base.alignment, alignment.chainageMetres, foot.chainageMetres);
	const neighbours = neighboursOf(others, stationChainageMetres, foot.chainageMetres);
	const vertices = attach(base.alignment, alignment.chainageMetres, foot, ends, vertex, neighbours);
	const next: Line = {
		alignment: vertices,
		stations: line.stations.with(index, { ...station, position }),
	};
	const parameters = { ...named(station), minimumMetres: MINIMUM_GAP_METRES };
	if (tooNear(before.stationChainageMetres, next, index)) return refused("stationTooClose", parameters);
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

/** Between the neighbours on the line without the station, at the gaps that `roomBetweenNeighbours` allows. */
function roomOnBase(own: Float64Array, others: Float64Array, index: number, lengthMetres: number): Room {
	const room = roomBetweenNeighbours(own, index, lengthMetres);
	const before = others[index - 1];
	const after = others[index];
	const lowMetres = before === undefined ? 0 : before + (room.lowMetres - own[index - 1]!);
	const highMetres = after === undefined ? lengthMetres : after - (own[index + 1]! - room.highMetres);
	if (lowMetres <= highMetres) return { lowMetres, highMetres };
	const middle = (lowMetres + highMetres) / 2;
	return { lowMetres: middle, highMetres: middle };
}

/** A station at an end of the alignment takes the end with it; elsewhere a vertex is put in at the foot. */
function attach(
	alignment: readonly AlignmentVertex[],
	chainages: Float64Array,
	foot: Projection,
	ends: { readonly takesStart: boolean; readonly takesEnd: boolean },
	vertex: AlignmentVertex,
	neighbours: ReturnType<typeof neighboursOf>,
): AlignmentVertex[] {
	const before = foot.chainageMetres - SAME_POINT_METRES;
	const beyond = foot.chainageMetres + SAME_POINT_METRES;
	const last = ends.takesStart ? -1 : chainages.findLastIndex((chainage) => chainage < before);
	const next = chainages.findIndex((chainage) => chainage > beyond);
	const first = ends.takesEnd || next < 0 ? chainages.length : next;
	return replaceBetween(alignment, chainages, last, first, [vertex], neighbours);
}

function tooNear(before: Float64Array, next: Line, index: number): boolean {
	const after = measureLine(next).stationChainageMetres;
	const gap = (chainages: Float64Array, i: number): number =>
		(chainages[i + 1] ?? Number.POSITIVE_INFINITY) - (chainages[i] ?? Number.NEGATIVE_INFINITY);
	return [index - 1, index].some(
		(i) => gap(after, i) < Math.min(MINIMUM_GAP_METRES, gap(before, i)) - SAME_POINT_METRES,
	);
}
