import { readFile, writeFile } from "node:fs/promises";
import { fail, ok, problem, type Result } from "../core/result.ts";
import { readObservations } from "../exchange/csv/calibration.ts";
import { ASSUMPTION_WORDS } from "../i18n/index.ts";
import { type CalibrationFit, calibrate, type SampleErrors } from "../models/calibration-run.ts";
import { ASSUMPTIONS } from "../scenario/assumptions.ts";
import { mayForecast, type Observation } from "../scenario/calibration.ts";
import { setCalibration } from "../scenario/edits/set-calibration.ts";
import { writeScenario } from "../scenario/file/write-scenario.ts";
import type { Scenario } from "../scenario/types.ts";
import { answerAs, onScenario, readOptions } from "./one-scenario.ts";
import { problemLine } from "./problem-line.ts";
import { figure } from "./report.ts";

/** `calibrate SCENARIO --counts FILE [--out FILE]`: fits the named constants to local counts and shows the errors. */
export async function runCalibrate(commandArguments: readonly string[]): Promise<Result<string>> {
	const read = readOptions(commandArguments, { counts: { type: "string" }, out: { type: "string" } });
	if (!read.ok) return read;
	const { name, values } = read.value;
	const { counts, out } = values;
	if (typeof counts !== "string")
		return fail(problem("cli.usage", { reason: "calibrate needs --counts FILE" }));
	let text: string;
	try {
		text = await readFile(counts, "utf8");
	} catch (error) {
		return fail(problem("cli.usage", { reason: `--counts: ${(error as Error).message}` }));
	}
	return onScenario(name, values, async (opened) => {
		const { scenario, runner } = opened;
		const stationIds = scenario.line?.stations.map(({ id }) => id) ?? [];
		const { observations, problems } = readObservations(text, stationIds);
		const [first, ...further] = problems;
		if (first !== undefined)
			return fail({ ...first, parameters: { ...first.parameters, furtherFaults: further.length } });
		const fit = calibrate(runner, scenario, observations);
		const applied = appliedTo(scenario, fit);
		if (typeof out === "string") {
			if (!applied.ok) return applied;
			await writeFile(out, writeScenario(applied.value));
		}
		const calibrated = applied.ok && mayForecast(applied.value);
		return answerAs(
			opened,
			values,
			() => calibrateJson(fit, calibrated),
			() => calibrateReport(scenario, fit, calibrated),
		);
	});
}

function appliedTo(scenario: Scenario, fit: CalibrationFit): Result<Scenario> {
	if (fit.calibration === null) return fail(problem("edit.nothingFitted"));
	const edited = setCalibration(fit.calibration)(scenario);
	return edited.ok ? ok(edited.value.scenario) : edited;
}

/** The documented JSON of `calibrate`. */
function calibrateJson(fit: CalibrationFit, calibrated: boolean) {
	return {
		calibrated,
		constants: fit.constants.map((constant) => ({
			...constant,
			unit: ASSUMPTIONS[constant.assumption].unit,
		})),
		errors: fit.errors,
		observations: fit.compared.map(({ observation, ...modelled }) => ({ ...observation, ...modelled })),
		problems: fit.problems,
		calibration: fit.calibration,
	};
}

const digits = (value: number): string => String(Number(value.toPrecision(4)));

function calibrateReport(scenario: Scenario, fit: CalibrationFit, calibrated: boolean): string {
	return [
		`${scenario.name.en} / ${scenario.name.th}   (${scenario.id})`,
		verdict(fit, calibrated),
		"",
		"Constants, before → after (allowed range)",
		...fit.constants.map(
			({ assumption, before, needed, low, high, isFitted }) =>
				`  ${ASSUMPTION_WORDS[assumption].name.en}: ${digits(before)} → ${digits(needed)} ${ASSUMPTIONS[assumption].unit} (${low}–${high})${isFitted ? "" : "  NOT TAKEN"}`,
		),
		"",
		"Errors of the fitted model (before fitting in brackets)",
		...fit.errors.map(errorLine),
		"",
		"Observed, modelled before and after",
		...fit.compared.map(
			({ observation, before, after, leftOut }) =>
				`  ${nameOf(observation)}: ${digits(observation.value)}; ${shown(before)} → ${shown(after)}${leftOut === null ? "" : `; left out ${shown(leftOut)}`}${observation.holdout ? "   held out" : ""}`,
		),
		...(fit.problems.length === 0 ? [] : ["", ...fit.problems.map(problemLine)]),
	].join("\n");
}

function verdict(fit: CalibrationFit, calibrated: boolean): string {
	if (fit.calibration === null) return "Nothing was fitted.";
	if (calibrated)
		return "Calibrated to local observations and tested on others: figures may be called a forecast, with the errors below.";
	return "Fitted, but not calibrated: nothing was held out that tests it. Mark rows with holdout, or count six stations.";
}

const nameOf = ({ kind, id }: Observation): string => `${kind} ${id}`;
const shown = (value: number | null): string => (value === null ? "–" : figure(value));
/** Below this an error is the solver's, not the model's. */
const SOLVED = 1e-4;
const error = (value: number): string => figure(Math.abs(value) < SOLVED ? 0 : value);
const percent = (share: number | null): string => (share === null ? "–" : `${error(100 * share)} %`);

function errorLine({ kind, sample, method, before, after, geh }: SampleErrors): string {
	const name = sample === "fit" ? "in sample" : method === "rows" ? "held out" : "stations left out in turn";
	const flow =
		geh === null ? "" : `; busiest hour GEH ${figure(geh.mean)}, under 5 at ${percent(geh.shareBelow5)}`;
	return `  ${kind}, ${name} (${after.observations}): mean absolute error ${percent(after.meanAbsolutePercentageError)} (${percent(before.meanAbsolutePercentageError)}), root mean square ${error(after.rootMeanSquareError)} (${error(before.rootMeanSquareError)}), bias ${error(after.bias)} (${error(before.bias)})${after.rankCorrelation === null ? "" : `, rank correlation ${figure(after.rankCorrelation)}`}${flow}`;
}
