import type { Bilingual, LngLat } from "../../core/location.ts";

/** The text of each file by its name, such as "stops.txt". */
export type GtfsFiles = Readonly<Record<string, string>>;

export const GTFS_DAYS = ["weekday", "weekend"] as const;
export type GtfsDays = (typeof GTFS_DAYS)[number];

/** How frequencies.txt is to be read: as the very departures, or as "every so often". */
export type FrequencyKind = "exact" | "approximate";

export interface GtfsTrip {
	/** Up runs from the first station of the line to the last. */
	readonly direction: "up" | "down";
	readonly days: GtfsDays;
	/** Trips of one train on one day share it. */
	readonly blockId: string;
	/** First and last place on the line that it serves; left out: all. */
	readonly stations?: readonly [number, number];
	/** By the station's place on the line, not in the trip; seconds after midnight of the service day. Not read elsewhere. */
	readonly arrivalSeconds: ArrayLike<number>;
	readonly departureSeconds: ArrayLike<number>;
}

export interface GtfsStation {
	readonly id: string;
	readonly name: Bilingual;
	readonly description: Bilingual;
	readonly position: LngLat;
	/** From the first station, ascending. */
	readonly chainageMetres: number;
	/** Where trains of each direction stop, on the left of their track. */
	readonly platforms: { readonly up: LngLat; readonly down: LngLat };
}

/** A line and its days as GTFS takes them: one route, both directions. */
export interface GtfsInput {
	readonly agency: { readonly name: Bilingual; readonly url: string; readonly timeZone: string };
	readonly feed: {
		readonly publisher: Bilingual;
		readonly version: string;
		/** YYYYMMDD */
		readonly startDate: string;
		readonly endDate: string;
	};
	readonly route: {
		readonly id: string;
		readonly name: Bilingual;
		/** Says that this is a proposal. */
		readonly description: Bilingual;
		/** Six hexadecimal digits. */
		readonly colour: string;
		readonly textColour: string;
	};
	readonly stations: readonly GtfsStation[];
	/** Tracks by direction, both drawn from the first station to the last, with metres along the middle of the line. */
	readonly shape: {
		readonly up: readonly LngLat[];
		readonly down: readonly LngLat[];
		readonly chainageMetres: ArrayLike<number>;
	};
	readonly trips: readonly GtfsTrip[];
	/** Set: trains at even gaps are written to frequencies.txt instead of one by one, without blocks. */
	readonly frequencies?: FrequencyKind;
	readonly fare: { readonly amount: number; readonly currency: string };
	readonly attributions: readonly { readonly organisation: string; readonly url: string }[];
}

/** One broken rule, named as the canonical GTFS validator names its notice. */
export interface GtfsFinding {
	readonly rule: string;
	readonly file: string;
	/** Line of the file, the header being 1; 0 where the file as a whole is meant. */
	readonly row: number;
	readonly field: string;
	readonly value: string;
}

export interface GtfsRecord {
	readonly row: number;
	readonly values: Readonly<Record<string, string>>;
}

export type Report = (rule: string, file: string, row?: number, field?: string, value?: string) => void;
