import { useEffect, useState } from "preact/hooks";
import { describeProblem, translator } from "../../i18n/index.ts";
import { Button, ErrorNotice } from "../../ui/index.ts";
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
		const problem = session.problem.value;
		const words = problem === null ? { what: "", mend: "" } : describeProblem(t, problem);
		return (
			<div class="gate" data-city="failed">
				<h2>{t("state.cityFailed")}</h2>
				<ErrorNotice
					{...words}
					actions={
						<Button
							kind="primary"
							icon="reset"
							onClick={() => {
								session.dismissProblem();
								void session.start(device.packUrl);
							}}
						>
							{t("action.retry")}
						</Button>
					}
				/>
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
