import type { Bilingual } from "../../core/location.ts";
import { fail } from "../../core/result.ts";
import { defaultFunding, type FundingSource, shareOf, withShare } from "../funding.ts";
import { LIMITS } from "../limits.ts";
import { edited, outOfRange, refused } from "./support.ts";
import type { Edit } from "./types.ts";

/**
 * What one source brings, as a share of capital; the bank loan takes the rest, so that all sources make 1.
 * @param ownerIds municipalities that own the operator, for a scenario that names no sources yet
 */
export const setFundingShare =
	(ownerIds: readonly string[], source: FundingSource, name: Bilingual, share: number): Edit =>
	(scenario) => {
		const trouble = outOfRange("fundingShare", LIMITS.fundingShare, share);
		if (trouble !== null) return fail(trouble);
		const before = scenario.funding ?? defaultFunding(ownerIds);
		const funding = withShare(before, source, share);
		if (funding.loan < 0)
			return refused("fundingOverWhole", { excessPercent: Number((-funding.loan * 100).toFixed(2)) });
		return edited(
			shareOf(before, source) === shareOf(funding, source) ? scenario : { ...scenario, funding },
			"setFundingShare",
			{ nameTh: name.th, nameEn: name.en, percent: Number((share * 100).toFixed(2)) },
		);
	};
