import type { Translator } from "../../i18n/index.ts";
import { type CellClass, type CellsMode, legendFor, type MapTheme } from "../../map/index.ts";
import type { LegendRow } from "../../ui/index.ts";

/** What the colours of the ground mean, as the map draws them. */
export function legendRows(t: Translator, kind: CellsMode["kind"], theme: MapTheme): LegendRow[] {
	const { classes, notes } = legendFor(kind, theme);
	const words = ({ key, from, to }: CellClass): string => {
		if (key !== null) return t(`planner.legend.${key}`);
		const low = t.format.number(from ?? 0);
		return to === null
			? t("map.legend.classOver", { low })
			: t("map.legend.classRange", { low, high: t.format.number(to) });
	};
	return [...classes, ...notes].map((entry, index) => ({
		id: entry.key ?? String(index),
		label: words(entry),
		color: entry.color,
		swatch: entry.hatch === "none" ? "fill" : entry.hatch === "backward" ? "hatch-reverse" : "hatch",
	}));
}
