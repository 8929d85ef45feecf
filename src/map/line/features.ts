import type { Feature, FeatureCollection, LineString, MultiPolygon, Point } from "geojson";
import type { LngLat } from "../../core/location.ts";
import type { TrackClass } from "../../core/vocabulary.ts";
import { shortName } from "../names.ts";
import type { GhostView, IsochroneView, LineView } from "../types.ts";

export const EMPTY: FeatureCollection = { type: "FeatureCollection", features: [] };

const line = <Properties>(
	coordinates: readonly LngLat[],
	properties: Properties,
): Feature<LineString, Properties> => ({
	type: "Feature",
	geometry: { type: "LineString", coordinates: coordinates.map((position) => [...position]) },
	properties,
});

const point = <Properties>(position: LngLat, properties: Properties): Feature<Point, Properties> => ({
	type: "Feature",
	geometry: { type: "Point", coordinates: [...position] },
	properties,
});

/** Pixels at zoom 0 of a length on the ground (512-pixel world); doubles with each zoom level. */
export function pixelsAtZoomZero(lengthMetres: number, lat: number): number {
	const worldMetres = 2 * Math.PI * 6378137 * Math.cos((lat * Math.PI) / 180);
	return (lengthMetres * 512) / worldMetres;
}

/** One feature a track-class section; the whole line as at-grade track where no sections are told. */
export function lineFeatures(
	view: LineView | null,
): FeatureCollection<LineString, { trackClass: TrackClass }> {
	if (view === null) return { type: "FeatureCollection", features: [] };
	const sections =
		view.sections.length > 0
			? view.sections
			: [{ trackClass: "at_grade_reserved" as const, coordinates: view.coordinates }];
	return {
		type: "FeatureCollection",
		features: sections
			.filter((section) => section.coordinates.length >= 2)
			.map((section) => line(section.coordinates, { trackClass: section.trackClass })),
	};
}

export interface StationProperties {
	readonly id: string;
	readonly th: string;
	readonly en: string;
	readonly index: number;
	/** Termini first, then in line order: who gets room for a name. */
	readonly rank: number;
	readonly selected: boolean;
	readonly uncertaintyPixels: number;
}

export function stationFeatures(
	view: LineView | null,
	selectedId: string | null,
): FeatureCollection<Point, StationProperties> {
	const stations = view?.stations ?? [];
	return {
		type: "FeatureCollection",
		features: stations.map((station, order) => {
			const selected = station.id === selectedId;
			const terminus = order === 0 || order === stations.length - 1;
			return point(station.position, {
				id: station.id,
				...shortName(station.name),
				index: station.index,
				rank: selected ? -1000 : terminus ? -500 : order,
				selected,
				uncertaintyPixels: pixelsAtZoomZero(station.uncertaintyRadiusMetres, station.position[1]),
			});
		}),
	};
}

export function ghostFeatures(ghost: GhostView | null): FeatureCollection {
	if (ghost === null) return EMPTY;
	return {
		type: "FeatureCollection",
		features: [
			...(ghost.coordinates === null ? [] : [line(ghost.coordinates, { part: "line" })]),
			...ghost.stations.flatMap(({ from, to, label }) => [
				line([from, to], { part: "move" }),
				point(from, { part: "site" }),
				point([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], { part: "distance", label }),
			]),
		],
	};
}

export function pathFeatures(path: readonly LngLat[] | null): FeatureCollection {
	return path === null || path.length < 2 ? EMPTY : { type: "FeatureCollection", features: [line(path, {})] };
}

export function isochroneFeatures(isochrone: IsochroneView | null): FeatureCollection<MultiPolygon> {
	const coordinates = (isochrone?.polygons ?? []).map((rings) =>
		rings.map((ring) => ring.map((position) => [...position])),
	);
	const geometry: MultiPolygon = { type: "MultiPolygon", coordinates };
	return {
		type: "FeatureCollection",
		features: coordinates.length === 0 ? [] : [{ type: "Feature", properties: {}, geometry }],
	};
}
