import type { City } from "../city/types.ts";
import { type Partition, partitionPoints } from "../geo/partition.ts";
import { measurePolyline, projectOntoPolyline } from "../geo/polyline.ts";
import { type LocalPlane, localPlane } from "../geo/projection.ts";
import type { ReachPoints } from "./access/cell-points.ts";
import type { AccessUnits } from "./access/feeders.ts";
import type { BoundStreets } from "./bound-streets.ts";
import { zoneDistancesMetres } from "./demand/zones.ts";

/** Measured on Khon Kaen: see `zoneError` on the model-health page. */
export const DEFAULT_ZONE_COUNT = 96;
const UNITS_PER_ZONE = 8;
/** Zones are finest along the shipped corridor and grow with the distance to it. */
const FINENESS_METRES = 400;

/** A city made ready for the models: cells on the metre grid, demand zones, and access units nested in them. */
export interface CityModel {
	readonly city: City;
	readonly plane: LocalPlane;
	readonly cells: ReachPoints;
	readonly zoneCount: number;
	readonly zoneOfCell: Uint16Array;
	readonly zoneDistanceMetres: Float64Array;
	/** Centres of the zones, weighted by activity. */
	readonly zones: { readonly eastMetres: Float64Array; readonly northMetres: Float64Array };
	readonly units: AccessUnits;
	readonly unitCount: number;
	readonly unitOfCell: Uint16Array;
	/** Share of each cell in its unit's activity: people present, jobs, and visitors and students twice. */
	readonly shareOfUnit: Float64Array;
	readonly zoneOfUnit: Uint16Array;
	/** Null: ways are straight lines × circuity. */
	readonly streets: BoundStreets | null;
}

/** Builds zones and units once a city; pure and deterministic. */
export function buildCityModel(city: City, zoneCount = DEFAULT_ZONE_COUNT): CityModel {
	const { cells } = city;
	const plane = localPlane(city.origin);
	const eastMetres = cells.lng.map((lng) => plane.eastMetres(lng));
	const northMetres = cells.lat.map((lat) => plane.northMetres(lat));
	const activity = Float64Array.from(
		{ length: cells.count },
		(_, k) => cells.peoplePresent[k]! + cells.jobs[k]! + 2 * cells.visitors[k]! + 2 * cells.students[k]!,
	);
	const corridors = city.options.flatMap((option) =>
		option.alignment === null ? [] : [measurePolyline(option.alignment)],
	);
	const fineness = Float64Array.from({ length: cells.count }, (_, k) => {
		let nearest = corridors.length === 0 ? 0 : Number.POSITIVE_INFINITY;
		for (const corridor of corridors)
			nearest = Math.min(nearest, projectOntoPolyline(corridor, [cells.lng[k]!, cells.lat[k]!]).offsetMetres);
		return 1 / (nearest + FINENESS_METRES);
	});
	const input = { eastMetres, northMetres, weight: activity, fineness };
	const zones = partitionPoints(input, zoneCount);
	const units = partitionPoints(input, zones.groupCount * UNITS_PER_ZONE);
	const zoneCentres = centres(zones, eastMetres, northMetres, activity);
	const unitCentres = centres(units, eastMetres, northMetres, activity);

	const unitArea = new Float64Array(units.groupCount);
	const served = new Float64Array(units.groupCount);
	const unitWeight = new Float64Array(units.groupCount);
	const zoneOfUnit = new Uint16Array(units.groupCount);
	for (let k = 0; k < cells.count; k++) {
		const unit = units.groupOfPoint[k]!;
		const weight = activity[k]! + 1e-6;
		unitArea[unit] = unitArea[unit]! + cells.areaSquareMetres[k]!;
		unitWeight[unit] = unitWeight[unit]! + weight;
		if (cells.songthaewWithin500Metres[k] === 1) served[unit] = served[unit]! + weight;
		zoneOfUnit[unit] = zones.groupOfPoint[k]!;
	}
	return {
		city,
		plane,
		cells: {
			eastMetres,
			northMetres,
			radiusMetres: cells.areaSquareMetres.map((area) => Math.sqrt(area / Math.PI)),
			songthaewServed: cells.songthaewWithin500Metres,
		},
		zoneCount: zones.groupCount,
		zoneOfCell: zones.groupOfPoint,
		zoneDistanceMetres: zoneDistancesMetres(zoneCentres.east, zoneCentres.north),
		zones: { eastMetres: zoneCentres.east, northMetres: zoneCentres.north },
		units: {
			eastMetres: unitCentres.east,
			northMetres: unitCentres.north,
			radiusMetres: unitArea.map((area) => Math.sqrt(area / Math.PI)),
			songthaewShare: served.map((value, unit) => value / unitWeight[unit]!),
		},
		unitCount: units.groupCount,
		unitOfCell: units.groupOfPoint,
		shareOfUnit: activity.map((value, k) => (value + 1e-6) / unitWeight[units.groupOfPoint[k]!]!),
		zoneOfUnit,
		streets: null,
	};
}

function centres(
	partition: Partition,
	eastMetres: Float64Array,
	northMetres: Float64Array,
	activity: Float64Array,
): { east: Float64Array; north: Float64Array } {
	const east = new Float64Array(partition.groupCount);
	const north = new Float64Array(partition.groupCount);
	const sum = new Float64Array(partition.groupCount);
	for (let k = 0; k < activity.length; k++) {
		const group = partition.groupOfPoint[k]!;
		const weight = activity[k]! + 1e-6;
		east[group] = east[group]! + weight * eastMetres[k]!;
		north[group] = north[group]! + weight * northMetres[k]!;
		sum[group] = sum[group]! + weight;
	}
	return { east: east.map((value, g) => value / sum[g]!), north: north.map((value, g) => value / sum[g]!) };
}

/** The cell whose centre is nearest. */
export function nearestCell(
	model: Pick<CityModel, "cells">,
	eastMetres: number,
	northMetres: number,
): number {
	let best = Number.POSITIVE_INFINITY;
	let nearest = 0;
	for (let cell = 0; cell < model.cells.eastMetres.length; cell++) {
		const dx = model.cells.eastMetres[cell]! - eastMetres;
		const dy = model.cells.northMetres[cell]! - northMetres;
		const square = dx * dx + dy * dy;
		if (square >= best) continue;
		best = square;
		nearest = cell;
	}
	return nearest;
}

/** Sums cell values by group. */
export function sumByGroup(
	values: ArrayLike<number>,
	groupOfPoint: Uint16Array,
	groupCount: number,
): Float64Array {
	const sums = new Float64Array(groupCount);
	for (let k = 0; k < groupOfPoint.length; k++) sums[groupOfPoint[k]!] = sums[groupOfPoint[k]!]! + values[k]!;
	return sums;
}
