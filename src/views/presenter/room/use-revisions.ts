import { useEffect, useState } from "preact/hooks";
import type { OptionStamp } from "../../../core/voice.ts";
import { optionStamp } from "../../../session/option-stamp.ts";
import { readSavedScenarios } from "../../../session/saved-scenarios.ts";
import type { Session } from "../../../session/types.ts";
import type { Device } from "../../shared/device.ts";
import { useStampedOptions } from "../../shared/voice/stamped-options.ts";

/** Every revision that an answer can point at: options that are open or shipped, and scenarios kept on this device. */
export function useRevisions(
	session: Session,
	{ storage }: Device,
	known: OptionStamp | null,
): readonly OptionStamp[] {
	const options = useStampedOptions(session);
	const cityId = session.city.value?.id ?? "";
	const saved = session.saved.value;
	const [kept, setKept] = useState<readonly OptionStamp[]>([]);
	useEffect(() => {
		let gone = false;
		void readSavedScenarios(storage, cityId).then((scenarios) => {
			if (!gone) setKept(scenarios.map(optionStamp));
		});
		return () => {
			gone = true;
		};
	}, [storage, cityId, saved]);
	const all = [...(known === null ? [] : [known]), ...options.map(({ stamp }) => stamp), ...kept];
	return all.filter(
		(stamp, index) => all.findIndex((each) => each.fingerprint === stamp.fingerprint) === index,
	);
}
