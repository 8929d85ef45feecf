import type { City } from "../city/types.ts";
import type { Bilingual } from "../core/location.ts";
import type { Scenario } from "../scenario/types.ts";

/** What everything that leaves the app says of where it comes from. */
export interface Stamp {
	readonly scenarioId: string;
	readonly scenarioName: Bilingual;
	readonly cityId: string;
	readonly cityVersion: string;
	readonly seed: number;
	readonly outsideView: Scenario["outsideView"];
	readonly attribution: string;
	/** Of the model that worked out the figures; null where none are given. */
	readonly engineVersion: string | null;
	/** Futures behind the ranges; null where there are none. */
	readonly drawCount: number | null;
	/** What walks followed, in words; null where no walk is told of. */
	readonly walking: string | null;
}

export interface StampedFigures {
	readonly engineVersion: string;
	readonly drawCount: number;
	readonly outsideView?: Scenario["outsideView"];
	readonly walking?: string;
}

export const attributionText = (city: Pick<City, "attributions">): string =>
	city.attributions
		.map(({ text, licence, url }) => `${text.th} / ${text.en} (${licence}, ${url})`)
		.join("; ");

/** The one stamp of pictures, printed sheets and files. */
export function stampOf(
	scenario: Scenario,
	city: Pick<City, "version" | "attributions">,
	figures: StampedFigures | null,
): Stamp {
	return {
		scenarioId: scenario.id,
		scenarioName: scenario.name,
		cityId: scenario.cityId,
		cityVersion: city.version,
		seed: scenario.seed,
		outsideView: figures?.outsideView ?? scenario.outsideView,
		attribution: attributionText(city),
		engineVersion: figures?.engineVersion ?? null,
		drawCount: figures?.drawCount ?? null,
		walking: figures?.walking ?? null,
	};
}

export type Note = readonly [name: string, value: string | number];

/** A stamp as named lines for the head of a table or the text of a picture; `more` stands before the attribution. */
export function stampNotes(stamp: Stamp, more: readonly Note[] = []): readonly Note[] {
	const known = (name: string, value: string | number | null): readonly Note[] =>
		value === null ? [] : [[name, value]];
	return [
		["scenario", `${stamp.scenarioId} ${stamp.scenarioName.th} / ${stamp.scenarioName.en}`],
		["city", `${stamp.cityId} ${stamp.cityVersion}`],
		...known("engineVersion", stamp.engineVersion),
		["seed", stamp.seed],
		...known("draws", stamp.drawCount),
		["outsideView", stamp.outsideView],
		...known("walking", stamp.walking),
		...more,
		["attribution", stamp.attribution],
	];
}
