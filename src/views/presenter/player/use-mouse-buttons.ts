import { useEffect } from "preact/hooks";
import { usePresenter } from "../context.ts";
import type { Action } from "./keys.ts";

/** The buttons at the side of a mouse, which browsers use for their own history otherwise. */
const BUTTONS: Readonly<Record<number, Action>> = { 3: "previous", 4: "next" };

export function useMouseButtons(): void {
	const { run, state } = usePresenter();
	useEffect(() => {
		const onMouse = (event: MouseEvent): void => {
			const action = BUTTONS[event.button];
			if (action === undefined || state.screen.peek() !== "play") return;
			event.preventDefault();
			if (event.type === "mouseup") run({ action });
		};
		for (const kind of ["mousedown", "mouseup"] as const) window.addEventListener(kind, onMouse);
		return () => {
			for (const kind of ["mousedown", "mouseup"] as const) window.removeEventListener(kind, onMouse);
		};
	}, [run, state]);
}
