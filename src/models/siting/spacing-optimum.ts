export interface SpacingTradeOff {
	/** Straight or network speed towards the station, as `rideMetres` is measured. */
	readonly accessMetresPerSecond: number;
	/** What a minute of access weighs against a minute on board. */
	readonly accessWeight: number;
	/** Length of the ride, over which stops are made. */
	readonly rideMetres: number;
	/** What one stop costs those who ride through: dwell, braking and starting, slack. */
	readonly stopSeconds: number;
}

/**
 * Weighted seconds that spacing costs a rider: access along the line at both ends, s/4 each at evenly spread homes, and
 * one stop for each spacing that is ridden past:
 *
 *     w · (s/2) / v + (L/s) · t
 */
export function spacingSeconds(tradeOff: SpacingTradeOff, spacingMetres: number): number {
	const { accessMetresPerSecond, accessWeight, rideMetres, stopSeconds } = tradeOff;
	return (
		(accessWeight * spacingMetres) / (2 * accessMetresPerSecond) + (rideMetres / spacingMetres) * stopSeconds
	);
}

/**
 * The spacing at which walking less and stopping more balance: s* = √(2 v L t / w), where `spacingSeconds` is least.
 * It is a reading aid for even homes along an even line; where people live decides the sites.
 *
 * @returns metres
 * @throws RangeError where an input is not above 0
 */
export function bestSpacingMetres(tradeOff: SpacingTradeOff): number {
	const { accessMetresPerSecond, accessWeight, rideMetres, stopSeconds } = tradeOff;
	if (!(accessMetresPerSecond > 0 && accessWeight > 0 && rideMetres > 0 && stopSeconds > 0))
		throw new RangeError("speed, weight, ride and stop are above 0");
	return Math.sqrt((2 * accessMetresPerSecond * rideMetres * stopSeconds) / accessWeight);
}
