import { translator } from "../../../i18n/index.ts";
import { costPerBoarding, outcomesElsewhere, recoveryOf } from "../../../models/reality-check.ts";
import { Figure } from "../../../ui/index.ts";
import { split } from "../../shared/written-figure.ts";
import { usePlanner } from "../context.ts";
import { SourceButton } from "./SourceButton.tsx";

/** What one boarding costs, all in, beside what the rider pays. */
export function RealityCheck() {
	const { session, anchor } = usePlanner();
	const t = translator.value;
	const active = session.active.value;
	if (active === null) return null;
	const ranges = active.ranges ?? anchor.value?.ranges ?? null;
	const cost = ranges === null ? null : costPerBoarding(ranges, active.scenario);
	const recovery = recoveryOf(active.scenario);
	const written = cost === null ? null : split(t.format.baht(Number(cost.p50.toPrecision(2))));
	return (
		<div class="figure-row" data-figure="costPerBoarding">
			<Figure
				name={t("planner.costPerBoarding")}
				value={written?.number ?? null}
				unit={written?.unit ?? ""}
				range={cost ? t("range.of", { range: t.format.range(cost.p10, cost.p90) }) : t("range.pending")}
				kind="prediction"
				kindLabel={t("kind.prediction")}
				stale={active.ranges === null}
				compact
				source={<SourceButton figure="costPerBoarding" />}
				meaning={t("planner.costPerBoarding.note", {
					fare: t.format.baht(active.scenario.fare.flatBaht),
					years: recovery.years,
					rate: t.format.percent(recovery.discountRate, 2),
				})}
			/>
		</div>
	);
}

/** What lines elsewhere came to, at the length of this one: context, not a forecast. */
export function Elsewhere() {
	const { session } = usePlanner();
	const t = translator.value;
	const outcome = session.active.value?.outcome;
	if (!outcome || outcome.lengthMetres <= 0) return null;
	const { low, high } = outcomesElsewhere(outcome.lengthMetres);
	// Observed lines are quoted to the hundred, as published: they are no model's output.
	const hundreds = (value: number): string => t.format.number(Math.round(value / 100) * 100);
	return (
		<div class="elsewhere">
			<p>{t("planner.elsewhere", { range: `${hundreds(low)}–${hundreds(high)}` })}</p>
			<p class="quiet small">{t("planner.elsewhere.note")}</p>
		</div>
	);
}
