/** Frequency elasticity of riders by band of trains an hour; the last band is drawn as a straight line. */
const BANDS = [
	{ fromPerHour: 1, toPerHour: 2, elasticity: 1 },
	{ fromPerHour: 2, toPerHour: 4, elasticity: 0.5 },
	{ fromPerHour: 4, toPerHour: 6, elasticity: 0.3 },
] as const;
const LINEAR_FROM_PER_HOUR = 6;
const LINEAR_ELASTICITY = 0.2;

/** The headway at which the direct model's service multiplier is 1. */
export const REFERENCE_HEADWAY_MINUTES = 10;

/** Riders after ÷ riders before a change of frequency at a constant mid-point arc elasticity e: (1 + e x)/(1 − e x). */
const midPointArc = (before: number, after: number, elasticity: number): number => {
	const x = (after - before) / (after + before);
	return (1 + elasticity * x) / (1 - elasticity * x);
};

/**
 * Riders at a headway relative to one train an hour, fh(headway).
 *
 * Source: NCHRP 616 exhibit 87, after TCRP 95 chapter 9: headways of 60, 45, 40, 30, 20, 15, 12, 10, 7.5, 6, 5
 * minutes give 1.00, 1.33, 1.50, 2.00, 2.44, 2.80, 2.99, 3.16, 3.37, 3.58, 3.79. The table is what mid-point arc
 * elasticities of 1.0 (1–2 an hour), 0.5 (2–4) and 0.3 (4–6) give from the start of each band, and from 6 an hour on a
 * straight line with elasticity 0.2 at 6 an hour; here as that rule, so that it is continuous and holds between the
 * entries. Below one train an hour riders stay proportional to frequency, as in the first band.
 *
 * @param headwayMinutes above 0. Throws RangeError otherwise.
 */
export function headwayFactor(headwayMinutes: number): number {
	if (!(headwayMinutes > 0)) throw new RangeError(`a headway is above 0 minutes, got ${headwayMinutes}`);
	const perHour = 60 / headwayMinutes;
	if (perHour < BANDS[0].fromPerHour) return perHour;
	let riders = 1;
	for (const { fromPerHour, toPerHour, elasticity } of BANDS) {
		if (perHour <= toPerHour) return riders * midPointArc(fromPerHour, perHour, elasticity);
		riders *= midPointArc(fromPerHour, toPerHour, elasticity);
	}
	return riders * (1 + (LINEAR_ELASTICITY * (perHour - LINEAR_FROM_PER_HOUR)) / LINEAR_FROM_PER_HOUR);
}

/**
 * S = Σ share × fh(headway) / fh(10 min) over the headway levels of a day; 1 for a train every ten minutes all day.
 * Shares of the day's trips may sum below 1 where the service does not run all day: nobody boards a train that does
 * not run.
 */
export function serviceMultiplier(
	levels: readonly { readonly headwaySeconds: number; readonly tripShare: number }[],
): number {
	const reference = headwayFactor(REFERENCE_HEADWAY_MINUTES);
	let multiplier = 0;
	for (const { headwaySeconds, tripShare } of levels)
		if (tripShare > 0) multiplier += (tripShare * headwayFactor(headwaySeconds / 60)) / reference;
	return multiplier;
}
