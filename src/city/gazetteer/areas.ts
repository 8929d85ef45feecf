import type { Bilingual, LngLat } from "../../core/location.ts";
import { isInRing, measureRing } from "../../geo/ring.ts";
import type { NamedPlace } from "./types.ts";

type Polygon = readonly (readonly LngLat[])[];

/** A tambon on the ground. */
export interface TambonArea {
	readonly code: string;
	readonly name: Bilingual;
	readonly municipality: { readonly id: string; readonly name: Bilingual } | null;
	/** Polygons of closed rings, the outer one first. */
	readonly polygons: readonly Polygon[];
}

/** Tells the tambon that a position lies in; null outside all of them. */
export type TambonAt = (position: LngLat) => Bilingual | null;

const holds = (polygon: Polygon, position: LngLat): boolean =>
	polygon.filter((ring) => isInRing(ring, position)).length % 2 === 1;

export function tambonAt(areas: readonly TambonArea[]): TambonAt {
	const boxes = areas.map(({ polygons }) => {
		const outer = polygons.flatMap((polygon) => polygon[0] ?? []);
		const lng = outer.map((position) => position[0]);
		const lat = outer.map((position) => position[1]);
		return [Math.min(...lng), Math.min(...lat), Math.max(...lng), Math.max(...lat)] as const;
	});
	return (position) => {
		const found = areas.find(({ polygons }, i) => {
			const [west, south, east, north] = boxes[i]!;
			const [lng, lat] = position;
			const isNear = lng >= west && lng <= east && lat >= south && lat <= north;
			return isNear && polygons.some((polygon) => holds(polygon, position));
		});
		return found?.name ?? null;
	};
}

/** A tambon, and the municipality it is part of, where it has one, as names on the ground. */
export function namesOfAreas(areas: readonly TambonArea[]): NamedPlace[] {
	const names = new Map<string, NamedPlace>();
	for (const { code, name, municipality, polygons } of areas) {
		const measures = polygons.map((polygon) => measureRing(polygon[0]!));
		const largest = measures.reduce((most, each) =>
			each.areaSquareMetres > most.areaSquareMetres ? each : most,
		);
		const area = measures.reduce((sum, each) => sum + each.areaSquareMetres, 0);
		const common = {
			position: largest.centroid,
			radiusMetres: Math.sqrt(area / Math.PI),
			within: null,
			category: null,
		};
		names.set(`tambon/${code}`, { ...common, id: `tambon/${code}`, kind: "tambon", name });
		if (municipality === null) continue;
		const id = `municipality/${municipality.id}`;
		if (!names.has(id)) names.set(id, { ...common, id, kind: "municipality", name: municipality.name });
	}
	return [...names.values()];
}
