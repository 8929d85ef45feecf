import { translator } from "../../../i18n/index.ts";
import { UNKNOWN_WORDS } from "../../../i18n/messages/question-unknowns.ts";
import type { UnknownId } from "./questions.ts";

/** What nobody knows, said plainly, with whom to ask. */
export function Unknowns({ ids }: { readonly ids: readonly UnknownId[] }) {
	const t = translator.value;
	return (
		<section class="resident-section">
			<h2>{t("question.unknown")}</h2>
			<ul class="unknowns">
				{ids.map((id) => (
					<li key={id} class="unknown" data-unknown={id}>
						<p>{t.of(UNKNOWN_WORDS[id].what)}</p>
						<p class="unknown__who">{t("question.unknown.who", { who: t.of(UNKNOWN_WORDS[id].who) })}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
