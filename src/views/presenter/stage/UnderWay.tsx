import { describeProblem, type Translator } from "../../../i18n/index.ts";
import { Button, ErrorNotice, ProgressBar } from "../../../ui/index.ts";
import type { StudyState } from "../../shared/use-studies.ts";

/** What stands in for an answer: how far it has come, or why there is none. */
export function UnderWay({ t, study }: { readonly t: Translator; readonly study: StudyState }) {
	if (study.problem !== null)
		return (
			<ErrorNotice
				{...describeProblem(t, study.problem)}
				actions={<Button onClick={study.run}>{t("stage.again")}</Button>}
			/>
		);
	return <ProgressBar label={t("stage.working")} value={study.progress ?? 0} />;
}
