/** V read in the source, V2 in a third party's transcription, R recomputed, M from memory of the literature, A ours. */
export type TrustTag = "V" | "V2" | "R" | "M" | "A";

export type AssumptionGroup =
	| "people"
	| "walking"
	| "feeders"
	| "rivals"
	| "choice"
	| "trips"
	| "operations"
	| "capital"
	| "operating"
	| "money"
	| "direct"
	| "fairness";

/** How draws vary the value; a scenario's own value moves the middle, the shape stays. */
export type Distribution =
	| { readonly kind: "fixed" }
	| { readonly kind: "triangular"; readonly low: number; readonly high: number }
	| { readonly kind: "lognormal"; readonly sigma: number }
	| { readonly kind: "normal"; readonly standardDeviation: number }
	/** The value is the median; 5 % lie below `low` and 5 % above `high`. */
	| { readonly kind: "percentiles"; readonly low: number; readonly high: number };

export interface Assumption {
	readonly group: AssumptionGroup;
	readonly unit: string;
	readonly value: number;
	/** The range that is shown and accepted. */
	readonly low: number;
	readonly high: number;
	readonly tag: TrustTag;
	readonly source: string;
	readonly distribution: Distribution;
}

const fixed: Distribution = { kind: "fixed" };
export const triangular = (low: number, high: number): Distribution => ({ kind: "triangular", low, high });
export const lognormal = (sigma: number): Distribution => ({ kind: "lognormal", sigma });
export const normal = (standardDeviation: number): Distribution => ({ kind: "normal", standardDeviation });
export const percentiles = (low: number, high: number): Distribution => ({ kind: "percentiles", low, high });

export const entry = (
	group: AssumptionGroup,
	unit: string,
	value: number,
	low: number,
	high: number,
	tag: TrustTag,
	source: string,
	distribution: Distribution = fixed,
): Assumption => ({ group, unit, value, low, high, tag, source, distribution });
