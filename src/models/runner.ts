import type { City } from "../city/types.ts";
import type { AssumptionId, Parameters } from "../scenario/assumptions.ts";
import { movesModels } from "../scenario/money-only.ts";
import { travelOf } from "../scenario/travel.ts";
import type { Scenario } from "../scenario/types.ts";
import type { Reach } from "./access/reach.ts";
import type { BaseState } from "./base-state.ts";
import type { BoundStreets } from "./bound-streets.ts";
import { buildCityModel, type CityModel } from "./city-model.ts";
import { evaluate, reachOf } from "./evaluate.ts";
import { modelHealth } from "./health.ts";
import { createGainsCollector, type MarketObserver, type RiderGains } from "./rider-gains.ts";
import { scenarioBase } from "./scenario-base.ts";
import type { StationZones } from "./station-zones.ts";
import { zoneDistances } from "./street-ways.ts";
import { scenarioParameters } from "./travel-parameters.ts";
import { type DrawBlock, FIGURES, type Figure, type HealthCheck, type Outcome } from "./types.ts";
import {
	DRAW_COLUMNS,
	drawnOutsideFactors,
	drawnParameters,
	latinHypercube,
	medianOutsideFactors,
} from "./uncertainty/draws.ts";

/**
 * The models bound to one city, remembering what does not change from call to call: today's trips and mode shares
 * (they do not depend on the line) and the access of station positions. Memory changes no answer, only its time.
 */
export interface Runner {
	/** Another one after `useStreets`. */
	readonly model: CityModel;
	/**
	 * Streets that ways follow from now on, bound to this runner's model; null for straight lines. What was remembered
	 * is forgotten.
	 */
	useStreets(streets: BoundStreets | null): void;
	/** One run at the scenario's own values and the median of the outside view: a drag step. */
	evaluate(scenario: Scenario): Outcome;
	reach(scenario: Scenario): Reach;
	/** Where the riders of one run at the scenario's own values come from and what they gain; before the outside view. */
	riderGains(scenario: Scenario): RiderGains;
	/** Rows [firstDraw, firstDraw + drawCount) of a sample of totalDraws; the same whoever computes them. */
	draws(scenario: Scenario, totalDraws: number, firstDraw: number, drawCount: number): DrawBlock;
	health(scenario: Scenario): readonly HealthCheck[];
}

/** Enough for a session's edits; each entry is some tens of kilobytes. */
const REMEMBERED_STATIONS = 256;
/** About half a megabyte each; a second worker holds the other half of the sample. */
const REMEMBERED_DRAWS = 200;
/** About five kilobytes each: two lines of stations, some of them moved. */
const REMEMBERED_STATIONS_A_DRAW = 32;

interface Remembered {
	readonly key: string;
	readonly parameters: Parameters;
	readonly base: BaseState;
	readonly access: Map<string, StationZones>;
}

interface RememberedDraws {
	readonly key: string;
	readonly sample: Float64Array;
	readonly bases: Map<number, BaseState>;
	/** By draw, for those whose base is remembered: an edit moves one station and leaves the others. */
	readonly access: Map<number, Map<string, StationZones>>;
}

export function createRunner(city: City, zoneCount?: number): Runner {
	let model = buildCityModel(city, zoneCount);
	let middle: Remembered | null = null;
	let drawn: RememberedDraws | null = null;

	const contextKey = (scenario: Scenario): string =>
		JSON.stringify([
			scenario.populationBasis,
			travelOf(scenario),
			Object.entries(scenario.assumptions)
				.filter(([id]) => movesModels(id as AssumptionId))
				.sort(),
		]);

	const atMiddle = (scenario: Scenario): Remembered => {
		const key = contextKey(scenario);
		if (middle === null || middle.key !== key) {
			const parameters = scenarioParameters(scenario);
			middle = {
				key,
				parameters,
				base: scenarioBase(model, scenario, parameters, null),
				access: new Map(),
			};
		}
		if (middle.access.size > REMEMBERED_STATIONS) middle.access.clear();
		return middle;
	};

	const sampleFor = (scenario: Scenario, totalDraws: number): RememberedDraws => {
		const key = `${contextKey(scenario)}/${scenario.seed}/${totalDraws}`;
		if (drawn === null || drawn.key !== key)
			drawn = {
				key,
				sample: latinHypercube(totalDraws, DRAW_COLUMNS, scenario.seed),
				bases: new Map(),
				access: new Map(),
			};
		return drawn;
	};

	const evaluateAtMiddle = (scenario: Scenario, ridingTimeFactor = 1, observe?: MarketObserver): Outcome => {
		const { parameters, base, access } = atMiddle(scenario);
		return evaluate({
			model,
			scenario,
			parameters,
			base,
			outside: medianOutsideFactors(scenario.outsideView),
			withAccessShares: true,
			cache: access,
			ridingTimeFactor,
			...(observe === undefined ? {} : { observe }),
		});
	};

	return {
		get model() {
			return model;
		},
		useStreets(streets) {
			if (streets === model.streets) return;
			model = { ...model, streets };
			middle = null;
			drawn = null;
		},
		evaluate: (scenario) => evaluateAtMiddle(scenario),
		reach: (scenario) => reachOf(model, scenario),
		riderGains(scenario) {
			const { base, parameters } = atMiddle(scenario);
			const collector = createGainsCollector({
				zoneCount: model.zoneCount,
				distanceMetres: zoneDistances(model, parameters),
				constants: base.shares.constants,
				parameters,
			});
			evaluateAtMiddle(scenario, 1, collector.observe);
			return collector.gains();
		},
		draws(scenario, totalDraws, firstDraw, drawCount) {
			const { base: start, parameters: middleParameters } = atMiddle(scenario);
			const { sample, bases, access } = sampleFor(scenario, totalDraws);
			const stationCount = scenario.line?.stations.length ?? 0;
			const width = FIGURES.length + 2 * stationCount;
			const rows = new Float64Array(drawCount * width);
			for (let offset = 0; offset < drawCount; offset++) {
				const draw = firstDraw + offset;
				const row = sample.subarray(draw * DRAW_COLUMNS, (draw + 1) * DRAW_COLUMNS);
				const parameters = drawnParameters(middleParameters, row);
				let base = bases.get(draw);
				if (base === undefined) {
					base = scenarioBase(model, scenario, parameters, start);
					if (bases.size < REMEMBERED_DRAWS) {
						bases.set(draw, base);
						access.set(draw, new Map());
					}
				}
				const cache = access.get(draw);
				if (cache !== undefined && cache.size > REMEMBERED_STATIONS_A_DRAW) cache.clear();
				const outcome = evaluate({
					model,
					scenario,
					parameters,
					base,
					outside: drawnOutsideFactors(scenario.outsideView, row),
					withAccessShares: false,
					...(cache === undefined ? {} : { cache }),
				});
				writeRow(outcome, rows.subarray(offset * width, (offset + 1) * width));
			}
			return { firstDraw, drawCount, stationCount, rows };
		},
		health: (scenario) => modelHealth(city, model, scenario, evaluateAtMiddle),
	};
}

/** A drawn figure of an outcome. */
export function figureOf(outcome: Outcome, figure: Figure): number {
	return figure in outcome.operations
		? outcome.operations[figure as keyof Outcome["operations"]]
		: (outcome[figure as keyof Outcome] as number);
}

function writeRow(outcome: Outcome, row: Float64Array): void {
	FIGURES.forEach((figure, column) => {
		row[column] = figureOf(outcome, figure);
	});
	row.set(outcome.stationBoardings, FIGURES.length);
	row.set(outcome.stationPeople, FIGURES.length + outcome.stationCount);
}
