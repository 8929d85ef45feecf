import { projectOntoPolyline } from "../geo/polyline.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import type { LineGeometry } from "../scenario/line-geometry.ts";
import type { Line, Scenario } from "../scenario/types.ts";
import { reachLimitsMetres } from "./access/reach.ts";
import { cellPeople } from "./base-state.ts";
import { capitalRecovery } from "./capital-recovery.ts";
import type { Runner } from "./runner.ts";
import { type TripleGain, worthOf } from "./siting/best-sites.ts";
import {
	catchmentGain,
	costGain,
	minutesSavedWorth,
	type PeopleAlong,
	peopleWithinWorth,
	type Sites,
} from "./siting/catchment-gain.ts";
import {
	corridorPlaces,
	farthestMetres,
	peopleNear,
	serviceOf,
	withinDistance,
} from "./siting/corridor-places.ts";
import { type ServiceProblem, serviceWorth } from "./siting/interchange.ts";
import { MEDIAN_RESTARTS } from "./siting/median.ts";
import { type PlacedCandidates, scenarioWithSites } from "./siting/scenario-with-sites.ts";
import { walksAsStraight } from "./street-ways.ts";
import type { Outcome } from "./types.ts";

export const SITING_OBJECTIVES = [
	"people",
	"time",
	"center",
	"coverage",
	"median",
	"cost",
	"boardings",
	"costPerRider",
] as const;
export type SitingObjective = (typeof SITING_OBJECTIVES)[number];

/** Objectives of which more is better; of the others less is. */
export const MORE_IS_BETTER: ReadonlySet<SitingObjective> = new Set(["people", "coverage", "boardings"]);

/** More than all minutes of a corridor together, so that a place within the radius goes before any saving. */
const PLACE_BEFORE_MINUTES = 1e9;

export interface Objective {
	/** What neighbours tell: the whole score where it is solved exactly, else what a search starts from. */
	readonly gain: TripleGain;
	readonly solver: Solver;
	/** Higher is better. */
	readonly worth: (sites: readonly number[]) => number;
	readonly score: (worth: number) => number;
	/** From differences of worth to those of the score. */
	readonly unit: number;
	/** From gains to what a site brings itself: people, or hours where minutes are saved. */
	readonly ownUnit: number;
	readonly corridorPeople: number;
}

export type Solver =
	/** By dynamic programming on `gain`. */
	| { readonly kind: "exact" }
	/** By dynamic programming on `gainWithin` at the least radius at which the best set serves all places. */
	| {
			readonly kind: "center";
			readonly longestMetres: number;
			gainWithin(radiusMetres: number): TripleGain;
			servesAll(worth: number): boolean;
	  }
	/** By exchanges among all sites and places. */
	| { readonly kind: "exchange"; readonly restarts: number; readonly service: ServiceProblem }
	/** By slides and swaps, each scored by the full chain. */
	| { readonly kind: "chain" };

export interface ObjectiveInput {
	readonly runner: Runner;
	readonly scenario: Scenario;
	readonly line: Line;
	readonly geometry: LineGeometry;
	readonly candidates: PlacedCandidates;
	readonly parameters: Parameters;
	/** What a station at each site costs to build, from `siteCapital`. */
	readonly capital: Float64Array;
}

