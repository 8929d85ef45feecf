import { useEffect, useRef, useState } from "preact/hooks";
import type { Evaluated } from "../../../session/types.ts";
import { curtainRoom, draggedShare, heldShare, middleOf, shareOfRoom, steppedShare } from "./curtain.ts";
import { type ModeProps, useSides } from "./mode.ts";
import { SecondMap } from "./SecondMap.tsx";
import { StageLegend } from "./StageLegend.tsx";

/** Two options on one place of the map: the other one left of the divider, the scene's own right of it. */
export function Curtain(props: ModeProps & { readonly other: Evaluated }) {
	const { t, main, other, theme, covered, deck } = props;
	const room = curtainRoom(covered);
	const [chosen, setChosen] = useState<number | null>(null);
	const share = heldShare(chosen ?? middleOf(room), room);
	const grip = useRef(0);
	const host = useRef<HTMLDivElement>(null);
	// Both maps keep their credits on their own side.
	useEffect(() => {
		const stage = host.current?.parentElement;
		stage?.style.setProperty("--curtain", `${share * 100}%`);
		return () => stage?.style.removeProperty("--curtain");
	}, [share]);

	const { cells, otherCells } = useSides(props);

	const names = { left: t.of(other.scenario.name), right: t.of(main.scenario.name) };
	const percent = Math.round(100 * shareOfRoom(share, room));
	const onPointerDown = (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
		const divider = event.currentTarget;
		divider.setPointerCapture(event.pointerId);
		const box = divider.getBoundingClientRect();
		grip.current = event.clientX - (box.left + box.width / 2);
		event.preventDefault();
		divider.focus({ preventScroll: true });
	};
	const onPointerMove = (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
		const divider = event.currentTarget;
		if (!divider.hasPointerCapture(event.pointerId)) return;
		const box = divider.parentElement!.getBoundingClientRect();
		setChosen(draggedShare(event.clientX - box.left, grip.current, box.width, room));
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		const next = steppedShare(share, event.key, room);
		if (next === null) return;
		event.preventDefault();
		event.stopPropagation();
		setChosen(next);
	};
	return (
		<>
			<div class="stage-curtain" ref={host} style={{ "--curtain": `${share * 100}%` }}>
				<SecondMap mode={props} scenario={other.scenario} cells={otherCells} />
				<p class="stage-side stage-side--left">{names.left}</p>
				<p class="stage-side stage-side--right">{names.right}</p>
				<div
					class="stage-divider"
					role="slider"
					tabIndex={0}
					aria-label={t("stage.curtain")}
					aria-orientation="horizontal"
					aria-valuemin={0}
					aria-valuemax={100}
					aria-valuenow={percent}
					aria-valuetext={t("stage.curtain.value", { ...names, share: t.format.percent(percent / 100) })}
					title={t("stage.curtain.hint")}
					onPointerDown={onPointerDown}
					onPointerMove={onPointerMove}
					onKeyDown={onKeyDown}
				>
					<span class="stage-divider__grip" aria-hidden="true" />
				</div>
			</div>
			<div class="stage-deck" ref={deck}>
				<StageLegend t={t} kind={cells.kind} theme={theme} />
				<p class="quiet">{t("stage.curtain.hint")}</p>
			</div>
		</>
	);
}
