import { useState } from "preact/hooks";
import type { Evaluated } from "../../../session/types.ts";
import { SegmentedControl } from "../../../ui/index.ts";
import { type ModeProps, useSides } from "./mode.ts";
import { SecondMap } from "./SecondMap.tsx";
import { StageLegend } from "./StageLegend.tsx";

/** The other option first, then the scene's own: one picture fades into the other. */
export function BeforeAfter(props: ModeProps & { readonly other: Evaluated }) {
	const { t, main, other, theme, deck } = props;
	const [shown, setShown] = useState<"before" | "after">("before");
	const { cells, otherCells } = useSides(props);
	return (
		<>
			<div class="stage-fade" data-shown={shown}>
				<SecondMap mode={props} scenario={other.scenario} cells={otherCells} hidden={shown === "after"} />
			</div>
			<div class="stage-deck" ref={deck}>
				<SegmentedControl
					label={t("stage.fade")}
					hideLabel
					choices={[
						{ value: "before", label: t("stage.before", { option: t.of(other.scenario.name) }) },
						{ value: "after", label: t("stage.after", { option: t.of(main.scenario.name) }) },
					]}
					value={shown}
					onChange={setShown}
				/>
				<StageLegend t={t} kind={cells.kind === "none" ? otherCells.kind : cells.kind} theme={theme} />
			</div>
		</>
	);
}
