import { Tornado } from "../../../charts/index.ts";
import { FIGURE_WORDS, translator } from "../../../i18n/index.ts";
import { LEAST_DRAWS_FOR_SHARES, type VarianceShares } from "../../../models/doubt.ts";
import type { Figure, RangeResults } from "../../../models/types.ts";
import { Button } from "../../../ui/index.ts";
import { useStudy } from "../../shared/index.ts";
import { writeMedian } from "../../shared/written-figure.ts";
import { usePlanner } from "../context.ts";
import { StudyRun } from "../StudyRun.tsx";
import { movingSwings, tornadoRows } from "./tornado-rows.ts";

interface Props {
	readonly figure: Figure;
	readonly ranges: RangeResults | null;
	/** Null until there are enough draws. */
	readonly variance: VarianceShares | null;
}

/** Which input matters for a figure: a tornado of single swings, with each one's share of the spread once it is known. */
export function InputSwings({ figure, ranges, variance }: Props) {
	const { session } = usePlanner();
	const t = translator.value;
	const study = useStudy(session, "tornado", { figure }, true);
	const { answer } = study;
	const { unit, name } = FIGURE_WORDS[figure];
	const write = (value: number): string => writeMedian(t, unit, value).number;
	const rows = answer === null ? [] : tornadoRows(t, answer, variance);
	const rest = answer === null ? 0 : answer.swings.length - rows.length;
	const middle = answer === null ? null : writeMedian(t, unit, answer.figure);
	return (
		<section
			aria-labelledby="doubt-tornado"
			data-tornado={answer === null || study.isStale ? "pending" : figure}
		>
			<h3 id="doubt-tornado">{t("doubt.tornado")}</h3>
			<StudyRun study={study} progressText={(percent) => t("doubt.tornado.progress", { percent })}>
				{answer === null || study.isStale ? (
					<Button kind="outlined" onClick={study.run}>
						{t("doubt.tornado.again")}
					</Button>
				) : null}
			</StudyRun>
			{answer === null || middle === null || study.isStale ? null : movingSwings(answer).length === 0 ? (
				<p>{t("doubt.tornado.none")}</p>
			) : (
				<>
					<p class="quiet small">
						{t("doubt.tornado.lead", { middle: `${middle.number} ${middle.unit}`.trim() })}
					</p>
					<Tornado
						caption={`${t("doubt.tornado")}: ${t.of(name)}`}
						inputHeader={t("doubt.tornado.input")}
						figureHeader={t("doubt.tornado.figure", { unit: middle.unit })}
						shareHeader={t("doubt.tornado.share")}
						lowLabel={t("doubt.tornado.low")}
						highLabel={t("doubt.tornado.high")}
						middle={answer.figure}
						rows={rows}
						write={write}
						between={(low, high) => t("doubt.tornado.fromTo", { low, high })}
					/>
					<p class="quiet small">
						{t("doubt.tornado.limits")} {rest > 0 ? t("doubt.tornado.others", { count: rest }) : ""}
					</p>
					<p class="quiet small">
						{variance === null || ranges === null
							? t("doubt.share.more", { draws: t.format.number(LEAST_DRAWS_FOR_SHARES) })
							: t("doubt.share.meaning", {
									draws: t.format.number(ranges.drawCount),
									noise: t.format.percent(variance.noise, 1),
								})}
					</p>
				</>
			)}
		</section>
	);
}
