import type { Bilingual } from "../../../core/location.ts";
import { ACTIONS, type Command } from "../player/keys.ts";

/** What the notes window shows; sent whole at every change. */
export interface NotesState {
	readonly title: Bilingual;
	readonly place: number;
	readonly count: number;
	readonly kind: Bilingual;
	readonly sentence: Bilingual | null;
	readonly figures: readonly { readonly name: Bilingual; readonly value: Bilingual }[];
	readonly notes: Bilingual;
	readonly nextKind: Bilingual | null;
	readonly nextSentence: Bilingual | null;
	readonly blank: boolean;
	readonly trying: boolean;
	readonly startedAtMilliseconds: number | null;
}

type Sent =
	| { readonly kind: "state"; readonly state: NotesState }
	| { readonly kind: "command"; readonly command: Command }
	| { readonly kind: "restart" }
	| { readonly kind: "hello" };

/** One channel a player, so that two talks on one machine do not turn each other's pages. */
const channelName = (id: string): string => `rangbao.presenter.${id}`;

/** The query of the notes window; the id names the player that it belongs to. */
export const NOTES_PARAMETER = "notes";

export const notesHref = (id: string): string =>
	`?view=presenter&${NOTES_PARAMETER}=${encodeURIComponent(id)}`;

const isSent = (value: unknown): value is Sent =>
	typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string";

const isCommand = (value: unknown): value is Command => {
	if (typeof value !== "object" || value === null) return false;
	if ("digit" in value) return typeof value.digit === "string" && /^\d$/.test(value.digit);
	return "action" in value && ACTIONS.some((action) => action === value.action);
};

export interface PlayerChannel {
	send(state: NotesState): void;
	close(): void;
}

/** The player's end: it tells its state when asked, and at every change. */
export function openPlayerChannel(
	id: string,
	current: () => NotesState | null,
	onCommand: (command: Command) => void,
	onRestart: () => void,
): PlayerChannel {
	const channel = new BroadcastChannel(channelName(id));
	const send = (state: NotesState): void => channel.postMessage({ kind: "state", state } satisfies Sent);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (!isSent(data)) return;
		if (data.kind === "hello") {
			const state = current();
			if (state !== null) send(state);
		} else if (data.kind === "command" && isCommand(data.command)) onCommand(data.command);
		else if (data.kind === "restart") onRestart();
	};
	return { send, close: () => channel.close() };
}

export interface NotesChannel {
	command(command: Command): void;
	restart(): void;
	close(): void;
}

/** The notes window's end. */
export function openNotesChannel(id: string, onState: (state: NotesState) => void): NotesChannel {
	const channel = new BroadcastChannel(channelName(id));
	const post = (message: Sent): void => channel.postMessage(message);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (isSent(data) && data.kind === "state") onState(data.state);
	};
	post({ kind: "hello" });
	return {
		command: (command) => post({ kind: "command", command }),
		restart: () => post({ kind: "restart" }),
		close: () => channel.close(),
	};
}
