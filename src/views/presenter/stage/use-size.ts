import { useEffect, useState } from "preact/hooks";

interface Size {
	readonly width: number;
	readonly height: number;
}

/** An element's size in CSS pixels, followed; nothing while there is no element. */
export function useSize<Kind extends HTMLElement>(): [(element: Kind | null) => void, Size] {
	const [element, setElement] = useState<Kind | null>(null);
	const [size, setSize] = useState<Size>({ width: 0, height: 0 });
	useEffect(() => {
		if (element === null) {
			setSize({ width: 0, height: 0 });
			return;
		}
		const measure = (): void => {
			const { offsetWidth: width, offsetHeight: height } = element;
			setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
		};
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		measure();
		return () => observer.disconnect();
	}, [element]);
	return [setElement, size];
}
