import { localPlane } from "../geo/projection.ts";
import type { City } from "./types.ts";

/** Shops that people visit: categories of places. */
const RETAIL: readonly string[] = ["mall", "hypermarket", "home_store", "market"];
const HOSPITAL = "hospital";

/** The part of each cell's visitors and jobs that is at hospitals and at shops, one value a cell. */
export interface VisitorsByKind {
	/** Daily visitors of hospitals. */
	readonly hospitalVisitors: Float64Array;
	/** Part of the cell's jobs at named places. */
	readonly hospitalJobs: Float64Array;
	/** Daily visitors of malls, hypermarkets, home stores and markets. */
	readonly retailVisitors: Float64Array;
}

/**
 * Splits what stands at named places by their category. Cells of a hexagonal grid are told apart by their centres: a
 * place belongs to the cell whose centre is nearest, as when the pack was built.
 */
export function visitorsByKind(city: City): VisitorsByKind {
	const { cells } = city;
	const plane = localPlane(city.origin);
	const kinds: VisitorsByKind = {
		hospitalVisitors: new Float64Array(cells.count),
		hospitalJobs: new Float64Array(cells.count),
		retailVisitors: new Float64Array(cells.count),
	};
	for (const place of city.places) {
		const isHospital = place.category === HOSPITAL;
		if (!isHospital && !RETAIL.includes(place.category)) continue;
		const east = plane.eastMetres(place.lng);
		const north = plane.northMetres(place.lat);
		let nearest = -1;
		let least = Number.POSITIVE_INFINITY;
		for (let k = 0; k < cells.count; k++) {
			const dx = plane.eastMetres(cells.lng[k]!) - east;
			const dy = plane.northMetres(cells.lat[k]!) - north;
			const square = dx * dx + dy * dy;
			if (square >= least) continue;
			least = square;
			nearest = k;
		}
		if (nearest < 0) continue;
		const visitors = isHospital ? kinds.hospitalVisitors : kinds.retailVisitors;
		visitors[nearest] = visitors[nearest]! + place.visitors;
		if (isHospital) kinds.hospitalJobs[nearest] = kinds.hospitalJobs[nearest]! + place.jobs;
	}
	return kinds;
}
