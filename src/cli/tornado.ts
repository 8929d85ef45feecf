import type { Result } from "../core/result.ts";
import { ASSUMPTION_WORDS } from "../i18n/index.ts";
import { type VarianceShares, varianceShares } from "../models/doubt.ts";
import { rangesOf } from "../models/summary.ts";
import { tornadoOf } from "../models/tornado-run.ts";
import { FIGURES, type Figure } from "../models/types.ts";
import type { Swing, Tornado } from "../models/uncertainty/tornado.ts";
import { ASSUMPTIONS } from "../scenario/assumptions.ts";
import type { Scenario } from "../scenario/types.ts";
import {
	answerAs,
	numberOption,
	type OneScenario,
	onScenario,
	readOptions,
	wordOption,
} from "./one-scenario.ts";
import { figure as rounded } from "./report.ts";

const OUTSIDE_VIEW_NAMES = {
	ridershipRatio: "Outside view: riders that came ÷ riders foreseen",
	costMultiplier: "Outside view: cost ÷ estimate",
} as const;

const BAR_COLUMNS = 24;
const DRAWS = { low: 200, high: 10_000 };

/** `tornado SCENARIO`: which input matters for a figure. */
export async function runTornado(commandArguments: readonly string[]): Promise<Result<string>> {
	const read = readOptions(commandArguments, { figure: { type: "string" }, draws: { type: "string" } });
	if (!read.ok) return read;
	const { name, values } = read.value;
	const chosen = wordOption<Figure>(values, "figure", FIGURES);
	if (!chosen.ok) return chosen;
	const figure = chosen.value ?? "boardingsPerWeekday";
	const draws = numberOption(values, "draws", DRAWS.low, DRAWS.high, true);
	if (!draws.ok) return draws;
	return onScenario(name, values, (opened) => {
		const found = tornadoOf(opened.runner, opened.scenario, figure);
		const shares = draws.value === null ? null : sharesOf(opened, figure, draws.value);
		return answerAs(
			opened,
			values,
			() => tornadoJson(figure, found, shares),
			() => [tornadoReport(opened.scenario, figure, found), ...shareLines(shares)].join("\n"),
		);
	});
}

interface DrawnShares {
	readonly drawCount: number;
	readonly seed: number;
	/** Null where the figure does not vary. */
	readonly variance: VarianceShares | null;
}

function sharesOf({ runner, scenario }: OneScenario, figure: Figure, drawCount: number): DrawnShares {
	const ranges = rangesOf(runner.draws, scenario, drawCount);
	return { drawCount, seed: ranges.seed, variance: varianceShares(ranges, figure) };
}

/** The documented JSON of `tornado`. */
function tornadoJson(figure: Figure, found: Tornado, shares: DrawnShares | null) {
	return {
		figure,
		value: found.figure,
		draws: shares?.drawCount ?? null,
		seed: shares?.seed ?? null,
		shareNoise: shares?.variance?.noise ?? null,
		swings: found.swings.map(({ source, ...swing }) => ({
			kind: source.kind,
			id: source.id,
			unit: unitOf(source),
			tag: source.kind === "assumption" ? ASSUMPTIONS[source.id].tag : "A",
			firstOrderShare: shares?.variance?.shares.find((one) => sameSource(one.source, source))?.share ?? null,
			...swing,
		})),
	};
}

const unitOf = (source: Swing["source"]): string =>
	source.kind === "assumption" ? ASSUMPTIONS[source.id].unit : "×";

function tornadoReport(scenario: Scenario, figure: Figure, found: Tornado): string {
	const widest = Math.abs(found.swings[0]!.swing);
	const moving = found.swings.filter(({ swing }) => Math.abs(swing) > 1e-9 * Math.abs(found.figure));
	const still = found.swings.length - moving.length;
	return [
		`${scenario.name.en} / ${scenario.name.th}   (${scenario.id})`,
		`${figure}: ${rounded(found.figure)} with every input at its own value; outside view: ${scenario.outsideView}`,
		"Each input at its P10 and its P90, the others at their values; the figure at each, widest swing first.",
		"",
		...moving.map(
			({ source, inputAtP10, inputAtP90, figureAtP10, figureAtP90, swing }) =>
				`${"█".repeat(Math.max(1, Math.round((BAR_COLUMNS * Math.abs(swing)) / widest))).padEnd(BAR_COLUMNS)}  ${rounded(figureAtP10)} → ${rounded(figureAtP90)}   ${nameOf(source)}: ${rounded(inputAtP10)} → ${rounded(inputAtP90)} ${unitOf(source)}`,
		),
		"",
		`${still} drawn input(s) do not move this figure. One at a time: swings do not add up, and inputs that are not drawn are not here.`,
	].join("\n");
}

/** Inputs whose share stands out from chance, largest first. */
function shareLines(shares: DrawnShares | null): string[] {
	if (shares === null) return [];
	const { drawCount, seed, variance } = shares;
	if (variance === null) return ["", `The figure does not vary over ${drawCount} draws.`];
	const told = variance.shares
		.filter(({ share }) => share > 2 * variance.noise)
		.sort((a, b) => b.share - a.share);
	return [
		"",
		`Share of the variance that each input explains alone, over ${drawCount} draws, seed ${seed} (by chance ± ${percent(variance.noise)}):`,
		...told.map(({ source, share }) => `${percent(share).padStart(6)}  ${nameOf(source)}`),
		`${percent(variance.together).padStart(6)}  inputs together, and chance`,
	];
}

const percent = (share: number): string => `${(100 * share).toFixed(share < 0.01 ? 1 : 0)} %`;

const sameSource = (a: Swing["source"], b: Swing["source"]): boolean => a.kind === b.kind && a.id === b.id;

const nameOf = (source: Swing["source"]): string =>
	source.kind === "assumption" ? ASSUMPTION_WORDS[source.id].name.en : OUTSIDE_VIEW_NAMES[source.id];
