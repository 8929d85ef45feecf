import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

export interface Room {
	/** Width in CSS pixels; 0 before the first layout. */
	readonly widthPixels: number;
	/** The text size in use over the usual 16 pixels: themes and readers make it larger. */
	readonly textScale: number;
}

const USUAL_TEXT_PIXELS = 16;

/** The room that an element has, followed as it changes. */
export function useRoom<Element extends HTMLElement>(): [RefObject<Element | null>, Room] {
	const element = useRef<Element>(null);
	const [room, setRoom] = useState<Room>({ widthPixels: 0, textScale: 1 });
	useLayoutEffect(() => {
		const watched = element.current;
		if (!watched) return;
		const measure = (): void => {
			const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
			setRoom({ widthPixels: Math.floor(watched.clientWidth), textScale: text / USUAL_TEXT_PIXELS || 1 });
		};
		const sizes = new ResizeObserver(measure);
		const themes = new MutationObserver(measure);
		measure();
		sizes.observe(watched);
		themes.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "style"] });
		return () => {
			sizes.disconnect();
			themes.disconnect();
		};
	}, []);
	return [element, room];
}
