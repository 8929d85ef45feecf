import { computed, effect } from "@preact/signals-core";
import { useEffect, useRef } from "preact/hooks";
import type { CityView } from "../../../engine/contract.ts";
import { language, translator } from "../../../i18n/index.ts";
import { type CellsMode, type CityMap, createCityMap, type Padding } from "../../../map/index.ts";
import { moveStation } from "../../../scenario/edits/move-station.ts";
import { createKeyMoves } from "../../shared/key-moves.ts";
import { ghostView, lineView } from "../../shared/line-view.ts";
import { mapText } from "../../shared/map-text.ts";
import type { AccessOrigin } from "../access/access-state.ts";
import { PickHint } from "../access/PickHint.tsx";
import { type Planner, usePlanner } from "../context.ts";
import { NARROW_WINDOW } from "../screen.ts";
import { sheetFraction } from "../sheet.ts";
import type { SheetHeight } from "../state.ts";
import { StreetsStudy } from "../streets/StreetsStudy.tsx";
import { isochroneView } from "../streets/station-walk.ts";
import { cellsMode } from "./cells.ts";
import { DeltaChips } from "./DeltaChips.tsx";
import { MapLegend } from "./MapLegend.tsx";
import { MapStatusLine } from "./MapStatusLine.tsx";
import "./map-pane.css";

/** The strip's tab hangs over the foot of the map. */
const STRIP_TAB_PIXELS = 44;
const REDUCED_MOTION = "(prefers-reduced-motion: reduce)";

/** The map, and what stands on it. */
export function MapPane() {
	const planner = usePlanner();
	const { session, state } = planner;
	const host = useRef<HTMLDivElement>(null);
	const map = useRef<CityMap | null>(null);
	const city = session.city.value;

	useEffect(() => {
		if (host.current === null || city === null) return;
		const { map: made, dispose } = mountMap(host.current, city, planner);
		map.current = made;
		return () => {
			dispose();
			map.current = null;
		};
	}, [city, planner]);

	const moves = useRef(createKeyMoves(session));
	const onKeyDown = (event: KeyboardEvent): void => {
		const selected = session.selectedStationId.value;
		const onMarker = event.target instanceof HTMLButtonElement && event.target.closest(".city-map-stations");
		if (!selected || !onMarker || !moves.current.keyDown(event, selected)) return;
		event.preventDefault();
		event.stopPropagation();
	};
	return (
		<div class="map-pane">
			{/* biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the station buttons of the map */}
			<div
				class="map-host"
				ref={host}
				id="map"
				data-picking={state.access.picking.value}
				onKeyDown={onKeyDown}
				onKeyUp={(event) => moves.current.keyUp(event)}
				onFocusOut={() => moves.current.leave()}
			/>
			<StreetsStudy />
			<DeltaChips />
			<PickHint />
			<MapLegend onShowLine={() => map.current?.fitLine()} />
			<MapStatusLine />
		</div>
	);
}

/** Room that the sheet of a phone, or the strip's tab, takes from the map. A full sheet hides the map anyway. */
function paddingFor(sheet: SheetHeight): Padding {
	const narrow = window.matchMedia(NARROW_WINDOW).matches;
	const covered = sheetFraction(sheet === "full" ? "half" : sheet) * window.innerHeight;
	return { top: 0, right: 0, bottom: (narrow ? covered : 0) + STRIP_TAB_PIXELS, left: 0 };
}

/** Makes the map and keeps it in step with the session; each of its values follows its own signals only. */
function mountMap(
	host: HTMLElement,
	city: CityView,
	{ session, state, device }: Planner,
): { readonly map: CityMap; dispose(): void } {
	const motion = window.matchMedia(REDUCED_MOTION);
	const pick = (origin: AccessOrigin): void => {
		const { picking, origin: chosen } = state.access;
		if (!picking.peek()) return;
		chosen.value = origin;
		picking.value = false;
		state.announcement.value = translator.peek()("door.pick.done");
		if (state.sheet.peek() === "peek") state.sheet.value = "half";
	};
	const map = createCityMap(host, {
		city,
		language: language.peek(),
		theme: device.theme.peek(),
		reducedMotion: motion.matches,
		text: mapText(translator.peek()),
		padding: paddingFor(state.sheet.peek()),
		callbacks: {
			onStationDragStart: (stationId) => {
				session.selectStation(stationId);
				session.beginGesture();
			},
			onStationDrag: ({ stationId, position, mode }) => {
				session.preview(moveStation(stationId, mode === "free" ? { mode, position } : { mode, position }));
			},
			onStationDragEnd: () => session.commitGesture(),
			onStationDragCancel: () => session.cancelGesture(),
			onStationSelect: (stationId) => {
				if (state.access.picking.peek() && stationId !== null) pick({ kind: "station", id: stationId });
				else session.selectStation(stationId);
			},
			onMapClick: (position) => pick({ kind: "point", position }),
			onLineClick: (position) => pick({ kind: "point", position }),
			onStatus: (status) => {
				state.mapStatus.value = status;
			},
		},
	});
	// An answer that arrives leaves the scenario as it was: whatever draws scenarios follows these instead.
	const scenario = computed(() => session.active.value?.scenario ?? null);
	const other = computed(() => session.comparison.value?.scenario ?? null);
	const before = computed(() => session.beforeGesture.value?.scenario ?? null);
	const basis = computed(() => scenario.value?.populationBasis ?? "present");
	const reach = computed(() => session.active.value?.reach ?? null);
	const otherReach = computed(() => session.comparison.value?.reach ?? null);
	const { access } = state;
	const accessLayers = computed(() => ({
		point: access.point.value?.answer ?? null,
		city: access.city.value?.answer ?? null,
		before: access.mapBefore.value,
	}));
	let cells: CellsMode = { kind: "none" };
	const stops = [
		effect(() => map.setActive(lineView(scenario.value))),
		effect(() => map.setComparison(lineView(other.value))),
		effect(() => {
			const was = before.value;
			const is = scenario.value;
			map.setGhost(was && is ? ghostView(was, is, translator.value) : null);
		}),
		effect(() => {
			cells = cellsMode(
				state.cellLayer.value,
				city,
				basis.value,
				reach.value,
				otherReach.value,
				cells,
				accessLayers.value,
			);
			map.setCells(cells);
		}),
		effect(() => map.setSelected(session.selectedStationId.value)),
		effect(() =>
			map.setIsochrone(isochroneView(state.stationStreets.value, session.selectedStationId.value)),
		),
		effect(() => map.setLanguage(language.value, mapText(translator.value))),
		effect(() => map.setTheme(device.theme.value)),
		effect(() => map.setOnlineBase(device.onlineMap.value)),
		effect(() => map.setPadding(paddingFor(state.sheet.value))),
	];
	const resizes = new ResizeObserver(() => {
		map.setPadding(paddingFor(state.sheet.peek()));
		map.resize();
	});
	const onMotion = (): void => map.setReducedMotion(motion.matches);
	motion.addEventListener("change", onMotion);
	resizes.observe(host);
	return {
		map,
		dispose() {
			for (const stop of stops) stop();
			motion.removeEventListener("change", onMotion);
			resizes.disconnect();
			map.destroy();
		},
	};
}
