import { fail, problem, type Result } from "../core/result.ts";
import { HEALTH_WORDS } from "../i18n/messages/health.ts";
import { logitElasticity, nestMultiplier } from "../models/demand/elasticity.ts";
import { scenarioParameters } from "../models/travel-parameters.ts";
import type { HealthCheck } from "../models/types.ts";
import { answerAs, type OneScenario, onScenario, readOptions } from "./one-scenario.ts";

/** `health SCENARIO`: the realism checks of the models, printed; fails where an identity is broken. */
export async function runHealth(commandArguments: readonly string[]): Promise<Result<string>> {
	const read = readOptions(commandArguments, {});
	if (!read.ok) return read;
	const { name, values } = read.value;
	return onScenario(name, values, (opened) => {
		const checks = opened.runner.health(opened.scenario);
		const broken = checks.filter(({ verdict }) => verdict === "fail");
		if (broken.length > 0)
			return fail(problem("engine.failed", { detail: `broken: ${broken.map(({ id }) => id).join(", ")}` }));
		const implied = impliedElasticities(opened);
		return answerAs(
			opened,
			values,
			() => ({ checks, implied }),
			() => report(opened, checks, implied),
		);
	});
}

interface Implied {
	readonly fare: number;
	readonly headway: number;
}

/**
 * Elasticities that the coefficients imply at the line's mean share, through the public nest: a hand check on the
 * measured ones. Null with no riders.
 */
function impliedElasticities({ runner, scenario }: OneScenario): Implied | null {
	const outcome = runner.evaluate(scenario);
	if (!(outcome.boardingsInsideView > 0)) return null;
	const parameters = scenarioParameters(scenario);
	const bt = parameters.inVehicleCoefficient;
	const nestShare = outcome.publicShareWithLine;
	const share = outcome.boardingsInsideView / outcome.tripsPerWeekday;
	const multiplier = nestMultiplier(share / nestShare, nestShare, parameters.thetaPublic) / (1 - share);
	const perBaht = (bt * 60) / parameters.valueOfTimeWorker;
	const headwayMinutes = scenario.service.headwaySeconds.amPeak / 60;
	return {
		fare: logitElasticity(perBaht, scenario.fare.flatBaht, share) * multiplier,
		headway: logitElasticity((bt * parameters.waitWeight) / 2, headwayMinutes, share) * multiplier,
	};
}

function report({ scenario }: OneScenario, checks: readonly HealthCheck[], implied: Implied | null): string {
	const number = (value: number): string =>
		Math.abs(value) < 1e-6 ? "0" : Number(value.toPrecision(3)).toString();
	return [
		`${scenario.name.en} / ${scenario.name.th}   (${scenario.id})`,
		"Realism checks; elasticities are measured by moving the input by 1 % each way.",
		"",
		...checks.map(
			({ id, value, low, high, verdict }) =>
				`  ${verdict.padEnd(4)}  ${number(value).padStart(9)}   ${number(low)} to ${number(high)}   ${HEALTH_WORDS[id].name.en}`,
		),
		...(implied === null
			? []
			: [
					"",
					`Implied by the coefficients at the line's mean share, workers, through the public nest: fare ${number(implied.fare)}, headway ${number(implied.headway)} in the morning peak.`,
				]),
	].join("\n");
}
