import type { OptionStamp } from "../../../core/voice.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { optionStamp } from "../../../session/option-stamp.ts";
import type { Session } from "../../../session/types.ts";
import { useOptions } from "../use-options.ts";

export interface StampedOption {
	readonly scenario: Scenario;
	readonly stamp: OptionStamp;
}

/** The option that is open, then the one beside it, then those of the city; each revision once. */
export function useStampedOptions(session: Session): readonly StampedOption[] {
	const shipped = useOptions(session);
	const open = session.active.value?.scenario;
	const beside = session.comparison.value?.scenario;
	const all = [open, beside, ...shipped].flatMap((scenario) =>
		scenario === undefined ? [] : [{ scenario, stamp: optionStamp(scenario) }],
	);
	return all.filter(
		({ stamp }, index) => all.findIndex((each) => each.stamp.fingerprint === stamp.fingerprint) === index,
	);
}

/** Fingerprints of what every device knows: links to these need not travel. */
export function useShippedFingerprints(session: Session): ReadonlySet<string> {
	return new Set(useOptions(session).map((scenario) => optionStamp(scenario).fingerprint));
}
