import { keepsRules, type SpacingRules } from "./spacing.ts";

/** What the score would lose if one choice were made otherwise; null where the rules do not allow that. */
export interface SiteReason {
	readonly lostWithout: number | null;
	readonly lostOneStepBack: number | null;
	readonly lostOneStepOn: number | null;
}

/**
 * Why each site was chosen: the score without it, and with it one candidate nearer to either end, all others as they
 * are. The ends of the set stay, as another end would be another line. Fixed sites are moved for the comparison all the same.
 * @param score higher is better
 */
export function siteReasons(
	sites: readonly number[],
	rules: SpacingRules,
	score: (sites: readonly number[]) => number,
): SiteReason[] {
	const chosen = score(sites);
	const spacing: SpacingRules = { ...rules, fixedSites: [] };
	const lost = (other: readonly number[]): number | null =>
		keepsRules(spacing, other) ? chosen - score(other) : null;
	return sites.map((site, k) =>
		k === 0 || k === sites.length - 1
			? { lostWithout: null, lostOneStepBack: null, lostOneStepOn: null }
			: {
					lostWithout: lost(sites.toSpliced(k, 1)),
					lostOneStepBack: lost(sites.with(k, site - 1)),
					lostOneStepOn: lost(sites.with(k, site + 1)),
				},
	);
}
