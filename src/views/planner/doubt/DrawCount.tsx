import { translator } from "../../../i18n/index.ts";
import { DRAW_COUNTS, samplingErrors } from "../../../models/doubt.ts";
import type { Figure, RangeResults } from "../../../models/types.ts";
import { SegmentedControl } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { Running } from "../StudyRun.tsx";

interface Props {
	readonly figure: Figure;
	readonly ranges: RangeResults | null;
}

/** How many futures are simulated, more of them on request, and what chance still does to the range. */
export function DrawCount({ figure, ranges }: Props) {
	const { session } = usePlanner();
	const t = translator.value;
	const progress = session.drawProgress.value;
	const present = ranges?.drawCount ?? 0;
	return (
		<section aria-labelledby="doubt-draws" data-doubt-draws={progress === null ? present : "running"}>
			<h3 id="doubt-draws">{t("doubt.draws")}</h3>
			<SegmentedControl
				label={t("doubt.draws")}
				hideLabel
				value={String(present)}
				choices={DRAW_COUNTS.map((count) => ({
					value: String(count),
					label: t.format.number(count),
					disabled: count < present,
				}))}
				onChange={(count) => session.requestDraws(Number(count))}
			/>
			{progress === null ? null : (
				<Running
					label={t("draws.progress", { percent: t.format.percent(progress) })}
					share={progress}
					cancelLabel={t("draws.cancel")}
					onCancel={() => session.cancelDraws()}
				/>
			)}
			{ranges === null ? null : <SamplingError figure={figure} ranges={ranges} />}
		</section>
	);
}

/** For a figure with zeros among its draws nothing is said. */
function SamplingError({ figure, ranges }: { readonly figure: Figure; readonly ranges: RangeResults }) {
	const t = translator.value;
	const errors = samplingErrors(ranges, figure);
	if (errors === null) return null;
	if (errors.median === 0) return <p class="quiet small">{t("doubt.draws.exact")}</p>;
	const write = (error: number): string => t.format.percent(Number(error.toPrecision(2)), 1);
	return (
		<p class="quiet small" data-doubt-error>
			{t("doubt.draws.error", {
				draws: t.format.number(ranges.drawCount),
				median: write(errors.median),
				ends: write(errors.ends),
			})}
		</p>
	);
}
