import type { Translator } from "../../../i18n/index.ts";
import type { CellsMode, MapTheme } from "../../../map/index.ts";
import { Legend } from "../../../ui/index.ts";
import { legendRows } from "../../shared/legend-rows.ts";

interface Props {
	readonly t: Translator;
	readonly kind: CellsMode["kind"];
	readonly theme: MapTheme;
	/** Rows of classes that the picture cannot have. */
	readonly without?: readonly string[];
}

const TITLES = {
	people: "planner.legend.perSquareKilometre",
	reach: "map.layer.catchment",
	compare: "planner.layer.change",
	minutes: "planner.layer.minutes",
	window: "planner.layer.minutes",
	saved: "planner.layer.saved",
} as const;

/** What the ground shows, large enough for the last row. */
export function StageLegend({ t, kind, theme, without = [] }: Props) {
	if (!isTold(kind)) return null;
	const title = t(TITLES[kind]);
	return (
		<div class="stage-legend">
			<p class="stage-legend__title">{title}</p>
			<Legend label={title} rows={legendRows(t, kind, theme).filter(({ id }) => !without.includes(id))} />
		</div>
	);
}

const isTold = (kind: CellsMode["kind"]): kind is keyof typeof TITLES => Object.hasOwn(TITLES, kind);
