import type { Translator } from "../../../i18n/index.ts";

/** "860 kB", "3.2 MB". */
export const bytesText = (t: Translator, bytes: number): string =>
	bytes < 1e6
		? `${t.format.number(Math.ceil(bytes / 1e3))}\u00a0kB`
		: `${t.format.number(bytes / 1e6, 1)}\u00a0MB`;
