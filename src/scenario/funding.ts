/** Who makes good what fares do not earn: owners in equal parts, by people, by boardings, or the operator. */
export const SHORTFALL_RULES = ["equal", "people", "boardings", "operator"] as const;
export type ShortfallRule = (typeof SHORTFALL_RULES)[number];

/** What the land near stations is worth, as somebody who knows it says. */
export interface StationLand {
	readonly bahtPerSquareMetre: number;
	readonly squareMetres: number;
}

/** Who pays for building, as shares of capital that make 1 together, and who covers a shortfall. */
export interface Funding {
	/** By the id of the municipality. */
	readonly municipalities: Readonly<Record<string, number>>;
	readonly investors: number;
	readonly loan: number;
	/** Counted on from station land at the time of building. */
	readonly land: number;
	/** A grant of the state, or any other money that nobody wants back. */
	readonly grant: number;
	readonly shortfall: ShortfallRule;
	/** Null: not known, so no income from land is known either. */
	readonly stationLand: StationLand | null;
}

/** Sources that are typed in; the loan takes what they leave. */
export type FundingSource =
	| { readonly kind: "municipality"; readonly id: string }
	| { readonly kind: "investors" | "land" | "grant" };

/** How far the shares of a file may be from 1 together. */
export const FUNDING_TOLERANCE = 1e-6;

const SHARE_STEPS = 1_000_000;
const OWNERS_TOGETHER = 0.05;
const INVESTORS = 0.25;

/**
 * The stack of a scenario that names none: the municipalities that own the operator bring 5 % in equal parts, investors
 * 25 %, a bank the rest. No shares and no terms are public, so it is an example to argue about and not a plan (A).
 */
export function defaultFunding(ownerIds: readonly string[]): Funding {
	const each = ownerIds.length > 0 ? roundShare(OWNERS_TOGETHER / ownerIds.length) : 0;
	return withLoan({
		municipalities: Object.fromEntries(ownerIds.map((id) => [id, each])),
		investors: INVESTORS,
		loan: 0,
		land: 0,
		grant: 0,
		shortfall: "equal",
		stationLand: null,
	});
}

/** The share that a source brings; 0 where a municipality is not named. */
export const shareOf = (funding: Funding, source: FundingSource): number =>
	source.kind === "municipality" ? (funding.municipalities[source.id] ?? 0) : funding[source.kind];

/** All shares but the loan's. */
export const sharesBesideLoan = (funding: Funding): number =>
	Object.values(funding.municipalities).reduce((sum, share) => sum + share, 0) +
	funding.investors +
	funding.land +
	funding.grant;

/** The same with one share changed and the loan taking the rest; the loan is below 0 where the others exceed 1. */
export function withShare(funding: Funding, source: FundingSource, share: number): Funding {
	const rounded = roundShare(share);
	return withLoan(
		source.kind === "municipality"
			? { ...funding, municipalities: { ...funding.municipalities, [source.id]: rounded } }
			: { ...funding, [source.kind]: rounded },
	);
}

const withLoan = (funding: Funding): Funding => ({
	...funding,
	loan: roundShare(1 - sharesBesideLoan(funding)),
});

/** Without the dust of sums, and as links keep it. */
const roundShare = (share: number): number => Math.round(share * SHARE_STEPS) / SHARE_STEPS + 0;
