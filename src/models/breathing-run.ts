import type { LngLat } from "../core/location.ts";
import type { Scenario } from "../scenario/types.ts";
import type { AccessChoices } from "./access-choices.ts";
import { REACH_LIMITS_MINUTES } from "./access-kinds.ts";
import { travelCase } from "./access-network.ts";
import { accessPoints, cellGroup, positionGroup } from "./access-points.ts";
import { withoutLine } from "./access-run.ts";
import { evenWaits } from "./accessibility/departures.ts";
import { journeyTable } from "./accessibility/journeys.ts";
import { cumulativeOpportunities } from "./accessibility/opportunities.ts";
import { cellPeople } from "./base-state.ts";
import { type CityModel, nearestCell } from "./city-model.ts";
import { scenarioParameters } from "./travel-parameters.ts";

export interface BreathingRequest extends AccessChoices {
	readonly origin: LngLat;
}

/** Stands for a cell that no journey reaches, or only after more minutes than this. */
export const NOT_REACHED = 255;

/** What one point reaches, one answer for each minute at which somebody may leave. */
export interface BreathingAnswer {
	readonly origin: LngLat;
	/** The cell that it lies in. */
	readonly originCell: number;
	/** Seconds after midnight; one a departure. */
	readonly departureSeconds: Float64Array;
	/** Whole minutes, rounded up, [departure × cells + cell]; `NOT_REACHED` where nothing leads. */
	readonly minutes: Uint8Array;
	/** Ascending. */
	readonly limitsMinutes: readonly number[];
	/** People in the cells within each limit, [limit × departures + departure]. */
	readonly people: Float64Array;
	/** The same without a line: walking, songthaew and, where there is one, the city bus. */
	readonly peopleWithoutLine: Float64Array;
}

/**
 * How far one point reaches for every minute of a window: journeys by public transport and on foot as `accessFrom` has
 * them, kept apart by departure. Only trains have a timetable, so songthaews and buses are waited for half their headway
 * at every departure: what changes from minute to minute is the trains' doing. A cell counts as within a limit by its
 * exact minutes, which rounding up to whole ones does not change.
 */
export function breathingReach(
	model: CityModel,
	scenario: Scenario,
	request: BreathingRequest,
): BreathingAnswer {
	const { count } = model.city.cells;
	const points = accessPoints(model, [cellGroup(model), positionGroup(model, [request.origin])]);
	const side = (each: Scenario) => {
		const found = travelCase(model, each, points, request, scenarioParameters(each), evenWaits);
		const table = journeyTable(found.departureSeconds.length, points.count);
		found.journeysFrom(points.count - 1, table);
		return { ...found, minutes: table.minutes };
	};
	const withLine = side(scenario);
	const without = side(withoutLine(scenario));
	const { departureSeconds, parameters } = withLine;
	const departures = departureSeconds.length;
	const amounts = new Float64Array(points.count);
	amounts.set(cellPeople(model, scenario.populationBasis, parameters.personsPerHouse));
	const peopleWithin = (minutes: Parameters<typeof cumulativeOpportunities>[0]): Float64Array =>
		cumulativeOpportunities(minutes, departures, { kindCount: 1, amounts }, REACH_LIMITS_MINUTES);
	const rounded = new Uint8Array(departures * count);
	for (let m = 0; m < departures; m++)
		for (let cell = 0; cell < count; cell++)
			rounded[m * count + cell] = Math.min(
				NOT_REACHED,
				Math.ceil(withLine.minutes[m * points.count + cell]!),
			);
	return {
		origin: request.origin,
		originCell: nearestCell(
			model,
			model.plane.eastMetres(request.origin[0]),
			model.plane.northMetres(request.origin[1]),
		),
		departureSeconds,
		minutes: rounded,
		limitsMinutes: [...REACH_LIMITS_MINUTES],
		people: peopleWithin(withLine.minutes),
		peopleWithoutLine: peopleWithin(without.minutes),
	};
}
