import { translator } from "../../../i18n/index.ts";
import { Dialog } from "../../../ui/index.ts";
import { MoneySourceSheet } from "../../shared/MoneySourceSheet.tsx";
import { usePlanner } from "../context.ts";

/** The window with what stands behind a group of money figures. */
export function MoneySource() {
	const { session, state } = usePlanner();
	const t = translator.value;
	const topic = state.moneySourceOf.value;
	const close = (): void => {
		state.moneySourceOf.value = null;
	};
	const active = session.active.value;
	return (
		<Dialog
			open={topic !== null}
			title={topic === null ? "" : t(`money.topic.${topic}`)}
			closeLabel={t("action.close")}
			onClose={close}
		>
			{topic === null || active === null ? null : (
				<MoneySourceSheet
					topic={topic}
					scenario={active.scenario}
					onOpenAssumptions={() => {
						close();
						state.dialog.value = "assumptions";
					}}
				/>
			)}
		</Dialog>
	);
}
