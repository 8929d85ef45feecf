import { inTenFutures, modelledCaption, type Translator } from "../../../i18n/index.ts";
import type { Message } from "../../../i18n/message.ts";
import { POINT_WORDS } from "../../../i18n/messages/question-points.ts";
import type { Basis, Point, PointId, PointUnit } from "./points.ts";

const WORDS: Readonly<Record<PointId, Message>> = POINT_WORDS;
/** A hole without a value stays as it is: the sentence is cut there. */
const MARK = "{amount}";
const MOST_NAMES = 5;

export interface PointSentence {
	readonly before: string;
	/** Null while it is being worked out. */
	readonly amount: string | null;
	readonly after: string;
}

/** The sentence of a point, cut around its amount so that the amount can stand out. */
export function pointSentence(t: Translator, point: Point): PointSentence {
	const names = point.names ?? [];
	const values = {
		count: point.count ?? 0,
		names: names
			.slice(0, MOST_NAMES)
			.map((name) => t.of(name))
			.join(", "),
	};
	const [before = "", after = ""] = t.of(WORDS[point.id], values).split(MARK);
	const { amount } = point;
	return { before, after, amount: amount === null ? null : amountText(t, point.unit, amount) };
}

/** The whole sentence as one text. */
export function pointText(t: Translator, point: Point): string {
	const { before, amount, after } = pointSentence(t, point);
	return `${before}${amount ?? "…"}${after}`;
}

function amountText(t: Translator, unit: PointUnit, { low, high }: NonNullable<Point["amount"]>): string {
	const range = t.format.range(low, high);
	switch (unit) {
		case "bahtMillion":
			return about(t, t.format.bahtMillionRange(low, high));
		case "bahtMillionPerYear":
			return about(t, t("money.perYear", { amount: t.format.bahtMillionRange(low, high) }));
		case "baht":
			return low === high ? t.format.baht(low) : about(t, `${range} ${t("unit.baht")}`);
		case "boardings":
			return about(t, t("question.unit.boardings", { amount: range }));
		case "people":
			return about(t, t("question.unit.people", { amount: wholePeople(t, low, high) }));
		case "minutes":
			return low === high ? t.format.minutes(low * 60) : about(t, t.format.minutesRange(low * 60, high * 60));
		case "seconds":
			return about(t, t.format.minutesRange(low, high));
		case "metres":
			return low === high
				? t.format.distance(roundedMetres(low))
				: `${t.format.distance(low)}–${t.format.distance(high)}`;
		case "count":
			return t.format.number(low);
		case "years":
			return t("question.unit.years", { amount: t.format.number(low) });
		case "percent":
			return about(t, t("question.unit.percent", { amount: t.format.range(low * 100, high * 100) }));
		case "ratio":
			return about(t, range);
		case "futures":
			return inTenFutures(t, low);
	}
}

/** Nobody is part of a person, unless all there is would round away. */
const wholePeople = (t: Translator, low: number, high: number): string =>
	high < 1 ? t.format.range(low, high) : t.format.range(Math.round(low), Math.round(high));

const roundedMetres = (metres: number): number => Number(metres.toPrecision(2));

/** Residents read "about" before every range; one that says it already keeps its own. */
const about = (t: Translator, text: string): string => {
	const word = t("question.about");
	return text.startsWith(word) ? text : `${word} ${text}`;
};

export function basisText(t: Translator, basis: Basis, isFitted: boolean): string {
	return basis === "prediction" || basis === "estimate"
		? modelledCaption(t, basis, isFitted)
		: t(`question.basis.${basis}`);
}
