import { translator } from "../../../i18n/index.ts";
import { Button, Icon } from "../../../ui/index.ts";
import { usePresenter } from "../context.ts";
import { factPhrase } from "../story/fact-text.ts";
import { causesOfMove, movedFacts } from "../story/moved.ts";

/** What differs from what was told last, and why. */
export function MovedNotice() {
	const { keeper, facts } = usePresenter();
	const t = translator.value;
	const told = keeper.story.value?.told ?? null;
	const whole = facts.whole.value;
	if (told === null || whole === null) return null;
	const moved = movedFacts(told.facts.numbers, whole.facts.numbers);
	if (moved.length === 0) return null;
	const causes = causesOfMove(told.basis, whole.basis);
	const values = {
		engine: [told.basis.engineVersion, whole.basis.engineVersion],
		city: [told.basis.cityVersion.slice(0, 8), whole.basis.cityVersion.slice(0, 8)],
		seed: [String(told.basis.seed), String(whole.basis.seed)],
		draws: [String(told.basis.drawCount), String(whole.basis.drawCount)],
	} as const;
	return (
		<section class="moved-notice" data-moved-notice>
			<h2>
				<Icon name="warning" />{" "}
				{t("story.moved.title", { date: t.format.date(told.basis.workedOutAtMilliseconds) })}
			</h2>
			<p>
				{causes.length === 0
					? t("story.moved.unknown")
					: `${t("story.moved.because")} ${t.format.list(
							causes.map((cause) => {
								if (cause === "option" || cause === "against" || cause === "walking")
									return t(`story.moved.cause.${cause}`);
								const [was, now] = values[cause];
								return t(`story.moved.cause.${cause}`, { was, now });
							}),
						)}`}
			</p>
			<details>
				<summary>{t("story.moved.see")}</summary>
				<ul>
					{moved.map(({ id, was, now }) => (
						<li key={id}>
							{t("story.edit.movedFact", {
								name: t(`story.fact.${id}`),
								was: factPhrase(t, id, was),
								now: factPhrase(t, id, now),
							})}
						</li>
					))}
				</ul>
			</details>
			<Button kind="outlined" onClick={() => keeper.change((story) => ({ ...story, told: whole }))}>
				{t("story.moved.accept")}
			</Button>
		</section>
	);
}
