import { effect } from "@preact/signals-core";
import { useEffect, useState } from "preact/hooks";
import { residentTranslator } from "../../i18n/resident.ts";
import type { Session } from "../../session/types.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { Device } from "../shared/device.ts";
import { viewHref } from "../shared/view-address.ts";
import { followBallots } from "./ballot-arrival.ts";
import { ResidentContext } from "./context.ts";
import { createResident } from "./create-resident.ts";
import { keepHome } from "./kept-home.ts";
import { PlaceScreen } from "./place/PlaceScreen.tsx";
import { ResidentNavigation } from "./ResidentNavigation.tsx";
import "./resident.css";
import { followHistory } from "./screen-history.ts";
import { LATER_SCREENS } from "./screens.tsx";
import { ResidentShare } from "./share/ResidentShare.tsx";
import { tabStorage } from "./tab-storage.ts";

interface Props {
	readonly device: Device;
	/** The engine and everything behind it, loaded when first asked for. */
	readonly openSession: () => Promise<Session>;
}

export function ResidentView({ device, openSession }: Props) {
	const [resident] = useState(() => createResident(device, openSession));
	const t = residentTranslator.value;
	const { state } = resident;
	useEffect(() => {
		resident.askForLightCity();
		const stopBallots = followBallots(state.screen);
		const stopHistory = followHistory(state);
		const stopKeeping = effect(() => keepHome(tabStorage, state.home.value));
		return () => {
			stopBallots();
			stopHistory();
			stopKeeping();
		};
	}, [resident, state]);
	const otherLanguage = t.language === "th" ? "en" : "th";
	const screen = state.screen.value;
	const Shown = screen === "place" ? PlaceScreen : LATER_SCREENS[screen];
	return (
		<ResidentContext.Provider value={resident}>
			<div class="resident">
				<header class="resident-bar">
					<p class="resident-name">{t("resident.name")}</p>
					<Button lang={otherLanguage} onClick={() => device.chooseLanguage(otherLanguage)}>
						{t(`setting.language.${otherLanguage}`)}
					</Button>
				</header>
				<ResidentNavigation />
				<main class="resident-main">
					{device.connected.value ? null : (
						<p class="resident-offline" role="status">
							<Icon name="offline" size={20} />
							{t("resident.offline")}
						</p>
					)}
					<Shown key={screen} />
				</main>
				<footer class="resident-foot">
					<ResidentShare />
					<p>{t("resident.credits")}</p>
					<ul>
						{(["planner", "presenter"] as const).map((view) => (
							<li key={view}>
								<a href={viewHref(view)} onClick={() => device.rememberView(view)}>
									{t(`view.${view}`)}
								</a>
							</li>
						))}
					</ul>
				</footer>
			</div>
		</ResidentContext.Provider>
	);
}
