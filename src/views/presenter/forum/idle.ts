/** Anything that somebody does to the page. */
const SIGNS = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;

/** Calls back once nobody has touched the page for so long. Returns what stops it. */
export function whenIdle(milliseconds: number, onIdle: () => void): () => void {
	let timer = window.setTimeout(onIdle, milliseconds);
	const again = (): void => {
		window.clearTimeout(timer);
		timer = window.setTimeout(onIdle, milliseconds);
	};
	for (const sign of SIGNS) window.addEventListener(sign, again, { passive: true, capture: true });
	return () => {
		window.clearTimeout(timer);
		for (const sign of SIGNS) window.removeEventListener(sign, again, { capture: true });
	};
}
