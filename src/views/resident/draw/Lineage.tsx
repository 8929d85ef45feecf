import { type Translator, translator } from "../../../i18n/index.ts";
import { type Ancestor, STEP_KINDS } from "../../../scenario/ancestor.ts";
import type { Scenario } from "../../../scenario/types.ts";

/** What a line was made from, the oldest first, and what was done on the way. */
export function Lineage({ scenario }: { readonly scenario: Scenario }) {
	const t = translator.value;
	const { lineage } = scenario;
	return lineage === undefined ? null : (
		<section class="resident-section">
			<h2>{t("draw.lineage")}</h2>
			<ol class="lineage">
				{lineage.map((ancestor, place) => (
					<li key={`${ancestor.id}-${place}`}>
						<p>{t.of(ancestor.name)}</p>
						<p class="lineage__steps">{stepsText(t, ancestor)}</p>
					</li>
				))}
				<li>
					<p>
						<strong>{t.of(scenario.name)}</strong>
					</p>
				</li>
			</ol>
		</section>
	);
}

function stepsText(t: Translator, { steps }: Ancestor): string {
	const done = STEP_KINDS.filter((kind) => steps[kind] > 0).map((kind) =>
		t(`draw.step.${kind}`, { count: steps[kind] }),
	);
	return done.length === 0 ? t("draw.step.none") : done.join(" · ");
}
