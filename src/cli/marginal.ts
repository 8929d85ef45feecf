import { fail, problem, type Result } from "../core/result.ts";
import { PRICE_YEAR } from "../core/units.ts";
import { type MarginalStation, marginalStations } from "../models/marginal-run.ts";
import { recoveryOf } from "../models/reality-check.ts";
import type { Range } from "../models/types.ts";
import { answerAs, numberOption, type OneScenario, onScenario, readOptions } from "./one-scenario.ts";
import { figure } from "./report.ts";

const DRAWS = { default: 20, high: 1000 };

/** `marginal SCENARIO`: what each station of the line adds, by the full chain with it and without it. */
export async function runMarginal(commandArguments: readonly string[]): Promise<Result<string>> {
	const read = readOptions(commandArguments, { draws: { type: "string" } });
	if (!read.ok) return read;
	const { name, values } = read.value;
	const draws = numberOption(values, "draws", 0, DRAWS.high, true);
	if (!draws.ok) return draws;
	const drawCount = draws.value ?? DRAWS.default;
	return onScenario(name, values, (opened) => {
		if (opened.scenario.line === null) return fail(problem("siting.noLine"));
		const stations = marginalStations(opened.runner, opened.scenario, drawCount);
		return answerAs(
			opened,
			values,
			() => marginalJson(opened, drawCount, stations),
			() => marginalReport(opened, drawCount, stations),
		);
	});
}

/** The documented JSON of `marginal`. */
function marginalJson(opened: OneScenario, drawCount: number, stations: readonly MarginalStation[]) {
	const { scenario } = opened;
	return {
		seed: scenario.seed,
		draws: drawCount,
		priceYear: PRICE_YEAR,
		recoveryYears: recoveryOf(scenario).years,
		stations: stations.map(({ station, ...margin }) => ({
			id: station.id,
			nameTh: station.name.th,
			nameEn: station.name.en,
			...margin,
		})),
	};
}

function marginalReport(
	opened: OneScenario,
	drawCount: number,
	stations: readonly MarginalStation[],
): string {
	const { scenario } = opened;
	const { discountRate, years } = recoveryOf(scenario);
	return [
		`${scenario.name.en} / ${scenario.name.th}   (${scenario.id})`,
		`The whole line with each station and without it; outside view: ${scenario.outsideView}; prediction, not a forecast.`,
		`Boardings are a weekday's; in brackets the range over ${drawCount} common draws. Baht per new rider: capital at ${Number((100 * discountRate).toFixed(1))} % over ${years} years (in brackets at 5 %) and a year's operation.`,
		...stations.flatMap((margin) => ["", ...stationLines(margin)]),
		"",
		"Where gaps are longer than people walk, the demand model's size term lets a station speak for its whole gap, so what a lone station brings is understated (docs/method/siting.md).",
	].join("\n");
}

function stationLines(margin: MarginalStation): string[] {
	const { station, boardingsLostRange: range } = margin;
	const told = range === null || range.p10 * range.p90 > 0;
	const [own, social] = margin.bahtPerNewRider;
	const perRider = !told
		? "the price of a new rider cannot be told"
		: own === undefined || own.baht === null
			? "it brings no new rider"
			: `${figure(own.baht)} baht per new rider (${figure(social!.baht!)})`;
	const trains = margin.trainsSaved === 0 ? "" : ` and ${margin.trainsSaved} train(s)`;
	return [
		`${station.id} ${station.name.en}   km ${(margin.chainageMetres / 1000).toFixed(1)}`,
		`     ${figure(margin.peopleOnlyItServes)} people would be out of a 10-minute walk without it.`,
		`     ${figure(margin.boardings)} boardings; ${lostPhrase(margin.boardingsLostWithout, range, told)}; taken from its neighbours ${figure(margin.boardingsTakenFromPrevious + margin.boardingsTakenFromNext)}.`,
		margin.secondsForThroughRiders === null
			? "     Nobody rides through it: without it the line is shorter."
			: `     Riders through it arrive ${Math.round(margin.secondsForThroughRiders)} s later; ${figure(margin.peakHourPassengersArriving!)} are on board in the busiest hour.`,
		`     Without it ${figure(margin.capitalSavedBahtMillion)} million baht to build${trains} and ${figure(margin.operatingSavedBahtMillionPerYear)} million a year to run are saved: ${perRider}.`,
	];
}

/** A range on both sides of 0 tells no difference. */
function lostPhrase(lost: number, range: Range | null, told: boolean): string {
	if (range !== null && !told)
		return `with it and without it the line's boardings cannot be told apart (${figure(-range.p90)} to ${figure(-range.p10)} without it)`;
	const ends = range === null ? [] : [Math.abs(range.p10), Math.abs(range.p90)].sort((a, b) => a - b);
	const between = range === null ? "" : ` (${ends.map(figure).join(" to ")})`;
	return `without it the line ${lost < 0 ? "gains" : "loses"} ${figure(Math.abs(lost))}${between}`;
}
