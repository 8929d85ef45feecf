import type { Result } from "../src/core/result.ts";
import { ok } from "../src/core/result.ts";
import type { StudyCall } from "../src/engine/contract.ts";
import type { Studies, StudyAnswer, StudyKind, StudyProgress, StudyRequest } from "../src/engine/studies.ts";
import { accessFrom } from "../src/models/access-run.ts";
import { breathingReach } from "../src/models/breathing-run.ts";
import { calibrate } from "../src/models/calibration-run.ts";
import { secondOpinion } from "../src/models/direct-run.ts";
import { fairnessOf } from "../src/models/fairness-run.ts";
import { financeOf } from "../src/models/finance-run.ts";
import { marginalStations } from "../src/models/marginal-run.ts";
import type { Runner } from "../src/models/runner.ts";
import { proposeSites } from "../src/models/siting-run.ts";
import { stagesOf } from "../src/models/stages-run.ts";
import { tornadoOf } from "../src/models/tornado-run.ts";
import { travelOfScenario } from "../src/models/travel-run.ts";
import { tripOf } from "../src/models/trip-run.ts";
import { walksFromBlock } from "../src/models/walk-run.ts";
import type { Scenario } from "../src/scenario/types.ts";

type Study<Kind extends StudyKind> = (
	runner: Runner,
	scenario: Scenario,
	request: StudyRequest<Kind>,
	onProgress: StudyProgress,
) => Result<StudyAnswer<Kind>> | Promise<Result<StudyAnswer<Kind>>>;

/** How each study is answered; mostly in one go, since the thread is its own. */
const STUDIES: { readonly [Kind in StudyKind]: Study<Kind> } = {
	finance: (runner, scenario, { ranges, discountRate }) =>
		ok(
			financeOf({
				model: runner.model,
				scenario,
				outcome: runner.evaluate(scenario),
				ranges,
				gains: runner.riderGains(scenario),
				discountRate,
			}),
		),
	calibrate: (runner, scenario, { observations }, onProgress) =>
		ok(calibrate(runner, scenario, observations, onProgress)),
	direct: (runner, scenario, { drawCount }, onProgress) =>
		ok(secondOpinion(runner, scenario, drawCount, onProgress)),
	marginal: (runner, scenario, { drawCount }, onProgress) =>
		ok(marginalStations(runner, scenario, drawCount, onProgress)),
	siting: (runner, scenario, request, onProgress) => proposeSites(runner, scenario, request, onProgress),
	access: (runner, scenario, request) => ok(accessFrom(runner.model, scenario, request)),
	trip: (runner, scenario, request, onProgress) => ok(tripOf(runner.model, scenario, request, onProgress)),
	breathing: (runner, scenario, request) => ok(breathingReach(runner.model, scenario, request)),
	fairness: (runner, scenario, request, onProgress) =>
		ok(fairnessOf(runner.model, scenario, request, onProgress)),
	/** Outlines need a library that no drag step waits for. */
	streets: async (runner, scenario, { isochroneMetres }, onProgress) => {
		const { streetsOf } = await import("../src/models/streets-run.ts");
		return ok(streetsOf(runner.model, scenario, isochroneMetres, onProgress));
	},
	travel: (runner, scenario, { ranges }) => ok(travelOfScenario(runner, scenario, ranges)),
	stages: (runner, scenario, request, onProgress) => ok(stagesOf(runner, scenario, request, onProgress)),
	tornado: (runner, scenario, { figure }, onProgress) => ok(tornadoOf(runner, scenario, figure, onProgress)),
	walk: (runner, scenario, request) => ok(walksFromBlock(runner.model, scenario, request)),
};

/** Answers a call by the study of its kind. */
export function answerStudy(
	runner: Runner,
	call: StudyCall,
	onProgress: StudyProgress,
): Result<Studies[StudyKind]["answer"]> | Promise<Result<Studies[StudyKind]["answer"]>> {
	const study = STUDIES[call.kind] as Study<StudyKind>;
	return study(runner, call.scenario, call.request, onProgress);
}
