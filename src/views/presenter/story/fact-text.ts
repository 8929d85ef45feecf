import { inTenFutures, type Translator } from "../../../i18n/index.ts";
import type { Figure } from "../../../models/types.ts";
import type { FactId, Spread } from "./types.ts";

type Unit =
	| "distance"
	| "stations"
	| "people"
	| "share"
	| "boardings"
	| "boardingsChange"
	| "futures"
	| "minutes"
	| "headway"
	| "trains"
	| "bahtMillion"
	| "bahtMillionPerYear"
	| "bahtMillionChange"
	| "bahtBack";

export type FactKind = "geometry" | "prediction" | "estimate" | "decided";

/** Where a figure comes from: one of the models' own, explained by its sheet, or one that a few words explain. */
export type FactSource =
	| { readonly figure: Figure }
	| {
			readonly words:
				| "line"
				| "share"
				| "change"
				| "pair"
				| "margin"
				| "money"
				| "funding"
				| "worth"
				| "losers"
				| "headway";
	  };

interface FactWords {
	readonly unit: Unit;
	readonly kind: FactKind;
	readonly source: FactSource;
}

const drawn = (figure: Figure, unit: Unit, kind: FactKind): FactWords => ({ unit, kind, source: { figure } });
const told = (
	words: Extract<FactSource, { words: unknown }>["words"],
	unit: Unit,
	kind: FactKind,
): FactWords => ({ unit, kind, source: { words } });

export const FACT_WORDS: Readonly<Record<FactId, FactWords>> = {
	lengthMetres: told("line", "distance", "geometry"),
	stationCount: told("line", "stations", "decided"),
	peopleWalk10: drawn("peopleWalk10", "people", "geometry"),
	peopleFeeder15: drawn("peopleFeeder15", "people", "geometry"),
	peopleWalkShare: told("share", "share", "geometry"),
	boardingsPerWeekday: drawn("boardingsPerWeekday", "boardings", "prediction"),
	keptPeople: told("change", "people", "geometry"),
	gainedPeople: told("change", "people", "geometry"),
	lostPeople: told("change", "people", "geometry"),
	boardingsMore: told("pair", "boardingsChange", "prediction"),
	boardingsFuturesShare: told("pair", "futures", "prediction"),
	mostBoardings: told("margin", "boardings", "prediction"),
	mostPeople: told("margin", "people", "geometry"),
	leastBoardings: told("margin", "boardings", "prediction"),
	leastPeople: told("margin", "people", "geometry"),
	runTimeSeconds: drawn("runTimeSeconds", "minutes", "estimate"),
	peakHeadwaySeconds: told("headway", "headway", "decided"),
	peakVehicles: drawn("peakVehicles", "trains", "estimate"),
	fleetSize: drawn("fleetSize", "trains", "estimate"),
	capitalBahtMillion: drawn("capitalBahtMillion", "bahtMillion", "estimate"),
	operatingBahtMillionPerYear: drawn("operatingBahtMillionPerYear", "bahtMillionPerYear", "estimate"),
	revenueBahtMillionPerYear: drawn("revenueBahtMillionPerYear", "bahtMillionPerYear", "prediction"),
	fareboxShare: told("money", "share", "prediction"),
	shortfallBahtMillionPerYear: told("money", "bahtMillionPerYear", "prediction"),
	municipalShare: told("funding", "share", "decided"),
	investorsShare: told("funding", "share", "decided"),
	loanShare: told("funding", "share", "decided"),
	grantShare: told("funding", "share", "decided"),
	landShare: told("funding", "share", "decided"),
	benefitCostRatio: told("worth", "bahtBack", "prediction"),
	worthwhileShare: told("worth", "futures", "prediction"),
	economicNetPresentValueBahtMillion: told("worth", "bahtMillionChange", "prediction"),
	losersPeople: told("losers", "people", "estimate"),
	losersMostPeople: told("losers", "people", "estimate"),
	gainersPeople: told("losers", "people", "estimate"),
};

/** A number and its unit apart, so that the number can stand large. */
export interface WrittenFact {
	readonly number: string;
	readonly unit: string;
}

/** Returns are read for a hundred baht spent: shares of one baht are no money that anybody knows. */
const HUNDRED_BAHT = 100;

const NO_BREAK_SPACE = "\u00a0";

/** A figure as a range at two significant digits, or as itself where nothing varies it. */
export function writeFact(t: Translator, id: FactId, { low, high }: Spread): WrittenFact {
	const { unit, kind } = FACT_WORDS[id];
	/** Whole boardings and people: less than half of one is none. */
	const counted = (): string => {
		const [from, to] = [whole(low), whole(high)];
		if (from < 0) return t.format.changeRange(from, to);
		return to === 0 ? t.format.number(0) : t.format.range(from, to);
	};
	switch (unit) {
		case "distance":
			return cut(t.format.distance(low));
		case "stations":
			return { number: t.format.number(low), unit: t("story.unit.stations") };
		case "people":
			return { number: counted(), unit: t("unit.people") };
		case "boardings":
			return { number: counted(), unit: t("story.unit.boardingsADay") };
		case "boardingsChange":
			return { number: t.format.changeRange(low, high), unit: t("story.unit.boardingsADay") };
		case "share":
			return {
				number: kind === "decided" ? t.format.percent(low, 1) : t.format.percentRange(low, high),
				unit: "",
			};
		case "futures":
			return { number: inTenFutures(t, low), unit: t("story.unit.futuresOfTen") };
		case "minutes":
			return cut(t.format.minutesRange(low, high));
		case "headway":
			return { number: t.format.number(low / 60, 1), unit: t("story.unit.everyMinutes") };
		case "trains":
			return {
				number: low === high ? t.format.number(low) : `${t.format.number(low)}–${t.format.number(high)}`,
				unit: t("unit.trains"),
			};
		case "bahtMillion":
			return cut(t.format.bahtMillionRange(low, high));
		case "bahtMillionPerYear":
			return { number: t.format.range(low, high), unit: t("unit.bahtMillionPerYear") };
		case "bahtMillionChange":
			return low < 0
				? { number: t.format.changeRange(low, high), unit: t("unit.bahtMillion") }
				: cut(t.format.bahtMillionRange(low, high));
		case "bahtBack":
			return {
				number: t.format.range(low * HUNDRED_BAHT, high * HUNDRED_BAHT),
				unit: t("story.unit.bahtBack"),
			};
	}
}

/** The same as a phrase in a sentence. */
export function factPhrase(t: Translator, id: FactId, spread: Spread): string {
	const { number, unit } = writeFact(t, id, spread);
	return unit === "" ? number : `${number}${NO_BREAK_SPACE}${unit}`;
}

/** "27 billion baht" and "about 27 billion baht" alike. */
function cut(text: string): WrittenFact {
	const end = /^.*\d/.exec(text)?.[0].length ?? text.length;
	return { number: text.slice(0, end), unit: text.slice(end).trim() };
}

const whole = (count: number): number => (Math.abs(count) < 10 ? Math.round(count) : count);
