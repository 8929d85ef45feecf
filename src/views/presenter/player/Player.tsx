import { useRef } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import { usePresenter } from "../context.ts";
import { WhatIf } from "../whatif/WhatIf.tsx";
import { PlayerBar } from "./PlayerBar.tsx";
import { SceneStage } from "./SceneStage.tsx";
import { SceneWords } from "./SceneWords.tsx";
import "./player.css";

const SWIPE_PIXELS = 60;

/** One scene: the map is the page, and the words stand on its left. */
export function Player() {
	const { state, scene, run } = usePresenter();
	const t = translator.value;
	const shown = scene.value;
	const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
	if (shown === null) return null;
	return (
		<main
			class="player"
			aria-label={t("presenter.main")}
			data-scene={shown.kind}
			data-place={state.place.value}
		>
			<SceneStage />
			<section
				class="player-words"
				onPointerDown={(event) => {
					start.current = { x: event.clientX, y: event.clientY };
				}}
				onPointerUp={(event) => {
					const from = start.current;
					start.current = null;
					if (from === null || event.pointerType === "mouse") return;
					const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
					if (Math.abs(dx) > SWIPE_PIXELS && Math.abs(dx) > 2 * Math.abs(dy))
						run({ action: dx < 0 ? "next" : "previous" });
				}}
			>
				{state.trying.value ? <WhatIf /> : <SceneWords scene={shown} />}
				{state.trying.value ? null : <PlayerBar />}
			</section>
			{state.trying.value
				? null
				: (["previous", "next"] as const).map((action) => (
						<button
							key={action}
							type="button"
							class={`player-edge player-edge--${action}`}
							tabIndex={-1}
							aria-label={t(`presenter.${action}`)}
							onClick={() => run({ action })}
						/>
					))}
		</main>
	);
}
