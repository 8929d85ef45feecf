import type { LngLat } from "../core/location.ts";
import type { Scenario } from "../scenario/types.ts";
import type { AccessChoices } from "./access-choices.ts";
import {
	placesByDraw,
	REACH_KINDS,
	REACH_LIMITS_MINUTES,
	type ReachKind,
	reachAmounts,
} from "./access-kinds.ts";
import { type TravelCase, travelCase } from "./access-network.ts";
import { accessPoints, cellGroup, placeGroup, positionGroup } from "./access-points.ts";
import { journeyTable } from "./accessibility/journeys.ts";
import { cumulativeOpportunities, type OverWindow, overWindow } from "./accessibility/opportunities.ts";
import { cellPeople } from "./base-state.ts";
import { type CityModel, nearestCell } from "./city-model.ts";

export type { OverWindow };

export interface AccessRequest extends AccessChoices {
	readonly origin: LngLat;
	/** What to compare with; null is today, without a line. */
	readonly against: Scenario | null;
}

/** What can be reached within a limit by public transport and on foot. */
export interface ReachRow {
	readonly kind: ReachKind;
	readonly limitMinutes: number;
	readonly before: OverWindow;
	readonly after: OverWindow;
	readonly byMotorcycle: number;
}

/** The way to one place. */
export interface PlaceTimes {
	readonly placeId: string;
	/** Null where nothing leads there. */
	readonly before: OverWindow | null;
	readonly after: OverWindow | null;
	readonly byMotorcycle: number;
}

export interface AccessAnswer {
	readonly origin: LngLat;
	/** The cell that it lies in. */
	readonly originCell: number;
	/** Median minutes from the origin to each cell over the departures; Infinity where nothing leads. */
	readonly cellMinutesBefore: Float32Array;
	readonly cellMinutesAfter: Float32Array;
	readonly reach: readonly ReachRow[];
	/** Every place that draws somebody, the largest first. */
	readonly places: readonly PlaceTimes[];
	/** On foot to the nearest station; null where none is within the longest walk. */
	readonly nearestStation: { readonly index: number; readonly metres: number } | null;
	readonly departures: number;
}

/** Today: everything of a scenario but its line. */
export const withoutLine = (scenario: Scenario): Scenario => ({ ...scenario, line: null });

/**
 * What one point reaches: minutes to every cell and to the places that draw most, and what lies within each limit,
 * with the option and with what it is compared with, over the same departures. Both sides share the option's
 * assumptions, so that only the line differs.
 */
export function accessFrom(model: CityModel, scenario: Scenario, request: AccessRequest): AccessAnswer {
	const { city } = model;
	const places = placesByDraw(model);
	const points = accessPoints(model, [
		cellGroup(model),
		placeGroup(model, places),
		positionGroup(model, [request.origin]),
	]);
	const origin = points.count - 1;
	const cellCount = city.cells.count;
	const after = travelCase(model, scenario, points, request);
	const before = travelCase(model, comparedWith(scenario, request.against), points, request);
	const people = cellPeople(model, scenario.populationBasis, after.parameters.personsPerHouse);
	const amounts = reachAmounts({ ...city.cells, people }, cellCount, places, 1);
	const sides = [before, after].map((side) => sideFrom(side, origin, points.count, amounts));
	const [was, is] = sides as [Side, Side];

	const motorcycle = new Float64Array(points.count);
	after.motorcycleFrom(origin, motorcycle);
	const byMotorcycle = cumulativeOpportunities(
		motorcycle,
		1,
		{ kindCount: REACH_KINDS.length, amounts },
		REACH_LIMITS_MINUTES,
	);
	const reach = REACH_KINDS.flatMap((kind, k) =>
		REACH_LIMITS_MINUTES.map((limitMinutes, l) => {
			const row = k * REACH_LIMITS_MINUTES.length + l;
			return {
				kind,
				limitMinutes,
				before: was.reached(row),
				after: is.reached(row),
				byMotorcycle: byMotorcycle[row]!,
			};
		}),
	);
	const nearest = after.nearestStation[origin]!;
	return {
		origin: request.origin,
		originCell: nearestCell(
			model,
			model.plane.eastMetres(request.origin[0]),
			model.plane.northMetres(request.origin[1]),
		),
		cellMinutesBefore: was.medians.subarray(0, cellCount).slice(),
		cellMinutesAfter: is.medians.subarray(0, cellCount).slice(),
		reach,
		places: places.map((place, i) => ({
			placeId: place.id,
			before: was.timesTo(cellCount + i),
			after: is.timesTo(cellCount + i),
			byMotorcycle: motorcycle[cellCount + i]!,
		})),
		nearestStation: nearest < 0 ? null : { index: nearest, metres: after.nearestStationMetres[origin]! },
		departures: after.departureSeconds.length,
	};
}

/** The other side at the option's own assumptions and counts of people. */
export function comparedWith(scenario: Scenario, against: Scenario | null): Scenario {
	if (against === null) return withoutLine(scenario);
	const { assumptions, populationBasis, travel } = scenario;
	return { ...against, assumptions, populationBasis, ...(travel === undefined ? {} : { travel }) };
}

interface Side {
	readonly medians: Float32Array;
	reached(row: number): OverWindow;
	timesTo(point: number): OverWindow | null;
}

function sideFrom(side: TravelCase, origin: number, pointCount: number, amounts: Float64Array): Side {
	const departures = side.departureSeconds.length;
	const table = journeyTable(departures, pointCount);
	side.journeysFrom(origin, table);
	const column = new Float64Array(departures);
	const times = (point: number): OverWindow => {
		for (let m = 0; m < departures; m++) column[m] = table.minutes[m * pointCount + point]!;
		return overWindow(column);
	};
	const reached = cumulativeOpportunities(
		table.minutes,
		departures,
		{ kindCount: REACH_KINDS.length, amounts },
		REACH_LIMITS_MINUTES,
	);
	return {
		medians: Float32Array.from({ length: pointCount }, (_, point) => times(point).p50),
		reached: (row) => overWindow(reached.subarray(row * departures, (row + 1) * departures)),
		timesTo(point) {
			const found = times(point);
			return found.mean < Number.POSITIVE_INFINITY ? found : null;
		},
	};
}
