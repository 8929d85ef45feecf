import { type Problem, problem } from "../core/result.ts";
import type { LoadedStreets } from "./streets-types.ts";

/** Behind a scenario's link: the figures were made with streets, and of which day where that is known. */
const MARK = /\.streets(?:-(\d{4}-\d{2}-\d{2}))?$/;

/** A link that also says what the walks of its sender followed. Nothing is added to straight lines. */
export function withWalks(link: string, streets: LoadedStreets | null): string {
	if (streets === null) return link;
	const { dataDate } = streets.provenance;
	return `${link}.streets${dataDate === null ? "" : `-${dataDate}`}`;
}

/** The scenario's part of a link, and what its sender's walks followed: null for straight lines. */
export function splitWalks(text: string): { readonly link: string; readonly streets: string | null } {
	const mark = MARK.exec(text);
	if (mark === null) return { link: text, streets: null };
	return { link: text.slice(0, mark.index), streets: ["OpenStreetMap", mark[1]].filter(Boolean).join(" ") };
}

/** What to tell who opens a link whose figures were made on other walks than the ones here. */
export function walksDiffer(senderStreets: string | null, own: LoadedStreets | null): Problem | null {
	if (senderStreets !== null && own === null)
		return problem("streets.linkHadStreets", { source: senderStreets });
	return senderStreets === null && own !== null ? problem("streets.linkHadNone") : null;
}
