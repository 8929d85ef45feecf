import type { Bilingual, LngLat } from "../../core/location.ts";

/** The text of each file by its name, such as "stops.txt". */
export type GtfsFiles = Readonly<Record<string, string>>;

export interface GtfsTrip {
	/** Up runs from the first station of the line to the last. */
	readonly direction: "up" | "down";
	/** Trips of one train share it. */
	readonly blockId: string;
	/** By the station's place on the line, not in the trip; seconds after midnight of the service day. */
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
}

/** A line and its weekday as GTFS takes them: one route, both directions, explicit trips. */
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
	/** From the first station to the last. */
	readonly shape: { readonly vertices: readonly LngLat[]; readonly chainageMetres: ArrayLike<number> };
	readonly trips: readonly GtfsTrip[];
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
