import { translator } from "../../../i18n/index.ts";
import { Button, EmptyState } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { ComparePicker } from "../header/OptionPicker.tsx";
import { MoneySentences } from "./MoneySentences.tsx";
import { ReachTable } from "./ReachTable.tsx";
import { RidersSentence } from "./RidersSentence.tsx";
import { SideBySide } from "./SideBySide.tsx";
import "./compare.css";

/** The second option beside the first, on the same futures. */
export function ComparePanel() {
	const { session, state } = usePlanner();
	const t = translator.value;
	const active = session.active.value;
	const comparison = session.comparison.value;
	if (active === null) return <p class="quiet">{t("state.loading")}</p>;
	if (comparison === null) {
		return (
			<EmptyState icon="swap" title={t("compare.start")} lead={t("planner.compare.empty")}>
				<ComparePicker />
			</EmptyState>
		);
	}
	return (
		<div class="compare">
			<ol class="compare-pair">
				<li class="compare-first">{t.of(active.scenario.name)}</li>
				<li class="compare-second">{t.of(comparison.scenario.name)}</li>
			</ol>
			<RidersSentence active={active} comparison={comparison} />
			<div class="button-row">
				<Button kind="outlined" icon="swap" onClick={() => session.swapComparison()}>
					{t("compare.swap")}
				</Button>
				<Button
					icon="close"
					onClick={() => {
						session.compareWithOption(null);
						if (state.cellLayer.value === "change") state.cellLayer.value = "people";
					}}
				>
					{t("compare.stop")}
				</Button>
			</div>
			<ReachTable active={active} comparison={comparison} />
			<MoneySentences active={active} comparison={comparison} />
			<SideBySide active={active} comparison={comparison} />
		</div>
	);
}
