import { translator } from "../i18n/index.ts";
import { writeScenario } from "../scenario/file/write-scenario.ts";
import type { Session } from "../session/types.ts";
import { Button } from "../ui/index.ts";
import "./app.css";

/** What breaks leaves the work within reach. */
export function Broken({ session }: { readonly session: Session }) {
	const t = translator.value;
	const scenario = session.active.value?.scenario;
	return (
		<main class="broken">
			<h1>{t("planner.broken")}</h1>
			<p>{t("planner.broken.body")}</p>
			<div class="broken-actions">
				{scenario ? (
					<a
						class="button button--primary"
						download={`${scenario.cityId}.json`}
						href={`data:application/json;charset=utf-8,${encodeURIComponent(writeScenario(scenario))}`}
					>
						{t("files.save")}
					</a>
				) : null}
				<Button kind="outlined" onClick={() => location.reload()}>
					{t("planner.reload")}
				</Button>
			</div>
		</main>
	);
}
