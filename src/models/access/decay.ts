/**
 * Distance decay: the weight f(d) between 0 and 1 that a person at distance d from a station carries.
 * Forms from the literature; the logistic is the default because its two parameters can be read off a map
 * and fitted to survey moments (O'Sullivan & Morrall 1996: c = 770 m, s = 300 m gives a mean walk of 649 m and
 * a 75th percentile of 840 m for suburban light rail stations).
 */
export type Decay =
	| { readonly kind: "binary"; readonly radiusMetres: number }
	| { readonly kind: "piecewise"; readonly fullToMetres: number; readonly zeroFromMetres: number }
	| { readonly kind: "exponential"; readonly lengthMetres: number }
	| { readonly kind: "gaussian"; readonly lengthMetres: number }
	| { readonly kind: "logistic"; readonly halfMetres: number; readonly spreadMetres: number };

/**
 * f(d) for d ≥ 0 metres.
 * binary 1 if d ≤ R; piecewise 1 to d1, linear to 0 at d2; exponential exp(−d/L); gaussian exp(−(d/L)²);
 * logistic (1 + exp(−c k)) / (1 + exp((d − c) k)) with k = π/(s√3), so that f(0) = 1.
 * Throws RangeError on a negative or missing distance.
 */
export function decayWeight(decay: Decay, distanceMetres: number): number {
	if (!(distanceMetres >= 0)) throw new RangeError(`distance must be 0 m or more, got ${distanceMetres}`);
	switch (decay.kind) {
		case "binary":
			return distanceMetres <= decay.radiusMetres ? 1 : 0;
		case "piecewise": {
			const share = (decay.zeroFromMetres - distanceMetres) / (decay.zeroFromMetres - decay.fullToMetres);
			return Math.min(1, Math.max(0, share));
		}
		case "exponential":
			return Math.exp(-distanceMetres / decay.lengthMetres);
		case "gaussian":
			return Math.exp(-((distanceMetres / decay.lengthMetres) ** 2));
		case "logistic": {
			const steepness = Math.PI / (decay.spreadMetres * Math.sqrt(3));
			return (
				(1 + Math.exp(-decay.halfMetres * steepness)) /
				(1 + Math.exp((distanceMetres - decay.halfMetres) * steepness))
			);
		}
	}
}
