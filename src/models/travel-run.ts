import { ASSUMPTIONS, type AssumptionId, type Parameters } from "../scenario/assumptions.ts";
import type { Scenario } from "../scenario/types.ts";
import { type BaseState, tripsByPurpose } from "./base-state.ts";
import { DAY_KINDS, type DayKind, daysPerYear, termWeekdaysPerYear, tripsOnDay } from "./demand/day-kinds.ts";
import { PURPOSES, type Purpose } from "./demand/trip-ends.ts";
import { evaluate } from "./evaluate.ts";
import { rampUpShares } from "./finance/cash-flow.ts";
import type { Runner } from "./runner.ts";
import { scenarioBase } from "./scenario-base.ts";
import { scenarioParameters } from "./travel-parameters.ts";
import type { Range, RangeResults } from "./types.ts";
import { inverseTriangular } from "./uncertainty/distributions.ts";
import { latinHypercube, medianOutsideFactors } from "./uncertainty/draws.ts";
import { rangeOf } from "./uncertainty/ranges.ts";

export interface DayOfKind {
	readonly kind: DayKind;
	readonly daysPerYear: number;
	readonly boardings: Range;
}

export interface YearOfService {
	/** 1 is the first year after opening. */
	readonly year: number;
	readonly boardingsPerWeekday: Range;
}

/** Who rides for what, on which days, and how riders come in the first years. */
export interface TravelStudy {
	/** Share of the line's riders on a weekday in term; sums to 1, all 0 where nobody rides. */
	readonly purposeShares: Readonly<Record<Purpose, number>>;
	readonly days: readonly DayOfKind[];
	/** Weekdays in term that a year is worth, counted by kind of day, and the factor that yearly figures use. */
	readonly weekdaysCounted: number;
	readonly weekdaysUsed: number;
	readonly firstYears: readonly YearOfService[];
}

/**
 * The travel of a scenario by purpose, kind of day and year. Riders are linear in trips while shares are held, so one
 * run for each purpose gives every kind of day; new trips and crowding are left out of these shares.
 *
 * @param ranges those of the same scenario, on weekdays in term of a mature year
 */
export function travelOfScenario(runner: Runner, scenario: Scenario, ranges: RangeResults): TravelStudy {
	const parameters = scenarioParameters(scenario);
	const byPurpose = boardingsByPurpose(runner, scenario);
	const total = PURPOSES.reduce((sum, purpose) => sum + byPurpose[purpose], 0);
	const purposeShares = {} as Record<Purpose, number>;
	for (const purpose of PURPOSES) purposeShares[purpose] = total > 0 ? byPurpose[purpose] / total : 0;
	const days = daysPerYear(parameters);
	return {
		purposeShares,
		days: DAY_KINDS.map((kind) => {
			const factor = tripsOnDay(purposeShares, kind, parameters);
			return {
				kind,
				daysPerYear: days[kind],
				boardings: rangeOf(ranges.samples.boardingsPerWeekday.map((drawn) => drawn * factor)),
			};
		}),
		weekdaysCounted: termWeekdaysPerYear(byPurpose, parameters),
		weekdaysUsed: parameters.weekdaysPerYear,
		firstYears: firstYears(ranges, parameters),
	};
}

/** Boardings on a weekday in term by purpose, before the outside view; they sum to the line's. */
export function boardingsByPurpose(runner: Runner, scenario: Scenario): Readonly<Record<Purpose, number>> {
	const { model } = runner;
	const { newTrips: _trips, crowding: _crowding, ...travel } = scenario.travel ?? {};
	const plain: Scenario = { ...scenario, travel };
	const parameters = scenarioParameters(plain);
	const base = scenarioBase(model, plain, parameters, null);
	const trips = tripsByPurpose(model, parameters, base);
	const none = new Float64Array(model.zoneCount * model.zoneCount);
	const onlyOf = (purpose: Purpose): BaseState => ({
		...base,
		homeWorker: purpose === "homeWork" || purpose === "homeOther" ? trips[purpose] : none,
		homeStudent: purpose === "homeEducation" ? trips[purpose] : none,
		nonHome: purpose === "nonHome" ? trips[purpose] : none,
	});
	const boardings = {} as Record<Purpose, number>;
	for (const purpose of PURPOSES)
		boardings[purpose] = evaluate({
			model,
			scenario: plain,
			parameters,
			base: onlyOf(purpose),
			outside: medianOutsideFactors("none"),
			withAccessShares: false,
		}).boardingsPerWeekday;
	return boardings;
}

const YEARS_SHOWN = 6;
const RAMP_UP_IDS: readonly AssumptionId[] = ["rampUpYear1", "rampUpYear2", "rampUpYear3"];
/** Apart from the columns of the draws themselves. */
const RAMP_UP_STREAM = 104_729;

/**
 * Share of a mature year's riders in a year after opening (0 is the first), by draw: from the triangle of its range (first
 * year 0.55, 0.40–0.80; assumption). A line that starts slowly stays slow, so one draw places all its years.
 */
export function rampUpByDraw(
	drawCount: number,
	seed: number,
	parameters: Parameters,
): (yearsOpen: number, draw: number) => number {
	const place = latinHypercube(drawCount, 1, seed + RAMP_UP_STREAM);
	const middles = rampUpShares(parameters);
	return (yearsOpen, draw) => {
		const id = RAMP_UP_IDS[yearsOpen];
		if (id === undefined) return middles.at(-1)!;
		const { low, high } = ASSUMPTIONS[id];
		return inverseTriangular(place[draw]!, low, middles[yearsOpen]!, high);
	};
}

/** Boardings a weekday by year after opening: each draw of a mature year × its share of the year × growth. */
export function firstYears(
	ranges: Pick<RangeResults, "samples" | "drawCount" | "seed">,
	parameters: Parameters,
): YearOfService[] {
	const share = rampUpByDraw(ranges.drawCount, ranges.seed, parameters);
	const mature = ranges.samples.boardingsPerWeekday;
	return Array.from({ length: YEARS_SHOWN }, (_, index) => {
		const growth = growthAfter(index, parameters);
		return {
			year: index + 1,
			boardingsPerWeekday: rangeOf(mature.map((drawn, draw) => drawn * share(index, draw) * growth)),
		};
	});
}

/** Riders some years after opening against those of the first, when all have come. */
export function growthAfter(years: number, { demandGrowth }: Pick<Parameters, "demandGrowth">): number {
	let growth = 1;
	for (let year = 0; year < years; year++) growth *= 1 + demandGrowth;
	return growth;
}
