import { ENGINE_VERSION } from "../../../core/version.ts";
import { figureStamp } from "../../../session/link-stamp.ts";
import { shareAddress } from "../../shared/share/share-address.ts";
import { viewAddress } from "../../shared/view-address.ts";
import { usePresenter } from "../context.ts";

export interface PhoneAddress {
	readonly address: string;
	/** False where the option is too long for a code, and the address opens the first page. */
	readonly carriesOption: boolean;
}

/** What phones open: the option of the story in the residents' view. Null where nobody has said where the app is. */
export function usePhoneAddress(): PhoneAddress | null {
	const { device, keeper, facts, session } = usePresenter();
	const base = device.publicAddress.value;
	const story = keeper.story.value;
	if (base === null || story === null) return null;
	const outcome = facts.option.value?.outcome ?? null;
	const version = session.city.value?.version ?? "";
	const full = shareAddress({
		base,
		view: "resident",
		scenario: story.option,
		streets: session.streets.value.loaded,
		stamp: outcome === null ? null : figureStamp(outcome, ENGINE_VERSION, version),
	});
	return full.ok
		? { address: full.value, carriesOption: true }
		: { address: viewAddress(base, "resident"), carriesOption: false };
}
