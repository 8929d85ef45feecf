import type { Place } from "../city/types.ts";
import type { LngLat } from "../core/location.ts";
import { quantile } from "../core/quantile.ts";
import { type CityModel, nearestCell } from "./city-model.ts";

/** Where journeys begin and end: cells, groups of cells, places, or a point on the map, in one row. */
export interface AccessPoints {
	readonly count: number;
	/** Straight metres from a point to every point, softened by the size of both. */
	distancesFrom(origin: number, into: Float64Array): void;
	distancesTo(position: LngLat, into: Float64Array): void;
	/** One of them. */
	distanceTo(position: LngLat, point: number): number;
	/** Middle over the cells that a point stands for; a place or a point on the map stands for the cell it lies in. */
	middleOfCells(point: number, value: (cell: number) => number): number;
}

export interface PointGroup {
	readonly eastMetres: Float64Array;
	readonly northMetres: Float64Array;
	/** Radius of a disc as large as what the point stands for; 0 for a place. */
	readonly radiusMetres: Float64Array;
	readonly cells: readonly (readonly number[])[];
}

export function cellGroup(model: CityModel): PointGroup {
	return { ...model.cells, cells: Array.from({ length: model.city.cells.count }, (_, cell) => [cell]) };
}

export function unitGroup(model: CityModel): PointGroup {
	const cells: number[][] = Array.from({ length: model.unitCount }, () => []);
	model.unitOfCell.forEach((unit, cell) => {
		cells[unit]!.push(cell);
	});
	return { ...model.units, cells };
}

export function placeGroup(model: CityModel, places: readonly Place[]): PointGroup {
	return positionGroup(
		model,
		places.map(({ lng, lat }) => [lng, lat]),
	);
}

export function positionGroup(model: CityModel, positions: readonly LngLat[]): PointGroup {
	const eastMetres = Float64Array.from(positions, ([lng]) => model.plane.eastMetres(lng));
	const northMetres = Float64Array.from(positions, ([, lat]) => model.plane.northMetres(lat));
	return {
		eastMetres,
		northMetres,
		radiusMetres: new Float64Array(positions.length),
		cells: positions.map((_, i) => [nearestCell(model, eastMetres[i]!, northMetres[i]!)]),
	};
}

/** Square of the mean distance of a disc's points to its centre, 2/3 of the radius. */
const SOFTENING = 4 / 9;

/** Several groups in one row, in the order given. */
export function accessPoints(model: CityModel, groups: readonly PointGroup[]): AccessPoints {
	const join = (pick: (group: PointGroup) => Float64Array): Float64Array =>
		Float64Array.from(groups.flatMap((group) => [...pick(group)]));
	const east = join((group) => group.eastMetres);
	const north = join((group) => group.northMetres);
	const soft = join((group) => group.radiusMetres.map((radius) => SOFTENING * radius * radius));
	const cells = groups.flatMap((group) => group.cells);
	const count = east.length;
	const distances = (x: number, y: number, softness: number, into: Float64Array): void => {
		for (let p = 0; p < count; p++) {
			const dx = east[p]! - x;
			const dy = north[p]! - y;
			into[p] = Math.sqrt(dx * dx + dy * dy + softness + soft[p]!);
		}
	};
	return {
		count,
		distancesFrom: (origin, into) => distances(east[origin]!, north[origin]!, soft[origin]!, into),
		distancesTo: ([lng, lat], into) =>
			distances(model.plane.eastMetres(lng), model.plane.northMetres(lat), 0, into),
		distanceTo([lng, lat], point) {
			const dx = east[point]! - model.plane.eastMetres(lng);
			const dy = north[point]! - model.plane.northMetres(lat);
			return Math.sqrt(dx * dx + dy * dy + soft[point]!);
		},
		middleOfCells(point, value) {
			const values = cells[point]!.map(value).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
			return quantile(values, 0.5);
		},
	};
}
