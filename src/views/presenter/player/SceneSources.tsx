import { translator } from "../../../i18n/index.ts";
import { Disclosure } from "../../../ui/index.ts";
import { SourceSheet } from "../../shared/index.ts";
import { usePresenter } from "../context.ts";
import { FACT_WORDS, writeFact } from "../story/fact-text.ts";
import { SENTENCE_FACTS } from "../story/scene-kinds.ts";

/** Where every figure of the scene comes from: what kind it is, how it is worked out, what goes in. */
export function SceneSources() {
	const { scene, facts, session, keeper } = usePresenter();
	const t = translator.value;
	const shown = scene.value;
	const evaluated = facts.option.value ?? session.active.value;
	const city = session.city.value;
	if (shown === null || evaluated === null || city === null) return null;
	const ids = [...new Set([...shown.figures, ...SENTENCE_FACTS[shown.kind]])];
	const told = keeper.story.value?.told?.basis;
	const basis = facts.whole.value?.basis ?? told;
	return (
		<div class="page" data-sources>
			{ids.length === 0 ? <p>{t("presenter.source.none")}</p> : null}
			{ids.map((id) => {
				const { kind, source } = FACT_WORDS[id];
				const spread = facts.facts.value.numbers[id];
				if (spread === undefined) return null;
				const { number, unit } = writeFact(t, id, spread);
				return (
					<section key={id}>
						<h3>{t(`story.fact.${id}`)}</h3>
						<p class="scene-source-value">
							<strong>{number}</strong> {unit}
						</p>
						{"words" in source ? (
							<>
								<p>
									<strong>{kind === "decided" ? t("story.factKind.decided") : t(`kind.${kind}`)}</strong>{" "}
									{kind === "decided" || source.words === "line" ? "" : t(`kind.${kind}.meaning`)}
								</p>
								<p>{t(`story.source.${source.words}`)}</p>
							</>
						) : (
							<Disclosure summary={t("source.formula")} open={shown.figures[0] === id}>
								<SourceSheet figure={source.figure} evaluated={evaluated} cityVersion={city.version} />
							</Disclosure>
						)}
					</section>
				);
			})}
			{basis === undefined ? null : (
				<p class="quiet small">
					{t("presenter.source.basis", {
						engine: basis.engineVersion,
						city: basis.cityVersion,
						seed: String(basis.seed),
						date: t.format.date(basis.workedOutAtMilliseconds),
					})}
				</p>
			)}
		</div>
	);
}
