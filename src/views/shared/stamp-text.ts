import { ENGINE_VERSION } from "../../core/version.ts";
import type { CityView } from "../../engine/contract.ts";
import { stampNotes, stampOf } from "../../exchange/stamp.ts";
import type { Translator } from "../../i18n/index.ts";
import { figuresMark } from "../../session/link-stamp.ts";
import type { Evaluated } from "../../session/types.ts";

/** The stamp of exports in the words of a picture or a printed sheet. */
export interface StampText {
	/** In both eras: sheets are read by offices of one and researchers of the other. */
	readonly made: string;
	/** Option, versions, seed and mark of the figures. */
	readonly identity: string;
	readonly attribution: string;
	/** The same for machines. */
	readonly plain: string;
}

export function stampText(
	t: Translator,
	evaluated: Evaluated,
	city: Pick<CityView, "version" | "attributions">,
	madeMilliseconds: number,
): StampText {
	const { scenario, ranges, outcome } = evaluated;
	const figures =
		ranges === null
			? null
			: { engineVersion: ENGINE_VERSION, drawCount: ranges.drawCount, outsideView: ranges.outsideView };
	const stamp = stampOf(scenario, city, figures);
	const identity = [
		t("stamp.option", { id: stamp.scenarioId }),
		t("stamp.engine", { version: ENGINE_VERSION }),
		t("stamp.city", { version: stamp.cityVersion }),
		t("stamp.seed", { seed: String(stamp.seed) }),
		...(stamp.drawCount === null ? [] : [t("stamp.draws", { count: stamp.drawCount })]),
		...(outcome === null || ranges === null ? [] : [t("stamp.figures", { mark: figuresMark(outcome) })]),
	];
	const other = t.language === "th" ? "common" : "buddhist";
	return {
		made: t("stamp.made", {
			date: t.format.date(madeMilliseconds),
			otherDate: t.format.date(madeMilliseconds, other),
		}),
		identity: identity.join(" · "),
		attribution: t("stamp.attribution", {
			list: city.attributions.map(({ text, licence }) => `${t.of(text)} (${licence})`).join(" · "),
		}),
		plain: stampNotes(stamp)
			.map(([name, value]) => `${name}: ${value}`)
			.join("\n"),
	};
}
