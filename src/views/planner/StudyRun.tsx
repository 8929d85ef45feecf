import type { ComponentChildren } from "preact";
import { describeProblem, translator } from "../../i18n/index.ts";
import { Button, ErrorNotice, ProgressBar } from "../../ui/index.ts";
import type { StudyState } from "../shared/index.ts";

interface RunningProps {
	readonly label: string;
	/** 0..1. */
	readonly share: number;
	readonly cancelLabel: string;
	readonly onCancel: () => void;
}

/** How far something long has come, and a way to stop it. */
export function Running({ label, share, cancelLabel, onCancel }: RunningProps) {
	return (
		<div class="draws">
			<ProgressBar label={label} value={share} />
			<Button kind="outlined" onClick={onCancel}>
				{cancelLabel}
			</Button>
		</div>
	);
}

interface StudyRunProps {
	readonly study: StudyState;
	readonly progressText: (percent: string) => string;
	/** What starts it; shown while it does not run. */
	readonly children: ComponentChildren;
}

/** Starts a study, tells how far it has come, stops it, and says what went wrong. */
export function StudyRun({ study, progressText, children }: StudyRunProps) {
	const t = translator.value;
	const { progress, problem } = study;
	return (
		<>
			{progress === null ? (
				children
			) : (
				<Running
					label={progressText(t.format.percent(progress))}
					share={progress}
					cancelLabel={t("action.cancel")}
					onCancel={study.cancel}
				/>
			)}
			{problem === null ? null : <ErrorNotice {...describeProblem(t, problem)} />}
		</>
	);
}
