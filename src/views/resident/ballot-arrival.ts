import type { Signal } from "@preact/signals-core";
import { isBallotFragment } from "../../core/voice.ts";
import type { ScreenId } from "./state.ts";

/** An address with a ballot opens where one votes, at the start and when it comes later. */
export function followBallots(screen: Signal<ScreenId>): () => void {
	const look = (): void => {
		if (isBallotFragment(location.hash.slice(1))) screen.value = "voice";
	};
	look();
	addEventListener("hashchange", look);
	return () => removeEventListener("hashchange", look);
}
