import type { Bilingual } from "../../../core/location.ts";
import { PERIODS } from "../../../core/vocabulary.ts";
import type { CityView } from "../../../engine/contract.ts";
import { MESSAGES } from "../../../i18n/index.ts";
import type { FairnessAnswer } from "../../../models/fairness-types.ts";
import type { FinanceResult, Ranged } from "../../../models/finance-run.ts";
import type { MarginalStation } from "../../../models/marginal-run.ts";
import type { Figure, PairedComparison, Range } from "../../../models/types.ts";
import type { Evaluated } from "../../../session/types.ts";
import { reachChangeByTambon, totalReachChange } from "../../shared/reach-change.ts";
import type { FactId, FactName, Facts, Spread } from "./types.ts";

/** Everything that has been worked out about a story's two options so far. */
export interface StoryResults {
	readonly city: CityView;
	readonly option: Evaluated;
	readonly against: Evaluated | null;
	/** The option first. */
	readonly paired: readonly PairedComparison[] | null;
	readonly finance: FinanceResult | null;
	readonly marginal: readonly MarginalStation[] | null;
	readonly fairness: FairnessAnswer | null;
}

type Numbers = Partial<Record<FactId, Spread>>;
type Names = Partial<Record<FactName, Bilingual>>;

const exactly = (value: number): Spread => ({ low: value, middle: value, high: value });
const spreadOf = ({ p10, p50, p90 }: Range): Spread => ({ low: p10, middle: p50, high: p90 });
const times = ({ low, middle, high }: Spread, factor: number): Spread => ({
	low: low * factor,
	middle: middle * factor,
	high: high * factor,
});

/** The facts that scenes may cite, as far as the results go; what is not known yet is left out, never zero. */
export function factsOf(results: StoryResults): Facts {
	const numbers: Numbers = {};
	const names: Names = { option: results.option.scenario.name };
	if (results.against !== null) names.against = results.against.scenario.name;
	addLine(results, numbers, names);
	addFigures(results, numbers);
	addReach(results, numbers);
	addStations(results, numbers, names);
	addMoney(results, numbers, names);
	addLosers(results, numbers, names);
	return { numbers, names };
}

function addLine({ option }: StoryResults, numbers: Numbers, names: Names): void {
	const { line, service } = option.scenario;
	if (line === null) return;
	const first = line.stations[0];
	const last = line.stations.at(-1);
	if (first !== undefined && last !== undefined) {
		names.firstStation = shortName(first.name);
		names.lastStation = shortName(last.name);
	}
	numbers.stationCount = exactly(line.stations.length);
	numbers.peakHeadwaySeconds = exactly(Math.min(...PERIODS.map((period) => service.headwaySeconds[period])));
	if (option.outcome !== null) numbers.lengthMetres = exactly(option.outcome.lengthMetres);
}

/** Names on a projector do without what stands in brackets. */
export const shortName = ({ th, en }: Bilingual): Bilingual => ({
	th: th.replace(/\s*\([^)]*\)\s*$/, ""),
	en: en.replace(/\s*\([^)]*\)\s*$/, ""),
});

/** The models' own figures that scenes may cite. */
const DRAWN = [
	"peopleWalk10",
	"peopleFeeder15",
	"boardingsPerWeekday",
	"runTimeSeconds",
	"peakVehicles",
	"fleetSize",
	"capitalBahtMillion",
	"operatingBahtMillionPerYear",
	"revenueBahtMillionPerYear",
] as const satisfies readonly (FactId & Figure)[];

function addFigures({ city, option, against, paired }: StoryResults, numbers: Numbers): void {
	const { ranges, scenario } = option;
	if (ranges === null || scenario.line === null) return;
	for (const figure of DRAWN) numbers[figure] = spreadOf(ranges.figures[figure]);
	const { cells } = city;
	const counted = scenario.populationBasis === "registered" ? cells.registeredPeople : cells.peoplePresent;
	const everybody = counted.reduce((sum, people) => sum + people, 0);
	const inReach = numbers.peopleWalk10;
	if (inReach !== undefined && everybody > 0) numbers.peopleWalkShare = times(inReach, 1 / everybody);
	const pair = against?.scenario.line
		? paired?.find(({ figure }) => figure === "boardingsPerWeekday")
		: undefined;
	if (pair === undefined) return;
	numbers.boardingsMore = spreadOf(pair.difference);
	numbers.boardingsFuturesShare = exactly(pair.probabilityAAboveB);
}

