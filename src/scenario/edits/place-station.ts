import type { Result } from "../../core/result.ts";
import { projectOntoPolyline } from "../../geo/polyline.ts";
import { distanceMetres } from "../../geo/projection.ts";
import { LIMITS, MINIMUM_GAP_METRES } from "../limits.ts";
import { measureLine } from "../line-geometry.ts";
import { roundPosition } from "../position.ts";
import type { Line, Scenario, Station } from "../types.ts";
import { addStation } from "./add-station.ts";
import { SAME_POINT_METRES } from "./alignment.ts";
import type { NamedPoint } from "./draw-line.ts";
import { moveStation } from "./move-station.ts";
import { newStation } from "./new-station.ts";
import { renameStation } from "./rename-station.ts";
import { edited, named, onLine, refused, withLine } from "./support.ts";
import type { Edit, Edited } from "./types.ts";

/** Nearer than this a station is put on the line; farther off the line bends to it. */
const ON_LINE_METRES = 60;

/**
 * Puts a station where somebody wants one, and the line goes there: on the line where it passes, bent to the place where
 * it passes by, and longer where the place lies beyond an end. One step, and it may take the place's name.
 */
export const placeStation = ({ position, name }: NamedPoint): Edit =>
	onLine((line, scenario) => {
		const { alignment } = measureLine(line);
		const foot = projectOntoPolyline(alignment, position);
		const beyondStart = foot.chainageMetres < SAME_POINT_METRES;
		const beyondEnd = foot.chainageMetres > alignment.lengthMetres - SAME_POINT_METRES;
		const off = distanceMetres(foot.position, position);
		if (off > ON_LINE_METRES && (beyondStart || beyondEnd)) {
			return extended(line, scenario, { position, name }, beyondStart);
		}
		const added = addStation({ position })(scenario);
		if (!added.ok) return added;
		const stationId = String(added.value.note.parameters.stationId);
		const steps: Edit[] = [];
		if (off > ON_LINE_METRES) steps.push(moveStation(stationId, { mode: "free", position }));
		if (name !== undefined) steps.push(renameStation(stationId, name));
		let current = added.value.scenario;
		for (const step of steps) {
			const next = step(current);
			if (!next.ok) return next;
			current = next.value.scenario;
		}
		const station = current.line!.stations.find(({ id }) => id === stationId)!;
		return edited(current, "placeStation", named(station));
	});

/** A line that goes on straight to a new end, on the track of the section before it. */
function extended(
	line: Line,
	scenario: Scenario,
	{ position, name }: NamedPoint,
	atStart: boolean,
): Result<Edited> {
	const { stations, alignment } = line;
	const end = atStart ? stations[0]! : stations.at(-1)!;
	const maximumStations = LIMITS.stationCount.high;
	if (stations.length >= maximumStations) return refused("tooManyStations", { maximumStations });
	if (alignment.length >= LIMITS.vertexCount.high) return refused("tooManyVertices");
	if (distanceMetres(end.position, position) < MINIMUM_GAP_METRES)
		return refused("stationTooClose", { ...named(end), minimumMetres: MINIMUM_GAP_METRES });
	const { trackClassToNext } = atStart ? end : stations.at(-2)!;
	const fresh = newStation(stations);
	const vertex = { position: roundPosition(position) };
	const station: Station = {
		...fresh,
		name: name ?? fresh.name,
		position: vertex.position,
		uncertaintyRadiusMetres: 0,
		elevated: end.elevated,
		parkAndRide: false,
		trackClassToNext,
	};
	const next: Line = atStart
		? { alignment: [vertex, ...alignment], stations: [station, ...stations] }
		: {
				alignment: [...alignment, vertex],
				stations: [...stations.with(-1, { ...end, trackClassToNext }), station],
			};
	return edited(withLine(scenario, next), "placeStation", named(station));
}