/** The objective bound to one scenario and its candidates. */
export function sitingObjective(objective: SitingObjective, input: ObjectiveInput): Objective {
	const { runner, scenario, line, geometry, candidates, parameters, capital } = input;
	const { model } = runner;
	const walks = walksAsStraight(model, candidates.positions, parameters.circuity);
	const sites: Sites = {
		...(walks === null ? {} : { walks }),
		chainageMetres: candidates.chainageMetres,
		eastMetres: Float64Array.from(candidates.positions, ([lng]) => model.plane.eastMetres(lng)),
		northMetres: Float64Array.from(candidates.positions, ([, lat]) => model.plane.northMetres(lat)),
	};
	const people = peopleAlong(runner, scenario, geometry, parameters);
	const minutesPerMetre = parameters.circuity / parameters.walkSpeed;
	const longestMetres = parameters.walkCut / parameters.circuity;
	const corridorPeople = peopleNear(people, sites, longestMetres);
	const exact = (gain: TripleGain, score: Objective["score"], unit: number): Objective => ({
		gain,
		solver: { kind: "exact" },
		worth: (chosen) => worthOf(gain, chosen),
		score,
		unit,
		ownUnit: unit,
		corridorPeople,
	});
	const largestRadius = people.radiusMetres.reduce((a, b) => Math.max(a, b), 0);
	const peopleGain = (): TripleGain =>
		catchmentGain(people, sites, peopleWithinWorth(reachLimitsMetres(parameters).walk10, largestRadius));
	const timeGain = (): TripleGain =>
		catchmentGain(people, sites, minutesSavedWorth(longestMetres, minutesPerMetre));
	switch (objective) {
		case "people":
			return exact(peopleGain(), (worth) => worth, 1);
		case "time": {
			const allMinutes = corridorPeople * longestMetres * minutesPerMetre;
			return exact(timeGain(), (worth) => (allMinutes - worth) / 60, 1 / 60);
		}
		case "center": {
			const near = corridorPlaces(people, sites, longestMetres);
			const one: PeopleAlong = { ...people, people: near.isIn };
			const saved = timeGain();
			return {
				gain: saved,
				solver: {
					kind: "center",
					longestMetres,
					servesAll: (worth) => worth >= near.places.length * PLACE_BEFORE_MINUTES,
					gainWithin(radiusMetres) {
						const within = catchmentGain(one, sites, withinDistance(radiusMetres));
						return (previous, current, next) =>
							within(previous, current, next) * PLACE_BEFORE_MINUTES + saved(previous, current, next);
					},
				},
				worth: (chosen) => -farthestMetres(people, sites, near.places, chosen) * minutesPerMetre,
				score: (worth) => -worth,
				unit: 1,
				ownUnit: 1 / 60,
				corridorPeople,
			};
		}
		case "coverage":
		case "median": {
			const near = corridorPlaces(people, sites, longestMetres);
			const within = peopleWithinWorth(reachLimitsMetres(parameters).walk10, largestRadius);
			const service = serviceOf(people, sites, near.places, (metres, radius) =>
				objective === "coverage" ? within.of(metres, radius) : -metres * minutesPerMetre,
			);
			return {
				gain: objective === "coverage" ? peopleGain() : timeGain(),
				solver: { kind: "exchange", restarts: objective === "coverage" ? 0 : MEDIAN_RESTARTS, service },
				worth: (chosen) => serviceWorth(service, chosen),
				score: (worth) => (objective === "coverage" ? worth : -worth / 60),
				unit: objective === "coverage" ? 1 : 1 / 60,
				ownUnit: objective === "coverage" ? 1 : 1 / 60,
				corridorPeople,
			};
		}
		case "cost": {
			const recovery = capitalRecovery(parameters).factor;
			const running = parameters.unitCostFactor * parameters.costPerStationYear;
			return exact(costGain(capital.map((cost) => cost * recovery + running)), (worth) => -worth, 1);
		}
		case "boardings":
		case "costPerRider": {
			const known = new Map<string, number>();
			const recovery = capitalRecovery(parameters).factor;
			const worth = (chosen: readonly number[]): number => {
				const key = chosen.join();
				const before = known.get(key);
				if (before !== undefined) return before;
				const outcome = runner.evaluate(scenarioWithSites(scenario, line, candidates, chosen));
				const found =
					objective === "boardings"
						? outcome.boardingsPerWeekday
						: -bahtPerBoarding(outcome, recovery, parameters.weekdaysPerYear);
				known.set(key, found);
				return found;
			};
			const score = (value: number): number => (objective === "boardings" ? value : -value);
			return {
				gain: peopleGain(),
				solver: { kind: "chain" },
				worth,
				score,
				unit: 1,
				ownUnit: 1,
				corridorPeople,
			};
		}
	}
}

/** What the whole line costs a year, capital recovered and operation, for each boarding on a weekday of that year. */
function bahtPerBoarding(outcome: Outcome, recovery: number, weekdaysPerYear: number): number {
	const yearly = outcome.capitalBahtMillion * recovery + outcome.operatingBahtMillionPerYear;
	return (yearly * 1e6) / (outcome.boardingsPerWeekday * weekdaysPerYear);
}

/**
 * What a station at each site costs to build, million baht: its unit cost, with land, soft cost and contingency or
 * outside view in the proportion that they have on the whole line.
 */
export function siteCapital(
	elevated: readonly boolean[],
	outcome: Outcome,
	parameters: Parameters,
): Float64Array {
	const { track, stations, trains, depot } = outcome.capitalItems;
	const onBase = outcome.capitalBahtMillion / (track + stations + trains + depot);
	return Float64Array.from(elevated, (high) => {
		const cost = high ? parameters.costStationElevated : parameters.costStationAtGrade;
		return cost * parameters.unitCostFactor * onBase;
	});
}

function peopleAlong(
	runner: Runner,
	scenario: Scenario,
	geometry: LineGeometry,
	parameters: Parameters,
): PeopleAlong {
	const { model } = runner;
	const { cells } = model.city;
	return {
		alongMetres: Float64Array.from(
			{ length: cells.count },
			(_, k) => projectOntoPolyline(geometry.polyline, [cells.lng[k]!, cells.lat[k]!]).chainageMetres,
		),
		eastMetres: model.cells.eastMetres,
		northMetres: model.cells.northMetres,
		radiusMetres: model.cells.radiusMetres,
		people: cellPeople(model, scenario.populationBasis, parameters.personsPerHouse),
	};
}
