import { useMemo, useState } from "preact/hooks";
import { FIGURE_WORDS, translator } from "../../../i18n/index.ts";
import { DRAWN_ASSUMPTION_COUNT, LEAST_DRAWS_FOR_SHARES, varianceShares } from "../../../models/doubt.ts";
import type { Figure } from "../../../models/types.ts";
import { setSeed } from "../../../scenario/edits/set-seed.ts";
import { LIMITS } from "../../../scenario/limits.ts";
import { Button, NumberField, Select } from "../../../ui/index.ts";
import { shownFigure } from "../../shared/shown-figure.ts";
import { writeRange } from "../../shared/written-figure.ts";
import { usePlanner } from "../context.ts";
import { DrawCount } from "./DrawCount.tsx";
import { InputSwings } from "./InputSwings.tsx";
import "./doubt.css";

/** Figures that people ask this of; each is drawn. */
const OFFERED = [
	"boardingsPerWeekday",
	"capitalBahtMillion",
	"operatingBahtMillionPerYear",
	"revenueBahtMillionPerYear",
	"runTimeSeconds",
	"fleetSize",
	"peopleWalk10",
	"peakLoadPerHourPerDirection",
] as const satisfies readonly Figure[];

/** Where the range of a figure comes from: which input matters, how many futures, and the layers of doubt. */
export function DoubtDialog() {
	const { session, state, anchor } = usePlanner();
	const t = translator.value;
	const [figure, setFigure] = useState<Figure>("boardingsPerWeekday");
	const active = session.active.value;
	const ranges = active?.ranges ?? null;
	const variance = useMemo(
		() =>
			ranges !== null && ranges.drawCount >= LEAST_DRAWS_FOR_SHARES ? varianceShares(ranges, figure) : null,
		[ranges, figure],
	);
	if (active === null || active.scenario.line === null) return <p class="lead">{t("option.noLine")}</p>;
	const { scenario } = active;
	const { unit } = FIGURE_WORDS[figure];
	const shown = shownFigure(active, anchor.value, figure);
	return (
		<div class="page doubt">
			<p class="page__lead">{t("doubt.lead")}</p>
			<div class="doubt__figure">
				<Select
					label={t("doubt.figure")}
					value={figure}
					options={OFFERED.map((value) => ({ value, label: t.of(FIGURE_WORDS[value].name) }))}
					onChange={setFigure}
				/>
				<p class="doubt__range" data-doubt-range>
					{shown?.range ? t("range.of", { range: writeRange(t, unit, shown.range) }) : t("range.pending")}
				</p>
			</div>
			<InputSwings figure={figure} variance={variance} ranges={ranges} />
			<DrawCount figure={figure} ranges={ranges} />
			<section aria-labelledby="doubt-layers">
				<h3 id="doubt-layers">{t("doubt.layers")}</h3>
				<ol class="doubt__layers">
					<li>
						{t("doubt.layers.parameters", { count: DRAWN_ASSUMPTION_COUNT })}{" "}
						<Button
							kind="link"
							onClick={() => {
								state.dialog.value = "assumptions";
							}}
						>
							{t("source.openAssumptions")}
						</Button>
					</li>
					<li>{t("doubt.layers.structure")}</li>
					<li>
						{t("doubt.layers.outside", {
							class: t(`outsideView.${scenario.outsideView}`),
							meaning: t(`outsideView.${scenario.outsideView}.meaning`),
						})}
					</li>
				</ol>
			</section>
			<NumberField
				label={t("doubt.seed")}
				value={scenario.seed}
				low={LIMITS.seed.low}
				high={LIMITS.seed.high}
				step={1}
				note={t("doubt.seed.note")}
				increaseLabel={t("action.increase", { name: t("doubt.seed") })}
				decreaseLabel={t("action.decrease", { name: t("doubt.seed") })}
				onChange={(seed) => session.apply(setSeed(seed))}
			/>
		</div>
	);
}
