import { useEffect, useRef, useState } from "preact/hooks";
import type { LngLat } from "../../../core/location.ts";
import { residentTranslator } from "../../../i18n/resident.ts";
import { Button } from "../../../ui/Button.tsx";
import { askDevice, type LocationTrouble } from "./device-location.ts";

type Phase = "idle" | "explaining" | "asking" | LocationTrouble;

/** Says what will happen before the device is asked where it is. */
export function LocationButton({ onPosition }: { readonly onPosition: (position: LngLat) => void }) {
	const t = residentTranslator.value;
	const [phase, setPhase] = useState<Phase>("idle");
	const gone = useRef(false);
	useEffect(
		() => () => {
			gone.current = true;
		},
		[],
	);
	const ask = async (): Promise<void> => {
		setPhase("asking");
		const answer = await askDevice();
		if (gone.current) return;
		setPhase(answer.ok ? "idle" : answer.trouble);
		if (answer.ok) onPosition(answer.position);
	};
	if (phase === "explaining") {
		return (
			<div class="home-explain">
				<p>{t("resident.locate.why")}</p>
				<div class="home-explain__actions">
					<Button kind="primary" onClick={() => void ask()}>
						{t("resident.locate.ask")}
					</Button>
					<Button onClick={() => setPhase("idle")}>{t("resident.locate.cancel")}</Button>
				</div>
			</div>
		);
	}
	const hasFailed = phase !== "idle" && phase !== "asking";
	return (
		<div class="home-locate">
			<Button
				kind="outlined"
				icon="locate"
				class="big-button"
				aria-disabled={phase === "asking"}
				onClick={() => {
					if (phase !== "asking") setPhase("explaining");
				}}
			>
				{t(phase === "asking" ? "resident.locate.waiting" : "resident.locate")}
			</Button>
			<p role="status" class="home-locate__trouble">
				{hasFailed ? t(`resident.locate.${phase}`) : ""}
			</p>
		</div>
	);
}
