import type { Result } from "../src/core/result.ts";
import { ok } from "../src/core/result.ts";
import type { StudyCall } from "../src/engine/contract.ts";
import type { Studies, StudyAnswer, StudyKind, StudyProgress, StudyRequest } from "../src/engine/studies.ts";
import { secondOpinion } from "../src/models/direct-run.ts";
import { financeOf } from "../src/models/finance-run.ts";
import { marginalStations } from "../src/models/marginal-run.ts";
import type { Runner } from "../src/models/runner.ts";
import { tornadoOf } from "../src/models/tornado-run.ts";
import type { Scenario } from "../src/scenario/types.ts";

type Study<Kind extends StudyKind> = (
	runner: Runner,
	scenario: Scenario,
	request: StudyRequest<Kind>,
	onProgress: StudyProgress,
) => Result<StudyAnswer<Kind>>;

/** How each study is answered; synchronous, since the thread is its own. */
const STUDIES: { readonly [Kind in StudyKind]: Study<Kind> } = {
	finance: (runner, scenario, { ranges, discountRate }) =>
		ok(
			financeOf({
				model: runner.model,
				scenario,
				outcome: runner.evaluate(scenario),
				ranges,
				boardingsAtFare: (flatBaht) =>
					runner.evaluate({ ...scenario, fare: { flatBaht } }).boardingsPerWeekday,
				discountRate,
			}),
		),
	direct: (runner, scenario, { drawCount }, onProgress) =>
		ok(secondOpinion(runner, scenario, drawCount, onProgress)),
	marginal: (runner, scenario, { drawCount }) => ok(marginalStations(runner, scenario, drawCount)),
	tornado: (runner, scenario, { figure }) => ok(tornadoOf(runner, scenario, figure)),
};

/** Answers a call by the study of its kind. */
export function answerStudy(
	runner: Runner,
	call: StudyCall,
	onProgress: StudyProgress,
): Result<Studies[StudyKind]["answer"]> {
	const study = STUDIES[call.kind] as Study<StudyKind>;
	return study(runner, call.scenario, call.request, onProgress);
}
