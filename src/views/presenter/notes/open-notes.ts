import { notesHref } from "./channel.ts";

/** Opens the notes beside the talk; false where the browser does not let it. */
export function openNotes(id: string): boolean {
	const opened = window.open(notesHref(id), `rangbao-notes-${id}`, "popup,width=1000,height=760");
	return opened !== null;
}
