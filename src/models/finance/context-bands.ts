/** The five words of the United States' Capital Investment Grants ratings. */
export const RATING_BANDS = ["high", "mediumHigh", "medium", "mediumLow", "low"] as const;
export type RatingBand = (typeof RATING_BANDS)[number];

/**
 * Break points of the Federal Transit Administration's Capital Investment Grants (M; being revised). They rate projects
 * of another country at other prices: context for a reader, never a verdict on a Thai line.
 */
const COST_BELOW_DOLLARS = [4, 6, 10, 15];
const TRIPS_FROM_MILLION = [30, 15, 5, 2.5];
const PEOPLE_FROM_PER_SQUARE_MILE = [15_000, 9_600, 5_760, 2_561];

const band = (place: number): RatingBand => RATING_BANDS[place < 0 ? RATING_BANDS.length - 1 : place]!;

/** By yearly cost of building and running a trip, US$: high below 4, medium-high to 6, medium to 10, medium-low to 15. */
export const costEffectivenessBand = (dollarsPerTrip: number): RatingBand =>
	band(
		COST_BELOW_DOLLARS.findIndex((limit, place) =>
			place === 0 ? dollarsPerTrip < limit : dollarsPerTrip <= limit,
		),
	);

/** By trips a year, millions, people who have no other way counted twice: high from 30, then 15, 5, 2.5. */
export const mobilityBand = (tripsPerYearMillion: number): RatingBand =>
	band(TRIPS_FROM_MILLION.findIndex((limit) => tripsPerYearMillion >= limit));

/** By people a square mile around stations: high from 15,000, then 9,600, 5,760, 2,561. */
export const densityBand = (peoplePerSquareMile: number): RatingBand =>
	band(PEOPLE_FROM_PER_SQUARE_MILE.findIndex((limit) => peoplePerSquareMile >= limit));

export const SQUARE_METRES_PER_SQUARE_MILE = 1609.344 ** 2;
