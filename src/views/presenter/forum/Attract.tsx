import { useEffect } from "preact/hooks";
import { usePresenter } from "../context.ts";
import { SceneStage } from "../player/SceneStage.tsx";
import { SceneWords } from "../player/SceneWords.tsx";
import { TRANSLATORS } from "../story/sentence.ts";
import { PhoneCode } from "./PhoneCode.tsx";
import { usePhoneAddress } from "./use-address.ts";
import "../player/player.css";

/** The scenes by themselves, with an invitation in both languages; any touch or key begins. */
export function Attract() {
	const { state, scenes, scene, forum, run } = usePresenter();
	const { attractSeconds } = forum.settings.value;
	const address = usePhoneAddress();
	useEffect(() => {
		const timer = window.setInterval(() => {
			state.place.value = (state.place.peek() + 1) % Math.max(scenes.peek().length, 1);
		}, attractSeconds * 1000);
		return () => window.clearInterval(timer);
	}, [attractSeconds, state, scenes]);
	const begin = (): void => {
		state.place.value = 0;
		state.startedAtMilliseconds.value = null;
		run({ action: "first" });
	};
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent): void => {
			if (event.ctrlKey || event.altKey || event.metaKey || event.key === "Tab" || event.key === "Shift")
				return;
			event.preventDefault();
			event.stopPropagation();
			begin();
		};
		window.addEventListener("keydown", onKeyDown, { capture: true });
		return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
	}, []);
	const shown = scene.value;
	if (shown === null) return null;
	return (
		<main class="player attract" data-scene={shown.kind}>
			<SceneStage />
			<div class="player-words">
				<SceneWords scene={shown} />
				<button type="button" class="attract-invite" onClick={begin}>
					<span lang="th">{TRANSLATORS.th("forum.invite")}</span>
					<span lang="en" class="attract-second">
						{TRANSLATORS.en("forum.invite")} {TRANSLATORS.en("forum.invite.keys")}
					</span>
				</button>
			</div>
			{address === null || shown.kind === "ask" ? null : (
				<div class="attract-code">
					<PhoneCode {...address} />
				</div>
			)}
			<button type="button" class="attract-touch" tabIndex={-1} aria-hidden="true" onClick={begin} />
		</main>
	);
}