function addReach({ city, option, against }: StoryResults, numbers: Numbers): void {
	if (option.reach === null || against?.reach == null) return;
	const { keptPeople, gainedPeople, lostPeople } = totalReachChange(
		reachChangeByTambon(
			city.cells,
			option.reach.walk10,
			against.reach.walk10,
			option.scenario.populationBasis,
		),
	);
	numbers.keptPeople = exactly(keptPeople);
	numbers.gainedPeople = exactly(gainedPeople);
	numbers.lostPeople = exactly(lostPeople);
}

/** The stations between the ends that add most and least; an end of the line takes its track along. */
export function extremeStations(
	marginal: readonly MarginalStation[],
): { readonly most: MarginalStation; readonly least: MarginalStation } | null {
	const adds = ({ boardingsLostRange, boardingsLostWithout }: MarginalStation): number =>
		boardingsLostRange?.p50 ?? boardingsLostWithout;
	const between = marginal.filter(({ terminus }) => !terminus).sort((a, b) => adds(b) - adds(a));
	const [most, least] = [between[0], between.at(-1)];
	return most === undefined || least === undefined || most === least ? null : { most, least };
}

function addStations({ marginal }: StoryResults, numbers: Numbers, names: Names): void {
	const extremes = marginal === null ? null : extremeStations(marginal);
	if (extremes === null) return;
	for (const end of ["most", "least"] as const) {
		const { station, boardingsLostRange, boardingsLostWithout, peopleOnlyItServes } = extremes[end];
		names[`${end}Station`] = shortName(station.name);
		numbers[`${end}Boardings`] =
			boardingsLostRange === null ? exactly(boardingsLostWithout) : spreadOf(boardingsLostRange);
		numbers[`${end}People`] = exactly(peopleOnlyItServes);
	}
}

const PAYERS = ["municipalities", "investors", "loan", "grant", "land"] as const;

function addMoney({ finance, option }: StoryResults, numbers: Numbers, names: Names): void {
	if (finance === null || option.scenario.line === null) return;
	const put = (id: FactId, { range }: Ranged): void => {
		if (range !== null) numbers[id] = spreadOf(range);
	};
	put("fareboxShare", finance.fareboxRecovery);
	put("shortfallBahtMillionPerYear", finance.shortfallBahtMillionPerYear);
	put("benefitCostRatio", finance.benefitCostRatio);
	put("economicNetPresentValueBahtMillion", finance.economicNetPresentValueBahtMillion);
	if (finance.shareOfDrawsWorthwhile !== null)
		numbers.worthwhileShare = exactly(finance.shareOfDrawsWorthwhile);
	const { stack } = finance;
	const shares = {
		municipalities: Object.values(stack.municipalities).reduce((sum, share) => sum + share, 0),
		investors: stack.investors,
		loan: stack.loan,
		grant: stack.grant,
		land: stack.land,
	};
	numbers.municipalShare = exactly(shares.municipalities);
	numbers.investorsShare = exactly(shares.investors);
	numbers.loanShare = exactly(shares.loan);
	numbers.grantShare = exactly(shares.grant);
	numbers.landShare = exactly(shares.land);
	const largest = PAYERS.reduce((best, payer) => (shares[payer] > shares[best] ? payer : best));
	names.largestPayer = MESSAGES[`story.payer.${largest}`];
}

function addLosers({ city, fairness }: StoryResults, numbers: Numbers, names: Names): void {
	if (fairness === null) return;
	numbers.losersPeople = exactly(fairness.change.lost);
	numbers.gainersPeople = exactly(fairness.change.gained);
	const most = fairness.losers.reduce<(typeof fairness.losers)[number] | null>(
		(worst, row) => (worst === null || row.people > worst.people ? row : worst),
		null,
	);
	const tambon = most === null ? undefined : city.tambons[most.tambon];
	if (most === null || tambon === undefined) {
		numbers.losersMostPeople = exactly(0);
		return;
	}
	numbers.losersMostPeople = exactly(most.people);
	names.losersMostTambon = tambon.name;
	names.losersMostHow = MESSAGES[`story.loss.${most.reason}`];
}
