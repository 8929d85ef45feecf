import type { Bilingual, LngLat } from "../core/location.ts";
import type { Period, TrackClass } from "../core/vocabulary.ts";
import type { Ancestor } from "./ancestor.ts";
import type { AssumptionId } from "./assumptions.ts";
import type { Calibration } from "./calibration.ts";
import type { Funding } from "./funding.ts";
import type { Travel } from "./travel.ts";

/** Time lost on the way besides speeding up and braking: slack by section, or seconds a signalised junction. */
export type RunTimeBasis = "slack" | "junctions";

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
	/** One track for both directions from this station to the next; trains pass each other at stations. Absent: two. */
	readonly singleTrackToNext?: true;
	/** Signalised junctions that the section to the next station crosses; absent where nobody counted them. */
	readonly junctionsToNext?: number;
}

export interface AlignmentVertex {
	readonly position: LngLat;
	/** Set where a station was dragged off the line and the line follows it. */
	readonly stationId?: string;
	/** Of the rails, over any one datum; absent where it is not known. */
	readonly heightMetres?: number;
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
	/** Absent: every train runs the whole line. */
	readonly shortTurn?: ShortTurn;
}

/** Some trains run between two stations only and turn there. */
export interface ShortTurn {
	/** The earlier one in line order; one of the two may be an end of the line. */
	readonly fromStationId: string;
	readonly toStationId: string;
	/** Every second, third or fourth train is a short one. */
	readonly everyNthTrain: number;
	/** When short trains run. Headways are those of the stretch that all trains serve. */
	readonly periods: readonly Period[];
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
	/** Absent: slack. */
	readonly runTimeBasis?: RunTimeBasis;
	readonly seed: number;
	/** Absent topics: as `TRAVEL_CHOICES` begins. */
	readonly travel?: Partial<Travel>;
	/** Absent: the example that `defaultFunding` gives. */
	readonly funding?: Funding;
	/** Absent: nothing was fitted to local counts. */
	readonly calibration?: Calibration;
	/** What this was made from, the oldest first; absent: nobody kept it. */
	readonly lineage?: readonly Ancestor[];
}
