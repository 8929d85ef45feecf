import { writeFile } from "node:fs/promises";
import { ok, type Result } from "../core/result.ts";
import { SITING_OBJECTIVES, type SitingObjective } from "../models/siting-objective.ts";
import { proposeSites, type SitingProposal, type SitingRequest } from "../models/siting-run.ts";
import type { Outcome } from "../models/types.ts";
import { writeScenario } from "../scenario/file/write-scenario.ts";
import { LIMITS, MINIMUM_GAP_METRES } from "../scenario/limits.ts";
import type { Scenario } from "../scenario/types.ts";
import {
	answerAs,
	numberOption,
	type OptionValues,
	onScenario,
	readOptions,
	wordOption,
} from "./one-scenario.ts";
import { sitingReport } from "./siting-report.ts";

const STEP_METRES = { low: 25, default: 100, high: 500 };
const EVALUATIONS = { low: 1, default: 300, high: 10_000 };
const MOST_SPACING_METRES = 50_000;

/** `siting SCENARIO`: proposes stations along the line as drawn. */
export async function runSiting(commandArguments: readonly string[]): Promise<Result<string>> {
	const read = readOptions(commandArguments, {
		objective: { type: "string" },
		stations: { type: "string" },
		"min-spacing-metres": { type: "string" },
		"max-spacing-metres": { type: "string" },
		"step-metres": { type: "string" },
		"budget-million-baht": { type: "string" },
		evaluations: { type: "string" },
		keep: { type: "string" },
		output: { type: "string" },
	});
	if (!read.ok) return read;
	const { name, values } = read.value;
	const request = readRequest(values);
	if (!request.ok) return request;
	let proposed: SitingProposal | null = null;
	const answer = await onScenario(name, values, (opened) => {
		const found = proposeSites(opened.runner, opened.scenario, request.value);
		if (!found.ok) return found;
		proposed = found.value;
		return answerAs(
			opened,
			values,
			() => sitingJson(request.value, found.value),
			() => sitingReport(opened.scenario, request.value, found.value),
		);
	});
	if (answer.ok && proposed !== null && typeof values.output === "string")
		await writeFile(values.output, writeScenario(named((proposed as SitingProposal).scenario)));
	return answer;
}

/** A proposal is told from the scenario that it came from by its name. */
function named(scenario: Scenario): Scenario {
	const most = LIMITS.nameCharacters.high;
	const name = {
		th: `${scenario.name.th}: สถานีที่เสนอ`.slice(0, most),
		en: `${scenario.name.en}: proposed stations`.slice(0, most),
	};
	return { ...scenario, name };
}

function readRequest(values: OptionValues): Result<SitingRequest> {
	const objective = wordOption<SitingObjective>(values, "objective", SITING_OBJECTIVES);
	if (!objective.ok) return objective;
	const { low, high } = LIMITS.stationCount;
	const stations = values.stations === "any" ? ok(null) : numberOption(values, "stations", low, high, true);
	if (!stations.ok) return stations;
	const minimum = numberOption(values, "min-spacing-metres", MINIMUM_GAP_METRES, MOST_SPACING_METRES, false);
	if (!minimum.ok) return minimum;
	const maximum = numberOption(values, "max-spacing-metres", MINIMUM_GAP_METRES, MOST_SPACING_METRES, false);
	if (!maximum.ok) return maximum;
	const step = numberOption(values, "step-metres", STEP_METRES.low, STEP_METRES.high, false);
	if (!step.ok) return step;
	const budget = numberOption(values, "budget-million-baht", 0, 1e6, false);
	if (!budget.ok) return budget;
	const evaluations = numberOption(values, "evaluations", EVALUATIONS.low, EVALUATIONS.high, true);
	if (!evaluations.ok) return evaluations;
	return ok({
		objective: objective.value ?? "people",
		stationNumber:
			values.stations === "any"
				? { kind: "atMost", count: high }
				: stations.value === null
					? null
					: { kind: "exactly", count: stations.value },
		minimumSpacingMetres: minimum.value,
		maximumSpacingMetres: maximum.value,
		keep: typeof values.keep === "string" ? values.keep.split(",").filter((id) => id !== "") : [],
		budgetBahtMillion: budget.value,
		stepMetres: step.value ?? STEP_METRES.default,
		mostEvaluations: evaluations.value ?? EVALUATIONS.default,
	});
}

/** The documented JSON of `siting`. */
function sitingJson(request: SitingRequest, found: SitingProposal) {
	return {
		objective: request.objective,
		exact: found.search === null,
		candidates: found.candidateCount,
		stepMetres: request.stepMetres,
		minimumSpacingMetres: found.minimumSpacingMetres,
		maximumSpacingMetres: found.maximumSpacingMetres,
		budgetBahtMillion: request.budgetBahtMillion,
		corridorPeople: found.corridorPeople,
		score: found.score,
		existingScore: found.existing.score,
		existingKeepsRules: found.existing.keepsRules,
		search: found.search,
		spacings: found.spacings,
		proposed: checked(found.outcome),
		existing: checked(found.existing.outcome),
		sites: found.sites.map(({ position, ...site }, k) => ({
			stationId: found.scenario.line!.stations[k]!.id,
			parkAndRide: found.scenario.line!.stations[k]!.parkAndRide,
			lng: position[0],
			lat: position[1],
			...site,
		})),
	};
}

/** What the whole chain says of a set of stations, whatever it was chosen for. */
function checked(outcome: Outcome) {
	return {
		stationCount: outcome.stationCount,
		peopleWalk10min: outcome.peopleWalk10,
		boardingsPerWeekday: outcome.boardingsPerWeekday,
		runTimeSeconds: outcome.operations.runTimeSeconds,
		fleetSize: outcome.operations.fleetSize,
		capitalBahtMillion: outcome.capitalBahtMillion,
		operatingBahtMillionPerYear: outcome.operatingBahtMillionPerYear,
	};
}
