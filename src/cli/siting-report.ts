import { MORE_IS_BETTER, type SitingObjective } from "../models/siting-objective.ts";
import type { ProposedSite, SitingProposal, SitingRequest } from "../models/siting-run.ts";
import type { SiteSearch } from "../models/siting-solve.ts";
import type { Scenario, Station } from "../scenario/types.ts";
import { figure } from "./report.ts";

interface ObjectiveWords {
	readonly aim: string;
	readonly unit: string;
	/** What the site itself brings. */
	own(amount: string): string;
	/** The score's change where one choice is made otherwise. */
	readonly worse: string;
	readonly better: string;
	/** Below this a difference is not told. */
	readonly least: number;
}

const WORDS: Readonly<Record<SitingObjective, ObjectiveWords>> = {
	people: {
		aim: "most people within 10 minutes on foot of their nearest stop along the line",
		unit: "people",
		own: (amount) =>
			`${amount} people within 10 minutes on foot have this as their nearest stop along the line.`,
		worse: "people fewer",
		better: "people more",
		least: 5,
	},
	time: {
		aim: "least walking to stations, all people of the corridor once each",
		unit: "hours of walking",
		own: (amount) =>
			`It saves the people nearest to it ${amount} hours against the longest walk that is considered.`,
		worse: "hours of walking more",
		better: "hours of walking less",
		least: 0.5,
	},
	center: {
		aim: "shortest longest walk: the farthest home of the corridor as near to a stop as can be",
		unit: "minutes",
		own: (amount) =>
			`It saves the people nearest to it ${amount} hours against the longest walk that is considered.`,
		worse: "minutes more for the farthest home",
		better: "minutes less for the farthest home",
		least: 0.05,
	},
	coverage: {
		aim: "most people within 10 minutes on foot of any stop (maximal covering)",
		unit: "people",
		own: (amount) =>
			`${amount} people within 10 minutes on foot have this as their nearest stop along the line.`,
		worse: "people fewer",
		better: "people more",
		least: 5,
	},
	median: {
		aim: "least walking to the nearest stop, however long (p-median)",
		unit: "hours of walking",
		own: (amount) =>
			`It saves the people nearest to it ${amount} hours against the longest walk that is considered.`,
		worse: "hours of walking more",
		better: "hours of walking less",
		least: 0.5,
	},
	cost: {
		aim: "least yearly cost of stations",
		unit: "million baht a year",
		own: (amount) =>
			`It costs ${amount} million baht a year, capital recovered at the scenario's discount rate and years.`,
		worse: "million baht a year more",
		better: "million baht a year less",
		least: 0.05,
	},
	boardings: {
		aim: "most boardings a weekday by the full chain",
		unit: "boardings a weekday",
		own: (amount) => `${amount} boardings a weekday begin here.`,
		worse: "boardings fewer",
		better: "boardings more",
		least: 5,
	},
	costPerRider: {
		aim: "least yearly cost of the whole line for each boarding, by the full chain",
		unit: "baht a boarding",
		own: (amount) => `${amount} boardings a weekday begin here.`,
		worse: "baht a boarding more",
		better: "baht a boarding less",
		least: 0.5,
	},
};

const KEPT = {
	end: "stays: end of the line",
	trackClass: "stays: the track class changes here",
	shortTurn: "stays: short trains turn here",
	asked: "stays: asked for",
};

/** The proposal to read in a terminal: the score against that of the stations as they stand, and why each site. */
export function sitingReport(scenario: Scenario, request: SitingRequest, found: SitingProposal): string {
	const words = WORDS[request.objective];
	const { search, existing } = found;
	const maximum = found.maximumSpacingMetres === null ? "" : `, at most ${found.maximumSpacingMetres} m`;
	const budget =
		request.budgetBahtMillion === null
			? ""
			: `; stations for ${request.budgetBahtMillion} million baht at most`;
	return [
		`${scenario.name.en} / ${scenario.name.th}   (${scenario.id})`,
		`Aim: ${words.aim}`,
		search === null
			? `Exact: nothing among ${found.candidateCount} candidates (about ${request.stepMetres} m apart) scores better under these rules.`
			: searchSentence(search),
		`Rules: ${found.sites.length} stations; spacing at least ${found.minimumSpacingMetres} m${maximum}${budget}`,
		"",
		`Score      ${figure(found.score)} ${words.unit}; the stations as they stand ${figure(existing.score)} (${difference(existing.score - found.score, words, request.objective)} than proposed)${existing.keepsRules ? "" : "; they break these rules"}`,
		checked("Proposed  ", found.outcome),
		checked("As it is  ", existing.outcome),
		`Walking and stopping balance at a spacing of about ${figure(found.spacings.onFootMetres)} m for walkers and ${figure(found.spacings.byMotorcycleMetres)} m by motorcycle (rides of ${figure(found.spacings.rideMetres)} m, ${figure(found.spacings.stopSeconds)} s a stop): a reading aid for even homes.`,
		"One run at the scenario's own values, with no range: compare the two with `rangbao compare` before relying on it.",
		...found.sites.flatMap((site, k) => ["", ...siteLines(site, k, scenario, request, found)]),
	].join("\n");
}

