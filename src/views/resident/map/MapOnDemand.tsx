import { residentTranslator } from "../../../i18n/resident.ts";
import { Button } from "../../../ui/Button.tsx";
import { lazyPart } from "../../shared/lazy-part.tsx";
import { useMedia } from "../../shared/use-media.ts";
import { useResident } from "../context.ts";
import { EngineGate } from "../EngineGate.tsx";
import { lazyWords } from "../lazy-words.ts";
import type { ResidentMapProps } from "./map-props.ts";

/** Beside the answer there is room for a map; a phone loads one only where somebody asks for it. */
const WIDE = "(min-width: 64rem)";

const LazyMap = lazyPart(() => import("./ResidentMap.tsx").then(({ ResidentMap }) => ResidentMap), lazyWords);

/** A map that a phone fetches at the press of a button, and that stands ready on anything wider. */
export function MapOnDemand(props: ResidentMapProps) {
	const t = residentTranslator.value;
	const { device, state } = useResident();
	const isWide = useMedia(WIDE);
	if (!isWide && !state.mapWanted.value) {
		return (
			<Button
				kind="outlined"
				icon="pin"
				class="big-button"
				onClick={() => {
					state.mapWanted.value = true;
				}}
			>
				{t("resident.map.open")}
			</Button>
		);
	}
	return (
		<div class="resident-map-place">
			<EngineGate>{(session) => <LazyMap {...props} session={session} device={device} />}</EngineGate>
		</div>
	);
}
