import { projectOntoPolyline } from "../geo/polyline.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import type { LineGeometry } from "../scenario/line-geometry.ts";
import type { Line, Scenario } from "../scenario/types.ts";
import { reachLimitsMetres } from "./access/reach.ts";
import { cellPeople } from "./base-state.ts";
import { capitalRecoveryFactor } from "./finance/discounting.ts";
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
import { type PlacedCandidates, scenarioWithSites } from "./siting/scenario-with-sites.ts";
import type { Outcome } from "./types.ts";

export const SITING_OBJECTIVES = ["people", "time", "cost", "boardings"] as const;
export type SitingObjective = (typeof SITING_OBJECTIVES)[number];

/** Thai practice; the marginal truth of a station shows a lower rate too. */
const RECOVERY = { discountRate: 0.12, years: 30 } as const;

export interface Objective {
	readonly gain: TripleGain;
	/** Higher is better. */
	readonly worth: (sites: readonly number[]) => number;
	readonly score: (worth: number) => number;
	/** From differences of worth to those of the score. */
	readonly unit: number;
	readonly corridorPeople: number;
}

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

/** The objective bound to one scenario and its candidates. `gain` of `boardings` is that of `people`, to start from. */
export function sitingObjective(objective: SitingObjective, input: ObjectiveInput): Objective {
	const { runner, scenario, line, geometry, candidates, parameters, capital } = input;
	const { model } = runner;
	const sites: Sites = {
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
		worth: (chosen) => worthOf(gain, chosen),
		score,
		unit,
		corridorPeople,
	});
	const largestRadius = people.radiusMetres.reduce((a, b) => Math.max(a, b), 0);
	const peopleGain = (): TripleGain =>
		catchmentGain(people, sites, peopleWithinWorth(reachLimitsMetres(parameters).walk10, largestRadius));
	switch (objective) {
		case "people":
			return exact(peopleGain(), (worth) => worth, 1);
		case "time": {
			const allMinutes = corridorPeople * longestMetres * minutesPerMetre;
			const gain = catchmentGain(people, sites, minutesSavedWorth(longestMetres, minutesPerMetre));
			return exact(gain, (worth) => (allMinutes - worth) / 60, 1 / 60);
		}
		case "cost": {
			const recovery = capitalRecoveryFactor(RECOVERY.discountRate, RECOVERY.years);
			const running = parameters.unitCostFactor * parameters.costPerStationYear;
			return exact(costGain(capital.map((cost) => cost * recovery + running)), (worth) => -worth, 1);
		}
		case "boardings": {
			const known = new Map<string, number>();
			const worth = (chosen: readonly number[]): number => {
				const key = chosen.join();
				const before = known.get(key);
				if (before !== undefined) return before;
				const { boardingsPerWeekday } = runner.evaluate(
					scenarioWithSites(scenario, line, candidates, chosen),
				);
				known.set(key, boardingsPerWeekday);
				return boardingsPerWeekday;
			};
			return { gain: peopleGain(), worth, score: (value) => value, unit: 1, corridorPeople };
		}
	}
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

function peopleNear(people: PeopleAlong, sites: Sites, limitMetres: number): number {
	let sum = 0;
	for (let k = 0; k < people.people.length; k++) {
		let nearest = Number.POSITIVE_INFINITY;
		for (let site = 0; site < sites.chainageMetres.length; site++) {
			const east = people.eastMetres[k]! - sites.eastMetres[site]!;
			const north = people.northMetres[k]! - sites.northMetres[site]!;
			nearest = Math.min(nearest, east * east + north * north);
		}
		if (nearest < limitMetres * limitMetres) sum += people.people[k]!;
	}
	return sum;
}
