import type { LngLat } from "../../core/location.ts";
import { fail, ok, problem, type Result } from "../../core/result.ts";
import { cellRing } from "../../geo/h3.ts";
import { indexLines, type LineIndex } from "../../geo/spatial-index.ts";
import type { PopulationFile } from "../schema/population.ts";
import type { CellActivity } from "./activity.ts";
import { rounded } from "./apportion.ts";
import { positionOf } from "./base-map.ts";
import type { PeopledCell } from "./people.ts";
import type { Sources } from "./sources.ts";

/** How far people walk to a songthaew, straight. */
export const SONGTHAEW_REACH_METRES = 500;

/**
 * Where songthaew may run: named roads of the pack (alleys and unnamed ways left out) and the stops that
 * name a place with coordinates.
 */
export function indexSongthaew(sources: Sources): Result<LineIndex> {
	const lines: (readonly LngLat[])[] = sources.roads.features
		.filter(({ properties }) => properties.class === "road")
		.map(({ geometry }) => geometry.coordinates);
	const positionOfPlace = new Map(sources.places.places.map(({ id, position }) => [id, position]));
	for (const { stopTh, placeId } of sources.songthaewStops.matches) {
		const position = positionOfPlace.get(placeId);
		if (!position) {
			return fail(
				problem("pack.field", {
					file: "songthaew-stops.json",
					feature: stopTh,
					field: "placeId",
					expected: "id in places.json",
					found: placeId,
				}),
			);
		}
		lines.push([position]);
	}
	return ok(indexLines(sources.city.origin, lines));
}

export function buildPopulation(
	cells: readonly PeopledCell[],
	activity: readonly CellActivity[],
	songthaew: LineIndex,
): PopulationFile {
	return {
		type: "FeatureCollection",
		features: cells.map((cell, index) => {
			const own = activity[index]!;
			return {
				type: "Feature",
				properties: {
					h3: cell.h3,
					tambonCode: cell.tambonCode,
					registeredPeople: cell.registeredPeople,
					peoplePresent: rounded(cell.peoplePresent, 2),
					jobs: rounded(own.jobs, 3),
					jobsAtPlaces: rounded(own.jobsAtPlaces, 3),
					students: rounded(own.students, 2),
					universityStudents: rounded(own.universityStudents, 2),
					visitors: rounded(own.visitors, 2),
					songthaewWithin500Metres: songthaew.anyWithin(cell.centre, SONGTHAEW_REACH_METRES),
					peopleConfidence: cell.peopleConfidence,
					jobsConfidence: own.jobsConfidence,
					studentsConfidence: own.studentsConfidence,
					visitorsConfidence: own.visitorsConfidence,
				},
				geometry: { type: "Polygon", coordinates: [cellRing(cell.h3).map(positionOf)] },
			};
		}),
	};
}
