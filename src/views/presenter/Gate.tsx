import { describeProblem, translator } from "../../i18n/index.ts";
import { Button, ErrorNotice } from "../../ui/index.ts";
import { usePresenter } from "./context.ts";

/** What stands on the screen until the city is there, or where it cannot be opened. */
export function Gate() {
	const { session, device } = usePresenter();
	const t = translator.value;
	const problem = session.problem.value;
	if (session.cityStatus.value !== "failed")
		return (
			<main class="presenter-gate">
				<span class="presenter-gate-line" aria-hidden="true" />
				<p role="status">{t("presenter.opening")}</p>
			</main>
		);
	const words = problem === null ? { what: t("state.cityFailed"), mend: "" } : describeProblem(t, problem);
	return (
		<main class="presenter-gate">
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
		</main>
	);
}
