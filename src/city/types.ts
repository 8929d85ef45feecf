import type { Bilingual, Confidence, LngLat } from "../core/location.ts";
import type { Period, TrackClass } from "../core/vocabulary.ts";

/** The H3 resolution-9 cells of a city as flat arrays with one dense index. */
export interface Cells {
	readonly count: number;
	readonly h3: readonly string[];
	readonly lng: Float64Array;
	readonly lat: Float64Array;
	readonly areaSquareMetres: Float64Array;
	/** Index into `City.tambons`. */
	readonly tambonIndex: Uint16Array;
	/** Official registrations; sums to each tambon's figure exactly. */
	readonly registeredPeople: Float64Array;
	/** People present at the default persons per house. */
	readonly peoplePresent: Float64Array;
	/** All jobs in the cell. */
	readonly jobs: Float64Array;
	/** The part of `jobs` that sits at named places. */
	readonly jobsAtPlaces: Float64Array;
	/** Student places (school, college and university). */
	readonly students: Float64Array;
	/** The part of `students` that are university places. */
	readonly universityStudents: Float64Array;
	/** Daily visitors of named places (people, not trips). */
	readonly visitors: Float64Array;
	/** 1 where a mapped road or a matched songthaew stop lies within 500 m. */
	readonly songthaewWithin500Metres: Uint8Array;
	/** 0 high, 1 medium, 2 low: how far the people in this cell may be trusted. */
	readonly peopleConfidence: Uint8Array;
}

export interface Tambon {
	readonly code: string;
	readonly name: Bilingual;
	readonly registeredPeople: number;
	readonly houses: number;
	/** Index into `City.municipalities`, or -1 where none is stated. */
	readonly municipalityIndex: number;
}

export interface Municipality {
	readonly id: string;
	readonly name: Bilingual;
	readonly ownsOperator: boolean;
	/** True where the municipality covers only part of its tambon. */
	readonly partial: boolean;
	readonly source: string;
	readonly confidence: Confidence;
}

export interface Place {
	readonly id: string;
	readonly category: string;
	readonly name: Bilingual;
	readonly lng: number;
	readonly lat: number;
	readonly jobs: number;
	readonly students: number;
	readonly visitors: number;
	/** True where the sizes are our assumption and not published. */
	readonly sizeAssumed: boolean;
	readonly source: string;
	readonly confidence: Confidence;
}

export interface OptionStation {
	readonly id: string;
	readonly name: Bilingual;
	readonly position: LngLat;
	/** One standard placement error, metres. */
	readonly uncertaintyRadiusMetres: number;
	readonly confidence: Confidence;
	readonly placement: string;
	readonly elevated: boolean;
	readonly parkAndRide: boolean;
	/** Track class of the section from this station to the next. */
	readonly trackClassToNext: TrackClass;
}

/** One of the options that ship with a city, as its corridor file gives it. */
export interface CityOption {
	readonly id: string;
	readonly name: Bilingual;
	/** Null where the option has no line. */
	readonly alignment: readonly LngLat[] | null;
	readonly stations: readonly OptionStation[];
	readonly headwaySeconds: Readonly<Record<Period, number>>;
	/** Seconds after midnight. */
	readonly serviceStartSeconds: number;
	readonly serviceEndSeconds: number;
	readonly trainPlaces: number;
	readonly spareRatio: number;
	readonly dwellSeconds: number;
	readonly fareBaht: number;
	readonly published: { readonly lengthMetres: number; readonly costBahtMillion: number } | null;
}

export interface PublishedFigure {
	readonly topic: string;
	readonly metric: Bilingual;
	/** A text where no number was said; null where it was searched for and not found. */
	readonly value: number | Bilingual | null;
	readonly unit: string;
	readonly yearSaid: number | null;
	readonly note: Bilingual | null;
	readonly source: string;
	readonly confidence: Confidence;
}

export interface Attribution {
	readonly text: Bilingual;
	readonly licence: string;
	readonly url: string;
}

/** What is given. Everything that people decide is a Scenario. */
export interface City {
	readonly id: string;
	readonly name: Bilingual;
	/** Content version from pack.json; stamped on every result. */
	readonly version: string;
	readonly attributions: readonly Attribution[];
	/** A point near the middle, origin of the local metre grid. */
	readonly origin: LngLat;
	readonly cells: Cells;
	readonly tambons: readonly Tambon[];
	readonly municipalities: readonly Municipality[];
	readonly places: readonly Place[];
	readonly options: readonly CityOption[];
	readonly publishedFigures: readonly PublishedFigure[];
	/** Share of university students who live on campus. */
	readonly studentsOnCampusShare: number;
}
