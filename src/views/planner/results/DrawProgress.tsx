import { translator } from "../../../i18n/index.ts";
import { Button } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { Running } from "../StudyRun.tsx";

const MANY_DRAWS = 1000;

/** How the ranges are coming along, a way to stop them, and a way to ask for more. */
export function DrawProgress() {
	const { session, state } = usePlanner();
	const t = translator.value;
	const progress = session.drawProgress.value;
	const ranges = session.active.value?.ranges ?? null;
	if (progress !== null) {
		return (
			<div data-draws="running">
				<Running
					label={t("draws.progress", { percent: t.format.percent(progress) })}
					share={progress}
					cancelLabel={t("draws.cancel")}
					onCancel={() => session.cancelDraws()}
				/>
			</div>
		);
	}
	return (
		<div class="draws" data-draws={ranges?.drawCount ?? 0}>
			<p class="quiet small">
				{ranges
					? `${t("range.basis", { draws: t.format.number(ranges.drawCount), seed: String(ranges.seed) })} · `
					: ""}
				{t("range.meaning")}
			</p>
			{ranges !== null && ranges.drawCount >= MANY_DRAWS ? null : (
				<Button kind="outlined" onClick={() => session.requestDraws(MANY_DRAWS)}>
					{t("draws.more", { count: t.format.number(MANY_DRAWS) })}
				</Button>
			)}
			<Button
				kind="link"
				onClick={() => {
					state.dialog.value = "doubt";
				}}
			>
				{t("doubt.open")}
			</Button>
		</div>
	);
}
