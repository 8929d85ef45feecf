import { useEffect, useState } from "preact/hooks";
import { translator } from "../../i18n/index.ts";
import { CityFailed } from "../shared/CityFailed.tsx";
import { usePlanner } from "./context.ts";

const SLOW_AFTER_MILLISECONDS = 6000;

/** What stands in the map's place until the city is there, or where it cannot be opened. */
export function CityGate() {
	const { session, device } = usePlanner();
	const t = translator.value;
	const [slow, setSlow] = useState(false);
	const status = session.cityStatus.value;

	useEffect(() => {
		if (status !== "loading") return;
		const timer = window.setTimeout(() => setSlow(true), SLOW_AFTER_MILLISECONDS);
		return () => window.clearTimeout(timer);
	}, [status]);

	if (status === "ready") return null;
	if (status === "failed") {
		return (
			<div class="gate" data-city="failed">
				<h2>{t("state.cityFailed")}</h2>
				<CityFailed session={session} packUrl={device.packUrl} />
			</div>
		);
	}
	return (
		<div class="gate" data-city="loading" role="status">
			<span class="gate-line" aria-hidden="true" />
			<p class="gate-title">{t("state.loadingCity")}</p>
			{slow ? <p class="quiet">{t("planner.loadingSlow")}</p> : null}
		</div>
	);
}
