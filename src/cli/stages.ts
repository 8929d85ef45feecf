import { fail, ok, problem, type Result } from "../core/result.ts";
import { PRICE_YEAR } from "../core/units.ts";
import type { Ranged } from "../models/finance-types.ts";
import { type StageChoice, type StagesAnswer, type StagesRequest, stagesOf } from "../models/stages-run.ts";
import { answerAs, numberOption, type OneScenario, onScenario, readOptions, usage } from "./one-scenario.ts";
import { figure, forecastStanding } from "./report.ts";

const DRAWS = { low: 10, usual: 100, high: 10_000 };

/** `stages SCENARIO [--open S12-S19@5,S01-S21@9]`: the option built in stages, year by year. */
export async function runStages(commandArguments: readonly string[]): Promise<Result<string>> {
	const read = readOptions(commandArguments, { draws: { type: "string" }, open: { type: "string" } });
	if (!read.ok) return read;
	const { name, values } = read.value;
	const draws = numberOption(values, "draws", DRAWS.low, DRAWS.high, true);
	if (!draws.ok) return draws;
	const stages = readStages(values.open);
	if (!stages.ok) return stages;
	return onScenario(name, values, (opened) => {
		const request = { drawCount: draws.value ?? DRAWS.usual, stages: stages.value };
		const asked = askedStages(opened, request);
		if (!asked.ok) return asked;
		const answer = asked.value;
		if (answer === null) return fail(problem("siting.noLine"));
		return answerAs(
			opened,
			values,
			() => stagesJson(opened, answer),
			() => stagesReport(opened, answer),
		);
	});
}

/** What the models refuse of chosen stages is a mistake in --open. */
function askedStages({ runner, scenario }: OneScenario, request: StagesRequest): Result<StagesAnswer | null> {
	try {
		return ok(stagesOf(runner, scenario, request));
	} catch (error) {
		if (request.stages !== null && error instanceof RangeError) return usage(`--open: ${error.message}`);
		throw error;
	}
}

function readStages(text: string | boolean | undefined): Result<readonly StageChoice[] | null> {
	if (typeof text !== "string") return ok(null);
	const stages: StageChoice[] = [];
	for (const part of text.split(",")) {
		const found = /^([^-@,]+)-([^-@,]+)@(\d+)$/.exec(part.trim());
		if (found === null)
			return fail(
				problem("cli.usage", { reason: `--open takes stages such as S12-S19@5,S01-S21@9, not ${part}` }),
			);
		stages.push({ fromStationId: found[1]!, toStationId: found[2]!, opensInYear: Number(found[3]) });
	}
	return ok(stages);
}

/** The documented JSON of `stages`. */
function stagesJson({ scenario }: OneScenario, answer: StagesAnswer) {
	return {
		seed: scenario.seed,
		draws: answer.drawCount,
		priceYear: PRICE_YEAR,
		order: answer.order,
		stages: answer.stages.map(({ scenario: _scenario, reach: _reach, choice, ...stage }) => ({
			...choice,
			...stage,
		})),
		years: answer.years,
	};
}

function range({ single, range: drawn }: Ranged): string {
	const [low, high] = drawn === null ? [single ?? 0, single ?? 0] : [drawn.p10, drawn.p90];
	return figure(low) === figure(high) ? figure(low) : `${figure(low)} – ${figure(high)}`;
}

function stagesReport({ scenario }: OneScenario, { order, drawCount, stages, years }: StagesAnswer): string {
	return [
		`${scenario.name.en} / ${scenario.name.th}   (${scenario.id})`,
		`Built in stages (${order}); outside view: ${scenario.outsideView}; ranges over ${drawCount} common draws; million baht of ${PRICE_YEAR}; prediction, ${forecastStanding(scenario)}.`,
		...stages.flatMap((stage, place) => [
			"",
			`stage ${place + 1}   ${stage.choice.fromStationId} – ${stage.choice.toStationId}, ${stage.stationIds.length} stations, ${(stage.lengthMetres / 1000).toFixed(1)} km, opens in year ${stage.choice.opensInYear}`,
			`     geometry: ${range(stage.peopleWalk10)} people within 10 minutes on foot`,
			`     mature year: ${range(stage.boardingsPerWeekday)} boardings a weekday; ${range(stage.operatingBahtMillionPerYear)} a year to run, ${range(stage.revenueBahtMillionPerYear)} a year in fares`,
			`     as if built at once: ${range(stage.capitalBahtMillion)}`,
			...(stage.leftTrackMetres > 0
				? [
						`     ${(stage.leftTrackMetres / 1000).toFixed(1)} km of the track before is left: ${range(stage.leftTrackBahtMillion)}`,
					]
				: []),
		]),
		"",
		"year   stage   people       boardings        spent so far     running        fares          cash of the year",
		...years.map((year) =>
			[
				String(year.year).padStart(4),
				(year.stage < 0 ? "-" : String(year.stage + 1)).padStart(5),
				range(year.peopleWalk10),
				range(year.boardingsPerWeekday),
				range(year.spentBahtMillion),
				range(year.operatingBahtMillion),
				range(year.faresBahtMillion),
				range(year.cashBahtMillion),
			].join("   "),
		),
	].join("\n");
}
