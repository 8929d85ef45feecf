import type { Bilingual, LngLat } from "../../core/location.ts";
import type { Scenario } from "../../scenario/types.ts";

/** What a scene tells; each has a sentence that follows the figures. `free` has only what somebody wrote. */
export const SCENE_KINDS = [
	"city",
	"walk",
	"riders",
	"change",
	"stationMost",
	"stationLeast",
	"trains",
	"cost",
	"payers",
	"worth",
	"losers",
	"stages",
	"ask",
	"free",
] as const;
export type SceneKind = (typeof SCENE_KINDS)[number];

/** How the map tells it. */
export const SCENE_SHOWS = ["still", "swipe", "beforeAfter", "stages", "trains", "reach"] as const;
export type SceneShow = (typeof SCENE_SHOWS)[number];

/** What the ground shows. */
export const SCENE_LAYERS = ["none", "people", "reach", "change", "saved"] as const;
export type SceneLayer = (typeof SCENE_LAYERS)[number];

/** Where the map stands; the same fields as the map's own camera. */
export interface SceneCamera {
	readonly centre: LngLat;
	readonly zoom: number;
	readonly bearing: number;
	readonly pitch: number;
}

/** A figure over the futures: low and high are the 10th and 90th percentile; all three alike where nothing varies. */
export interface Spread {
	readonly low: number;
	readonly middle: number;
	readonly high: number;
}

/** Every number that a scene may cite, in the unit that its name says, or people, boardings or trains. */
export const FACT_IDS = [
	"lengthMetres",
	"stationCount",
	"peopleWalk10",
	"peopleFeeder15",
	"peopleWalkShare",
	"boardingsPerWeekday",
	"keptPeople",
	"gainedPeople",
	"lostPeople",
	"boardingsMore",
	"boardingsFuturesShare",
	"mostBoardings",
	"mostPeople",
	"leastBoardings",
	"leastPeople",
	"runTimeSeconds",
	"peakHeadwaySeconds",
	"peakVehicles",
	"fleetSize",
	"capitalBahtMillion",
	"operatingBahtMillionPerYear",
	"revenueBahtMillionPerYear",
	"fareboxShare",
	"shortfallBahtMillionPerYear",
	"municipalShare",
	"investorsShare",
	"loanShare",
	"grantShare",
	"landShare",
	"benefitCostRatio",
	"worthwhileShare",
	"economicNetPresentValueBahtMillion",
	"losersPeople",
	"losersMostPeople",
	"gainersPeople",
] as const;
export type FactId = (typeof FACT_IDS)[number];

/** Every name or choice of words that a sentence may be filled with. */
export const FACT_NAMES = [
	"option",
	"against",
	"firstStation",
	"lastStation",
	"mostStation",
	"leastStation",
	"largestPayer",
	"losersMostTambon",
	"losersMostHow",
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** What the results say, as far as it is known yet. Plain values: kept with the story, and in its file. */
export interface Facts {
	readonly numbers: Readonly<Partial<Record<FactId, Spread>>>;
	readonly names: Readonly<Partial<Record<FactName, Bilingual>>>;
}

/** A sentence that somebody wrote, with what the figures were at that moment. */
export interface OwnSentence {
	readonly text: Bilingual;
	/** The figures that the scene cites, as they stood. */
	readonly cited: Readonly<Partial<Record<FactId, Spread>>>;
	/** Names that the generated sentence used, as they stood. */
	readonly citedNames: Readonly<Partial<Record<FactName, Bilingual>>>;
}

export interface Scene {
	readonly id: string;
	readonly kind: SceneKind;
	/** Null: the map fits what the scene is about. */
	readonly camera: SceneCamera | null;
	/** Whose line is drawn: the story's option, or the one it is told against. */
	readonly option: "own" | "against";
	readonly show: SceneShow;
	readonly layer: SceneLayer;
	/** A station that the scene is about, or null. */
	readonly stationId: string | null;
	/** Null: the sentence that the figures make. */
	readonly sentence: OwnSentence | null;
	/** What the speaker sees; null: the hints that come with the kind. */
	readonly notes: string | null;
	readonly figures: readonly FactId[];
	/** Left out when presenting, kept in the list. */
	readonly hidden: boolean;
}

/** What the facts of a story were worked out with. */
export interface StoryBasis {
	readonly engineVersion: string;
	readonly cityVersion: string;
	readonly seed: number;
	readonly drawCount: number;
	readonly walking: "streets" | "straightLine";
	readonly workedOutAtMilliseconds: number;
	/** Of the option and of the one it is told against, as written in their files. */
	readonly optionFingerprint: string;
	readonly againstFingerprint: string;
}

/** A story about one option: everything it takes to tell it again elsewhere. */
export interface Story {
	readonly formatVersion: 1;
	readonly id: string;
	readonly title: Bilingual;
	readonly option: Scenario;
	/** Without a line: told against building nothing. */
	readonly against: Scenario;
	readonly scenes: readonly Scene[];
	/** The facts as last shown with all their ranges; null before that. */
	readonly told: { readonly facts: Facts; readonly basis: StoryBasis } | null;
}
