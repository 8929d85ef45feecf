import type { Bilingual } from "../../core/location.ts";
import { ok, type Result } from "../../core/result.ts";
import { LIMITS } from "../limits.ts";
import { refused } from "./support.ts";

/** The new name over the old one, trimmed; the old object where both texts already hold. */
export function changedName(before: Bilingual, change: Partial<Bilingual>): Result<Bilingual> {
	const th = (change.th ?? before.th).trim();
	const en = (change.en ?? before.en).trim();
	const { low, high } = LIMITS.nameCharacters;
	for (const text of [th, en]) {
		if (text.length < low) return refused("nameEmpty");
		if (text.length > high) return refused("nameTooLong", { maximumCharacters: high });
	}
	return ok(th === before.th && en === before.en ? before : { th, en });
}
