import { weightedQuantile } from "../core/quantile.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import { timeChange } from "./accessibility/time-change.ts";
import type { CityModel } from "./city-model.ts";
import { sumByGroup } from "./city-model.ts";
import type { SideOfUnits } from "./fairness-sides.ts";
import {
	type BeforeAfter,
	DESTINATIONS,
	type Destination,
	type GroupRow,
	type MunicipalityRow,
} from "./fairness-types.ts";

export interface FairnessTables {
	readonly model: CityModel;
	/** By cell and by unit. */
	readonly people: Float64Array;
	readonly unitPeople: Float64Array;
	readonly was: SideOfUnits;
	readonly is: SideOfUnits;
	readonly noticeable: number;
}

/** One row a municipality and one for everywhere else; rows without people are left out. */
export function municipalityRows(tables: FairnessTables): MunicipalityRow[] {
	const { model, people, was, is, noticeable } = tables;
	const everywhere = [...model.city.municipalities.map((_, index) => index), -1];
	return everywhere.flatMap((municipality) => {
		const residents = residentsOf(model, people, municipality);
		let count = 0;
		for (const value of residents) count += value;
		if (!(count > 0)) return [];
		const minutes = {} as Record<Destination, BeforeAfter<number> | null>;
		for (const id of DESTINATIONS) {
			const [before, after] = [was.nearest[id], is.nearest[id]];
			minutes[id] =
				before === null || after === null
					? null
					: {
							before: weightedQuantile(before, residents, 0.5)!,
							after: weightedQuantile(after, residents, 0.5)!,
						};
		}
		return [
			{
				municipality,
				people: count,
				minutes,
				change: timeChange(was.minutes, is.minutes, residents, noticeable),
			},
		];
	});
}

/** Residents by unit of one municipality; −1 for everywhere else. */
export function residentsOf(model: CityModel, people: Float64Array, municipality: number): Float64Array {
	const { cells, tambons } = model.city;
	const own = people.map((count, cell) =>
		tambons[cells.tambonIndex[cell]!]!.municipalityIndex === municipality ? count : 0,
	);
	return sumByGroup(own, model.unitOfCell, model.unitCount);
}

/**
 * Who reaches how much. People without a vehicle and owners live alike everywhere, as no count says where: they differ
 * in how they travel. Students are counted where they study, workers where they work. Age is not in the data.
 */
export function groupRows(
	where: {
		readonly residents: Float64Array;
		readonly students: Float64Array;
		readonly workers: Float64Array;
	},
	before: Float64Array,
	after: Float64Array,
	byMotorcycle: Float64Array,
	parameters: Parameters,
): GroupRow[] {
	const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
	const byLine = (weights: Float64Array): BeforeAfter<number> | null =>
		sum(weights) > 0 ? { before: weightedMean(before, weights), after: weightedMean(after, weights) } : null;
	const { residents, students, workers } = where;
	const everybody = sum(residents);
	const { motorcycleAvailability: motorcycle, carAvailability: car } = parameters;
	const riding = everybody > 0 ? weightedMean(byMotorcycle, residents) : 0;
	return [
		{ group: "residents", people: everybody, reach: byLine(residents) },
		{ group: "noVehicle", people: everybody * (1 - motorcycle) * (1 - car), reach: byLine(residents) },
		{
			group: "motorcycle",
			people: everybody * motorcycle,
			reach: everybody > 0 ? { before: riding, after: riding } : null,
		},
		{ group: "students", people: sum(students), reach: byLine(students) },
		{ group: "workers", people: sum(workers), reach: byLine(workers) },
		{ group: "elderly", people: null, reach: null },
	];
}

/** Mean over residents of each tambon of a value by unit. */
export function tambonMeans(
	model: CityModel,
	people: Float64Array,
	byUnit: Float64Array,
): { readonly mean: Float64Array; readonly people: Float64Array } {
	const count = model.city.tambons.length;
	const sums = new Float64Array(count);
	const residents = new Float64Array(count);
	people.forEach((here, cell) => {
		const tambon = model.city.cells.tambonIndex[cell]!;
		sums[tambon] = sums[tambon]! + here * byUnit[model.unitOfCell[cell]!]!;
		residents[tambon] = residents[tambon]! + here;
	});
	return { mean: sums.map((sum, t) => (residents[t]! > 0 ? sum / residents[t]! : 0)), people: residents };
}

/** Mean of values by weight; NaN where nothing has weight. */
export function weightedMean(values: Float64Array, weights: Float64Array): number {
	let sum = 0;
	let total = 0;
	for (let i = 0; i < values.length; i++) {
		sum += values[i]! * weights[i]!;
		total += weights[i]!;
	}
	return sum / total;
}
