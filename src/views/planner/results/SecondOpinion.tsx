import { RangeBar } from "../../../charts/index.ts";
import { type Translator, translator } from "../../../i18n/index.ts";
import type { SecondOpinion as Opinion, TwoOpinions } from "../../../models/direct-run.ts";
import type { Range } from "../../../models/types.ts";
import { Button, Disclosure, Swatch } from "../../../ui/index.ts";
import { useStudy } from "../../shared/index.ts";
import { usePlanner } from "../context.ts";
import { StudyRun } from "../StudyRun.tsx";
import "./second-opinion.css";
import { SecondOpinionTables } from "./SecondOpinionTables.tsx";

/** As many as the ranges of the results, so that the two can be read together. */
const REQUEST = { drawCount: 200 } as const;

/** The direct model beside the main one: on walkers and on the order of stations, side by side and never averaged. */
export function SecondOpinion() {
	const { session, state } = usePlanner();
	const t = translator.value;
	const study = useStudy(session, "direct", REQUEST, false);
	const { answer } = study;
	return (
		<section class="chain" aria-labelledby="chain-second" data-second={answer === null ? "none" : "shown"}>
			<h3 id="chain-second" class="chain-title">
				{t("second.heading")}
			</h3>
			<p class="quiet small">{t("second.lead")}</p>
			{answer === null ? null : (
				<div class="second-opinion" data-stale={study.isStale}>
					{study.isStale ? <p class="quiet small">{t("second.stale")}</p> : null}
					<Found opinion={answer} />
				</div>
			)}
			<StudyRun study={study} progressText={(percent) => t("second.progress", { percent })}>
				{answer !== null && !study.isStale ? null : (
					<Button kind="outlined" data-second-run onClick={study.run}>
						{t(answer === null ? "second.run" : "second.again")}
					</Button>
				)}
			</StudyRun>
			{answer === null ? null : (
				<Disclosure summary={t("source.formula")}>
					<p>{t("second.source")}</p>
					<Button
						kind="outlined"
						onClick={() => {
							state.dialog.value = "assumptions";
						}}
					>
						{t("source.openAssumptions")}
					</Button>
				</Disclosure>
			)}
		</section>
	);
}

const writeRatio = (t: Translator, range: Range): string => t.format.range(range.p10, range.p90);

function Found({ opinion }: { readonly opinion: Opinion }) {
	const t = translator.value;
	const { walk, rankCorrelation } = opinion;
	return (
		<>
			<Pair name={t("second.walkers")} pair={walk} />
			{walk.ratio === null ? (
				<p>{t("second.noRatio")}</p>
			) : (
				<>
					<p data-ratio={walk.ratio.p50}>{t("second.ratioSentence", { range: writeRatio(t, walk.ratio) })}</p>
					<p>{t(walk.ratio.p10 <= 1 && walk.ratio.p90 >= 1 ? "second.agree" : "second.apart")}</p>
				</>
			)}
			{rankCorrelation === null ? null : (
				<p>{t("second.ranks", { range: writeRatio(t, rankCorrelation) })}</p>
			)}
			<p class="quiet small">{t("second.beforeOutside")}</p>
			<p class="quiet small">
				{t("second.basis", { draws: t.format.number(opinion.drawCount), seed: String(opinion.seed) })}
			</p>
			<SecondOpinionTables opinion={opinion} />
		</>
	);
}

function Pair({ name, pair }: { readonly name: string; readonly pair: TwoOpinions }) {
	const t = translator.value;
	const line = (label: string, range: Range, swatch: "fill" | "hatch") => (
		<p class="second-opinion__model">
			<Swatch kind={swatch} color={swatch === "fill" ? "var(--ink)" : "var(--kept)"} />
			<span>{label}</span> <strong>{t.format.range(range.p10, range.p90)}</strong>
		</p>
	);
	return (
		<div class="second-opinion__pair">
			<h4>{name}</h4>
			{line(t("second.fourStep"), pair.fourStep, "fill")}
			{line(t("second.direct"), pair.direct, "hatch")}
			<RangeBar
				name={name}
				first={{ label: t("second.fourStep"), range: pair.fourStep }}
				second={{ label: t("second.direct"), range: pair.direct }}
				write={t.format.figure}
			/>
		</div>
	);
}
