import type { Result } from "../core/result.ts";
import { PERIODS } from "../core/vocabulary.ts";
import { rangesOf } from "../models/summary.ts";
import { type TravelStudy, travelOfScenario } from "../models/travel-run.ts";
import type { Outcome } from "../models/types.ts";
import { travelOf } from "../scenario/travel.ts";
import { answerAs, numberOption, type OneScenario, onScenario, readOptions } from "./one-scenario.ts";
import { figure as rounded } from "./report.ts";

const DRAWS = { low: 10, usual: 200, high: 10_000 };

/** `travel SCENARIO`: riders by purpose, kind of day and first year, and loads by period. */
export async function runTravel(commandArguments: readonly string[]): Promise<Result<string>> {
	const read = readOptions(commandArguments, { draws: { type: "string" } });
	if (!read.ok) return read;
	const { name, values } = read.value;
	const draws = numberOption(values, "draws", DRAWS.low, DRAWS.high, true);
	if (!draws.ok) return draws;
	return onScenario(name, values, (opened) => {
		const { runner, scenario } = opened;
		const drawCount = draws.value ?? DRAWS.usual;
		const study = travelOfScenario(runner, scenario, rangesOf(runner.draws, scenario, drawCount));
		const outcome = runner.evaluate(scenario);
		return answerAs(
			opened,
			values,
			() => travelJson(opened, drawCount, study, outcome),
			() => travelReport(opened, study, outcome),
		);
	});
}

/** The documented JSON of `travel`. */
function travelJson(
	opened: OneScenario,
	drawCount: number,
	{ weekdaysCounted, weekdaysUsed, ...study }: TravelStudy,
	outcome: Outcome,
) {
	const { scenario } = opened;
	return {
		drawCount,
		seed: scenario.seed,
		...study,
		weekdaysPerYear: { countedByKindOfDay: weekdaysCounted, used: weekdaysUsed },
		crowding: outcome.crowding,
		passengersPerHourByPeriod: Object.fromEntries(
			PERIODS.map((period) => {
				const { up, down } = outcome.sectionLoadsByPeriod[period];
				return [period, { up: [...up], down: [...down] }];
			}),
		),
	};
}

function travelReport({ scenario }: OneScenario, study: TravelStudy, outcome: Outcome): string {
	const range = ({ p10, p90 }: { readonly p10: number; readonly p90: number }): string =>
		`${rounded(p10)} – ${rounded(p90)}`;
	const percent = (share: number): string => `${Math.round(share * 100)} %`;
	const highest = (loads: Float64Array): string => rounded(Math.max(0, ...loads));
	const { crowding } = outcome;
	return [
		`${scenario.name.en} / ${scenario.name.th}   (${scenario.id})`,
		`Assumed of travel: ${Object.entries(travelOf(scenario))
			.map(([topic, choice]) => `${topic} ${choice}`)
			.join(", ")}`,
		"",
		"Boardings a weekday by year after opening",
		...study.firstYears.map(
			({ year, boardingsPerWeekday }) => `  year ${year}      ${range(boardingsPerWeekday)}`,
		),
		"",
		"Boardings by kind of day",
		...study.days.map(
			({ kind, boardings, daysPerYear }) =>
				`  ${kind.padEnd(10)}  ${range(boardings)}   ${daysPerYear} days a year`,
		),
		`  a year is worth ${rounded(study.weekdaysCounted)} weekdays in term by this count; yearly figures use ${study.weekdaysUsed}`,
		"",
		"What riders travel for",
		...Object.entries(study.purposeShares).map(
			([purpose, share]) => `  ${purpose.padEnd(14)} ${percent(share)}`,
		),
		"",
		"Fullest section, passengers an hour, up and down (one run at the middle values)",
		...PERIODS.map((period) => {
			const { up, down } = outcome.sectionLoadsByPeriod[period];
			return `  ${period.padEnd(8)} ${highest(up)}   ${highest(down)}`;
		}),
		crowding === null
			? "  crowding is not counted"
			: `  crowding: the fullest section feels ${percent(crowding.largestFactor - 1)} longer, ${crowding.converged ? "settled" : "not settled"} after ${crowding.iterations} rounds`,
	].join("\n");
}
