import type { City } from "../city/types.ts";
import { fail, ok, problem, type Result } from "../core/result.ts";
import { secondOpinion } from "../models/direct-run.ts";
import { createRunner, type Runner } from "../models/runner.ts";
import { streetsOf } from "../models/streets-run.ts";
import { compareResults, rangesOf } from "../models/summary.ts";
import type { OutsideViewClass, Scenario } from "../scenario/types.ts";
import { secondOpinionLine } from "./direct.ts";
import { readCity } from "./load-city.ts";
import { openScenario, shippedCityDirectory } from "./open-scenario.ts";
import { followStreets } from "./open-streets.ts";
import { parseCommand } from "./parse-command.ts";
import { comparisonReport, report } from "./report.ts";
import { comparisonJson, type EvaluatedScenario, resultsJson } from "./results.ts";

const DEFAULT_DRAWS = 200;
const MOST_DRAWS = 10_000;
/** Enough for one line; `direct` takes as many as are asked for. */
const SECOND_OPINION_DRAWS = 40;
const OUTSIDE_VIEWS: readonly OutsideViewClass[] = ["none", "default", "rail"];

interface Request {
	readonly scenarios: readonly string[];
	readonly cityDirectory: string;
	readonly draws: number;
	readonly seed: number | null;
	readonly outsideView: OutsideViewClass | null;
	readonly json: boolean;
	/** A file of streets to follow, or null. */
	readonly streets: string | null;
}

const OPTIONS = {
	city: { type: "string" },
	draws: { type: "string" },
	seed: { type: "string" },
	"outside-view": { type: "string" },
	json: { type: "boolean" },
	streets: { type: "string" },
} as const;

/** Reads the arguments of `evaluate` (one scenario) and `compare` (two). */
function readRequest(commandArguments: readonly string[], wanted: number): Result<Request> {
	const usage = (reason: string): Result<Request> => fail(problem("cli.usage", { reason }));
	const parsed = parseCommand(commandArguments, OPTIONS);
	if (!parsed.ok) return parsed;
	const { values, positionals } = parsed.value;
	if (positionals.length !== wanted)
		return usage(`expected ${wanted} scenario(s), got ${positionals.length}`);
	const draws = values.draws === undefined ? DEFAULT_DRAWS : Number(values.draws);
	if (!Number.isInteger(draws) || draws < 10 || draws > MOST_DRAWS)
		return usage(`--draws takes a whole number from 10 to ${MOST_DRAWS}`);
	const seed = values.seed === undefined ? null : Number(values.seed);
	if (seed !== null && (!Number.isInteger(seed) || Math.abs(seed) > 2 ** 31 - 1))
		return usage("--seed takes a whole number of 31 bits");
	const outsideView = values["outside-view"] ?? null;
	if (outsideView !== null && !OUTSIDE_VIEWS.includes(outsideView as OutsideViewClass))
		return usage(`--outside-view takes ${OUTSIDE_VIEWS.join(", ")}`);
	return ok({
		scenarios: positionals,
		cityDirectory: values.city ?? shippedCityDirectory(),
		draws,
		seed,
		outsideView: outsideView as OutsideViewClass | null,
		json: values.json === true,
		streets: values.streets ?? null,
	});
}

async function readOne(name: string, city: City, request: Request): Promise<Result<Scenario>> {
	const read = await openScenario(name, city);
	if (!read.ok) return read;
	return ok({
		...read.value,
		seed: request.seed ?? read.value.seed,
		outsideView: request.outsideView ?? read.value.outsideView,
	});
}

function evaluateOne(runner: Runner, scenario: Scenario, draws: number): Result<EvaluatedScenario> {
	try {
		const outcome = runner.evaluate(scenario);
		const streets = streetsOf(runner.model, scenario, null);
		return ok({ scenario, outcome, ranges: rangesOf(runner.draws, scenario, draws), streets });
	} catch (error) {
		if (error instanceof RangeError) return fail(problem("engine.failed", { detail: error.message }));
		throw error;
	}
}

/** `evaluate SCENARIO`: the text to print, or the problem. */
export async function runEvaluate(commandArguments: readonly string[]): Promise<Result<string>> {
	const prepared = await prepare(commandArguments, 1);
	if (!prepared.ok) return prepared;
	const { city, runner, request, evaluated } = prepared.value;
	const only = evaluated[0]!;
	if (request.json) return ok(JSON.stringify(resultsJson(city, only), null, "\t"));
	const second = secondOpinion(runner, only.scenario, Math.min(request.draws, SECOND_OPINION_DRAWS));
	return ok(report(city, only, second === null ? [] : [secondOpinionLine(second)]));
}

/** `compare A B`: both evaluated on the same seed and draws, and the difference draw by draw. */
export async function runCompare(commandArguments: readonly string[]): Promise<Result<string>> {
	const prepared = await prepare(commandArguments, 2);
	if (!prepared.ok) return prepared;
	const { city, request, evaluated } = prepared.value;
	const [a, b] = evaluated as readonly [EvaluatedScenario, EvaluatedScenario];
	const paired = compareResults(a.ranges, b.ranges);
	return ok(
		request.json
			? JSON.stringify(comparisonJson(city, a, b, paired), null, "\t")
			: comparisonReport(a, b, paired),
	);
}

interface Prepared {
	readonly city: City;
	readonly runner: Runner;
	readonly request: Request;
	readonly evaluated: readonly EvaluatedScenario[];
}

/** Reads the arguments, opens the city and evaluates the scenarios named, on one seed. */
export async function prepare(
	commandArguments: readonly string[],
	wanted: number,
): Promise<Result<Prepared>> {
	const request = readRequest(commandArguments, wanted);
	if (!request.ok) return request;
	const loaded = await readCity(request.value.cityDirectory);
	if (!loaded.ok) return loaded;
	const { city } = loaded.value;
	const runner = createRunner(city);
	const followed = await followStreets(runner, loaded.value, request.value.streets);
	if (!followed.ok) return followed;
	const evaluated: EvaluatedScenario[] = [];
	let sharedSeed: number | null = null;
	for (const name of request.value.scenarios) {
		const read = await readOne(name, city, request.value);
		if (!read.ok) return read;
		const scenario: Scenario = { ...read.value, seed: sharedSeed ?? read.value.seed };
		sharedSeed = scenario.seed;
		const done = evaluateOne(runner, scenario, request.value.draws);
		if (!done.ok) return done;
		evaluated.push(done.value);
	}
	return ok({ city, runner, request: request.value, evaluated });
}
