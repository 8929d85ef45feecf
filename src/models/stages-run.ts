import type { TrackClass } from "../core/vocabulary.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import { lineGeometry } from "../scenario/line-geometry.ts";
import type { Scenario } from "../scenario/types.ts";
import type { Reach } from "./access/reach.ts";
import { wholeYears } from "./capital-recovery.ts";
import { capitalCost } from "./finance/capital.ts";
import { rampUpShares } from "./finance/cash-flow.ts";
import type { Ranged } from "./finance-types.ts";
import type { Runner } from "./runner.ts";
import { defaultStages, type StageChoice, type StageOrder, stageScenario } from "./stages-scenario.ts";
import { rangesOf } from "./summary.ts";
import { scenarioParameters } from "./travel-parameters.ts";
import { growthAfter, rampUpByDraw } from "./travel-run.ts";
import type { Outcome, RangeResults } from "./types.ts";
import {
	DRAW_COLUMNS,
	drawnOutsideFactors,
	drawnParameters,
	latinHypercube,
	medianOutsideFactors,
	type OutsideFactors,
} from "./uncertainty/draws.ts";
import { rangeOf } from "./uncertainty/ranges.ts";

export type { StageChoice, StageOrder };

export interface StagesRequest {
	readonly drawCount: number;
	/** In order of opening, each within the next, the last the whole line; null: see `defaultStages`. */
	readonly stages: readonly StageChoice[] | null;
}

/** What is open in one stage, in a mature year of its own. Its line is part of the option's. */
export interface StageResult {
	readonly choice: StageChoice;
	/** In line order. */
	readonly stationIds: readonly string[];
	readonly scenario: Scenario;
	readonly lengthMetres: number;
	readonly peopleWalk10: Ranged;
	readonly boardingsPerWeekday: Ranged;
	/** Building all that is open in it, as if built at once. */
	readonly capitalBahtMillion: Ranged;
	readonly operatingBahtMillionPerYear: Ranged;
	readonly revenueBahtMillionPerYear: Ranged;
	/** Track of the stage before that the line leaves when this one opens: paid for twice, part of what is spent. */
	readonly leftTrackBahtMillion: Ranged;
	readonly leftTrackMetres: number;
	readonly reach: Reach;
}

/** Million baht of the year at constant prices; `spent` counts from the first year of building. */
export interface StageYear {
	/** 1 is the first year of building. */
	readonly year: number;
	/** Place of the stage that runs, −1 before the first opens. */
	readonly stage: number;
	readonly opensNow: boolean;
	/** Place of a stage that is being built, −1 where none is. */
	readonly building: number;
	/** Geometry. */
	readonly peopleWalk10: Ranged;
	/** Prediction, of a weekday in this year: riders of each stretch come over its first years, and grow. */
	readonly boardingsPerWeekday: Ranged;
	readonly capitalBahtMillion: Ranged;
	readonly spentBahtMillion: Ranged;
	readonly operatingBahtMillion: Ranged;
	readonly faresBahtMillion: Ranged;
	/** Fares − running. */
	readonly balanceBahtMillion: Ranged;
	/** Fares − running − building. */
	readonly cashBahtMillion: Ranged;
}

export interface StagesAnswer {
	readonly order: StageOrder;
	readonly drawCount: number;
	readonly stages: readonly StageResult[];
	readonly years: readonly StageYear[];
}

/** Years shown after the last stage has opened: all its riders have come by then. */
const YEARS_AFTER_LAST = 4;

/**
 * An option built in stages, year by year. Each stage is the scenario cut to its open stretch and evaluated as any
 * other; all stages meet the same draws. Riders of a year: Σ over stages of what the stage adds to a mature year × its
 * share of first years × growth since the first opening. Capital of a stage is what it adds, and the track that the line
 * leaves, in equal parts over the years of construction before it opens. Null where no line is built.
 * @throws RangeError where a stage is not within the next, does not open later, or the last is not the whole line
 */
export function stagesOf(
	runner: Runner,
	scenario: Scenario,
	request: StagesRequest,
	onProgress: (share: number) => void = () => {},
): StagesAnswer | null {
	const { line } = scenario;
	if (line === null) return null;
	const { city } = runner.model;
	const parameters = scenarioParameters(scenario);
	const constructionYears = wholeYears(parameters.constructionYears);
	const { order, stages: choices } =
		request.stages === null
			? defaultStages(city, line, runner.evaluate(scenario).stationPeople, constructionYears)
			: { order: "chosen" as const, stages: request.stages };
	const scenarios = choices.map((choice) => stageScenario(city, scenario, choice));
	checkStages(scenario, choices, scenarios);
	const { drawCount } = request;
	const futures = futuresOf(scenario, parameters, drawCount);
	const runs = scenarios.map((cut, place): StageRun => {
		const outcome = runner.evaluate(cut);
		const ranges = rangesOf(runner.draws, cut, drawCount);
		onProgress((place + 1) / (scenarios.length + 1));
		const left = place === 0 ? NO_TRACK : leftTrack(scenarios[place - 1]!, cut);
		return { outcome, ranges, left, leftCost: futures.map((future) => trackCost(left, future)) };
	});
	return {
		order,
		drawCount,
		stages: runs.map((run, place) =>
			stageResult(choices[place]!, scenarios[place]!, run, runner.reach(scenarios[place]!)),
		),
		years: yearsOf(runs, choices, scenario, parameters, constructionYears),
	};
}

