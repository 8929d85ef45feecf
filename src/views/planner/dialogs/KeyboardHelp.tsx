import { translator } from "../../../i18n/index.ts";
import { DataTable } from "../../../ui/index.ts";

/** Every key, in the order in which one needs them. */
export function KeyboardHelp() {
	const t = translator.value;
	const rows = [
		{ keys: "Tab", what: t("help.tab") },
		{ keys: "↑ ↓ · Home End", what: t("help.stationKeys") },
		{ keys: "Enter", what: t("help.enter") },
		{ keys: "← →", what: t("help.arrows") },
		{ keys: "Shift + ← →", what: t("help.shiftArrows") },
		{ keys: "Alt", what: t("help.alt") },
		{ keys: "Esc", what: t("help.escape") },
		{ keys: "Ctrl / ⌘ + Z", what: t("help.undo") },
		{ keys: "Shift + Ctrl / ⌘ + Z", what: t("help.redo") },
		{ keys: "Alt + 1 … 4", what: t("planner.keys.panels") },
		{ keys: "+ −", what: t("help.zoom") },
	];
	return (
		<DataTable
			caption={t("help.heading")}
			columns={[
				{ id: "keys", header: t("help.keys"), isRowHeader: true, cell: (row) => <kbd>{row.keys}</kbd> },
				{ id: "what", header: t("help.what"), cell: (row) => row.what },
			]}
			rows={rows}
			rowKey={(row) => row.keys}
		/>
	);
}
