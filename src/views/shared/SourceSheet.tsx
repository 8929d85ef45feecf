import { translator } from "../../i18n/index.ts";
import type { Figure } from "../../models/types.ts";
import type { Evaluated } from "../../session/types.ts";
import { Button, Disclosure } from "../../ui/index.ts";
import { AssumptionTable } from "./AssumptionTable.tsx";
import { decisionText } from "./decisions.ts";
import { inputsOf } from "./figure-inputs.ts";
import { figureRangeText, figureText, middleOf } from "./figure-text.ts";
import "./shared.css";
import { figureWords } from "./words.ts";

export interface SourceSheetProps {
	readonly figure: Figure;
	readonly evaluated: Evaluated;
	readonly cityVersion: string;
	readonly onOpenAssumptions?: () => void;
}

/** Everything behind one figure: what it means, the formula in words, what goes in, and how far that can be trusted. */
export function SourceSheet({ figure, evaluated, cityVersion, onOpenAssumptions }: SourceSheetProps) {
	const t = translator.value;
	const words = figureWords[figure];
	const { scenario, ranges } = evaluated;
	const middle = middleOf(evaluated, figure);
	const inputs = inputsOf(figure);
	const { length } = inputs.assumptions;
	return (
		<div class="page">
			<section>
				<p class="source-sheet__value">
					{middle === null ? t("state.loading") : figureText(t, figure, middle)}
				</p>
				{ranges && <p>{t("range.of", { range: figureRangeText(t, figure, ranges.figures[figure]) })}</p>}
				<p>{t.of(words.meaning)}</p>
				<p class="quiet small">{t("source.basis", { option: t.of(scenario.name) })}</p>
			</section>
			<section>
				<h3>{t("source.kind")}</h3>
				<p>
					<strong>{t(`kind.${words.kind}`)}</strong> {t(`kind.${words.kind}.meaning`)}
				</p>
				{ranges && (
					<p class="quiet">
						{t("range.meaning")}. {t("range.basis", { draws: ranges.drawCount, seed: String(ranges.seed) })}
					</p>
				)}
				{inputs.decisions.includes("outsideView") && (
					<p class="quiet">
						{t("outsideView.label", { class: t(`outsideView.${scenario.outsideView}`) })}.{" "}
						{t(`outsideView.${scenario.outsideView}.meaning`)}
					</p>
				)}
			</section>
			<section>
				<h3>{t("source.formula")}</h3>
				<p>{t.of(words.formula)}</p>
				{evaluated.outcome?.walking === "streets" && inputs.assumptions.includes("circuity") && (
					<p>{t("streets.source")}</p>
				)}
			</section>
			<section>
				<h3>{t("source.inputs")}</h3>
				<dl class="facts">
					{inputs.decisions.map((decision) => {
						const { name, value } = decisionText(t, scenario, decision);
						return [<dt key={`${decision}-name`}>{name}</dt>, <dd key={decision}>{value}</dd>];
					})}
				</dl>
			</section>
			<Disclosure summary={`${t("source.assumptions")} (${t.format.number(length)})`} open={length <= 12}>
				<AssumptionTable ids={inputs.assumptions} changes={scenario.assumptions} hideCaption />
			</Disclosure>
			<p class="quiet small">{t("source.cityVersion", { version: cityVersion })}</p>
			{onOpenAssumptions && (
				<div>
					<Button kind="outlined" onClick={onOpenAssumptions}>
						{t("source.openAssumptions")}
					</Button>
				</div>
			)}
		</div>
	);
}
