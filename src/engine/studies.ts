import type { AccessAnswer, AccessRequest } from "../models/access-run.ts";
import type { BreathingAnswer, BreathingRequest } from "../models/breathing-run.ts";
import type { CalibrationFit } from "../models/calibration-run.ts";
import type { SecondOpinion } from "../models/direct-run.ts";
import type { FairnessAnswer, FairnessRequest } from "../models/fairness-types.ts";
import type { FinanceResult } from "../models/finance-run.ts";
import type { MarginalStation } from "../models/marginal-run.ts";
import type { SitingProposal, SitingRequest } from "../models/siting-run.ts";
import type { StagesAnswer, StagesRequest } from "../models/stages-run.ts";
import type { ScenarioStreets } from "../models/streets-run.ts";
import type { Tornado } from "../models/tornado-run.ts";
import type { TravelStudy } from "../models/travel-run.ts";
import type { TripAnswer, TripRequest } from "../models/trip-types.ts";
import type { Figure, RangeResults } from "../models/types.ts";
import type { WalkAnswer, WalkRequest } from "../models/walk-run.ts";
import type { Observation } from "../scenario/calibration.ts";

/**
 * Questions that take longer than a drag step may: each is asked of a worker of its own, with progress and cancel.
 * `workers/studies.ts` holds the answers. Requests and answers are plain values that can be copied between threads.
 */
export interface Studies {
	/** `ranges` are those of the same scenario. */
	finance: {
		request: { readonly ranges: RangeResults; readonly discountRate: number };
		answer: FinanceResult;
	};
	/** Named constants fitted to local counts. */
	calibrate: { request: { readonly observations: readonly Observation[] }; answer: CalibrationFit };
	/** The direct model beside the four-step one; null where no line is built. */
	direct: { request: { readonly drawCount: number }; answer: SecondOpinion | null };
	/** No draws, no ranges. */
	marginal: { request: { readonly drawCount: number }; answer: readonly MarginalStation[] };
	siting: { request: SitingRequest; answer: SitingProposal };
	/** What one point reaches, door to door. */
	access: { request: AccessRequest; answer: AccessAnswer };
	/** One trip from door to door, by every way of today and by train. */
	trip: { request: TripRequest; answer: TripAnswer };
	/** The same for every minute at which one may leave. */
	breathing: { request: BreathingRequest; answer: BreathingAnswer };
	/** Who in the city reaches what, and who gains or loses. */
	fairness: { request: FairnessRequest; answer: FairnessAnswer };
	/** Metres of network of the isochrones; null for ten minutes on foot. Null where no streets are loaded. */
	streets: { request: { readonly isochroneMetres: number | null }; answer: ScenarioStreets | null };
	/** Purposes, kinds of day and first years; `ranges` are those of the same scenario. */
	travel: { request: { readonly ranges: RangeResults }; answer: TravelStudy };
	/** An option built bit by bit, year by year; null where no line is built. */
	stages: { request: StagesRequest; answer: StagesAnswer | null };
	tornado: { request: { readonly figure: Figure }; answer: Tornado };
	/** From a block to the nearest station of this option and of others, in order; null where one has no line. */
	walk: { request: WalkRequest; answer: readonly (WalkAnswer | null)[] };
}

export type StudyKind = keyof Studies;
export type StudyRequest<Kind extends StudyKind> = Studies[Kind]["request"];
export type StudyAnswer<Kind extends StudyKind> = Studies[Kind]["answer"];

/** Share of the work done, 0..1. */
export type StudyProgress = (share: number) => void;

export interface StudyOptions {
	readonly onProgress?: StudyProgress;
	readonly signal?: AbortSignal;
}
