import { exponential, power } from "../../core/elementary.ts";

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
			if (distanceMetres <= decay.fullToMetres) return 1;
			const share = (decay.zeroFromMetres - distanceMetres) / (decay.zeroFromMetres - decay.fullToMetres);
			return Math.max(0, share);
		}
		case "exponential":
			return exponential(-distanceMetres / decay.lengthMetres);
		case "gaussian":
			return exponential(-((distanceMetres / decay.lengthMetres) ** 2));
		case "logistic": {
			const steepness = Math.PI / (decay.spreadMetres * Math.sqrt(3));
			return (
				(1 + exponential(-decay.halfMetres * steepness)) /
				(1 + exponential((distanceMetres - decay.halfMetres) * steepness))
			);
		}
	}
}

/** Walks of the people who come, where people live evenly: how far on average, and how far most of them. */
export interface WalkMoments {
	readonly meanMetres: number;
	/** The distance within which the asked share of them walk. */
	readonly quantileMetres: number;
	/** Area of a disc that would hold as many people, all of whom come. */
	readonly effectiveSquareMetres: number;
}

const MOMENT_STEP_METRES = 0.5;

/**
 * Moments of f over uniform density, where the people at distance d are in proportion to d: mean ∫f d² / ∫f d, the
 * quantile of f d, and the effective area 2π ∫f d. By these a curve is matched to what a survey of walks says.
 *
 * @param share 0 to 1, the quantile asked for
 * @param farthestMetres where the integrals end; f must be negligible there
 */
export function walkMoments(decay: Decay, share: number, farthestMetres = 10_000): WalkMoments {
	const steps = Math.ceil(farthestMetres / MOMENT_STEP_METRES);
	const masses = new Float64Array(steps);
	let mass = 0;
	let moment = 0;
	for (let step = 0; step < steps; step++) {
		const metres = (step + 0.5) * MOMENT_STEP_METRES;
		const people = decayWeight(decay, metres) * metres * MOMENT_STEP_METRES;
		masses[step] = people;
		mass += people;
		moment += people * metres;
	}
	let running = 0;
	let step = 0;
	while (step < steps - 1 && running + masses[step]! < share * mass) running += masses[step++]!;
	const within = masses[step]! > 0 ? (share * mass - running) / masses[step]! : 0;
	return {
		meanMetres: moment / mass,
		quantileMetres: (step + within) * MOMENT_STEP_METRES,
		effectiveSquareMetres: 2 * Math.PI * mass,
	};
}

/**
 * Negative power (cost ÷ reference)^−exponent, for accessibility between zones only. It has no place in walking: it
 * grows without bound as the cost falls to 0, where everybody comes and no more than everybody can.
 * Throws RangeError at a cost of 0 or less.
 */
export function negativePowerWeight(cost: number, exponent: number, reference = 1): number {
	if (!(cost > 0)) throw new RangeError(`a negative power needs a cost above 0, got ${cost}`);
	return power(cost / reference, -exponent);
}
