import type { Translator } from "../../i18n/translator.ts";
import type { MapText } from "../../map/types.ts";

/** The words that every map draws. */
export const mapText = (t: Translator): MapText => ({
	map: t("map.label"),
	stations: t("panel.stations"),
	pins: t("map.pins"),
	noMappedStreets: t("planner.noMappedStreets"),
	freeHandle: t("map.freeHandle"),
	zoomIn: t("map.zoomIn"),
	zoomOut: t("map.zoomOut"),
	credits: t("about.attributions"),
});
