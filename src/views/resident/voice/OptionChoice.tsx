import { useEffect } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import type { Session } from "../../../session/types.ts";
import { EMPTY_DRAFT } from "../../../session/voices.ts";
import { Select } from "../../../ui/index.ts";
import { useVoices } from "../../shared/voice/keepers.ts";
import { useStampedOptions } from "../../shared/voice/stamped-options.ts";
import { useResident } from "../context.ts";
import { EngineGate } from "../EngineGate.tsx";

const NONE = "none";

/** Which option the comment is about; the one that is open unless somebody chooses another. */
export function OptionChoice() {
	return <EngineGate>{(session) => <OptionSelect session={session} />}</EngineGate>;
}

function OptionSelect({ session }: { readonly session: Session }) {
	const t = translator.value;
	const { device } = useResident();
	const voices = useVoices(device);
	const options = useStampedOptions(session);
	const draft = voices.draft.value;
	const isLoaded = voices.isLoaded.value;
	const first = options[0]?.stamp ?? null;
	useEffect(() => {
		if (isLoaded && draft === EMPTY_DRAFT && first !== null) voices.write({ option: first });
	}, [voices, isLoaded, draft, first]);
	const chosen = draft.option;
	const isListed = chosen === null || options.some(({ stamp }) => stamp.fingerprint === chosen.fingerprint);
	const choices = [
		...options.map(({ stamp }) => ({ value: stamp.fingerprint, label: t.of(stamp.name) })),
		...(isListed ? [] : [{ value: chosen.fingerprint, label: t.of(chosen.name) }]),
		{ value: NONE, label: t("voice.option.none") },
	];
	return (
		<Select
			label={t("voice.option")}
			options={choices}
			value={chosen?.fingerprint ?? NONE}
			onChange={(value) => {
				const option = options.find(({ stamp }) => stamp.fingerprint === value)?.stamp ?? null;
				if (option === null && value !== NONE) return;
				// A station belongs to its option.
				const place = draft.place?.kind === "station" ? null : draft.place;
				voices.write({ option, place });
			}}
		/>
	);
}
