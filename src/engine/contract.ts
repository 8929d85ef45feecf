import type { FeatureCollection } from "geojson";
import type { Attribution, CityOption, Municipality, Place, PublishedFigure, Tambon } from "../city/types.ts";
import type { Bilingual, LngLat } from "../core/location.ts";
import type { Result } from "../core/result.ts";
import type { StreetsSummary } from "../models/bound-streets.ts";
import type { DrawBlock, HealthCheck, Outcome } from "../models/types.ts";
import type { Scenario } from "../scenario/types.ts";
import type { Studies, StudyKind, StudyProgress } from "./studies.ts";

/** What the screen needs of a city; the worker keeps the rest. Arrays are transferred. */
export interface CityView {
	readonly id: string;
	readonly name: Bilingual;
	readonly version: string;
	readonly origin: LngLat;
	readonly bounds: readonly [west: number, south: number, east: number, north: number];
	readonly attributions: readonly Attribution[];
	readonly tambons: readonly Tambon[];
	readonly municipalities: readonly Municipality[];
	readonly places: readonly Place[];
	readonly options: readonly CityOption[];
	readonly publishedFigures: readonly PublishedFigure[];
	readonly cells: CellsView;
	/** Tambon outlines, roads and landmarks for the base map, as GeoJSON. */
	readonly municipalityOutlines: FeatureCollection;
	readonly roads: FeatureCollection;
	readonly landmarks: FeatureCollection;
	/** Name of the network of streets that the pack carries, to be loaded like any other; null where it has none. */
	readonly streetsFile: string | null;
}

export interface CellsView {
	readonly count: number;
	readonly h3: readonly string[];
	/** Centres. */
	readonly lng: Float64Array;
	readonly lat: Float64Array;
	/** Seven values a cell at most: ring corner k of cell i is at ringStart[i] + k. */
	readonly ringStart: Uint32Array;
	readonly ringLng: Float64Array;
	readonly ringLat: Float64Array;
	readonly areaSquareMetres: Float64Array;
	readonly registeredPeople: Float64Array;
	readonly peoplePresent: Float64Array;
	readonly jobs: Float64Array;
	readonly students: Float64Array;
	readonly visitors: Float64Array;
	/** 0 high, 1 medium, 2 low. */
	readonly peopleConfidence: Uint8Array;
	readonly tambonIndex: Uint16Array;
}

/** Per-cell reach of one scenario, 0..1: the share of the cell within the limit. */
export interface CellReach {
	readonly walk10: Float32Array;
	readonly feeder15: Float32Array;
}

/**
 * Everything a worker can be asked. Errors are values. `evaluate` is one draw at the medians (a drag step);
 * `draws` computes rows [first, first + count) of the seeded sample, the same rows whichever worker is asked.
 */
export interface EvaluationService {
	/** Without streets, whatever was loaded before. */
	loadCity(packUrl: string): Promise<Result<CityView>>;
	/**
	 * Streets that ways follow, as a network file; null goes back to straight lines. Other questions are answered on
	 * the old ways until the new ones are ready, and on those from then on.
	 */
	loadStreets(network: Uint8Array | null): Promise<Result<StreetsSummary | null>>;
	evaluate(scenario: Scenario): Promise<Result<Outcome>>;
	reach(scenario: Scenario): Promise<Result<CellReach>>;
	draws(
		scenario: Scenario,
		totalDraws: number,
		firstDraw: number,
		drawCount: number,
	): Promise<Result<DrawBlock>>;
	health(scenario: Scenario): Promise<Result<readonly HealthCheck[]>>;
	/** The answer is that of `Studies` for the call's kind. */
	study(call: StudyCall, onProgress: StudyProgress): Promise<Result<Studies[StudyKind]["answer"]>>;
}

/** A study with what it is asked. */
export type StudyCall = {
	[Kind in StudyKind]: {
		readonly kind: Kind;
		readonly scenario: Scenario;
		readonly request: Studies[Kind]["request"];
	};
}[StudyKind];
