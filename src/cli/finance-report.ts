import type { City } from "../city/types.ts";
import { PRICE_YEAR } from "../core/units.ts";
import { ENGINE_VERSION } from "../core/version.ts";
import type { FinanceResult, Ranged } from "../models/finance-run.ts";
import { ASSUMPTION_IDS, ASSUMPTIONS, resolveParameters } from "../scenario/assumptions.ts";
import type { Scenario } from "../scenario/types.ts";
import { walkingLine } from "./open-streets.ts";
import { forecastStanding } from "./report.ts";
import type { EvaluatedScenario } from "./results.ts";

const NONE = "none";

const write = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });

/** At most two significant digits; zero keeps no sign. */
const figure = (value: number): string => write.format(value === 0 ? 0 : value);
const given = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
const rateText = (rate: number): string => `${given.format(rate * 100)} %`;
const percent = (share: number): string => `${figure(share * 100)} %`;

function spread({ single, range }: Ranged, text: (value: number) => string = figure): string {
	if (range !== null) return `${text(range.p10)} to ${text(range.p90)} (median ${text(range.p50)})`;
	return single === null ? NONE : text(single);
}

const row = (label: string, text: string): string => `  ${label.padEnd(37)} ${text}`;

/** A page to read in a terminal, for a planner and a lender; the JSON has every year and digit. */
export function financeReport(
	city: City,
	{ scenario, outcome, ranges, streets }: EvaluatedScenario,
	result: FinanceResult,
): string {
	const lines = [`${scenario.name.en} / ${scenario.name.th}   (${scenario.id})`];
	if (outcome.stationCount === 0)
		return [...lines, "No line: nothing is built, run, ridden or owed.", "", stamp(city, ranges)].join("\n");
	const drawn = (name: keyof typeof ranges.figures): string =>
		spread({ single: null, range: ranges.figures[name] });
	const rate = rateText(result.discountRate);
	const { funding, appraisal } = result;
	const opening = funding.debtCoverByYear[0] ?? null;
	const mature = funding.debtCoverByYear.at(-1) ?? null;

	lines.push(
		`Million baht of ${PRICE_YEAR}, real; 10th to 90th percentile of ${ranges.drawCount} draws. Outside view: ${ranges.outsideView}; ${forecastStanding(scenario)}.`,
		"",
		"What it costs and earns",
		row("capital", drawn("capitalBahtMillion")),
		row("operation, a year", drawn("operatingBahtMillionPerYear")),
		row(`fares at ${scenario.fare.flatBaht} baht, a mature year`, drawn("revenueBahtMillionPerYear")),
		row("boardings a weekday, mature", drawn("boardingsPerWeekday")),
		row("fares over operation", spread(result.fareboxRecovery, percent)),
	);
	for (const cost of result.costPerBoarding)
		lines.push(
			row(
				`cost of a boarding at ${rateText(cost.discountRate)}, baht`,
				`${spread(cost.totalPerBoardingBaht)}; building alone ${spread(cost.capitalPerBoardingBaht)}`,
			),
		);

	lines.push(
		"",
		"Is it worth it",
		row("riders come from", fromText(result)),
		row(
			"riders' gain, baht a boarding",
			`${figureOrNone(result.userBenefitBahtPerBoarding)} by the logsum, which counts; ${ruleOfHalfText(result)} by the rule of half`,
		),
		row("riders' gain, a mature year", spread(result.effectRanges.riders)),
		row(
			"vehicles left at home",
			`${spread(result.effectRanges.vehicles)}, after the ${figure(result.effects.vehicleResourceSaving - result.effects.vehicles)} that riders count themselves`,
		),
		row("fewer deaths and injuries", spread(result.effectRanges.accidents)),
		row("carbon at its price", spread(result.effectRanges.carbon)),
		row("fares songthaew owners lose", spread(result.effectRanges.songthaewFares)),
		row("all gains, a mature year", `${spread(result.effectRanges.total)}; road congestion not valued`),
		row(`operator's net present value, ${rate}`, spread(result.financialNetPresentValueBahtMillion)),
		row(`society's net present value, ${rate}`, spread(result.economicNetPresentValueBahtMillion)),
		row(`benefit–cost ratio at ${rate}`, spread(result.benefitCostRatio)),
		row(
			"worth more than it costs in",
			`${Math.round((result.shareOfDrawsWorthwhile ?? 0) * 10)} of 10 futures`,
		),
		row("at the scenario's own values:", "operator's NPV, society's NPV, benefit–cost ratio"),
		...appraisal.atRates.map((at) =>
			row(
				`  at ${rateText(at.discountRate)}`,
				`${figure(at.financialNetPresentValue)}, ${figure(at.economicNetPresentValue)}, ${figureOrNone(at.benefitCostRatio)}; residual ${figure(at.residual)} apart`,
			),
		),
		row(
			"internal rate of return, operator",
			rateOrCount(appraisal.financialInternalRateOfReturn, appraisal.financialRateCount),
		),
		row(
			"internal rate of return, society",
			rateOrCount(appraisal.economicInternalRateOfReturn, appraisal.economicRateCount),
		),
		"",
		`Who pays (${scenario.funding === undefined ? "an example, every share assumed" : "as the scenario says"}; sized at the scenario's own values)`,
		...result.fundingSources
			.filter((source) => source.bahtMillion > 0)
			.map((source) =>
				row(
					sourceName(city, source.id),
					`${figure(source.bahtMillion)} ${source.kind === "loan" ? `loan, ${percent(source.interestRate)} real, ${source.termYears} years` : source.kind}`,
				),
			),
		row(
			"overrun beyond these sums",
			`${spread(result.overrunBahtMillion)}; below, as paid in the same parts`,
		),
		row("debt service, a year", figure(funding.debtServiceByYear[0] ?? 0)),
		row(
			"debt cover, first and last year",
			`${figureOrNone(opening)}, ${figureOrNone(mature)} (1 repays the debt; below 0 fares do not pay for running)`,
		),
		row("lowest debt cover", spread(result.lowestDebtCover)),
		row("shortfall, mean year", spread(result.shortfallBahtMillionPerYear)),
		row(
			`  covered by (${result.stack.shortfall === "operator" ? "as decided" : `split: ${result.stack.shortfall}`})`,
			funding.shortfallByPayer.map(({ id }) => sourceName(city, id)).join(", "),
		),
		row("  unevenness a resident (Gini)", `${figureOrNone(result.shortfallGini)} (0 if split by residents)`),
		row("station-land income", landText(result)),
		...result.fareBurdens.map((burden) =>
			row(
				`  fares in a month, ${burden.group}`,
				`${figure(burden.monthlyFareBaht)} baht${burden.shareOfIncome === null ? "" : `, ${percent(burden.shareOfIncome)} of ${figure(burden.monthlyIncomeBaht)}`}`,
			),
		),
		...contextLines(result),
		"",
		"Carbon (building not counted)",
		row(
			"people aboard to break even with",
			`motorcycles ${figure(result.carbon.breakEvenLoad.motorcycle)}, songthaews ${figure(result.carbon.breakEvenLoad.songthaew)}, cars ${figure(result.carbon.breakEvenLoad.car)}`,
		),
		row("people aboard, mean over the day", figureOrNone(result.carbon.meanLoad)),
		row(
			"net tonnes a year if all came from",
			`motorcycles ${figure(result.carbon.ifAllFrom.motorcycle.net)}, songthaews ${figure(result.carbon.ifAllFrom.songthaew.net)}, cars ${figure(result.carbon.ifAllFrom.car.net)} (below 0 saves)`,
		),
		row("net tonnes a year", spread(result.netTonnesPerYear)),
		"",
		"By municipality (at the scenario's own values)",
		`  ${"".padEnd(24)} stations  reach*  boardings  fares  track km   pays  paid a head   gains  gain a head`,
		...result.places
			.filter((place) => place.stations > 0 || place.residentsInReach >= 1 || place.bahtMillionIn > 0)
			.map((place) =>
				[
					`  ${(city.municipalities[place.municipality]?.name.en ?? "elsewhere").padEnd(24)}`,
					String(place.stations).padStart(8),
					figure(place.residentsInReach).padStart(7),
					figure(place.boardings).padStart(10),
					figure(place.fareBahtMillionPerYear).padStart(6),
					place.trackKilometres.toFixed(1).padStart(9),
					figure(place.bahtMillionIn).padStart(6),
					figureOrNone(place.bahtInPerRegisteredPerson).padStart(12),
					figure(place.benefitBahtMillion).padStart(7),
					figureOrNone(place.benefitBahtPerRegisteredPerson).padStart(12),
				].join(" "),
			),
		`  not tied to a home: gains ${figure(result.benefitAwayFromHomeBahtMillion)}`,
		"  * people who live there within 10 min on foot; boardings and fares count where the station stands; pays: its share",
		"    of building as a yearly sum and of a mean year's shortfall; gains: of riders who live there",
		"",
		"Taken as given (A our assumption, M from memory, V read)",
		...moneyAssumptions(scenario).map(
			({ id, value, unit, tag, source }) => `  ${tag.padEnd(2)}  ${id} ${value} ${unit}: ${source}`,
		),
		"",
		walkingLine(streets?.summary ?? null),
		stamp(city, ranges),
	);
	return lines.join("\n");
}

