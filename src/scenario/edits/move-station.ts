import type { LngLat } from "../../core/location.ts";
import type { Result } from "../../core/result.ts";
import { pointAtChainage, projectOntoPolyline } from "../../geo/polyline.ts";
import { distanceMetres } from "../../geo/projection.ts";
import { MINIMUM_GAP_METRES } from "../limits.ts";
import { measureLine } from "../line-geometry.ts";
import { roundPosition } from "../position.ts";
import type { Line, Scenario, Station } from "../types.ts";
import { roomBetweenNeighbours, untagged } from "./alignment.ts";
import { moveOffLine } from "./move-off-line.ts";
import { edited, named, onStation, withLine } from "./support.ts";
import type { Edit, Edited } from "./types.ts";

/** A place along the line: metres from the first station as it stands, or the nearest point to a position. */
export type AlongTarget = { readonly chainageMetres: number } | { readonly position: LngLat };

export type StationTarget =
	| ({ readonly mode: "along" } & AlongTarget)
	| { readonly mode: "free"; readonly position: LngLat };

/**
 * Moves a station: `along` keeps it on the line as drawn, `free` takes it anywhere and the line follows.
 * Stations keep their order; one that would come too near a neighbour is held, and the note says so.
 */
export const moveStation = (stationId: string, target: StationTarget): Edit =>
	onStation(stationId, (station, index, line, scenario) =>
		target.mode === "free"
			? moveOffLine(scenario, line, index, target.position)
			: moveAlong(scenario, line, station, index, target),
	);

function moveAlong(
	scenario: Scenario,
	line: Line,
	station: Station,
	index: number,
	target: AlongTarget,
): Result<Edited> {
	const { alignment, stationChainageMetres } = measureLine(line);
	const { lowMetres, highMetres } = roomBetweenNeighbours(
		stationChainageMetres,
		index,
		alignment.lengthMetres,
	);
	const wanted =
		"position" in target
			? projectOntoPolyline(alignment, target.position, lowMetres, highMetres).chainageMetres
			: target.chainageMetres + stationChainageMetres[0]!;
	const chainage = Math.min(Math.max(wanted, lowMetres), highMetres);
	const atNeighbour =
		(chainage === lowMetres && index > 0) || (chainage === highMetres && index < line.stations.length - 1);
	const position = roundPosition(pointAtChainage(alignment, chainage));
	const parameters = {
		...named(station),
		movedMetres: Math.round(distanceMetres(station.position, position)),
		...(atNeighbour ? { minimumMetres: MINIMUM_GAP_METRES } : {}),
	};
	const atEnd = !atNeighbour && chainage !== wanted;
	const code = atNeighbour ? "moveStationHeld" : atEnd ? "moveStationAtEnd" : "moveStation";
	if (position[0] === station.position[0] && position[1] === station.position[1]) {
		return edited(scenario, code, parameters);
	}
	const next: Line = {
		alignment: untagged(line.alignment, station.id),
		stations: line.stations.with(index, { ...station, position }),
	};
	return edited(withLine(scenario, next), code, parameters);
}
