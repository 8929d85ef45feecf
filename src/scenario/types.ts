import type { Bilingual, LngLat } from "../core/location.ts";
import type { Period, TrackClass } from "../core/vocabulary.ts";
import type { AssumptionId } from "./assumptions.ts";

export type OutsideViewClass = "none" | "default" | "rail";

/** Who is counted: the people thought to be present, or the registered only. */
export type PopulationBasis = "present" | "registered";

export interface Station {
	readonly id: string;
	readonly name: Bilingual;
	/** Always a point on the alignment: edits keep it there. */
	readonly position: LngLat;
	readonly uncertaintyRadiusMetres: number;
	readonly elevated: boolean;
	readonly parkAndRide: boolean;
	/** Track class of the section from this station to the next; unused on the last one. */
	readonly trackClassToNext: TrackClass;
}

export interface AlignmentVertex {
	readonly position: LngLat;
	/** Set where a station was dragged off the line and the line follows it. */
	readonly stationId?: string;
}

export interface Line {
	readonly alignment: readonly AlignmentVertex[];
	/** In order along the alignment. */
	readonly stations: readonly Station[];
}

export interface Service {
	readonly headwaySeconds: Readonly<Record<Period, number>>;
	/** Seconds after midnight. */
	readonly serviceStartSeconds: number;
	readonly serviceEndSeconds: number;
	readonly trainPlaces: number;
	/** Spare trains as a share of those in service. */
	readonly spareRatio: number;
	readonly dwellSeconds: number;
}

export interface Fare {
	readonly flatBaht: number;
}

/** What people decide. A pure value: edits return a new one. */
export interface Scenario {
	readonly formatVersion: 1;
	readonly id: string;
	readonly cityId: string;
	readonly name: Bilingual;
	/** The shipped option that this one was started from, or null. */
	readonly basedOn: string | null;
	/** Null: no line is built. */
	readonly line: Line | null;
	readonly service: Service;
	readonly fare: Fare;
	/** Changed defaults only; see the catalogue in assumptions.ts. */
	readonly assumptions: Readonly<Partial<Record<AssumptionId, number>>>;
	readonly populationBasis: PopulationBasis;
	readonly outsideView: OutsideViewClass;
	readonly seed: number;
}
