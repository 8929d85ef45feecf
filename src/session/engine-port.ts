import type { Result } from "../core/result.ts";
import type { CellReach, CityView } from "../engine/contract.ts";
import type { StudyAnswer, StudyKind, StudyOptions, StudyRequest } from "../engine/studies.ts";
import type { StreetsSummary } from "../models/bound-streets.ts";
import type { HealthCheck, Outcome, PairedComparison, RangeResults } from "../models/types.ts";
import type { Scenario } from "../scenario/types.ts";

export interface RangeRequest {
	readonly draws: number;
	/** 0..1. */
	readonly onProgress: (share: number) => void;
	readonly signal: AbortSignal;
}

/**
 * What the session asks of the engine. `evaluate` and `reach` are latest-wins: null says that a newer
 * request took the place of this one. `ranges` gives null once its signal is aborted, or other streets count.
 */
export interface EnginePort {
	load(packUrl: string): Promise<Result<CityView>>;
	/**
	 * Streets that ways follow from the answer on, as a network file (copied); null goes back to straight lines.
	 * Latest-wins. What was worked out before still stands on the old ways: ask again.
	 */
	loadStreets(network: Uint8Array | null): Promise<Result<StreetsSummary | null> | null>;
	evaluate(scenario: Scenario): Promise<Result<Outcome> | null>;
	reach(scenario: Scenario): Promise<Result<CellReach> | null>;
	ranges(scenario: Scenario, request: RangeRequest): Promise<Result<RangeResults> | null>;
	health(scenario: Scenario): Promise<Result<readonly HealthCheck[]>>;
	/** Null once its signal is aborted. */
	study<Kind extends StudyKind>(
		kind: Kind,
		scenario: Scenario,
		request: StudyRequest<Kind>,
		options?: StudyOptions,
	): Promise<Result<StudyAnswer<Kind>> | null>;
	/** Pure: both must have the same seed and number of draws. */
	compare(a: RangeResults, b: RangeResults): readonly PairedComparison[];
}
