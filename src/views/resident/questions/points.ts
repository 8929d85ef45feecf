import type { Bilingual } from "../../../core/location.ts";
import type { CityView } from "../../../engine/contract.ts";
import type { StudyAnswer } from "../../../engine/studies.ts";
import type { Figure, Range } from "../../../models/types.ts";
import type { Evaluated } from "../../../session/types.ts";
import type { MoneyTopic } from "../../shared/money-topics.ts";
import type { Home } from "../state.ts";

/** What kind of statement a point is; walking reach and ridership never look alike. */
export type Basis = "geometry" | "prediction" | "estimate" | "decision" | "example" | "published";

export type PointUnit =
	| "bahtMillion"
	| "bahtMillionPerYear"
	| "baht"
	| "boardings"
	| "people"
	| "minutes"
	| "seconds"
	| "metres"
	| "count"
	| "years"
	| "percent"
	| "ratio"
	| "futures";

/** What stands behind a point, one tap away. */
export type PointSource =
	| { readonly kind: "figure"; readonly figure: Figure }
	| { readonly kind: "money"; readonly topic: MoneyTopic }
	| { readonly kind: "walk" | "losers" | "decision" | "line" | "claims" | "riders" };

/** One sentence of an answer: its words are found by its id, its numbers come from the session. */
export interface Point {
	readonly id: PointId;
	readonly basis: Basis;
	readonly unit: PointUnit;
	/** Null while it is being worked out. */
	readonly amount: { readonly low: number; readonly high: number } | null;
	readonly source: PointSource;
	/** A second number in the sentence, as it is. */
	readonly count?: number;
	readonly names?: readonly Bilingual[];
	/** Somebody is worse off. */
	readonly isLoss?: boolean;
}

export const POINT_IDS = [
	"costPerBoarding",
	"worthFutures",
	"boardings",
	"benefitRatio",
	"capital",
	"yearlyGap",
	"farebox",
	"overrun",
	"insideView",
	"outsideRiders",
	"costsSaid",
	"homeWalk",
	"stations",
	"length",
	"walkReach",
	"placement",
	"building",
	"groundLength",
	"sharedLength",
	"viaductLength",
	"placesAlong",
	"fare",
	"fareShare",
	"faster",
	"slower",
	"songthaewFares",
	"parkAndRide",
	"feederReach",
	"deaths",
	"stairs",
	"homeHeat",
	"landNeeded",
	"landCapture",
	"stack",
	"openings",
	"runTime",
	"peakHeadway",
	"publicToday",
] as const;
export type PointId = (typeof POINT_IDS)[number];

export type AskedCity = Pick<
	CityView,
	"origin" | "places" | "municipalities" | "tambons" | "publishedFigures"
>;

export interface Asked {
	readonly facts: OptionFacts;
	readonly city: AskedCity;
	readonly home: Home | null;
}

/** Everything that is known of the chosen option; null while it is being worked out. */
export interface OptionFacts extends Pick<Evaluated, "scenario" | "outcome" | "ranges"> {
	readonly finance: StudyAnswer<"finance"> | null;
	readonly fairness: StudyAnswer<"fairness"> | null;
}

export const span = (range: Range | null | undefined): Point["amount"] =>
	range ? { low: range.p10, high: range.p90 } : null;

export const exact = (value: number): NonNullable<Point["amount"]> => ({ low: value, high: value });

/** A point of a figure that is drawn. */
export const figurePoint = (
	id: PointId,
	figure: Figure,
	unit: PointUnit,
	basis: Basis,
	{ ranges }: OptionFacts,
): Point => ({ id, basis, unit, amount: span(ranges?.figures[figure]), source: { kind: "figure", figure } });

/** A point of a figure of money; none at all where it does not exist for this option. */
export function moneyPoint(
	id: PointId,
	topic: MoneyTopic,
	unit: PointUnit,
	basis: Basis,
	{ finance }: OptionFacts,
	read: (finance: StudyAnswer<"finance">) => Range | null,
): Point[] {
	const source = { kind: "money", topic } as const;
	if (finance === null) return [{ id, basis, unit, amount: null, source }];
	const range = read(finance);
	return range === null ? [] : [{ id, basis, unit, amount: span(range), source }];
}

/** Fares that songthaew owners lose, said as an amount and not as a negative gain. */
export const songthaewLoss = (facts: OptionFacts): Point[] =>
	moneyPoint("songthaewFares", "gains", "bahtMillionPerYear", "prediction", facts, ({ effectRanges }) => {
		const { range } = effectRanges.songthaewFares;
		return range === null ? null : turned(range);
	}).map((point) => ({ ...point, isLoss: true }));

const turned = ({ p10, p50, p90 }: Range): Range => ({ p10: -p90 + 0, p50: -p50 + 0, p90: -p10 + 0 });
