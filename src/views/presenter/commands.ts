import { translator } from "../../i18n/index.ts";
import { THEMES } from "../../ui/index.ts";
import { openNotes } from "./notes/open-notes.ts";
import { type Action, type Command, LOCKED_ACTIONS, mayGoOn, placeOfDigits } from "./player/keys.ts";
import type { Presenter } from "./presenter.ts";
import { SCREEN_LANGUAGES } from "./state.ts";

const DIGITS_WAIT_MILLISECONDS = 900;

/** Does what a key, a clicker, a tap or the notes window asks for. True where it was something to do now. */
export function createCommands(presenter: Presenter): (command: Command) => boolean {
	const { state, scenes, device } = presenter;
	let timer = 0;

	const goTo = (place: number): void => {
		const to = Math.min(Math.max(place, 0), scenes.peek().length - 1);
		if (state.trying.peek()) presenter.endTrying();
		state.sheet.value = null;
		state.screen.value = "play";
		state.startedAtMilliseconds.value ??= device.nowMilliseconds();
		if (to !== state.place.peek()) state.place.value = to;
		const scene = scenes.peek()[to];
		if (scene === undefined) return;
		const t = translator.peek();
		state.announcement.value = t("presenter.sceneOf", {
			place: to + 1,
			count: scenes.peek().length,
			name: t(`story.kind.${scene.kind}`),
		});
	};

	/** Another turn of the same page ends what is being tried: the room comes back to where it was. */
	const turn = (by: number): void => {
		if (state.screen.peek() === "play" && !state.trying.peek()) goTo(state.place.peek() + by);
		else back();
	};

	const back = (): void => {
		if (state.sheet.peek() !== null) state.sheet.value = null;
		else if (state.trying.peek()) presenter.endTrying();
		else state.screen.value = "play";
	};

	const typeDigit = (digit: string): void => {
		const count = scenes.peek().length;
		const typed = state.digits.peek() + digit;
		const digits = placeOfDigits(typed, count) === null && typed !== "0" ? digit : typed;
		window.clearTimeout(timer);
		const take = (): void => {
			state.digits.value = "";
			const place = placeOfDigits(digits, count);
			if (place !== null) goTo(place);
		};
		if (mayGoOn(digits, count)) {
			state.digits.value = digits;
			timer = window.setTimeout(take, DIGITS_WAIT_MILLISECONDS);
		} else take();
	};

	const actions: Readonly<Record<Action, () => void>> = {
		next: () => turn(1),
		previous: () => turn(-1),
		first: () => goTo(0),
		last: () => goTo(scenes.peek().length - 1),
		black: () => {
			state.blank.value = "black";
		},
		white: () => {
			state.blank.value = "white";
		},
		fullscreen: () => void toggleFullscreen(),
		languages: () => {
			const at = SCREEN_LANGUAGES.indexOf(state.languages.peek());
			const next = SCREEN_LANGUAGES[(at + 1) % SCREEN_LANGUAGES.length]!;
			state.languages.value = next;
			if (next !== "both") device.chooseLanguage(next);
			else device.chooseLanguage("th");
		},
		theme: () => {
			const at = THEMES.indexOf(state.theme.peek());
			state.theme.value = THEMES[(at + 1) % THEMES.length]!;
		},
		source: () => {
			state.sheet.value = state.sheet.peek() === "source" ? null : "source";
		},
		code: () => {
			state.sheet.value = state.sheet.peek() === "code" ? null : "code";
		},
		dossier: () => {
			state.sheet.value = state.sheet.peek() === "dossier" ? null : "dossier";
		},
		forum: () => {
			state.visiting.value = false;
			state.sheet.value = state.sheet.peek() === "forum" ? null : "forum";
		},
		help: () => {
			state.sheet.value = state.sheet.peek() === "help" ? null : "help";
		},
		tryOut: () => {
			if (state.trying.peek()) presenter.endTrying();
			else {
				state.screen.value = "play";
				presenter.beginTrying();
			}
		},
		trip: () => show("trip"),
		room: () => show("room"),
		edit: () => {
			state.visiting.value = false;
			show("edit");
		},
		notes: () => {
			state.notesBlocked.value = !openNotes(presenter.id);
		},
		back,
	};

	const show = (screen: "trip" | "room" | "edit"): void => {
		if (state.trying.peek()) presenter.endTrying();
		state.sheet.value = null;
		state.screen.value = screen;
	};

	return (command) => {
		if (state.blank.peek() !== null) {
			state.blank.value = null;
			return true;
		}
		const isLocked = state.locked.peek();
		if ("digit" in command) {
			if (isLocked || state.screen.peek() !== "play") return false;
			typeDigit(command.digit);
			return true;
		}
		if (isLocked && !LOCKED_ACTIONS.includes(command.action)) return false;
		actions[command.action]();
		return true;
	};
}

async function toggleFullscreen(): Promise<void> {
	try {
		if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
		else await document.exitFullscreen();
	} catch {
		// A browser that refuses keeps its own window; nothing on the screen depends on it.
	}
}
