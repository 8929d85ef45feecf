import { useEffect } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import { usePresenter } from "../context.ts";
import { whenIdle } from "./idle.ts";
import { watchLock } from "./kiosk.ts";

/** Back to the invitation when nobody touches the screen for long, and the keys that open a locked one. */
export function useForum(): void {
	const presenter = usePresenter();
	const { state, forum } = presenter;
	const { idleMinutes } = forum.settings.value;
	const screen = state.screen.value;
	const locked = state.locked.value;
	const visiting = state.visiting.value;

	useEffect(() => {
		if (!visiting || idleMinutes === 0 || screen === "attract") return;
		return whenIdle(idleMinutes * 60_000, () => {
			if (state.blank.peek() !== null) return;
			if (state.trying.peek()) presenter.endTrying();
			state.sheet.value = null;
			state.place.value = 0;
			state.screen.value = "attract";
		});
	}, [visiting, idleMinutes, screen, presenter, state]);

	useEffect(() => {
		if (!locked) return;
		const open = (): void => {
			state.locked.value = false;
			state.announcement.value = translator.peek()("forum.unlocked");
		};
		const lock = watchLock({
			word: () => forum.settings.peek().unlockWord,
			open,
			later: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
			never: (timer) => window.clearTimeout(timer),
		});
		const onKeyDown = (event: KeyboardEvent): void => {
			if (lock.keyDown(event)) open();
		};
		window.addEventListener("keydown", onKeyDown, { capture: true });
		window.addEventListener("keyup", lock.keyUp, { capture: true });
		return () => {
			lock.stop();
			window.removeEventListener("keydown", onKeyDown, { capture: true });
			window.removeEventListener("keyup", lock.keyUp, { capture: true });
		};
	}, [locked, state, forum]);
}
