import type { ComponentType } from "preact";
import { useRef } from "preact/hooks";
import { translator } from "../../i18n/index.ts";
import { IconButton, Tabs } from "../../ui/index.ts";
import { ComparePanel } from "./compare/ComparePanel.tsx";
import { usePlanner } from "./context.ts";
import { lazyPart } from "./lazy-part.tsx";
import { ResultsPanel } from "./results/ResultsPanel.tsx";
import { ServicePanel } from "./service/ServicePanel.tsx";
import { nearestHeight, nextHeight, sheetFraction } from "./sheet.ts";
import { PANELS, type PanelId } from "./state.ts";
import { StationsPanel } from "./stations/StationsPanel.tsx";

const CONTENT: Readonly<Record<PanelId, ComponentType>> = {
	results: ResultsPanel,
	stations: StationsPanel,
	service: ServicePanel,
	money: lazyPart(() => import("./money/MoneyPanel.tsx").then((part) => part.MoneyPanel)),
	access: lazyPart(() => import("./access/AccessPanel.tsx").then((part) => part.AccessPanel)),
	compare: ComparePanel,
};

/** One panel at a time: at the left of a wide screen, in a bottom sheet on a narrow one. */
export function Panel() {
	const { session, state } = usePlanner();
	const t = translator.value;
	const selected = state.panel.value;
	const labels: Readonly<Record<PanelId, string>> = {
		results: t("planner.panel.results"),
		stations: t("panel.stations"),
		service: t("planner.panel.service"),
		money: t("money.panel"),
		access: t("door.panel"),
		compare: t("planner.panel.compare"),
	};
	const Content = CONTENT[selected];
	const active = session.active.value;
	return (
		<section
			class="panel"
			id="panel"
			tabIndex={-1}
			aria-label={t("planner.panels")}
			data-sheet={state.sheet.value}
		>
			<SheetHandle />
			<div class="panel-title">
				<h2>{active === null ? t("state.loading") : t.of(active.scenario.name)}</h2>
				<Summary />
			</div>
			<Tabs
				label={t("planner.panels")}
				tabs={PANELS.map((id) => ({ id, label: labels[id] }))}
				selected={selected}
				onSelect={(id) => {
					state.panel.value = id;
				}}
			>
				<Content />
			</Tabs>
		</section>
	);
}

function Summary() {
	const { session } = usePlanner();
	const t = translator.value;
	const city = session.city.value;
	const outcome = session.active.value?.outcome;
	if (city === null) return null;
	if (!outcome || outcome.stationCount === 0) return <p class="quiet">{t.of(city.name)}</p>;
	const length = t.format.distance(outcome.lengthMetres);
	return (
		<p class="quiet" data-summary>
			{t.of(city.name)} · {t("planner.summaryShort", { length, count: outcome.stationCount })}
		</p>
	);
}

/** Drags the sheet between its three heights; as a button it goes to the next one. */
function SheetHandle() {
	const { state } = usePlanner();
	const t = translator.value;
	const drag = useRef<{ readonly startY: number; readonly startFraction: number; moved: boolean } | null>(
		null,
	);
	const height = state.sheet.value;
	const sheetOf = (element: Element): HTMLElement | null => element.closest<HTMLElement>(".panel");
	return (
		<IconButton
			class="sheet-handle"
			icon={height === "full" ? "chevronDown" : "chevronUp"}
			label={height === "full" ? t("panel.collapse") : t("panel.expand")}
			onPointerDown={(event) => {
				event.currentTarget.setPointerCapture(event.pointerId);
				drag.current = { startY: event.clientY, startFraction: sheetFraction(height), moved: false };
			}}
			onPointerMove={(event) => {
				const held = drag.current;
				if (held === null) return;
				const fraction = held.startFraction + (held.startY - event.clientY) / window.innerHeight;
				if (Math.abs(held.startY - event.clientY) > 6) held.moved = true;
				if (held.moved) sheetOf(event.currentTarget)?.style.setProperty("--sheet", `${fraction * 100}dvh`);
			}}
			onPointerUp={(event) => {
				const held = drag.current;
				if (held === null || !held.moved) return;
				sheetOf(event.currentTarget)?.style.removeProperty("--sheet");
				state.sheet.value = nearestHeight(
					held.startFraction + (held.startY - event.clientY) / window.innerHeight,
				);
			}}
			onClick={() => {
				const moved = drag.current?.moved ?? false;
				drag.current = null;
				if (!moved) state.sheet.value = nextHeight(height);
			}}
		/>
	);
}
