import { useEffect, useRef } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import type { Outcome } from "../../../models/types.ts";
import { type Better, DeltaChip } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";

const OFFSET_PIXELS = 28;

interface Delta {
	readonly id: "people" | "boardings" | "runTime" | "cost";
	readonly change: number;
	readonly better: Better;
}

export function deltas(before: Outcome, now: Outcome): readonly Delta[] {
	return [
		{ id: "people", change: now.peopleWalk10 - before.peopleWalk10, better: "more" },
		{ id: "boardings", change: now.boardingsPerWeekday - before.boardingsPerWeekday, better: "more" },
		{
			id: "runTime",
			change: now.operations.runTimeSeconds - before.operations.runTimeSeconds,
			better: "less",
		},
		{ id: "cost", change: now.capitalBahtMillion - before.capitalBahtMillion, better: "less" },
	];
}

/** What the gesture has changed so far, beside the finger. */
export function DeltaChips() {
	const { session } = usePlanner();
	const t = translator.value;
	const box = useRef<HTMLDivElement>(null);
	const before = session.beforeGesture.value;
	const active = before === null ? null : session.active.value;
	const dragging = before !== null;

	useEffect(() => {
		if (!dragging) return;
		// Listening on the window in the capture phase sees moves that the map keeps to itself.
		const follow = (event: PointerEvent): void => {
			const element = box.current;
			const pane = element?.parentElement?.getBoundingClientRect();
			if (!element || !pane) return;
			const x = Math.min(event.clientX - pane.left + OFFSET_PIXELS, pane.width - element.offsetWidth - 8);
			const y = Math.min(
				Math.max(event.clientY - pane.top - element.offsetHeight / 2, 8),
				pane.height - element.offsetHeight - 8,
			);
			element.style.translate = `${Math.max(x, 8)}px ${y}px`;
		};
		window.addEventListener("pointermove", follow, { capture: true });
		return () => window.removeEventListener("pointermove", follow, { capture: true });
	}, [dragging]);

	if (!before?.outcome || !active?.outcome) return null;
	return (
		<div class="delta-chips" ref={box} aria-hidden="true" data-deltas>
			{deltas(before.outcome, active.outcome).map(({ id, change, better }) => {
				const shown = Math.round(change);
				return (
					<div class="delta-row" key={id}>
						<DeltaChip change={shown} text={t.format.change(shown)} better={better} />
						<span>{t(`planner.delta.${id}`)}</span>
					</div>
				);
			})}
		</div>
	);
}
