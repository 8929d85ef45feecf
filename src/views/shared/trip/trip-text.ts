import { roundToFigure } from "../../../i18n/format.ts";
import type { Translator } from "../../../i18n/index.ts";
import type { TripComparison } from "../../../models/trip-types.ts";
import type { Range } from "../../../models/types.ts";

/** Whole below a hundred, two significant digits above: nobody tells a trip by the second. */
const wholeOf = (value: number): number => roundToFigure(Math.round(value));

/** "12–18", or "15" where both ends round to the same. */
export function wholeRange(t: Translator, { p10, p90 }: Range): string {
	const [low, high] = [t.format.figure(wholeOf(p10)), t.format.figure(wholeOf(p90))];
	return low === high ? low : `${low}–${high}`;
}

/** "05:44–05:48 น." */
export function clockRange(t: Translator, { p10, p90 }: Range): string {
	const [low, high] = [t.format.clock(p10), t.format.clock(p90)];
	return low === high ? low : `${t.format.clock(p10).replace(/\s.*$/, "")}–${high}`;
}

/** What a comparison says in a few words, and what it leaves open. */
export interface VerdictText {
	readonly sentence: string;
	/** Null where the sentence says it all. */
	readonly detail: string | null;
}

/** The verdict as a neighbour would say it; its minutes are a range, or both sides of nothing. */
export function verdictText(
	t: Translator,
	{ verdict, minutesLess }: TripComparison,
	noticeableMinutes: number,
): VerdictText {
	if (verdict === "none") return { sentence: t("trip.verdict.none"), detail: null };
	if (verdict === "new" || minutesLess === null) return { sentence: t("trip.verdict.new"), detail: null };
	const { p10, p90 } = minutesLess;
	const both = t("trip.verdict.both", {
		slower: t.format.figure(wholeOf(-p10)),
		faster: t.format.figure(wholeOf(p90)),
	});
	const isBoth = wholeOf(-p10) > 0 && wholeOf(p90) > 0;
	if (verdict === "same")
		return isBoth && Math.max(-p10, p90) >= noticeableMinutes
			? { sentence: t("trip.verdict.same"), detail: both }
			: { sentence: t("trip.verdict.same"), detail: null };
	if (isBoth) return { sentence: t(`trip.verdict.mostly.${verdict}`), detail: both };
	const minutes =
		verdict === "faster"
			? wholeRange(t, { p10: Math.max(0, p10), p50: 0, p90 })
			: wholeRange(t, { p10: Math.max(0, -p90), p50: 0, p90: -p10 });
	return { sentence: t(`trip.verdict.${verdict}`, { minutes }), detail: null };
}

/** What the traveller loses or saves besides minutes. */
export function tradeTexts(t: Translator, row: TripComparison): readonly { isLoss: boolean; text: string }[] {
	const { bahtMore, walkMinutesMore } = row;
	const turned = ({ p10, p50, p90 }: Range): Range => ({ p10: -p90, p50: -p50, p90: -p10 });
	const positive = (range: Range): Range => ({ ...range, p10: Math.max(0, range.p10) });
	return [
		...(row.isDearer && bahtMore !== null
			? [{ isLoss: true, text: t("trip.dearer", { baht: wholeRange(t, positive(bahtMore)) }) }]
			: []),
		...(row.isMoreWalking && walkMinutesMore !== null
			? [{ isLoss: true, text: t("trip.moreWalking", { minutes: wholeRange(t, positive(walkMinutesMore)) }) }]
			: []),
		...(row.isCheaper && bahtMore !== null
			? [{ isLoss: false, text: t("trip.cheaper", { baht: wholeRange(t, positive(turned(bahtMore))) }) }]
			: []),
	];
}

/** Whole numbers that add up to the rounded total: the parts with the largest remainders are rounded up. */
export function roundedParts(values: readonly number[]): readonly number[] {
	const total = Math.round(values.reduce((sum, value) => sum + value, 0));
	const floors = values.map(Math.floor);
	const missing = total - floors.reduce((sum, value) => sum + value, 0);
	const order = values.map((_, i) => i).sort((a, b) => values[b]! - floors[b]! - (values[a]! - floors[a]!));
	const up = new Set(order.slice(0, missing));
	return floors.map((value, i) => (up.has(i) ? value + 1 : value));
}
