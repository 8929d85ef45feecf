import { useState } from "preact/hooks";
import type { Evaluated } from "../../../session/types.ts";
import { SegmentedControl } from "../../../ui/index.ts";
import { type ModeProps, useCells, useLines } from "./mode.ts";
import { SecondMap } from "./SecondMap.tsx";
import { StageLegend } from "./StageLegend.tsx";
import { groundCells } from "./stage-cells.ts";

/** The other option first, then the scene's own: one picture fades into the other. */
export function BeforeAfter(props: ModeProps & { readonly other: Evaluated }) {
	const { scene, city, t, map, main, other, theme, deck } = props;
	const [shown, setShown] = useState<"before" | "after">("before");
	const layer = scene.layer === "change" || scene.layer === "saved" ? "reach" : scene.layer;
	const groundOf = (side: Evaluated) => ({
		city,
		basis: side.scenario.populationBasis,
		reach: side.reach,
		otherReach: null,
		fairness: null,
	});
	useLines(map, main.scenario, null);
	const cells = useCells(map, () => groundCells(layer, groundOf(main)), [
		layer,
		city,
		main.scenario,
		main.reach,
	]);
	const otherCells = useCells(null, () => groundCells(layer, groundOf(other)), [
		layer,
		city,
		other.scenario,
		other.reach,
	]);
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
