import { fail, problem, type Result } from "../core/result.ts";
import { type SecondOpinion, secondOpinion, type TwoOpinions } from "../models/direct-run.ts";
import type { Range } from "../models/types.ts";
import type { Scenario } from "../scenario/types.ts";
import { answerAs, numberOption, type OneScenario, onScenario, readOptions } from "./one-scenario.ts";
import { figure } from "./report.ts";

const DRAWS = { default: 200, low: 10, high: 2000 };

/** `direct SCENARIO`: the direct model of walkers beside the four-step one, line and stations. */
export async function runDirect(commandArguments: readonly string[]): Promise<Result<string>> {
	const read = readOptions(commandArguments, { draws: { type: "string" } });
	if (!read.ok) return read;
	const { name, values } = read.value;
	const draws = numberOption(values, "draws", DRAWS.low, DRAWS.high, true);
	if (!draws.ok) return draws;
	return onScenario(name, values, (opened) => {
		const opinion = secondOpinion(opened.runner, opened.scenario, draws.value ?? DRAWS.default);
		if (opinion === null) return fail(problem("siting.noLine"));
		return answerAs(
			opened,
			values,
			() => directJson(opened, opinion),
			() => directReport(opened.scenario, opinion),
		);
	});
}

/** The documented JSON of `direct`. */
function directJson(opened: OneScenario, opinion: SecondOpinion) {
	const { scenario } = opened;
	const { drawCount, stations, ...line } = opinion;
	return {
		...line,
		draws: drawCount,
		stations: stations.map(({ stationId, ...found }) => {
			const station = scenario.line!.stations.find(({ id }) => id === stationId)!;
			return { id: stationId, nameTh: station.name.th, nameEn: station.name.en, ...found };
		}),
	};
}

const ends = (range: Range): string => `${figure(range.p10)} – ${figure(range.p90)}`;
const ratioOf = ({ ratio }: TwoOpinions): string => (ratio === null ? "–" : ends(ratio));

/** The second opinion in one line, for the page of `evaluate`. */
export const secondOpinionLine = ({ walk, rankCorrelation, drawCount }: SecondOpinion): string =>
	[
		`Second opinion on walkers, before the outside view: four-step ${ends(walk.fourStep)}, direct model ${ends(walk.direct)},`,
		`ratio ${ratioOf(walk)}${rankCorrelation === null ? "" : `, rank correlation of stations ${ends(rankCorrelation)}`} (${drawCount} draws; stations: rangbao direct)`,
	].join(" ");

function directReport(scenario: Scenario, opinion: SecondOpinion): string {
	const { walk, all, stations } = opinion;
	const name = (id: string): string => scenario.line!.stations.find((station) => station.id === id)!.name.en;
	const cells = (values: readonly string[]): string =>
		values.map((value, i) => (i === 0 ? value.padEnd(34) : value.padStart(17))).join("");
	return [
		`${scenario.name.en} / ${scenario.name.th}   (${scenario.id})`,
		`Two models of who boards on a weekday, P10 – P90 of ${opinion.drawCount} common draws (seed ${opinion.seed}), both before the outside view.`,
		"The direct model is a second opinion on people who walk and on which stations are busiest. The two are never averaged; neither is a forecast.",
		"",
		cells(["", "four-step", "direct", "ratio"]),
		cells(["walkers, whole line", ends(walk.fourStep), ends(walk.direct), ratioOf(walk)]),
		cells(["all boarders, whole line", ends(all.fourStep), ends(all.direct), ratioOf(all)]),
		opinion.rankCorrelation === null
			? ""
			: `Rank correlation of the stations' walkers: ${ends(opinion.rankCorrelation)} (1: the same order).`,
		"",
		cells(["walkers by station", "four-step", "direct", "ratio", "place, of each"]),
		...stations.map((station) =>
			cells([
				`${station.stationId} ${name(station.stationId)}`.slice(0, 33),
				ends(station.walk.fourStep),
				ends(station.walk.direct),
				ratioOf(station.walk),
				`${station.rank.fourStep} / ${station.rank.direct}`,
			]),
		),
		"",
		"All coefficients of the direct model are assumptions (docs/method/direct-demand.md): no count of this city stands behind either column.",
	].join("\n");
}
