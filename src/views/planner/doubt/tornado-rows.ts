import type { TornadoRow } from "../../../charts/index.ts";
import { ASSUMPTION_WORDS, type Translator, unitText } from "../../../i18n/index.ts";
import type { Swing, VarianceShares } from "../../../models/doubt.ts";
import type { Tornado } from "../../../models/tornado-run.ts";
import { ASSUMPTIONS } from "../../../scenario/assumptions.ts";

/** Bars that one chart holds. */
export const MOST_BARS = 14;

/** Below this part of the figure a swing is rounding. */
const LEAST_SWING = 1e-9;

/** The widest swings, in words, each with its share of the variance where that is known and stands out from chance. */
export function tornadoRows(t: Translator, tornado: Tornado, variance: VarianceShares | null): TornadoRow[] {
	return movingSwings(tornado)
		.slice(0, MOST_BARS)
		.map((swing) => ({
			id: swing.source.id,
			name: nameOf(t, swing.source),
			input: inputText(t, swing),
			atLow: swing.figureAtP10,
			atHigh: swing.figureAtP90,
			share: variance === null ? null : shareText(t, swing.source, variance),
		}));
}

export const movingSwings = ({ swings, figure }: Tornado): Swing[] =>
	swings.filter(({ swing }) => Math.abs(swing) > LEAST_SWING * Math.abs(figure));

const nameOf = (t: Translator, source: Swing["source"]): string =>
	source.kind === "assumption" ? t.of(ASSUMPTION_WORDS[source.id].name) : t(`doubt.${source.id}`);

function inputText(t: Translator, { source, inputAtP10, inputAtP90 }: Swing): string {
	const unit = source.kind === "assumption" ? unitText(t, ASSUMPTIONS[source.id].unit) : "×";
	const write = (value: number): string => t.format.number(Number(value.toPrecision(2)), 4);
	return `${t("doubt.tornado.fromTo", { low: write(inputAtP10), high: write(inputAtP90) })} ${unit}`.trim();
}

function shareText(t: Translator, source: Swing["source"], { shares, noise }: VarianceShares): string {
	const found = shares.find((one) => one.source.kind === source.kind && one.source.id === source.id);
	if (found === undefined) return "";
	return found.share > 2 * noise
		? t.format.percent(Number(found.share.toPrecision(2)))
		: `< ${t.format.percent(2 * noise, 0)}`;
}
