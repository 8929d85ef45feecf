import { SCENE_KINDS } from "../../../exchange/story/types.ts";
import type { FactId, SceneKind, SceneLayer, SceneShow } from "./types.ts";

export { SCENE_KINDS };

/** What a scene of a kind begins with. */
interface KindDefaults {
	readonly show: SceneShow;
	readonly layer: SceneLayer;
	readonly figures: readonly FactId[];
	/** The station that the map goes to. */
	readonly station: "most" | "least" | null;
}

const plain = (
	show: SceneShow,
	layer: SceneLayer,
	figures: readonly FactId[],
	station: KindDefaults["station"] = null,
): KindDefaults => ({ show, layer, figures, station });

export const KIND_DEFAULTS: Readonly<Record<SceneKind, KindDefaults>> = {
	city: plain("still", "people", ["lengthMetres", "stationCount"]),
	walk: plain("reach", "reach", ["peopleWalk10", "peopleWalkShare"]),
	riders: plain("still", "none", ["boardingsPerWeekday", "boardingsMore"]),
	change: plain("swipe", "change", ["gainedPeople", "lostPeople"]),
	stationMost: plain("still", "reach", ["mostBoardings", "mostPeople"], "most"),
	stationLeast: plain("still", "reach", ["leastBoardings", "leastPeople"], "least"),
	trains: plain("trains", "none", ["runTimeSeconds", "peakVehicles"]),
	cost: plain("still", "none", ["capitalBahtMillion", "operatingBahtMillionPerYear"]),
	payers: plain("still", "none", ["shortfallBahtMillionPerYear", "municipalShare", "loanShare"]),
	worth: plain("still", "none", ["benefitCostRatio", "worthwhileShare"]),
	losers: plain("still", "saved", ["losersPeople", "gainersPeople"]),
	stages: plain("stages", "none", ["capitalBahtMillion"]),
	ask: plain("still", "people", []),
	free: plain("still", "none", []),
};

/** The order in which a new story tells them. */
export const FIRST_SCENES: readonly SceneKind[] = [
	"city",
	"walk",
	"change",
	"riders",
	"stationMost",
	"stationLeast",
	"trains",
	"cost",
	"payers",
	"worth",
	"losers",
	"stages",
	"ask",
];

/** Facts that the sentence of a kind is filled with, beside the figures under it. */
export const SENTENCE_FACTS: Readonly<Record<SceneKind, readonly FactId[]>> = {
	city: ["lengthMetres", "stationCount"],
	walk: ["peopleWalk10", "peopleWalkShare"],
	riders: ["boardingsPerWeekday", "boardingsFuturesShare"],
	change: ["gainedPeople", "lostPeople"],
	stationMost: ["mostBoardings"],
	stationLeast: ["leastBoardings"],
	trains: ["runTimeSeconds", "peakHeadwaySeconds"],
	cost: ["capitalBahtMillion", "fareboxShare"],
	payers: ["shortfallBahtMillionPerYear"],
	worth: ["benefitCostRatio"],
	losers: ["losersMostPeople"],
	stages: [],
	ask: [],
	free: [],
};
