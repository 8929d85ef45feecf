import type { LngLat } from "../core/location.ts";
import type { Scenario } from "../scenario/types.ts";
import type { AccessChoices } from "./access-choices.ts";
import type { OverWindow } from "./accessibility/opportunities.ts";
import type { Range } from "./types.ts";

/** How somebody may travel today, all the way. */
export const TODAY_MODES = ["motorcycle", "car", "songthaew", "bus", "bicycle", "walk"] as const;
export type TodayMode = (typeof TODAY_MODES)[number];

export interface TripRequest extends AccessChoices {
	readonly origin: LngLat;
	/** Of the block that stands for a home; 0 for a point. */
	readonly originRadiusMetres: number;
	readonly destination: LngLat;
	/** Another option to compare with besides the ways of today. */
	readonly against: Scenario | null;
}

export type TripVehicle = Exclude<TodayMode, "walk"> | "motorcycleTaxi" | "train";

/** One part of a journey; the minutes of all its parts add up to its total. */
export interface TripLeg {
	readonly kind: "walk" | "wait" | "ride";
	/** What is waited for or ridden; null on foot. */
	readonly vehicle: TripVehicle | null;
	readonly minutes: number;
	/** Places on the line where a train is boarded and left; null for anything else. */
	readonly stations: readonly [number, number] | null;
}

/** One way of making the trip. Ranges go over minutes of leaving and draws together, so no two of them add up. */
export interface TripWay {
	readonly minutes: Range;
	readonly baht: Range;
	readonly walkMinutes: Range;
	readonly waitMinutes: Range;
	readonly rideMinutes: Range;
	/** Vehicles less one, as most often. */
	readonly changes: number;
	/** A single journey at the scenario's own values, as long as the middle of them. */
	readonly example: {
		/** Seconds after midnight. */
		readonly leaveSeconds: number;
		readonly minutes: number;
		readonly baht: number;
		readonly legs: readonly TripLeg[];
	};
}

export interface TodayWay extends TripWay {
	readonly mode: TodayMode;
	/** False where a songthaew is assumed though none is mapped within 500 m of one of the ends. */
	readonly isMapped: boolean;
}

/** Seconds after midnight at the platform where one boards; above 86,400 after midnight. */
export interface FirstAndLastTrain {
	readonly first: Range;
	readonly last: Range;
}

export interface TrainWay extends TripWay {
	/** Places on the line, as most often. */
	readonly board: number;
	readonly alight: number;
	/** Part of the journeys by train that board and alight there. */
	readonly usualShare: number;
	/** Part of all minutes of leaving and draws in which a train can be had. */
	readonly servedShare: number;
	/** Part of all minutes of leaving and draws in which the train is the quickest of walking and public transport. */
	readonly quickestShare: number;
	/** The trains that run from the one station to the other on a weekday, and back. */
	readonly there: FirstAndLastTrain;
	readonly back: FirstAndLastTrain | null;
}

/** Why there is no way by train. */
export const NO_TRAIN_REASONS = [
	"noLine",
	"farFromStart",
	"farFromEnd",
	"sameStation",
	"noTrainThen",
] as const;
export type NoTrainReason = (typeof NO_TRAIN_REASONS)[number];

/**
 * By train against another way. "same": no difference that would be noticed, or none that the draws tell. "new": the
 * other way does not lead there. "none": no train leads there.
 */
export type TripVerdict = "faster" | "slower" | "same" | "new" | "none";

export interface TripComparison {
	/** A way of today, or the train of the option compared with. */
	readonly than: TodayMode | "against";
	readonly verdict: TripVerdict;
	/** Part of the paired minutes of leaving and draws in which the train is quicker; ties count half. */
	readonly fasterShare: number;
	/** What the train saves, below zero what it costs; null where one of the two does not lead there. */
	readonly minutesLess: Range | null;
	readonly bahtMore: Range | null;
	readonly walkMinutesMore: Range | null;
	/** Noticeably so in more than 65 % of the pairs. */
	readonly isDearer: boolean;
	readonly isCheaper: boolean;
	readonly isMoreWalking: boolean;
}

/** On foot to a station, however far. */
export interface StationWalk {
	readonly index: number;
	readonly minutes: Range;
}

export interface TripAnswer {
	readonly draws: number;
	readonly departures: number;
	/** Straight metres between the two ends. */
	readonly straightMetres: number;
	readonly today: readonly TodayWay[];
	/** Null: no train leads there; `noTrain` says why. */
	readonly train: TrainWay | null;
	readonly noTrain: NoTrainReason | null;
	/** Against every way of today, and the other option last where one was asked for. */
	readonly comparisons: readonly TripComparison[];
	/** Null without a line; an end is null where streets lead to no station within their search. */
	readonly nearestStation: { readonly start: StationWalk | null; readonly end: StationWalk | null } | null;
	/** Quickest of walking and public transport at the scenario's own values, without the line and with it. */
	readonly publicTransport: { readonly before: OverWindow; readonly after: OverWindow };
}
