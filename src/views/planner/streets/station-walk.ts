import { measureRing } from "../../../geo/ring.ts";
import type { IsochroneView } from "../../../map/types.ts";
import type { ScenarioStreets, StationStreets } from "../../../models/streets-run.ts";

/** What the streets make of the stations; stale while a station has moved since. */
export interface ShownStreets {
	readonly answer: ScenarioStreets;
	readonly isStale: boolean;
}

export const stationStreetsOf = (
	shown: ShownStreets | null,
	stationId: string | null,
): StationStreets | null => shown?.answer.stations.find((station) => station.stationId === stationId) ?? null;

/** Ground in reach of the selected station; none while it would be that of where the station stood before. */
export function isochroneView(shown: ShownStreets | null, stationId: string | null): IsochroneView | null {
	if (shown === null || shown.isStale) return null;
	const station = stationStreetsOf(shown, stationId);
	return station === null || station.isochrone.length === 0 ? null : { polygons: station.isochrone };
}

/** Area of polygons whose first ring is the outer one. */
export const areaSquareMetres = (polygons: IsochroneView["polygons"]): number =>
	polygons.reduce(
		(sum, rings) =>
			sum +
			rings.reduce(
				(area, ring, place) => area + (place === 0 ? 1 : -1) * measureRing(ring).areaSquareMetres,
				0,
			),
		0,
	);
