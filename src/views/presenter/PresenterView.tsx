import { useEffect, useState } from "preact/hooks";
import type { Session } from "../../session/types.ts";
import type { Device } from "../shared/device.ts";
import { createCommands } from "./commands.ts";
import { PresenterContext, type PresenterContextValue } from "./context.ts";
import { Gate } from "./Gate.tsx";
import { createPresenter } from "./presenter.ts";
import { Screen } from "./Screen.tsx";
import "./presenter.css";

interface Props {
	readonly session: Session;
	readonly device: Device;
}

/** The presenter's screen: the map is the page, one sentence on it, two or three figures. */
export function PresenterView({ session, device }: Props) {
	const [value] = useState((): PresenterContextValue => {
		const presenter = createPresenter(session, device);
		return { ...presenter, run: createCommands(presenter) };
	});
	useEffect(() => value.stop, [value]);
	useEffect(() => device.rememberView("presenter"), [device]);
	const theme = value.state.theme.value;
	const isReady = session.cityStatus.value === "ready" && value.keeper.story.value !== null;
	return (
		<PresenterContext.Provider value={value}>
			<div class="presenter" data-theme={theme} data-city={session.cityStatus.value}>
				{isReady ? <Screen /> : <Gate />}
			</div>
		</PresenterContext.Provider>
	);
}
