import { useEffect } from "preact/hooks";
import { describeProblem, translator } from "../../i18n/index.ts";
import { Button, ErrorNotice, LiveRegion } from "../../ui/index.ts";
import { LinkNotice } from "../shared/share/LinkNotice.tsx";
import { describeNote } from "./announce.ts";
import { usePlanner } from "./context.ts";

/** Something that was to be opened: whatever is wrong with it, the work stays. */
const FROM_OUTSIDE = /^(scenarioFile|shareLink|geojson)\./;

/** The one place where problems are shown and deeds are said. */
export function Notices() {
	const { session, state } = usePlanner();
	const t = translator.value;
	const problem = session.problem.value;
	const note = session.lastNote.value;

	useEffect(() => {
		if (note !== null) state.announcement.value = describeNote(translator.peek(), note);
	}, [note, state]);

	return (
		<>
			<LiveRegion message={state.announcement.value} />
			<LinkNotice session={session} />
			{problem === null || session.cityStatus.value === "failed" ? null : (
				<div class="problem" data-problem={problem.code}>
					<ErrorNotice
						{...describeProblem(t, problem)}
						actions={
							<>
								{FROM_OUTSIDE.test(problem.code) ? (
									<p class="notice-kept">{t("planner.files.kept")}</p>
								) : null}
								<Button kind="outlined" onClick={() => session.dismissProblem()}>
									{t("action.dismiss")}
								</Button>
							</>
						}
					/>
				</div>
			)}
		</>
	);
}
