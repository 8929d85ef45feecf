import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** The width of an element in CSS pixels, followed as it changes; 0 before the first layout. */
export function useWidth<Element extends HTMLElement>(): [RefObject<Element | null>, number] {
	const element = useRef<Element>(null);
	const [width, setWidth] = useState(0);
	useLayoutEffect(() => {
		const watched = element.current;
		if (!watched) return;
		const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
		setWidth(Math.floor(watched.clientWidth));
		observer.observe(watched);
		return () => observer.disconnect();
	}, []);
	return [element, width];
}
