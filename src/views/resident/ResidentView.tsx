import { signal } from "@preact/signals-core";
import { useState } from "preact/hooks";
import { residentTranslator } from "../../i18n/resident.ts";
import type { Session } from "../../session/types.ts";
import { Button } from "../../ui/Button.tsx";
import type { Device } from "../shared/device.ts";
import { viewHref } from "../shared/view-address.ts";
import { type Resident, ResidentContext } from "./context.ts";
import { LATER_SCREENS } from "./screens.tsx";
import { createResidentState, SCREENS } from "./state.ts";

interface Props {
	readonly device: Device;
	/** The engine and everything behind it, loaded when first asked for. */
	readonly openSession: () => Promise<Session>;
}

export function ResidentView({ device, openSession }: Props) {
	const [resident] = useState(() => createResident(device, openSession));
	const t = residentTranslator.value;
	const { state } = resident;
	const screen = state.screen.value;
	const Later = screen === "place" ? null : LATER_SCREENS[screen];
	return (
		<ResidentContext.Provider value={resident}>
			<main class="resident">
				<h1>{t("resident.where")}</h1>
				{Later === null ? null : <Later />}
				<nav aria-label={t("resident.screens")}>
					{SCREENS.map((id) => (
						<Button key={id} pressed={id === screen} onClick={() => (state.screen.value = id)}>
							{t(`resident.screen.${id}`)}
						</Button>
					))}
				</nav>
				<a href={viewHref("planner")} onClick={() => device.rememberView("planner")}>
					{t("view.planner")}
				</a>
			</main>
		</ResidentContext.Provider>
	);
}

function createResident(device: Device, openSession: () => Promise<Session>): Resident {
	const session = signal<Session | null>(null);
	const sessionFailed = signal(false);
	let asked = false;
	return {
		device,
		state: createResidentState(),
		session,
		sessionFailed,
		askForSession() {
			if (asked) return;
			asked = true;
			sessionFailed.value = false;
			openSession().then(
				(opened) => {
					session.value = opened;
				},
				() => {
					asked = false;
					sessionFailed.value = true;
				},
			);
		},
	};
}
