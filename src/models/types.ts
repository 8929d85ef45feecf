import type { Period } from "../core/vocabulary.ts";
import type { OutsideViewClass } from "../scenario/types.ts";

/** Sampling range of a figure: 10th, 50th and 90th percentile of the draws. */
export interface Range {
	readonly p10: number;
	readonly p50: number;
	readonly p90: number;
}

/** What one draw of the full chain says about one scenario. Arrays run over stations in line order. */
export interface Outcome {
	readonly lengthMetres: number;
	readonly stationCount: number;
	/** Geometry: people within 10 minutes on foot of any station, each once. */
	readonly peopleWalk10: number;
	/** Geometry: people within 15 minutes by any feeder that serves a station, each once. */
	readonly peopleFeeder15: number;
	/** What walks follow: streets, or straight lines × circuity where no streets are loaded. */
	readonly walking: "streets" | "straightLine";
	/**
	 * Share of the people who live within the longest walk of a station, as the crow flies, whose walk follows streets;
	 * that of the others is a straight line × circuity. 0 with no streets, or no line.
	 */
	readonly streetsPeopleShare: number;
	/** Prediction: boardings on a weekday in a mature year, outside view applied. */
	readonly boardingsPerWeekday: number;
	/** The same before the outside view. */
	readonly boardingsInsideView: number;
	/** Riders by how they reach their boarding station: shares of boardings, summing to 1. */
	readonly accessShares: AccessShares;
	readonly stationChainageMetres: Float64Array;
	/** People within 10 minutes on foot, split so that stations never count anybody twice. */
	readonly stationPeople: Float64Array;
	readonly stationBoardings: Float64Array;
	readonly stationAlightings: Float64Array;
	/** The part of the boardings that comes on foot; empty where access shares were not asked for. */
	readonly stationWalkBoardings: Float64Array;
	/** Sections between stations, length stations − 1. */
	readonly sectionRunSeconds: Float64Array;
	/** Passengers through each section in the busiest morning hour, 0 before trains run; up = first station to last. */
	readonly sectionLoadUp: Float64Array;
	readonly sectionLoadDown: Float64Array;
	/** The same for an hour of every period: the busiest in the peaks, the mean one otherwise. */
	readonly sectionLoadsByPeriod: Readonly<
		Record<Period, { readonly up: Float64Array; readonly down: Float64Array }>
	>;
	/** Null where the scenario does not let crowding keep riders away. */
	readonly crowding: CrowdingOutcome | null;
	readonly operations: OperationsOutcome;
	readonly capitalBahtMillion: number;
	readonly capitalItems: CapitalItems;
	readonly operatingBahtMillionPerYear: number;
	readonly revenueBahtMillionPerYear: number;
	/** Trips of all modes on a weekday, and the line's share of them. */
	readonly tripsPerWeekday: number;
	readonly publicShareWithLine: number;
}

export interface AccessShares {
	readonly walk: number;
	readonly bicycle: number;
	readonly motorcycleTaxi: number;
	readonly songthaew: number;
	readonly parkAndRide: number;
}

/** How demand and crowding came into balance. */
export interface CrowdingOutcome {
	/** 0 where everybody has a seat. */
	readonly iterations: number;
	/** Largest distance of a section's factor from balance. */
	readonly residual: number;
	readonly converged: boolean;
	/** How much longer the fullest section feels than it takes; 1 where everybody has a seat. */
	readonly largestFactor: number;
}

export interface OperationsOutcome {
	/** One way, end to end, dwells and slack included. */
	readonly runTimeSeconds: number;
	readonly layoverSeconds: number;
	/** At the shortest headway of the day. */
	readonly cycleTimeSeconds: number;
	readonly peakVehicles: number;
	readonly fleetSize: number;
	readonly tripsPerDay: number;
	readonly vehicleKmPerDay: number;
	readonly commercialSpeedKmPerHour: number;
	/** Places offered per hour and direction in the busiest hour, at the planning load factor. */
	readonly capacityPerHourPerDirection: number;
	/** The fullest section and direction in the busiest hour of any period. */
	readonly peakLoadPerHourPerDirection: number;
}

export interface CapitalItems {
	readonly track: number;
	readonly stations: number;
	readonly trains: number;
	readonly depot: number;
	readonly land: number;
	readonly soft: number;
	readonly contingency: number;
	/** What the outside view adds on top of the sum of the others. */
	readonly outsideView: number;
}

/** Figures that are drawn, in the order of a draw's row. */
export const FIGURES = [
	"boardingsPerWeekday",
	"boardingsInsideView",
	"peopleWalk10",
	"peopleFeeder15",
	"runTimeSeconds",
	"cycleTimeSeconds",
	"peakVehicles",
	"fleetSize",
	"capitalBahtMillion",
	"operatingBahtMillionPerYear",
	"revenueBahtMillionPerYear",
	"peakLoadPerHourPerDirection",
] as const;

export type Figure = (typeof FIGURES)[number];

/** A block of draws: one row a draw, FIGURES first, then station boardings, then station people. */
export interface DrawBlock {
	readonly firstDraw: number;
	readonly drawCount: number;
	readonly stationCount: number;
	readonly rows: Float64Array;
}

/** Ranges over all draws of one scenario. */
export interface RangeResults {
	readonly drawCount: number;
	readonly seed: number;
	readonly outsideView: OutsideViewClass;
	readonly figures: Readonly<Record<Figure, Range>>;
	readonly stationBoardings: readonly Range[];
	readonly stationPeople: readonly Range[];
	/** Every draw of the drawn figures, kept so that two options can be compared draw by draw. */
	readonly samples: Readonly<Record<Figure, Float64Array>>;
}

/** Two options on the same draws. */
export interface PairedComparison {
	readonly figure: Figure;
	/** Share of draws in which A is above B (ties count half). */
	readonly probabilityAAboveB: number;
	/** A minus B. */
	readonly difference: Range;
	/** False between 35 % and 65 %: say that no difference can be told. */
	readonly distinguishable: boolean;
}

export interface HealthCheck {
	readonly id:
		| "fareElasticity"
		| "headwayElasticity"
		| "inVehicleElasticity"
		| "boardingsEqualAlightings"
		| "smallMove"
		| "doubledStations"
		| "zoneError"
		| "publicShare"
		| "boardingsPerKilometre";
	readonly value: number;
	readonly low: number;
	readonly high: number;
	/** A warning does not fail the model; it tells the reader to look. */
	readonly verdict: "pass" | "warn" | "fail";
}
