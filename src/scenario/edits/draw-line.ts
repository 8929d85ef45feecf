import type { Bilingual, LngLat } from "../../core/location.ts";
import { distanceMetres } from "../../geo/projection.ts";
import { MINIMUM_GAP_METRES } from "../limits.ts";
import { roundPosition } from "../position.ts";
import type { Station } from "../types.ts";
import { newStation } from "./new-station.ts";
import { edited, refused, withLine } from "./support.ts";
import type { Edit } from "./types.ts";

export interface NamedPoint {
	readonly position: LngLat;
	/** Without one the station is called by its number. */
	readonly name?: Bilingual | undefined;
}

/** A new line where none is built: straight between two stations, on the ground with a lane of its own. */
export const drawLine =
	(first: NamedPoint, last: NamedPoint): Edit =>
	(scenario) => {
		if (scenario.line !== null) return refused("lineExists");
		const metres = Math.round(distanceMetres(first.position, last.position));
		if (metres < MINIMUM_GAP_METRES) return refused("pointsTooClose", { minimumMetres: MINIMUM_GAP_METRES });
		const stations: Station[] = [];
		for (const { position, name } of [first, last]) {
			const fresh = newStation(stations);
			stations.push({
				...fresh,
				name: name ?? fresh.name,
				position: roundPosition(position),
				uncertaintyRadiusMetres: 0,
				elevated: false,
				parkAndRide: false,
				trackClassToNext: "at_grade_reserved",
			});
		}
		const alignment = stations.map(({ position }) => ({ position }));
		return edited(withLine(scenario, { alignment, stations }), "drawLine", {
			nameTh: stations[0]!.name.th,
			nameEn: stations[0]!.name.en,
			toNameTh: stations[1]!.name.th,
			toNameEn: stations[1]!.name.en,
		});
	};

/** Takes the whole line away, to draw on blank ground; service and fare stay for the line to come. */
export const clearLine: Edit = (scenario) => {
	if (scenario.line === null) return edited(scenario, "clearLine");
	const { shortTurn: _, ...service } = scenario.service;
	return edited({ ...scenario, service, line: null }, "clearLine");
};
