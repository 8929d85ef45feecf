import type { Scenario } from "../scenario/types.ts";
import type { AccessChoices } from "./access-choices.ts";
import type { ReachKind } from "./access-kinds.ts";
import type { ReachRow } from "./access-run.ts";
import type { OverWindow } from "./accessibility/opportunities.ts";
import type { TimeChange } from "./accessibility/time-change.ts";

export interface FairnessRequest extends AccessChoices {
	/** What to compare with; null is today, without a line. */
	readonly against: Scenario | null;
}

export interface BeforeAfter<Value> {
	readonly before: Value;
	readonly after: Value;
}

/** How evenly access is shared among residents. */
export interface Inequality {
	/** Share of the whole that the least-served 0, 5, 10 … 100 % of people have; empty where nothing is reached. */
	readonly lorenz: readonly number[];
	readonly gini: number | null;
	/** What each of the best-served tenth has over what each of the worst-served four tenths has; 1 if all alike. */
	readonly bestOverWorst: number | null;
	/** Towards tambons with many houses for each registered resident: a stated stand-in where no income is known. */
	readonly concentrationByRenting: number | null;
	/** Null where fewer than 30 zones carry an income or its stand-in. */
	readonly palma: number | null;
}

export const DESTINATIONS = ["hospital", "university", "market", "centre"] as const;
export type Destination = (typeof DESTINATIONS)[number];

export interface MunicipalityRow {
	/** Index into the city's municipalities; −1 is everywhere else. */
	readonly municipality: number;
	readonly people: number;
	/** Median resident's minutes to the nearest of each; null where the city names none. */
	readonly minutes: Readonly<Record<Destination, BeforeAfter<number> | null>>;
	/** People by what happens to their minutes to the places that draw most. */
	readonly change: TimeChange;
}

export const GROUPS = ["residents", "noVehicle", "motorcycle", "students", "workers", "elderly"] as const;
export type GroupId = (typeof GROUPS)[number];

export interface GroupRow {
	readonly group: GroupId;
	/** Null where the city's data do not say. */
	readonly people: number | null;
	readonly reach: BeforeAfter<number> | null;
}

/** How what people reach of one kind within one limit is shared among them. */
export interface Measure {
	readonly kind: ReachKind;
	readonly limitMinutes: number;
	readonly inequality: BeforeAfter<Inequality>;
	readonly groups: readonly GroupRow[];
	/** What the mean resident of each municipality reaches, in the order of the answer's rows. */
	readonly municipalityReach: readonly BeforeAfter<number>[];
}

export const LOSS_REASONS = ["slower", "farther", "dearer"] as const;
export type LossReason = (typeof LOSS_REASONS)[number];

/** People of a tambon whom the option leaves worse off in one way. */
export interface LoserRow {
	readonly reason: LossReason;
	/** Index into the city's tambons. */
	readonly tambon: number;
	readonly people: number;
	/** Minutes, metres or baht more, over those people; null where they have no station left on foot. */
	readonly more: { readonly p10: number; readonly p50: number; readonly p90: number } | null;
	/** Of the people, those who had a station on foot and have none; only where the reason is distance. */
	readonly withoutStation: number;
	/** Nearest to where most of them live. */
	readonly placeId: string | null;
	/** The station that is nearest there now, or in the compared option where there is none now. */
	readonly stationId: string | null;
}

export interface PlaceChange {
	readonly placeId: string;
	readonly change: TimeChange;
	/** Median resident's minutes. */
	readonly minutes: BeforeAfter<number>;
}

export interface TambonChange {
	readonly tambon: number;
	readonly change: TimeChange;
}

export interface FairnessAnswer {
	readonly departures: number;
	readonly zones: number;
	/** Mean over residents at each departure, then over departures. */
	readonly reach: readonly ReachRow[];
	/** Σ jobs · e^(−βt) with the decay of trips to work, mean resident. */
	readonly gravity: BeforeAfter<OverWindow>;
	/** One a kind and limit. */
	readonly measures: readonly Measure[];
	readonly municipalities: readonly MunicipalityRow[];
	readonly change: TimeChange;
	readonly places: readonly PlaceChange[];
	readonly tambons: readonly TambonChange[];
	readonly losers: readonly LoserRow[];
	/** Residents by band of the PTAL-style index, in the order of PTAL_BANDS; sums to 1. */
	readonly ptalShares: BeforeAfter<readonly number[]>;
	/** By cell: mean minutes saved to the places that draw most, below zero where lost. */
	readonly cellMinutesSaved: Float32Array;
	/** By cell: place in PTAL_BANDS, with the option. */
	readonly cellPtalBand: Uint8Array;
}
