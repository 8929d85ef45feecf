import { RangeBar } from "../../../charts/index.ts";
import { FIGURE_WORDS, translator } from "../../../i18n/index.ts";
import type { Figure } from "../../../models/types.ts";
import type { Evaluated } from "../../../session/types.ts";
import { shownFigure } from "../../shared/shown-figure.ts";
import { writeMedian, writeRange } from "../../shared/written-figure.ts";
import { usePlanner } from "../context.ts";

interface Props {
	readonly active: Evaluated;
	readonly comparison: Evaluated;
}

const SIDE_FIGURES: readonly Figure[] = [
	"boardingsPerWeekday",
	"peopleWalk10",
	"peopleFeeder15",
	"runTimeSeconds",
	"fleetSize",
	"capitalBahtMillion",
	"operatingBahtMillionPerYear",
	"revenueBahtMillionPerYear",
];

/** Figures of both options, each pair on one scale. */
export function SideBySide({ active, comparison }: Props) {
	const { anchor, comparisonAnchor } = usePlanner();
	const t = translator.value;
	const names = [t.of(active.scenario.name), t.of(comparison.scenario.name)] as const;
	return (
		<section class="chain" aria-labelledby="compare-side">
			<h3 id="compare-side" class="chain-title">
				{t("planner.compare.side")}
			</h3>
			<ul class="pairs-list">
				{SIDE_FIGURES.map((figure) => {
					const { name, unit } = FIGURE_WORDS[figure];
					const first = shownFigure(active, anchor.value, figure);
					const second = shownFigure(comparison, comparisonAnchor.value, figure);
					return (
						<li key={figure} class="pair" data-pair={figure}>
							<h4>{t.of(name)}</h4>
							<dl class="pair-values">
								{[first, second].map((shown, index) => {
									const written = shown && writeMedian(t, unit, shown.median);
									return (
										<div key={index === 0 ? "first" : "second"} data-stale={shown?.stale ?? true}>
											<dt>{names[index]}</dt>
											<dd>
												<strong>{written?.number ?? "…"}</strong> {written?.unit}
												<span class="quiet">
													{" "}
													{shown?.range ? t("range.of", { range: writeRange(t, unit, shown.range) }) : ""}
												</span>
											</dd>
										</div>
									);
								})}
							</dl>
							{first?.range && second?.range ? (
								<RangeBar
									name={t.of(name)}
									first={{ label: names[0], range: first.range }}
									second={{ label: names[1], range: second.range }}
									write={(value) => {
										const written = writeMedian(t, unit, value);
										return unit === "minutes" || unit === "bahtMillion"
											? `${written.number} ${written.unit}`
											: written.number;
									}}
								/>
							) : null}
						</li>
					);
				})}
			</ul>
		</section>
	);
}
