/** What a key, a clicker, a tap or the notes window can ask for. */
export const ACTIONS = [
	"next",
	"previous",
	"first",
	"last",
	"black",
	"white",
	"fullscreen",
	"languages",
	"source",
	"tryOut",
	"trip",
	"notes",
	"edit",
	"room",
	"code",
	"forum",
	"dossier",
	"theme",
	"help",
	"back",
] as const;
export type Action = (typeof ACTIONS)[number];

export type Command = { readonly action: Action } | { readonly digit: string };

/** The parts of a keyboard event that tell what was pressed. */
export interface Press {
	readonly key: string;
	readonly code: string;
	readonly shiftKey: boolean;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
}

/** Named keys, as keyboards and clickers send them. */
const NAMED: Readonly<Record<string, Action>> = {
	PageDown: "next",
	ArrowRight: "next",
	ArrowDown: "next",
	" ": "next",
	Enter: "next",
	PageUp: "previous",
	ArrowLeft: "previous",
	ArrowUp: "previous",
	Backspace: "previous",
	Home: "first",
	End: "last",
	F5: "fullscreen",
	Escape: "back",
};

/** Letters by their place on the keyboard, so that a Thai layout sends the same. */
const BY_PLACE: Readonly<Record<string, Action>> = {
	KeyB: "black",
	Period: "black",
	NumpadDecimal: "black",
	Comma: "white",
	KeyF: "fullscreen",
	KeyL: "languages",
	KeyS: "source",
	KeyW: "tryOut",
	KeyT: "trip",
	KeyN: "notes",
	KeyE: "edit",
	KeyR: "room",
	KeyQ: "code",
	KeyK: "forum",
	KeyP: "dossier",
	KeyD: "theme",
	KeyH: "help",
	Slash: "help",
};

/** What works while the screen is locked. */
export const LOCKED_ACTIONS: readonly Action[] = ["next", "previous", "first", "languages"];

/** What a press asks for; null where it is nobody's, or the browser's own. */
export function commandOf(press: Press): Command | null {
	if (press.ctrlKey || press.altKey || press.metaKey) return null;
	const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1];
	if (digit !== undefined && !press.shiftKey) return { digit };
	if (press.key === " " && press.shiftKey) return { action: "previous" };
	const action = NAMED[press.key] ?? BY_PLACE[press.code];
	return action === undefined ? null : { action };
}

/** What a search for a place leaves to the screen, so that a clicker and Escape lead back from it. */
const LEFT_BY_SEARCH: readonly string[] = ["Escape", "PageDown", "PageUp"];

/** A key that a control under the focus needs for itself. */
export function belongsToControl(press: Press, target: EventTarget | null): boolean {
	if (!(target instanceof Element)) return false;
	if (target.matches("input[role=combobox]")) return !LEFT_BY_SEARCH.includes(press.key);
	if (target.closest("input, textarea, select, [contenteditable], [role=listbox]") !== null) return true;
	const pressed = press.key === "Enter" || press.key === " ";
	return pressed && target.closest("button, a[href], summary, label") !== null;
}

/** Scene that typed digits name, from 0; null where there is none. */
export function placeOfDigits(digits: string, count: number): number | null {
	const number = Number(digits);
	return digits !== "" && number >= 1 && number <= count ? number - 1 : null;
}

/** Whether another digit could still name a scene. */
export const mayGoOn = (digits: string, count: number): boolean =>
	Number(digits) * 10 <= count && digits !== "0";
