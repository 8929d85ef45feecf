import { useEffect, useState } from "preact/hooks";
import { translator } from "../../i18n/index.ts";
import type { Session } from "../../session/types.ts";
import { keepAnchor } from "../shared/anchors.ts";
import type { Device } from "../shared/device.ts";
import { CityGate } from "./CityGate.tsx";
import { type Planner, PlannerContext } from "./context.ts";
import { Dialogs } from "./dialogs/Dialogs.tsx";
import { Header } from "./header/Header.tsx";
import { MapPane } from "./map/MapPane.tsx";
import { Notices } from "./Notices.tsx";
import { openFile } from "./opening.ts";
import { Panel } from "./Panel.tsx";
import "./gate.css";
import "./panels.css";
import "./planner.css";
import { Strip } from "./Strip.tsx";
import { NARROW_WINDOW, ROOM_FOR_STRIP } from "./screen.ts";
import { handleShortcut } from "./shortcuts.ts";
import { createPlannerState } from "./state.ts";

interface Props {
	readonly session: Session;
	readonly device: Device;
}

/** The planner's screen: the map is the page, one panel beside it, the line along its foot. */
export function PlannerView({ session, device }: Props) {
	const [{ planner, stop }] = useState(() => createPlanner(session, device));
	const t = translator.value;
	const { state } = planner;

	useEffect(() => stop, [stop]);
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent): void => handleShortcut(event, session, state);
		window.addEventListener("keydown", onKeyDown);
		return () => window.removeEventListener("keydown", onKeyDown);
	}, [session, state]);

	return (
		<PlannerContext.Provider value={planner}>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped anywhere; the files window does the same by button */}
			<div
				class="planner"
				data-city={session.cityStatus.value}
				onDragOver={(event) => {
					if (!event.dataTransfer?.types.includes("Files")) return;
					event.preventDefault();
					state.fileOver.value = true;
				}}
				onDragLeave={(event) => {
					if (event.relatedTarget === null) state.fileOver.value = false;
				}}
				onDrop={(event) => {
					const file = event.dataTransfer?.files[0];
					state.fileOver.value = false;
					if (!file) return;
					event.preventDefault();
					void openFile(planner, file);
				}}
			>
				<a class="skip-link" href="#panel">
					{t("app.skipToPanel")}
				</a>
				<Header />
				<main class="stage" aria-label={t("app.main")}>
					{session.cityStatus.value === "ready" ? (
						<>
							<Panel />
							<MapPane />
							<Strip />
						</>
					) : (
						<CityGate />
					)}
				</main>
				<Notices />
				<Dialogs />
				{state.fileOver.value ? (
					<div class="drop-here" aria-hidden="true">
						{t("files.drop")}
					</div>
				) : null}
			</div>
		</PlannerContext.Provider>
	);
}

function createPlanner(session: Session, device: Device): { readonly planner: Planner; stop(): void } {
	const state = createPlannerState({
		legendOpen: !window.matchMedia(NARROW_WINDOW).matches,
		stripOpen: window.matchMedia(ROOM_FOR_STRIP).matches,
	});
	const active = keepAnchor(session.active);
	const comparison = keepAnchor(session.comparison);
	return {
		planner: { session, state, device, anchor: active.anchor, comparisonAnchor: comparison.anchor },
		stop() {
			active.stop();
			comparison.stop();
		},
	};
}
