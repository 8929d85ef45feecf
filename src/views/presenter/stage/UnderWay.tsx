import { describeProblem, type Translator } from "../../../i18n/index.ts";
import { Button, ErrorNotice, ProgressBar } from "../../../ui/index.ts";
import type { StudyState } from "../../shared/use-studies.ts";

interface Props {
	readonly t: Translator;
	readonly study: StudyState;
	/** What is worked out. */
	readonly label?: string;
}

/** What stands in for an answer: how far it has come, or why there is none. */
export function UnderWay({ t, study, label = t("stage.working") }: Props) {
	if (study.problem !== null)
		return (
			<ErrorNotice
				{...describeProblem(t, study.problem)}
				actions={<Button onClick={study.run}>{t("stage.again")}</Button>}
			/>
		);
	return <ProgressBar label={label} value={study.progress ?? 0} />;
}
