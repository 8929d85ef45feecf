import type { Figure } from "../../models/types.ts";
import {
	ASSUMPTION_IDS,
	ASSUMPTIONS,
	type AssumptionGroup,
	type AssumptionId,
} from "../../scenario/assumptions.ts";

/** What people decide that a figure depends on. */
export const DECISIONS = [
	"stations",
	"track",
	"headway",
	"hours",
	"dwell",
	"fare",
	"trainPlaces",
	"spareRatio",
	"parkAndRide",
	"population",
	"travel",
	"outsideView",
] as const;
export type Decision = (typeof DECISIONS)[number];

interface Inputs {
	readonly decisions: readonly Decision[];
	readonly groups: readonly AssumptionGroup[];
	/** Single assumptions beside whole groups. */
	readonly also: readonly AssumptionId[];
}

const RUN: Inputs = {
	decisions: ["stations", "track", "dwell"],
	groups: [],
	also: [
		"acceleration",
		"braking",
		"speedReserved",
		"speedElevated",
		"speedStreet",
		"slackReserved",
		"slackElevated",
		"slackStreet",
		"dwellFactor",
		"lateralAcceleration",
	],
};

const CYCLE: Inputs = {
	...RUN,
	decisions: [...RUN.decisions, "headway"],
	also: [...RUN.also, "minimumLayover", "layoverShare"],
};

const RIDERS: Inputs = {
	decisions: ["stations", "track", "headway", "hours", "fare", "parkAndRide", "population", "travel"],
	groups: ["people", "walking", "feeders", "rivals", "choice", "trips"],
	also: RUN.also,
};

/** What goes into each figure. */
const INPUTS: Readonly<Record<Figure, Inputs>> = {
	boardingsInsideView: RIDERS,
	boardingsPerWeekday: { ...RIDERS, decisions: [...RIDERS.decisions, "outsideView"] },
	peopleWalk10: {
		decisions: ["stations", "population"],
		groups: [],
		also: ["personsPerHouse", "walkSpeed", "circuity"],
	},
	peopleFeeder15: {
		decisions: ["stations", "parkAndRide", "population"],
		groups: ["feeders"],
		also: ["personsPerHouse", "walkSpeed", "circuity", "vehicleCircuity"],
	},
	runTimeSeconds: RUN,
	cycleTimeSeconds: CYCLE,
	peakVehicles: CYCLE,
	fleetSize: { ...CYCLE, decisions: [...CYCLE.decisions, "spareRatio"] },
	capitalBahtMillion: {
		decisions: ["stations", "track", "headway", "spareRatio", "outsideView"],
		groups: ["capital"],
		also: [],
	},
	operatingBahtMillionPerYear: {
		decisions: ["stations", "headway", "hours"],
		groups: ["operating"],
		also: ["weekdaysPerYear", "unitCostFactor"],
	},
	revenueBahtMillionPerYear: {
		...RIDERS,
		decisions: [...RIDERS.decisions, "outsideView"],
		also: [...RIDERS.also, "weekdaysPerYear"],
	},
	peakLoadPerHourPerDirection: { ...RIDERS, decisions: [...RIDERS.decisions, "outsideView"] },
};

export interface FigureInputs {
	readonly decisions: readonly Decision[];
	readonly assumptions: readonly AssumptionId[];
}

/** The decisions and assumptions behind a figure, each once, assumptions in the catalogue's order. */
export function inputsOf(figure: Figure): FigureInputs {
	const { decisions, groups, also } = INPUTS[figure];
	const assumptions = ASSUMPTION_IDS.filter(
		(id) => groups.includes(ASSUMPTIONS[id].group) || also.includes(id),
	);
	return { decisions, assumptions };
}
