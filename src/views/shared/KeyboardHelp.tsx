import { type Key, translator } from "../../i18n/index.ts";
import "./shared.css";

type HelpKey = Extract<Key, `help.${string}`>;

const ROWS = [
	{ keys: ["Tab"], what: "help.tab" },
	{ keys: ["←", "→"], what: "help.arrows" },
	{ keys: ["Shift", "←", "→"], what: "help.shiftArrows" },
	{ keys: ["Alt"], what: "help.alt" },
	{ keys: ["Esc"], what: "help.escape" },
	{ keys: ["Ctrl", "Z"], what: "help.undo" },
	{ keys: ["Ctrl", "Shift", "Z"], what: "help.redo" },
	{ keys: ["←", "→"], what: "help.stationKeys" },
	{ keys: ["Home", "End"], what: "help.homeEnd" },
	{ keys: ["Enter"], what: "help.enter" },
	{ keys: ["+", "−"], what: "help.zoom" },
	{ keys: ["?"], what: "help.question" },
] as const satisfies readonly { readonly keys: readonly string[]; readonly what: HelpKey }[];

/** The keys, in the order in which somebody new needs them. */
export function KeyboardHelp() {
	const t = translator.value;
	return (
		<div class="page">
			<p class="page__lead">{t("help.heading")}</p>
			<dl class="key-list">
				{ROWS.map((row) => [
					<dt key={`${row.what}-keys`}>
						{row.keys.map((key) => (
							<kbd key={key}>{key}</kbd>
						))}
					</dt>,
					<dd key={row.what}>{t(row.what)}</dd>,
				])}
			</dl>
		</div>
	);
}
