import type { Parameters } from "../scenario/assumptions.ts";
import type { Line, Scenario } from "../scenario/types.ts";
import type { CityModel } from "./city-model.ts";
import {
	type DirectBoardings,
	type DirectCoefficients,
	directBoardings,
	type StationSurroundings,
} from "./demand/direct-ridership.ts";
import { serviceMultiplier } from "./demand/headway-factor.ts";
import { tripSharesByHeadway } from "./demand/periods.ts";
import { stationSurroundings, type WalkTable, walksTo } from "./direct-surroundings.ts";
import { evaluate } from "./evaluate.ts";
import type { Runner } from "./runner.ts";
import { scenarioBase } from "./scenario-base.ts";
import { scenarioParameters } from "./travel-parameters.ts";
import type { Range } from "./types.ts";
import {
	DRAW_COLUMNS,
	DRAWN_DIRECT_ASSUMPTIONS,
	directSample,
	drawnParameters,
	latinHypercube,
} from "./uncertainty/draws.ts";
import { rangeOf } from "./uncertainty/ranges.ts";
import { rankCorrelation, ranksOf } from "./uncertainty/rank-correlation.ts";

/** The direct model at one set of parameters. */
export interface DirectLine {
	readonly serviceMultiplier: number;
	readonly surroundings: readonly StationSurroundings[];
	readonly boardings: readonly DirectBoardings[];
}

/** Two opinions on one figure; both before the outside view. */
export interface TwoOpinions {
	readonly fourStep: Range;
	readonly direct: Range;
	/** Four-step ÷ direct, draw by draw; null where the direct model sees nobody in some draw. */
	readonly ratio: Range | null;
}

export interface SecondOpinionStation {
	readonly stationId: string;
	readonly walk: TwoOpinions;
	/** Every boarder: the four-step's by all modes, the direct model's with feeders and parking. */
	readonly all: TwoOpinions;
	/** Place among the stations by the middle of the walkers, 1 the busiest. */
	readonly rank: { readonly fourStep: number; readonly direct: number };
	/** At the scenario's own values. */
	readonly surroundings: StationSurroundings;
}

export interface SecondOpinion {
	readonly drawCount: number;
	readonly seed: number;
	/** S at the scenario's own values. */
	readonly serviceMultiplier: number;
	readonly walk: TwoOpinions;
	readonly all: TwoOpinions;
	/** Spearman's correlation of the stations' walkers between the models, draw by draw; null under two stations. */
	readonly rankCorrelation: Range | null;
	readonly stations: readonly SecondOpinionStation[];
}

/** The coefficients of the direct model out of the catalogue. */
export const directCoefficients = (parameters: Parameters): DirectCoefficients => ({
	perResident: parameters.directPerResident,
	perJob: parameters.directPerJob,
	perUniversityStudent: parameters.directPerUniversityStudent,
	perHospitalPerson: parameters.directPerHospitalPerson,
	perRetailVisitor: parameters.directPerRetailVisitor,
	perFeederTrip: parameters.directPerFeederTrip,
	perParkingSpace: parameters.directPerParkingSpace,
	terminalUplift: parameters.directTerminalUplift,
	factor: parameters.directFactor,
});

/**
 * The direct model for all stations of a line.
 * @param people people by cell
 * @param walks walking metres [station][cell]
 */
export function directLine(
	model: CityModel,
	line: Line,
	scenario: Scenario,
	people: Float64Array,
	parameters: Parameters,
	walks: WalkTable = walksTo(model, line, parameters.circuity),
): DirectLine {
	const surroundings = stationSurroundings(model, line, scenario.service, people, parameters, walks);
	const multiplier = serviceMultiplier(tripSharesByHeadway(scenario.service, parameters));
	const coefficients = directCoefficients(parameters);
	return {
		serviceMultiplier: multiplier,
		surroundings,
		boardings: surroundings.map((station) => directBoardings(station, multiplier, coefficients)),
	};
}

/** One column a draw for the line, then one for each station. */
class Opinions {
	private readonly fourStep: Float64Array[];
	private readonly direct: Float64Array[];

	constructor(columns: number, drawCount: number) {
		this.fourStep = Array.from({ length: columns }, () => new Float64Array(drawCount));
		this.direct = Array.from({ length: columns }, () => new Float64Array(drawCount));
	}

