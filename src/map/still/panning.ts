import type { ScreenPoint } from "../stations/surface.ts";

const CLICK_PIXELS = 4;

export interface Panning {
	/** While true, the pointer belongs to somebody else. */
	isHeld(): boolean;
	panBy(pixels: ScreenPoint): void;
	zoomBy(step: number): void;
	/** A press that has not moved, from the element's top left. */
	click(point: ScreenPoint): void;
}

/** One pointer pans, the wheel zooms, a press that stays is a click. */
export function listenToPan(element: HTMLElement, panning: Panning): void {
	let from: { pointerId: number; start: ScreenPoint; last: ScreenPoint } | null = null;
	let movedPixels = 0;
	element.addEventListener("pointerdown", (event) => {
		movedPixels = 0;
		if (panning.isHeld() || event.button !== 0) return;
		const start = { x: event.clientX, y: event.clientY };
		from = { pointerId: event.pointerId, start, last: start };
		element.setPointerCapture(event.pointerId);
	});
	element.addEventListener("pointermove", (event) => {
		if (from === null || event.pointerId !== from.pointerId) return;
		const { start, last } = from;
		const now = { x: event.clientX, y: event.clientY };
		movedPixels = Math.max(movedPixels, Math.hypot(now.x - start.x, now.y - start.y));
		from.last = now;
		panning.panBy({ x: now.x - last.x, y: now.y - last.y });
	});
	const end = (): void => {
		from = null;
	};
	element.addEventListener("pointerup", end);
	element.addEventListener("pointercancel", end);
	element.addEventListener("click", (event) => {
		if (movedPixels > CLICK_PIXELS) return;
		const box = element.getBoundingClientRect();
		panning.click({ x: event.clientX - box.left, y: event.clientY - box.top });
	});
	element.addEventListener(
		"wheel",
		(event) => {
			event.preventDefault();
			panning.zoomBy(-event.deltaY / 500);
		},
		{ passive: false },
	);
}