function searchSentence({ by, startedFrom, startScore, evaluations, settled }: SiteSearch): string {
	const start = startedFrom === "existing" ? "the stations as they stand" : "the best set by neighbours";
	const steps =
		by === "chain"
			? `${evaluations} runs of the full chain, ${settled ? "until no change that it tries helped" : "which was the limit"}`
			: `${evaluations} rounds, until no exchange of one station helped`;
	return `Search: bettered from ${start} (${figure(startScore)}) in ${steps}; a better set may exist.`;
}

function difference(lost: number, words: ObjectiveWords, objective: SitingObjective): string {
	return change(MORE_IS_BETTER.has(objective) ? -lost : lost, words);
}

/** `lost` is above 0 where the score gets worse. */
function change(lost: number, words: ObjectiveWords): string {
	if (Math.abs(lost) < words.least) return "no difference";
	return `${figure(Math.abs(lost))} ${lost > 0 ? words.worse : words.better}`;
}

function checked(label: string, outcome: SitingProposal["outcome"]): string {
	return `${label} ${outcome.stationCount} stations: ${figure(outcome.peopleWalk10)} people within 10 min of any station, ${figure(outcome.boardingsPerWeekday)} boardings a weekday, ${(outcome.operations.runTimeSeconds / 60).toFixed(0)} min end to end, ${figure(outcome.capitalBahtMillion)} million baht`;
}

function siteLines(
	site: ProposedSite,
	k: number,
	scenario: Scenario,
	request: SitingRequest,
	found: SitingProposal,
): string[] {
	const words = WORDS[request.objective];
	const station = found.scenario.line!.stations[k]!;
	const kept = site.keptBecause === null ? "" : `, ${KEPT[site.keptBecause]}`;
	const [lng, lat] = site.position;
	return [
		`${String(k + 1).padStart(3)}  km ${(site.chainageMetres / 1000).toFixed(2)}  ${lat.toFixed(5)}, ${lng.toFixed(5)}  ${title(station, site, scenario)}${kept}${station.parkAndRide ? ", park-and-ride" : ""}`,
		`     ${words.own(figure(site.own))}`,
		`     ${withoutSentence(site, k, found, words)}`,
		`     ${moveSentence(site, k, scenario, request, found, words)}`,
	];
}

function title(station: Station, site: ProposedSite, scenario: Scenario): string {
	if (site.existingStationId !== null) return `${station.id} ${station.name.en}`;
	const { stationId, metres } = site.nearestExisting;
	const near = scenario.line!.stations.find(({ id }) => id === stationId)!;
	return `${station.id}, new, ${Math.round(metres)} m from ${near.id} ${near.name.en}`;
}

const isEnd = (k: number, found: SitingProposal): boolean => k === 0 || k === found.sites.length - 1;

function withoutSentence(
	site: ProposedSite,
	k: number,
	found: SitingProposal,
	words: ObjectiveWords,
): string {
	if (isEnd(k, found)) return "Without it the line would be another one.";
	return site.lostWithout === null
		? "Without it its neighbours would be farther apart than the rules allow."
		: `Without it: ${change(site.lostWithout, words)}.`;
}

function moveSentence(
	site: ProposedSite,
	k: number,
	scenario: Scenario,
	request: SitingRequest,
	found: SitingProposal,
	words: ObjectiveWords,
): string {
	const stations = scenario.line!.stations;
	if (isEnd(k, found))
		return `The next stop is ${Math.round(Math.abs(found.sites[k === 0 ? 1 : k - 1]!.chainageMetres - site.chainageMetres))} m away.`;
	const move = (towards: Station, lost: number | null): string =>
		`towards ${towards.name.en}: ${lost === null ? "not allowed by the spacing" : change(lost, words)}`;
	return `About ${request.stepMetres} m ${move(stations[0]!, site.lostOneStepBack)}; ${move(stations.at(-1)!, site.lostOneStepOn)}.`;
}
