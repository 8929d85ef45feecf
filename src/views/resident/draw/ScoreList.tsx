import { useState } from "preact/hooks";
import { FuturesDots } from "../../../charts/index.ts";
import { translator } from "../../../i18n/index.ts";
import { mayForecast } from "../../../scenario/calibration.ts";
import { Dialog, IconButton } from "../../../ui/index.ts";
import { SourceSheet } from "../../shared/index.ts";
import { MoneySourceSheet } from "../../shared/MoneySourceSheet.tsx";
import { basisText } from "../questions/point-text.ts";
import type { Basis } from "../questions/points.ts";
import type { ContestFigure } from "./contest.ts";
import { contestRange, judgementText } from "./contest-text.ts";
import type { Contest, ContestRow } from "./use-contest.ts";

const BASIS: Readonly<Record<ContestFigure, Basis>> = {
	boardingsPerWeekday: "prediction",
	peopleWalk10: "geometry",
	runTimeSeconds: "estimate",
	capitalBahtMillion: "estimate",
	yearlyGap: "prediction",
};

interface Props {
	readonly contest: Contest;
	readonly cityVersion: string;
}

/** Each figure beside the official line's, and in how many futures which is better. No sum is made of them. */
export function ScoreList({ contest, cityVersion }: Props) {
	const t = translator.value;
	const [sourceOf, setSourceOf] = useState<ContestFigure | null>(null);
	const { mine, rows } = contest;
	const isFitted = mayForecast(mine.scenario);
	return (
		<section class="resident-section">
			<h2>{t("draw.score")}</h2>
			<ul class="scores">
				{rows.map((row) => (
					<Score key={row.figure} row={row} isFitted={isFitted} onSource={() => setSourceOf(row.figure)} />
				))}
			</ul>
			<p class="resident-note">
				{t("compare.lead")} · {t("question.range")}
			</p>
			<Dialog
				open={sourceOf !== null}
				title={t("source.origin")}
				closeLabel={t("action.close")}
				onClose={() => setSourceOf(null)}
			>
				{sourceOf === null ? null : sourceOf === "yearlyGap" ? (
					<MoneySourceSheet topic="shortfall" scenario={mine.scenario} />
				) : (
					<SourceSheet figure={sourceOf} evaluated={mine} cityVersion={cityVersion} />
				)}
			</Dialog>
		</section>
	);
}

interface ScoreProps {
	readonly row: ContestRow;
	readonly isFitted: boolean;
	readonly onSource: () => void;
}

function Score({ row, isFitted, onSource }: ScoreProps) {
	const t = translator.value;
	const { figure, mine, official, judgement } = row;
	const name = t(`draw.figure.${figure}`);
	return (
		<li
			class="score"
			data-score={figure}
			data-verdict={judgement?.verdict ?? "waiting"}
			aria-busy={mine === null}
		>
			<h3>{name}</h3>
			<IconButton icon="source" label={t("question.source", { what: name })} onClick={onSource} />
			<p class="score__mine">{mine === null ? t("question.waiting") : contestRange(t, figure, mine)}</p>
			<p class="score__basis">
				{basisText(t, BASIS[figure], isFitted)}
				{official !== null && ` · ${t("draw.official", { amount: contestRange(t, figure, official) })}`}
			</p>
			{judgement === null ? (
				<p class="score__verdict">{t("compare.pending")}</p>
			) : (
				<div class="score__verdict">
					<FuturesDots
						share={judgement.verdict === "behind" ? 1 - judgement.share : judgement.share}
						distinguishable={judgement.verdict !== "same"}
						sentence={judgementText(t, judgement)}
					/>
				</div>
			)}
		</li>
	);
}