function checkStages(
	{ line }: Scenario,
	choices: readonly StageChoice[],
	scenarios: readonly Scenario[],
): void {
	const idsOf = (cut: Scenario): string[] => cut.line!.stations.map(({ id }) => id);
	choices.forEach((choice, place) => {
		const before = choices[place - 1];
		if (!(choice.opensInYear >= 2)) throw new RangeError("a stage opens in its second year at the earliest");
		if (before === undefined) return;
		if (choice.opensInYear <= before.opensInYear) throw new RangeError("stages open one after another");
		const now = new Set(idsOf(scenarios[place]!));
		if (idsOf(scenarios[place - 1]!).some((id) => !now.has(id)))
			throw new RangeError("a stage keeps the stations of the one before");
	});
	const last = scenarios[scenarios.length - 1];
	if (last === undefined || idsOf(last).length !== line!.stations.length)
		throw new RangeError("the last stage is the whole line");
}

type TrackMetres = Readonly<Record<TrackClass, number>>;

const NO_TRACK: TrackMetres = { at_grade_reserved: 0, elevated: 0, mixed_street: 0 };

interface StageRun {
	readonly outcome: Outcome;
	readonly ranges: RangeResults;
	readonly left: TrackMetres;
	/** At the scenario's own values first, then by draw. */
	readonly leftCost: readonly number[];
}

interface Future {
	readonly parameters: Parameters;
	readonly outside: OutsideFactors;
}

/** The scenario's own values first, then every draw, as `Runner.draws` has them. */
function futuresOf(scenario: Scenario, middle: Parameters, drawCount: number): Future[] {
	const sample = latinHypercube(drawCount, DRAW_COLUMNS, scenario.seed);
	return [
		{ parameters: middle, outside: medianOutsideFactors(scenario.outsideView) },
		...Array.from({ length: drawCount }, (_, draw) => {
			const row = sample.subarray(draw * DRAW_COLUMNS, (draw + 1) * DRAW_COLUMNS);
			return {
				parameters: drawnParameters(middle, row),
				outside: drawnOutsideFactors(scenario.outsideView, row),
			};
		}),
	];
}

/** Sections between stations that are neighbours before and no longer: the line leaves them for another course. */
function leftTrack(before: Scenario, after: Scenario): TrackMetres {
	const { stationChainageMetres: chainage, trackClassBySection } = lineGeometry(before.line!);
	const place = new Map(after.line!.stations.map(({ id }, k) => [id, k]));
	const metres = { ...NO_TRACK };
	before.line!.stations.slice(0, -1).forEach(({ id }, section) => {
		const next = before.line!.stations[section + 1]!;
		if (place.get(next.id)! - place.get(id)! === 1) return;
		metres[trackClassBySection[section]!] += chainage[section + 1]! - chainage[section]!;
	});
	return metres;
}

/** What track costs beside a line that has its depot already. */
function trackCost(trackMetres: TrackMetres, { parameters, outside }: Future): number {
	if (Object.values(trackMetres).every((metres) => metres === 0)) return 0;
	const cost = (metres: TrackMetres): number =>
		capitalCost({
			trackMetres: metres,
			stationsAtGrade: 0,
			stationsElevated: 0,
			fleetSize: 0,
			costMultiplier: outside.costMultiplier,
			parameters,
		}).totalBahtMillion;
	const other: TrackMetres = { ...NO_TRACK, at_grade_reserved: 1000 };
	const both = { ...trackMetres, at_grade_reserved: trackMetres.at_grade_reserved + 1000 };
	return cost(both) - cost(other);
}

