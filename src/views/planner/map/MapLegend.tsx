import { translator } from "../../../i18n/index.ts";
import { Disclosure, Icon, IconButton, Legend, SegmentedControl, Select } from "../../../ui/index.ts";
import { legendRows } from "../../shared/legend-rows.ts";
import { usePlanner } from "../context.ts";
import { CELL_LAYERS, type CellLayer } from "../state.ts";
import { isochroneView } from "../streets/station-walk.ts";

const KINDS = {
	people: "people",
	reach: "reach",
	change: "compare",
	minutes: "minutes",
	saved: "saved",
	ptal: "bands",
	none: "none",
} as const;
/** More choices than this stand in a list. */
const MOST_SEGMENTS = 3;

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
		minutes: t("planner.layer.minutes"),
		saved: t("planner.layer.saved"),
		ptal: t("planner.layer.ptal"),
		none: t("planner.layer.none"),
	};
	const { point, city: whole } = state.access;
	const isThere: Readonly<Record<CellLayer, boolean>> = {
		people: true,
		reach: true,
		change: compared,
		minutes: point.value !== null,
		saved: whole.value !== null,
		ptal: whole.value !== null,
		none: true,
	};
	const choices = CELL_LAYERS.filter((id) => isThere[id]).map((value) => ({ value, label: label[value] }));
	const choose = (value: CellLayer): void => {
		state.cellLayer.value = value;
	};
	const drawn =
		layer === "minutes" ? point.value : layer === "saved" || layer === "ptal" ? whole.value : null;
	const isOutdated = drawn !== null && drawn.scenario !== session.active.value?.scenario;
	const rows = legendRows(t, KINDS[layer], device.theme.value);
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
					{choices.length > MOST_SEGMENTS ? (
						<Select
							label={t("planner.layers.cells")}
							hideLabel
							options={choices}
							value={layer}
							onChange={choose}
						/>
					) : (
						<SegmentedControl
							label={t("planner.layers.cells")}
							hideLabel
							choices={choices}
							value={layer}
							onChange={choose}
						/>
					)}
					{layer === "people" ? <p class="quiet small">{t("planner.legend.perSquareKilometre")}</p> : null}
					{layer === "minutes" ? <p class="quiet small">{t("planner.legend.minutesFrom")}</p> : null}
					{layer === "saved" ? <p class="quiet small">{t("planner.legend.savedTo")}</p> : null}
					{isOutdated ? <p class="small">{t("planner.legend.outdated")}</p> : null}
					<Legend label={label[layer]} rows={rows} />
				</Disclosure>
			</div>
		</div>
	);
}
