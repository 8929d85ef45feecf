/** What edits and files accept, both ends included. One table, so that a scenario that was edited can be read. */
export interface Limit {
	readonly low: number;
	readonly high: number;
}

export const LIMITS = {
	headwaySeconds: { low: 120, high: 3600 },
	/** Seconds after midnight; past 24 h is the small hours of the next day. */
	serviceSeconds: { low: 0, high: 28 * 3600 },
	trainPlaces: { low: 20, high: 1000 },
	spareRatio: { low: 0, high: 0.5 },
	dwellSeconds: { low: 5, high: 120 },
	flatBaht: { low: 0, high: 100 },
	everyNthTrain: { low: 2, high: 4 },
	junctions: { low: 0, high: 50 },
	/** Over any one datum: from the Dead Sea to the highest railways. */
	heightMetres: { low: -500, high: 6000 },
	uncertaintyRadiusMetres: { low: 0, high: 5000 },
	seed: { low: 0, high: 0xffffffff },
	longitudeDegrees: { low: -180, high: 180 },
	latitudeDegrees: { low: -85, high: 85 },
	stationCount: { low: 2, high: 100 },
	vertexCount: { low: 2, high: 2000 },
	fundingShare: { low: 0, high: 1 },
	landBahtPerSquareMetre: { low: 1, high: 1_000_000 },
	landSquareMetres: { low: 1, high: 1e9 },
	nameCharacters: { low: 1, high: 120 },
	sourceCharacters: { low: 1, high: 200 },
	ancestors: { low: 1, high: 8 },
	/** Of one kind between two scenarios of a lineage. */
	steps: { low: 0, high: 9999 },
	calibrationRows: { low: 1, high: 2000 },
} as const satisfies Record<string, Limit>;

/** Stations are held at least this far apart along the line, centre to centre. */
export const MINIMUM_GAP_METRES = 100;

/** The shortest working day of a service. */
export const MINIMUM_SERVICE_SECONDS = 3600;

export const within = (limit: Limit, value: number): boolean =>
	Number.isFinite(value) && value >= limit.low && value <= limit.high;
