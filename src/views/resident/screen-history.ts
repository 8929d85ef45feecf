import { batch, effect } from "@preact/signals-core";
import { type ResidentState, SCREENS, type ScreenId } from "./state.ts";

interface Entry {
	readonly residentScreen: ScreenId;
	readonly residentDetail: string | null;
}

/**
 * Each change of the screen, or of the page within it, is an entry of the browser's history, so that Back goes back
 * one. The address stays as it is: an entry names the screen and its page and nothing else. Another screen opens at its
 * first page, unless a page of it is asked for in the same breath.
 */
export function followHistory({
	screen,
	detail,
	hasMoved,
}: Pick<ResidentState, "screen" | "detail" | "hasMoved">): () => void {
	let current: Entry = entryOf(history.state) ?? {
		residentScreen: screen.peek(),
		residentDetail: detail.peek(),
	};
	const show = (entry: Entry): void => {
		current = entry;
		batch(() => {
			screen.value = entry.residentScreen;
			detail.value = entry.residentDetail;
		});
	};
	show(current);
	history.replaceState(current, "");
	const stop = effect(() => {
		const asked: Entry = { residentScreen: screen.value, residentDetail: detail.value };
		const isOtherScreen = asked.residentScreen !== current.residentScreen;
		const isOtherPage = asked.residentDetail !== current.residentDetail;
		if (!isOtherScreen && !isOtherPage) return;
		current = isOtherScreen && !isOtherPage ? { ...asked, residentDetail: null } : asked;
		hasMoved.value = true;
		history.pushState(current, "");
		detail.value = current.residentDetail;
	});
	const goBack = (event: PopStateEvent): void => {
		hasMoved.value = true;
		show(entryOf(event.state) ?? { residentScreen: "place", residentDetail: null });
	};
	addEventListener("popstate", goBack);
	return () => {
		stop();
		removeEventListener("popstate", goBack);
	};
}

function entryOf(state: unknown): Entry | null {
	const { residentScreen, residentDetail } = (state ?? {}) as Partial<Entry>;
	const known = SCREENS.find((id) => id === residentScreen);
	if (known === undefined) return null;
	return {
		residentScreen: known,
		residentDetail: typeof residentDetail === "string" ? residentDetail : null,
	};
}
