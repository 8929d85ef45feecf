/** WGS 84 longitude and latitude in degrees, in GeoJSON order. */
export type LngLat = readonly [lng: number, lat: number];

/** A text in the two languages that every name carries. */
export interface Bilingual {
	readonly th: string;
	readonly en: string;
}

/** How far a fact may be trusted, as its source table says. */
export type Confidence = "high" | "medium" | "low";