function stageResult(
	choice: StageChoice,
	scenario: Scenario,
	{ outcome, ranges, left, leftCost }: StageRun,
	reach: Reach,
): StageResult {
	const of = (figure: keyof RangeResults["figures"] & keyof Outcome): Ranged => ({
		single: outcome[figure] as number,
		range: ranges.figures[figure],
	});
	return {
		choice,
		stationIds: scenario.line!.stations.map(({ id }) => id),
		scenario,
		lengthMetres: outcome.lengthMetres,
		peopleWalk10: of("peopleWalk10"),
		boardingsPerWeekday: of("boardingsPerWeekday"),
		capitalBahtMillion: of("capitalBahtMillion"),
		operatingBahtMillionPerYear: of("operatingBahtMillionPerYear"),
		revenueBahtMillionPerYear: of("revenueBahtMillionPerYear"),
		leftTrackBahtMillion: rangedOf(leftCost),
		leftTrackMetres: left.at_grade_reserved + left.elevated + left.mixed_street,
		reach,
	};
}

const rangedOf = (values: readonly number[]): Ranged => ({
	single: values[0]!,
	range: rangeOf(Float64Array.from(values.slice(1))),
});

/** One future of one year. */
type YearMoney = Readonly<
	Record<"people" | "boardings" | "capital" | "spent" | "operating" | "fares", number>
>;

function yearsOf(
	runs: readonly StageRun[],
	choices: readonly StageChoice[],
	scenario: Scenario,
	parameters: Parameters,
	constructionYears: number,
): StageYear[] {
	const { drawCount } = runs[0]!.ranges;
	const drawnShare = rampUpByDraw(drawCount, scenario.seed, parameters);
	const middles = rampUpShares(parameters);
	const opens = choices.map(({ opensInYear }) => opensInYear);
	/** Future 0 is the scenario's own values. */
	const share = (yearsOpen: number, future: number): number =>
		future === 0 ? middles[Math.min(yearsOpen, middles.length - 1)]! : drawnShare(yearsOpen, future - 1);
	const figure = (place: number, name: "peopleWalk10" | (typeof MONEY)[number], future: number): number => {
		const run = runs[place];
		if (run === undefined) return 0;
		return future === 0 ? run.outcome[name] : run.ranges.samples[name][future - 1]!;
	};
	const added = (place: number, name: (typeof MONEY)[number], future: number): number =>
		figure(place, name, future) - figure(place - 1, name, future);
	const money = (year: number, future: number): YearMoney => {
		const stage = opens.findLastIndex((opensInYear) => opensInYear <= year);
		let boardings = 0;
		let fares = 0;
		for (let place = 0; place <= stage; place++) {
			const weight = share(year - opens[place]!, future) * growthAfter(year - opens[0]!, parameters);
			boardings += weight * added(place, "boardingsPerWeekday", future);
			fares += weight * added(place, "revenueBahtMillionPerYear", future);
		}
		let capital = 0;
		let spent = 0;
		opens.forEach((opensInYear, place) => {
			const cost = added(place, "capitalBahtMillion", future) + runs[place]!.leftCost[future]!;
			const start = firstYearOfBuilding(opensInYear, constructionYears);
			const yearly = cost / (opensInYear - start);
			if (year >= start && year < opensInYear) capital += yearly;
			spent += yearly * Math.min(opensInYear - start, Math.max(0, year - start + 1));
		});
		return {
			people: figure(stage, "peopleWalk10", future),
			boardings,
			capital,
			spent,
			operating: figure(stage, "operatingBahtMillionPerYear", future),
			fares,
		};
	};
	const last = opens[opens.length - 1]! + YEARS_AFTER_LAST;
	return Array.from({ length: last }, (_, index): StageYear => {
		const year = index + 1;
		const futures = Array.from({ length: drawCount + 1 }, (__, future) => money(year, future));
		const ranged = (read: (future: YearMoney) => number): Ranged => rangedOf(futures.map(read));
		return {
			year,
			stage: opens.findLastIndex((opensInYear) => opensInYear <= year),
			opensNow: opens.includes(year),
			building: opens.findIndex(
				(opensInYear) => year < opensInYear && year >= firstYearOfBuilding(opensInYear, constructionYears),
			),
			peopleWalk10: ranged(({ people }) => people),
			boardingsPerWeekday: ranged(({ boardings }) => boardings),
			capitalBahtMillion: ranged(({ capital }) => capital),
			spentBahtMillion: ranged(({ spent }) => spent),
			operatingBahtMillion: ranged(({ operating }) => operating),
			faresBahtMillion: ranged(({ fares }) => fares),
			balanceBahtMillion: ranged(({ fares, operating }) => fares - operating),
			cashBahtMillion: ranged(({ fares, operating, capital }) => fares - operating - capital),
		};
	});
}

const MONEY = [
	"boardingsPerWeekday",
	"capitalBahtMillion",
	"operatingBahtMillionPerYear",
	"revenueBahtMillionPerYear",
] as const;

/** As long before the opening as building takes, and not before year 1. */
const firstYearOfBuilding = (opensInYear: number, constructionYears: number): number =>
	Math.max(1, opensInYear - constructionYears);