/** What the catalogue's group of money assumes, at this scenario's values. */
export function moneyAssumptions(scenario: Scenario) {
	const values = resolveParameters(scenario.assumptions);
	return ASSUMPTION_IDS.filter((id) => ASSUMPTIONS[id].group === "money").map((id) => {
		const { unit, tag, source } = ASSUMPTIONS[id];
		return { id, value: values[id], unit, tag, source };
	});
}

const figureOrNone = (value: number | null): string => (value === null ? NONE : figure(value));
const rateOrCount = (rate: number | null, count: number): string =>
	rate !== null ? percent(rate) : count === 0 ? NONE : `${count} rates solve it, so none measures worth`;

const fromText = ({ boardingsFrom }: FinanceResult): string =>
	boardingsFrom === null
		? NONE
		: Object.entries(boardingsFrom)
				.map(([mode, share]) => `${mode} ${percent(share)}`)
				.join(", ");

const ruleOfHalfText = ({ ruleOfHalfBahtPerBoarding: half }: FinanceResult): string =>
	half === null
		? NONE
		: `${figure(half.existing + half.new)} (old riders ${figure(half.existing)}, new ${figure(half.new)})`;

function landText({ stationLand: land }: FinanceResult): string {
	const counted =
		land.countedOnBahtMillion > 0
			? `; the stack counts on ${figure(land.countedOnBahtMillion)}, which asks for land worth ${figure(land.valueNeededBahtMillion)}`
			: "";
	if (land.captureBahtMillion === null) return `not known, none counted${counted}`;
	const { low, middle, high } = land.captureBahtMillion;
	return `${figure(middle)} once (${figure(low)} to ${figure(high)})${counted}`;
}

function contextLines({ context }: FinanceResult): string[] {
	if (context === null) return [];
	return [
		row(
			"United States bands, context only",
			`US$ ${figure(context.dollarsPerTrip)} a trip: ${context.costEffectiveness}; ${figure(context.tripsPerYearMillion)} m trips: ${context.mobility}; ${figure(context.peoplePerSquareMile)} people a square mile: ${context.density}`,
		),
	];
}

const sourceName = (city: City, id: string): string =>
	city.municipalities.find((municipality) => municipality.id === id)?.name.en ?? id;

const stamp = (city: City, ranges: EvaluatedScenario["ranges"]): string =>
	[
		`engine ${ENGINE_VERSION}, city ${city.version}, seed ${ranges.seed}, ${ranges.drawCount} draws`,
		city.attributions.map(({ text }) => text.en).join(" · "),
	].join("\n");
