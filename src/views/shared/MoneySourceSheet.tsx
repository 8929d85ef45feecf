import { ASSUMPTION_WORDS, translator, unitText } from "../../i18n/index.ts";
import { ASSUMPTIONS, resolveParameters } from "../../scenario/assumptions.ts";
import type { Scenario } from "../../scenario/types.ts";
import { Button } from "../../ui/index.ts";
import "./money-source.css";
import { MONEY_INPUTS, type MoneyTopic } from "./money-topics.ts";
import { TrustLabel } from "./TrustLabel.tsx";

export interface MoneySourceSheetProps {
	readonly topic: MoneyTopic;
	readonly scenario: Scenario;
	readonly onOpenAssumptions?: () => void;
}

/** Behind a group of money figures: meaning, formula, and every number that is assumed, with how far it can be trusted. */
export function MoneySourceSheet({ topic, scenario, onOpenAssumptions }: MoneySourceSheetProps) {
	const t = translator.value;
	const values = resolveParameters(scenario.assumptions);
	return (
		<div class="page">
			<section>
				<p>{t(`money.topic.${topic}.meaning`)}</p>
				<p class="quiet small">{t("source.basis", { option: t.of(scenario.name) })}</p>
			</section>
			<section>
				<h3>{t("source.formula")}</h3>
				<p>{t(`money.topic.${topic}.formula`)}</p>
				<p class="quiet">{t("range.meaning")}</p>
			</section>
			<section>
				<h3>{t("source.assumptions")}</h3>
				<ul class="money-inputs">
					{MONEY_INPUTS[topic].map((id) => {
						const { unit, tag, source } = ASSUMPTIONS[id];
						return (
							<li key={id}>
								<p class="money-input">
									<span>{t.of(ASSUMPTION_WORDS[id].name)}</span>
									<strong>{`${t.format.number(values[id], 4)} ${unitText(t, unit)}`}</strong>
								</p>
								<p class="money-origin">
									<TrustLabel tag={tag} /> <span lang="en">{source}</span>
								</p>
							</li>
						);
					})}
				</ul>
			</section>
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
