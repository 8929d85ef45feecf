import type { Result } from "../../core/result.ts";
import { pointAtChainage, projectOntoPolyline } from "../../geo/polyline.ts";
import { LIMITS, MINIMUM_GAP_METRES } from "../limits.ts";
import { measureLine } from "../line-geometry.ts";
import { roundPosition } from "../position.ts";
import type { Line, Scenario, Station } from "../types.ts";
import type { AlongTarget } from "./move-station.ts";
import { newStation } from "./new-station.ts";
import { edited, named, onLine, refused, withLine } from "./support.ts";
import type { Edit, Edited } from "./types.ts";

/**
 * Puts a station on the line as drawn, also beyond its ends where the alignment goes on. It takes the track
 * class of the section it stands in, and stands on a viaduct where the station before it does.
 */
export const addStation = (target: AlongTarget): Edit =>
	onLine((line, scenario) => addTo(line, scenario, target));

function addTo(line: Line, scenario: Scenario, target: AlongTarget): Result<Edited> {
	if (line.stations.length >= LIMITS.stationCount.high) {
		return refused("tooManyStations", { maximumStations: LIMITS.stationCount.high });
	}
	const { alignment, stationChainageMetres } = measureLine(line);
	const chainage =
		"position" in target
			? projectOntoPolyline(alignment, target.position).chainageMetres
			: target.chainageMetres + stationChainageMetres[0]!;
	if (!(chainage >= 0 && chainage <= alignment.lengthMetres)) return refused("beyondAlignment");
	for (const [i, other] of stationChainageMetres.entries()) {
		if (Math.abs(other - chainage) < MINIMUM_GAP_METRES) {
			return refused("stationTooClose", { ...named(line.stations[i]!), minimumMetres: MINIMUM_GAP_METRES });
		}
	}
	const beyond = stationChainageMetres.findIndex((other) => other > chainage);
	const index = beyond < 0 ? line.stations.length : beyond;
	const model = line.stations[Math.max(index - 1, 0)]!;
	const station: Station = {
		...newStation(line.stations),
		position: roundPosition(pointAtChainage(alignment, chainage)),
		uncertaintyRadiusMetres: 0,
		elevated: model.elevated,
		parkAndRide: false,
		trackClassToNext: model.trackClassToNext,
		...(index > 0 && model.singleTrackToNext === true ? { singleTrackToNext: true as const } : {}),
	};
	const stations = line.stations.toSpliced(index, 0, station);
	if (index > 0) stations[index - 1] = withoutJunctions(model);
	const next = withLine(scenario, { ...line, stations });
	return edited(next, "addStation", named(station));
}

/** A count of the whole section says nothing of its halves. */
function withoutJunctions(station: Station): Station {
	const { junctionsToNext, ...others } = station;
	return junctionsToNext === undefined ? station : others;
}
