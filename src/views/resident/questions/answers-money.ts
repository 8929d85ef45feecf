import { viaductAnswer } from "./answers-line.ts";
import {
	type Asked,
	exact,
	figurePoint,
	moneyPoint,
	type OptionFacts,
	type Point,
	songthaewLoss,
} from "./points.ts";

type Answer = (asked: Asked) => readonly Point[];

export const worthAnswer: Answer = ({ facts }) => {
	const share = facts.finance?.shareOfDrawsWorthwhile ?? null;
	return [
		...moneyPoint("costPerBoarding", "worth", "baht", "prediction", facts, (finance) => {
			const row = finance.costPerBoarding.find(({ discountRate }) => discountRate === finance.discountRate);
			return row?.totalPerBoardingBaht.range ?? null;
		}),
		{
			id: "fare",
			basis: "decision",
			unit: "baht",
			amount: exact(facts.scenario.fare.flatBaht),
			source: { kind: "decision" },
		},
		figurePoint("boardings", "boardingsPerWeekday", "boardings", "prediction", facts),
		{
			id: "worthFutures",
			basis: "prediction",
			unit: "futures",
			amount: share === null ? null : exact(share),
			source: { kind: "money", topic: "worth" },
		},
		...moneyPoint(
			"benefitRatio",
			"worth",
			"ratio",
			"prediction",
			facts,
			(finance) => finance.benefitCostRatio.range,
		),
	];
};

export const paysAnswer: Answer = ({ facts }) => [
	figurePoint("capital", "capitalBahtMillion", "bahtMillion", "estimate", facts),
	...moneyPoint(
		"yearlyGap",
		"shortfall",
		"bahtMillionPerYear",
		"prediction",
		facts,
		(finance) => finance.shortfallBahtMillionPerYear.range,
	),
	...moneyPoint("farebox", "shortfall", "percent", "prediction", facts, (f) => f.fareboxRecovery.range),
	...stackPoint(facts),
];

/** Who would bring the capital: an example while the option names nobody. */
function stackPoint({ scenario, finance }: OptionFacts): Point[] {
	const stack = finance?.stack ?? null;
	return [
		{
			id: "stack",
			basis: scenario.funding === undefined ? "example" : "decision",
			unit: "percent",
			amount: stack === null ? null : exact(stack.loan),
			source: { kind: "money", topic: "debt" },
		},
	];
}

const COSTS_SAID = "Red line investment";

export const trustAnswer: Answer = ({ facts, city }) => {
	const said = city.publishedFigures.flatMap(({ metric, value }) =>
		metric.en === COSTS_SAID && typeof value === "number" ? [value] : [],
	);
	const claims: Point[] =
		said.length === 0
			? []
			: [
					{
						id: "costsSaid",
						basis: "published",
						unit: "bahtMillion",
						amount: { low: Math.min(...said), high: Math.max(...said) },
						count: new Set(said).size,
						source: { kind: "claims" },
					},
				];
	const overrun = facts.outcome?.capitalItems.outsideView ?? null;
	return [
		...claims,
		{
			id: "overrun",
			basis: "estimate",
			unit: "bahtMillion",
			amount: overrun === null ? null : exact(overrun),
			source: { kind: "figure", figure: "capitalBahtMillion" },
		},
		figurePoint("insideView", "boardingsInsideView", "boardings", "prediction", facts),
		figurePoint("outsideRiders", "boardingsPerWeekday", "boardings", "prediction", facts),
	];
};

const total = (rows: readonly { readonly people: number }[]): number =>
	rows.reduce((sum, { people }) => sum + people, 0);

export const fareAnswer: Answer = ({ facts }) => {
	const { scenario, finance, fairness } = facts;
	const burdens = finance?.fareBurdens.flatMap(({ shareOfIncome }) => shareOfIncome ?? []) ?? [];
	const slower = fairness?.losers.filter(({ reason }) => reason === "slower") ?? null;
	return [
		{
			id: "fare",
			basis: "decision",
			unit: "baht",
			amount: exact(scenario.fare.flatBaht),
			source: { kind: "decision" },
		},
		{
			id: "fareShare",
			basis: "estimate",
			unit: "percent",
			amount:
				finance === null || burdens.length === 0
					? null
					: { low: Math.min(...burdens), high: Math.max(...burdens) },
			source: { kind: "money", topic: "fair" },
		},
		{
			id: "faster",
			basis: "estimate",
			unit: "people",
			amount: fairness === null ? null : exact(fairness.change.gained),
			source: { kind: "losers" },
		},
		{
			id: "slower",
			basis: "estimate",
			unit: "people",
			amount: slower === null ? null : exact(total(slower)),
			source: { kind: "losers" },
			isLoss: true,
		},
		...songthaewLoss(facts),
	];
};

export const landAnswer: Answer = (asked) => {
	const { facts } = asked;
	const land = facts.finance?.stationLand ?? null;
	const source = { kind: "money", topic: "land" } as const;
	const capture = land?.captureBahtMillion ?? null;
	const points: Point[] = [];
	if (capture !== null)
		points.push({ id: "landCapture", basis: "estimate", unit: "bahtMillion", amount: capture, source });
	if (land !== null && land.countedOnBahtMillion > 0)
		points.push({
			id: "landNeeded",
			basis: "estimate",
			unit: "bahtMillion",
			amount: exact(land.valueNeededBahtMillion),
			source,
		});
	return [...points, ...viaductAnswer(asked)];
};
