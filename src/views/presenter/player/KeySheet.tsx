import { translator } from "../../../i18n/index.ts";

const ROWS = [
	{ keys: ["PageDown", "→", "↓", "Space"], what: "next" },
	{ keys: ["PageUp", "←", "↑"], what: "previous" },
	{ keys: ["Home", "End"], what: "first" },
	{ keys: ["1", "2", "…"], what: "number" },
	{ keys: ["B", "."], what: "black" },
	{ keys: [","], what: "white" },
	{ keys: ["F", "F5"], what: "fullscreen" },
	{ keys: ["L"], what: "languages" },
	{ keys: ["S"], what: "source" },
	{ keys: ["W"], what: "tryOut" },
	{ keys: ["Esc"], what: "back" },
	{ keys: ["T"], what: "trip" },
	{ keys: ["R"], what: "room" },
	{ keys: ["N"], what: "notes" },
	{ keys: ["E"], what: "edit" },
	{ keys: ["Q"], what: "code" },
	{ keys: ["P"], what: "dossier" },
	{ keys: ["K"], what: "forum" },
	{ keys: ["D"], what: "theme" },
	{ keys: ["?"], what: "help" },
] as const;

/** Every key, in the order in which a speaker needs them. */
export function KeySheet() {
	const t = translator.value;
	return (
		<div class="page">
			<p class="page__lead">{t("presenter.help.lead")}</p>
			<dl class="key-list">
				{ROWS.map(({ keys, what }) => [
					<dt key={`${what}-keys`}>
						{keys.map((key) => (
							<kbd key={key}>{key}</kbd>
						))}
					</dt>,
					<dd key={what}>{t(`presenter.help.${what}`)}</dd>,
				])}
			</dl>
			<p>{t("presenter.help.touch")}</p>
		</div>
	);
}
