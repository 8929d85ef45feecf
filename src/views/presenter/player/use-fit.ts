import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Steps by which words grow smaller until they fit. */
const SCALES = [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.54, 0.48];

/** Sets `--fit` so that everything in the box can be seen without scrolling, at the largest size that does. */
export function useFit(box: RefObject<HTMLElement | null>, ...changes: readonly unknown[]): void {
	useLayoutEffect(() => {
		const element = box.current;
		if (element === null) return;
		const shrink = (): void => {
			for (const scale of SCALES) {
				element.style.setProperty("--fit", String(scale));
				if (
					element.scrollHeight <= element.clientHeight + 1 &&
					element.scrollWidth <= element.clientWidth + 1
				)
					return;
			}
		};
		shrink();
		const resized = new ResizeObserver(shrink);
		resized.observe(element);
		void document.fonts?.ready.then(shrink);
		return () => resized.disconnect();
	}, [box, ...changes]);
}
