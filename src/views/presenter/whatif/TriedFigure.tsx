import { translator } from "../../../i18n/index.ts";
import type { Range } from "../../../models/types.ts";
import type { Evaluated } from "../../../session/types.ts";
import { DeltaChip } from "../../../ui/index.ts";
import { shownFigure } from "../../shared/shown-figure.ts";
import { usePresenter } from "../context.ts";
import { FACT_WORDS, writeFact } from "../story/fact-text.ts";
import type { Spread } from "../story/types.ts";

export const TRIED_FIGURES = [
	"peopleWalk10",
	"boardingsPerWeekday",
	"runTimeSeconds",
	"capitalBahtMillion",
] as const;
export type TriedFigureId = (typeof TRIED_FIGURES)[number];

interface Props {
	readonly figure: TriedFigureId;
	readonly active: Evaluated;
	readonly before: Evaluated;
}

/** Smaller changes than this part of a figure are not worth a sign. */
const NOTICEABLE_SHARE = 0.002;

const spreadOf = ({ p10, p50, p90 }: Range): Spread => ({ low: p10, middle: p50, high: p90 });

/** A figure of what is being tried, beside what it was: the middle moves at once, its range follows. */
export function TriedFigure({ figure, active, before }: Props) {
	const { anchor } = usePresenter();
	const t = translator.value;
	const shown = shownFigure(active, anchor.value, figure);
	const was = before.ranges === null ? null : spreadOf(before.ranges.figures[figure]);
	const middle: Spread | null =
		shown === null ? null : { low: shown.median, middle: shown.median, high: shown.median };
	const range = shown !== null && !shown.stale && shown.range !== null ? spreadOf(shown.range) : null;
	const written =
		range !== null ? writeFact(t, figure, range) : middle === null ? null : writeFact(t, figure, middle);
	const change = shown === null || was === null ? 0 : shown.median - was.middle;
	const isLess = figure === "runTimeSeconds" || figure === "capitalBahtMillion";
	const { kind } = FACT_WORDS[figure];
	return (
		<div
			class="scene-figure"
			data-fact={figure}
			data-low={range?.low}
			data-high={range?.high}
			aria-busy={range === null}
		>
			<dt>
				{t(`story.fact.${figure}`)}{" "}
				<span class={`scene-kind scene-kind--${kind}`}>{kind === "decided" ? "" : t(`kind.${kind}`)}</span>
			</dt>
			<dd>
				<p>
					<span class="scene-number">{written?.number ?? "…"}</span>{" "}
					<span class="scene-unit">{written?.unit}</span>{" "}
					{was === null || Math.abs(change) < NOTICEABLE_SHARE * Math.abs(was.middle) ? null : (
						<DeltaChip
							change={change}
							text={
								figure === "runTimeSeconds"
									? `${change > 0 ? "+" : "−"}${t.format.minutes(Math.abs(change))}`
									: t.format.change(change)
							}
							better={isLess ? "less" : "more"}
						/>
					)}
				</p>
				<p class="scene-figure-second">
					{range === null
						? t("range.pending")
						: was === null || active.scenario === before.scenario
							? ""
							: t("presenter.try.was", { value: writeFact(t, figure, was).number })}
				</p>
			</dd>
		</div>
	);
}
