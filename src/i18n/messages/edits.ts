import type { Message } from "../message.ts";

/** What each edit did, for the history and the live region. The key is the edit note's code. */
export const EDIT_WORDS = {
	moveStation: { th: "ย้ายสถานี{station}", en: "Move {station}" },
} as const satisfies Record<string, Message>;
