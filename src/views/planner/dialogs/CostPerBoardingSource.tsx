import { FIGURE_WORDS, translator } from "../../../i18n/index.ts";
import { costPerBoarding, recoveryOf } from "../../../models/reality-check.ts";
import type { Figure } from "../../../models/types.ts";
import { ASSUMPTIONS } from "../../../scenario/assumptions.ts";
import type { Evaluated } from "../../../session/types.ts";
import { Button } from "../../../ui/index.ts";
import { writeMedian, writeRange } from "../../shared/written-figure.ts";
import { usePlanner } from "../context.ts";

const INPUTS: readonly Figure[] = [
	"capitalBahtMillion",
	"operatingBahtMillionPerYear",
	"boardingsPerWeekday",
];

/** Behind the cost of one boarding: the formula, and the three figures that go in, each with its own source. */
export function CostPerBoardingSource({ evaluated }: { readonly evaluated: Evaluated }) {
	const { state } = usePlanner();
	const t = translator.value;
	const { scenario, ranges } = evaluated;
	const cost = ranges && costPerBoarding(ranges, scenario);
	const recovery = recoveryOf(scenario);
	const weekdays = scenario.assumptions.weekdaysPerYear ?? ASSUMPTIONS.weekdaysPerYear.value;
	return (
		<div class="page">
			<section>
				<p class="source-sheet__value">
					{cost ? t.format.baht(Number(cost.p50.toPrecision(2))) : t("state.loading")}
				</p>
				{cost ? <p>{t("range.of", { range: t.format.range(cost.p10, cost.p90) })}</p> : null}
				<p>{t("planner.costPerBoarding.meaning")}</p>
				<p class="quiet small">{t("source.basis", { option: t.of(scenario.name) })}</p>
			</section>
			<section>
				<h3>{t("source.kind")}</h3>
				<p>
					<strong>{t("kind.prediction")}</strong> {t("kind.prediction.meaning")}
				</p>
				{ranges ? (
					<p class="quiet">
						{t("range.meaning")}. {t("range.basis", { draws: ranges.drawCount, seed: String(ranges.seed) })}
					</p>
				) : null}
			</section>
			<section>
				<h3>{t("source.formula")}</h3>
				<p>
					{t("planner.costPerBoarding.formula", {
						weekdays,
						years: recovery.years,
						rate: t.format.percent(recovery.discountRate, 2),
						factor: t.format.number(recovery.factor, 3),
					})}
				</p>
			</section>
			<section>
				<h3>{t("source.inputs")}</h3>
				<dl class="facts">
					{INPUTS.map((figure) => {
						const { name, unit } = FIGURE_WORDS[figure];
						const range = ranges?.figures[figure];
						const written = range && writeMedian(t, unit, range.p50);
						return [
							<dt key={`${figure}-name`}>
								<Button
									icon="source"
									onClick={() => {
										state.sourceOf.value = figure;
									}}
								>
									{t.of(name)}
								</Button>
							</dt>,
							<dd key={figure}>
								{range && written
									? `${written.number} ${written.unit} (${writeRange(t, unit, range)})`
									: t("range.pending")}
							</dd>,
						];
					})}
				</dl>
			</section>
			<section>
				<h3>{t("source.origin")}</h3>
				<p>{t("planner.costPerBoarding.origin")}</p>
			</section>
		</div>
	);
}
