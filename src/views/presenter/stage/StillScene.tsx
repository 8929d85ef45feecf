import { useEffect } from "preact/hooks";
import { DEFAULT_WINDOW } from "../../../models/access-choices.ts";
import { ghostView } from "../../shared/line-view.ts";
import { useStudies } from "../../shared/use-studies.ts";
import { ChangeCount } from "./ChangeCount.tsx";
import { type ModeProps, useCells, useLines } from "./mode.ts";
import { StageLegend } from "./StageLegend.tsx";
import { groundCells } from "./stage-cells.ts";
import { UnderWay } from "./UnderWay.tsx";

/** One picture: the option's line, what the scene lays under it, and what that means. */
export function StillScene(props: ModeProps) {
	const { scene, session, city, t, map, main, other, theme, trying, deck } = props;
	const compares = scene.layer === "change" || scene.layer === "saved";
	useLines(map, main.scenario, compares ? (other?.scenario ?? null) : null);
	const before = trying ? (session.beforeGesture.value?.scenario ?? null) : null;
	useEffect(() => {
		map?.setGhost(before === null ? null : ghostView(before, main.scenario, t));
		return () => map?.setGhost(null);
	}, [map, before, main.scenario, t]);
	const against = other?.scenario ?? null;
	const study = useStudies(
		session,
		"fairness",
		[main.scenario],
		scene.layer === "saved" ? { ...WALKING, against: against?.line ? against : null } : null,
		scene.layer === "saved",
	);
	const fairness = study.answers[0] ?? null;
	const basis = main.scenario.populationBasis;
	const ground = {
		city,
		basis,
		reach: main.reach,
		otherReach: other?.reach ?? null,
		fairness,
	};
	const cells = useCells(map, () => groundCells(scene.layer, ground), [
		scene.layer,
		city,
		basis,
		main.reach,
		other?.reach,
		fairness,
	]);
	if (scene.layer === "none") return null;
	if (scene.layer === "change" && other === null)
		return (
			<div class="stage-deck" ref={deck}>
				<p>{t("stage.noOther")}</p>
			</div>
		);
	return (
		<div class="stage-deck" ref={deck}>
			{cells.kind !== "none" ? null : scene.layer === "saved" ? (
				<UnderWay t={t} study={study} />
			) : (
				<p>{t("stage.working")}</p>
			)}
			{scene.layer === "change" && other !== null ? (
				<ChangeCount city={city} t={t} main={main} other={other} />
			) : null}
			<StageLegend t={t} kind={cells.kind} theme={theme} />
		</div>
	);
}

const WALKING = { window: DEFAULT_WINDOW, stationAccess: "walk", songthaew: "kept" } as const;