	/** Stations' values of one draw; their sum is the line's. */
	set(draw: number, fourStep: ArrayLike<number>, direct: ArrayLike<number>): void {
		const put = (columns: Float64Array[], values: ArrayLike<number>): void => {
			let sum = 0;
			for (let s = 0; s < values.length; s++) {
				columns[s + 1]![draw] = values[s]!;
				sum += values[s]!;
			}
			columns[0]![draw] = sum;
		};
		put(this.fourStep, fourStep);
		put(this.direct, direct);
	}

	of(column: number): TwoOpinions {
		const fourStep = this.fourStep[column]!;
		const direct = this.direct[column]!;
		return {
			fourStep: rangeOf(fourStep),
			direct: rangeOf(direct),
			ratio: direct.every((value) => value > 0)
				? rangeOf(fourStep.map((value, draw) => value / direct[draw]!))
				: null,
		};
	}
}

/**
 * The direct model beside the four-step model on common draws: the same people, jobs, visitors, walking and decay in
 * both, the direct model's coefficients from their own sample. A second opinion on who walks to the line and on which
 * stations are busiest; never averaged with the first, and both before the outside view. Null where no line is built.
 *
 * @param drawCount at least 1
 * @param onProgress share of the draws done
 */
export function secondOpinion(
	runner: Pick<Runner, "model">,
	scenario: Scenario,
	drawCount: number,
	onProgress: (share: number) => void = () => {},
): SecondOpinion | null {
	const { model } = runner;
	const { line } = scenario;
	if (line === null) return null;
	const middle = scenarioParameters(scenario);
	const start = scenarioBase(model, scenario, middle, null);
	const walks = walksTo(model, line, middle.circuity);
	const sample = latinHypercube(drawCount, DRAW_COLUMNS, scenario.seed);
	const own = directSample(drawCount, scenario.seed);
	const ownColumns = DRAWN_DIRECT_ASSUMPTIONS.length;
	const stationCount = line.stations.length;
	const walk = new Opinions(stationCount + 1, drawCount);
	const all = new Opinions(stationCount + 1, drawCount);
	const correlations: number[] = [];
	for (let draw = 0; draw < drawCount; draw++) {
		const parameters = drawnParameters(
			drawnParameters(middle, sample.subarray(draw * DRAW_COLUMNS, (draw + 1) * DRAW_COLUMNS)),
			own.subarray(draw * ownColumns, (draw + 1) * ownColumns),
			DRAWN_DIRECT_ASSUMPTIONS,
		);
		const base = scenarioBase(model, scenario, parameters, start);
		const outcome = evaluate({
			model,
			scenario,
			parameters,
			base,
			outside: { ridershipRatio: 1, costMultiplier: null },
			withAccessShares: true,
		});
		const { boardings } = directLine(model, line, scenario, base.people, parameters, walks);
		const directWalk = boardings.map((station) => station.walk);
		walk.set(draw, outcome.stationWalkBoardings, directWalk);
		all.set(
			draw,
			outcome.stationBoardings,
			boardings.map((station) => station.all),
		);
		const correlation =
			outcome.stationWalkBoardings.length === stationCount
				? rankCorrelation(outcome.stationWalkBoardings, directWalk)
				: null;
		if (correlation !== null) correlations.push(correlation);
		onProgress((draw + 1) / drawCount);
	}
	const byStation = line.stations.map((_, s) => walk.of(s + 1));
	const placeOf = (values: readonly number[]): number[] =>
		[...ranksOf(values.map((value) => -value))].map(Math.floor);
	const fourStepRanks = placeOf(byStation.map(({ fourStep }) => fourStep.p50));
	const directRanks = placeOf(byStation.map(({ direct }) => direct.p50));
	const atMiddle = directLine(model, line, scenario, start.people, middle, walks);
	return {
		drawCount,
		seed: scenario.seed,
		serviceMultiplier: atMiddle.serviceMultiplier,
		walk: walk.of(0),
		all: all.of(0),
		rankCorrelation: correlations.length === drawCount ? rangeOf(Float64Array.from(correlations)) : null,
		stations: line.stations.map((station, s) => ({
			stationId: station.id,
			walk: byStation[s]!,
			all: all.of(s + 1),
			rank: { fourStep: fourStepRanks[s]!, direct: directRanks[s]! },
			surroundings: atMiddle.surroundings[s]!,
		})),
	};
}
