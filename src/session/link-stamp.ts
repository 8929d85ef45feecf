import type { ReadonlySignal } from "@preact/signals-core";
import { crc32 } from "../core/encoding.ts";
import type { Outcome } from "../models/types.ts";

/** What somebody's figures were made with, short enough for a link or the foot of a page. */
export interface FigureStamp {
	readonly engineVersion: string;
	/** The first eight letters of the city's version. */
	readonly cityVersion: string;
	/** Of the headline figures; see `figuresMark`. */
	readonly figures: string;
}

const MARK = /\.made-([\d.]{1,12})-([\da-z]{1,8})-([\da-z]{1,7})$/;
const CITY_LETTERS = 8;
const DIGITS = 6;

/**
 * A mark of seven letters at most of the figures that are said first, six digits each, of the one run at the medians:
 * equal wherever the same engine meets the same scenario, city and streets, however many futures were drawn.
 */
export function figuresMark(outcome: Outcome): string {
	const figures = [
		outcome.peopleWalk10,
		outcome.boardingsPerWeekday,
		outcome.operations.runTimeSeconds,
		outcome.operations.fleetSize,
		outcome.capitalBahtMillion,
		outcome.operatingBahtMillionPerYear,
		outcome.revenueBahtMillionPerYear,
	];
	const text = figures.map((figure) => figure.toPrecision(DIGITS)).join(" ");
	return crc32([...text].map((letter) => letter.charCodeAt(0))).toString(36);
}

export const figureStamp = (outcome: Outcome, engineVersion: string, cityVersion: string): FigureStamp => ({
	engineVersion,
	cityVersion: cityVersion.slice(0, CITY_LETTERS),
	figures: figuresMark(outcome),
});

/** A link that also says what its sender's figures were made with. */
export const withFigures = (link: string, { engineVersion, cityVersion, figures }: FigureStamp): string =>
	`${link}.made-${engineVersion}-${cityVersion}-${figures}`;

/** A link without that, and that; null where its sender said nothing. */
export function splitFigures(text: string): { readonly link: string; readonly stamp: FigureStamp | null } {
	const mark = MARK.exec(text);
	if (mark === null) return { link: text, stamp: null };
	const [, engineVersion = "", cityVersion = "", figures = ""] = mark;
	return { link: text.slice(0, mark.index), stamp: { engineVersion, cityVersion, figures } };
}

/** Whether figures worked out anew are those of the sender, or why not. */
export type FigureVerdict = "same" | "engine" | "city" | "walks" | "unknown";

/** @param sameWalks whether both followed the same kind of walks */
export function compareFigures(sender: FigureStamp, own: FigureStamp, sameWalks: boolean): FigureVerdict {
	if (sender.figures === own.figures) return "same";
	if (sender.engineVersion !== own.engineVersion) return "engine";
	if (sender.cityVersion !== own.cityVersion) return "city";
	return sameWalks ? "unknown" : "walks";
}

/** An option that came by a link, and whether its figures are those that its sender saw. */
export interface OpenedLink {
	readonly sender: FigureStamp;
	/** Null while the figures are worked out anew. */
	readonly verdict: FigureVerdict | null;
}

export interface LinkActions {
	/** The last link opened, until it is dismissed or the option is changed; null where it said nothing of figures. */
	readonly openedLink: ReadonlySignal<OpenedLink | null>;
	/** Opens the fragment of a link; what is wrong with it is shown as a problem, and the work stays. */
	openLink(fragment: string): void;
	dismissLink(): void;
}
