import { effect, type Signal } from "@preact/signals-core";
import { SCREENS, type ScreenId } from "./state.ts";

interface Entry {
	readonly residentScreen: ScreenId;
}

/**
 * Each change of the screen is an entry of the browser's history, so that Back goes back a screen. The address stays
 * as it is: an entry names the screen and nothing else.
 */
export function followHistory(screen: Signal<ScreenId>, hasMoved: Signal<boolean>): () => void {
	let current = screenOf(history.state) ?? screen.peek();
	screen.value = current;
	history.replaceState(entry(current), "");
	const stop = effect(() => {
		const wanted = screen.value;
		if (wanted === current) return;
		current = wanted;
		hasMoved.value = true;
		history.pushState(entry(wanted), "");
	});
	const goBack = (event: PopStateEvent): void => {
		current = screenOf(event.state) ?? "place";
		hasMoved.value = true;
		screen.value = current;
	};
	addEventListener("popstate", goBack);
	return () => {
		stop();
		removeEventListener("popstate", goBack);
	};
}

const entry = (residentScreen: ScreenId): Entry => ({ residentScreen });

function screenOf(state: unknown): ScreenId | null {
	const named = (state as Partial<Entry> | null)?.residentScreen;
	return SCREENS.find((id) => id === named) ?? null;
}
