import { fail, ok, problem, type Result } from "../../../core/result.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { type FigureStamp, withFigures } from "../../../session/link-stamp.ts";
import { withWalks } from "../../../session/link-walks.ts";
import { MAXIMUM_LINK_CHARACTERS, writeShareLink } from "../../../session/share-link.ts";
import type { LoadedStreets } from "../../../session/streets-types.ts";
import { type View, viewAddress } from "../view-address.ts";

export interface ShareRequest {
	/** Address of the app, without query and fragment. */
	readonly base: string;
	readonly view: View;
	readonly scenario: Scenario;
	/** What walks of the figures follow; null for straight lines. */
	readonly streets: LoadedStreets | null;
	/** What the figures were made with; null while they are under way. */
	readonly stamp: FigureStamp | null;
}

/**
 * The whole address that opens a scenario in a view, at most 2,000 characters; docs/format/share-link.md. What it was
 * made with is left out where it alone would make the address too long.
 */
export function shareAddress({ base, view, scenario, streets, stamp }: ShareRequest): Result<string> {
	const link = writeShareLink(scenario);
	if (!link.ok) return link;
	const walked = withWalks(link.value, streets);
	const plain = viewAddress(base, view, walked);
	if (plain.length > MAXIMUM_LINK_CHARACTERS) {
		return fail(
			problem("shareLink.tooLong", { characters: plain.length, maximumCharacters: MAXIMUM_LINK_CHARACTERS }),
		);
	}
	if (stamp === null) return ok(plain);
	const stamped = viewAddress(base, view, withFigures(walked, stamp));
	return ok(stamped.length > MAXIMUM_LINK_CHARACTERS ? plain : stamped);
}
