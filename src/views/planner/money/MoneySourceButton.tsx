import { translator } from "../../../i18n/index.ts";
import { IconButton } from "../../../ui/index.ts";
import type { MoneyTopic } from "../../shared/money-topics.ts";
import { usePlanner } from "../context.ts";

/** One tap to what stands behind a group of figures. */
export function MoneySourceButton({ topic }: { readonly topic: MoneyTopic }) {
	const { state } = usePlanner();
	const t = translator.value;
	return (
		<IconButton
			icon="source"
			label={t("action.sourceOf", { name: t(`money.topic.${topic}`) })}
			data-money-source={topic}
			onClick={() => {
				state.moneySourceOf.value = topic;
			}}
		/>
	);
}
