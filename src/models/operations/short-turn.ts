import type { Period } from "../../core/vocabulary.ts";
import type { ShortTurn } from "../../scenario/types.ts";

/** Where and when every nth train runs only part of the line; stations by their place on it. */
export interface ShortTurnStretch {
	readonly firstStation: number;
	readonly lastStation: number;
	/** Every nth train is a short one; at least 2. */
	readonly everyNth: number;
	readonly periods: readonly Period[];
}

/**
 * The stretch of a scenario's short trains; null where there are none, or where their stations are not on the line in
 * this order.
 */
export function shortTurnStretch(
	turn: ShortTurn | undefined,
	stations: readonly { readonly id: string }[],
): ShortTurnStretch | null {
	if (turn === undefined) return null;
	const firstStation = stations.findIndex(({ id }) => id === turn.fromStationId);
	const lastStation = stations.findIndex(({ id }) => id === turn.toStationId);
	const isPart =
		firstStation >= 0 && lastStation > firstStation && lastStation - firstStation < stations.length - 1;
	return isPart ? { firstStation, lastStation, everyNth: turn.everyNthTrain, periods: turn.periods } : null;
}

/** Every nth train of a direction in a period, counted from its first, is short; with 1 none is. */
export const isShortTrain = (place: number, everyNth: number): boolean =>
	everyNth > 1 && place % everyNth === everyNth - 1;

/**
 * Headway that gives people who come at any moment the same mean wait as the trains that serve them do:
 * Σ gap² ÷ Σ gap. Between two stations of the short stretch every train serves, so it is h. Elsewhere one train in n is
 * missing, hence n − 2 gaps of h and one of 2h: h·(n + 2) ÷ n, which is 2h where every second train is short.
 * @param headwaySeconds h of the stretch that all trains serve
 * @param everyNth n; 1 where no train is short
 */
export function pairHeadwaySeconds(
	headwaySeconds: number,
	everyNth: number,
	stretch: Pick<ShortTurnStretch, "firstStation" | "lastStation"> | null,
	fromStation: number,
	toStation: number,
): number {
	if (stretch === null || everyNth < 2) return headwaySeconds;
	return isInside(stretch, fromStation) && isInside(stretch, toStation)
		? headwaySeconds
		: (headwaySeconds * (everyNth + 2)) / everyNth;
}

/**
 * Seconds for each train that runs through a section, 3,600 ÷ which is trains an hour: h inside the short stretch,
 * h·n ÷ (n − 1) outside.
 */
export function sectionHeadwaySeconds(
	headwaySeconds: number,
	everyNth: number,
	stretch: Pick<ShortTurnStretch, "firstStation" | "lastStation"> | null,
	section: number,
): number {
	if (stretch === null || everyNth < 2) return headwaySeconds;
	return section >= stretch.firstStation && section < stretch.lastStation
		? headwaySeconds
		: (headwaySeconds * everyNth) / (everyNth - 1);
}

const isInside = (
	{ firstStation, lastStation }: Pick<ShortTurnStretch, "firstStation" | "lastStation">,
	station: number,
): boolean => station >= firstStation && station <= lastStation;
