import { translator } from "../../../i18n/index.ts";
import { type CellClass, legendFor } from "../../../map/index.ts";
import { Disclosure, Icon, IconButton, Legend, type LegendRow, SegmentedControl } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { CELL_LAYERS, type CellLayer } from "../state.ts";
import { isochroneView } from "../streets/station-walk.ts";

const KINDS = { people: "people", reach: "reach", change: "compare", none: "none" } as const;

/** What the ground shows, as a choice, and what its colours mean. */
export function MapLegend({ onShowLine }: { onShowLine(): void }) {
	const { session, state, device } = usePlanner();
	const t = translator.value;
	const layer = state.cellLayer.value;
	const compared = session.comparison.value !== null;
	const label: Readonly<Record<CellLayer, string>> = {
		people: t("map.layer.population"),
		reach: t("map.layer.catchment"),
		change: t("planner.layer.change"),
		none: t("planner.layer.none"),
	};
	const { classes, notes } = legendFor(KINDS[layer], device.theme.value);
	const words = (entry: CellClass): string => {
		if (entry.key === null) {
			const low = t.format.number(entry.from ?? 0);
			return entry.to === null
				? t("map.legend.classOver", { low })
				: t("map.legend.classRange", { low, high: t.format.number(entry.to) });
		}
		return t(`planner.legend.${entry.key}`);
	};
	const rows: LegendRow[] = [...classes, ...notes].map((entry, index) => ({
		id: entry.key ?? String(index),
		label: words(entry),
		color: entry.color,
		swatch: entry.hatch === "none" ? "fill" : entry.hatch === "backward" ? "hatch-reverse" : "hatch",
	}));
	if (isochroneView(state.stationStreets.value, session.selectedStationId.value) !== null)
		rows.push({
			id: "isochrone",
			label: t("streets.legend.isochrone"),
			color: "var(--ink)",
			swatch: "outline",
		});
	return (
		<div class="map-tools">
			<IconButton icon="fit" kind="outlined" label={t("map.fitLine")} onClick={onShowLine} />
			<div class="map-legend" data-legend>
				<Disclosure
					summary={
						<>
							<span class="legend-icon">
								<Icon name="layers" />
							</span>
							<span class="legend-word">{t("map.legend")}</span>
						</>
					}
					open={state.legendOpen.value}
					onToggle={(open) => {
						state.legendOpen.value = open;
					}}
				>
					<SegmentedControl
						label={t("planner.layers.cells")}
						hideLabel
						choices={CELL_LAYERS.filter((id) => id !== "change" || compared).map((value) => ({
							value,
							label: label[value],
						}))}
						value={layer}
						onChange={(value) => {
							state.cellLayer.value = value;
						}}
					/>
					{layer === "people" ? <p class="quiet small">{t("planner.legend.perSquareKilometre")}</p> : null}
					<Legend label={label[layer]} rows={rows} />
				</Disclosure>
			</div>
		</div>
	);
}
