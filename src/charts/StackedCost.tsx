import { translator } from "../i18n/index.ts";
import type { CapitalItems } from "../models/types.ts";
import { PartsBar } from "./PartsBar.tsx";

/** The order in which capital is told, and the shade of each item. */
const ITEMS = ["track", "stations", "trains", "depot", "land", "soft", "contingency", "outsideView"] as const;

/** What the capital cost is made of. The overrun seen elsewhere is set apart from what is bought. */
export function StackedCost({ items }: { readonly items: CapitalItems }) {
	const t = translator.value;
	const total = ITEMS.reduce((sum, id) => sum + items[id], 0);
	return (
		<PartsBar
			caption={t("capital.heading")}
			itemHeader={t("capital.item")}
			valueHeader={t("unit.bahtMillion")}
			parts={ITEMS.map((id, shade) => ({ id, shade, label: t(`capital.${id}`), value: items[id] }))}
			write={t.format.bahtMillion}
			total={{ label: t("capital.total"), text: t.format.bahtMillion(total) }}
		/>
	);
}
