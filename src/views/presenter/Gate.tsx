import { translator } from "../../i18n/index.ts";
import { CityFailed } from "../shared/CityFailed.tsx";
import { usePresenter } from "./context.ts";

/** What stands on the screen until the city is there, or where it cannot be opened. */
export function Gate() {
	const { session, device } = usePresenter();
	if (session.cityStatus.value === "failed")
		return (
			<main class="presenter-gate">
				<CityFailed session={session} packUrl={device.packUrl} />
			</main>
		);
	return (
		<main class="presenter-gate">
			<span class="presenter-gate-line" aria-hidden="true" />
			<p role="status">{translator.value("presenter.opening")}</p>
		</main>
	);
}
