import { useMemo, useRef } from "preact/hooks";
import { language } from "../../../i18n/index.ts";
import { createKeyMoves } from "../../shared/key-moves.ts";
import { useMedia } from "../../shared/use-media.ts";
import { usePresenter } from "../context.ts";
import { Stage } from "../stage/Stage.tsx";
import { aimedScene } from "../story/aim.ts";

/** Share of the width that the words take from the map, from the left. */
const COVERED_SHARE = 0.46;

/** The map of the scene that is on. While somebody tries things out, arrow keys move the station under the focus. */
export function SceneStage() {
	const { session, device, state, scene, facts } = usePresenter();
	const reducedMotion = useMedia("(prefers-reduced-motion: reduce)");
	const moves = useRef(createKeyMoves(session));
	const shown = scene.value;
	const trying = state.trying.value;
	const marginal = facts.marginal.value;
	const own = trying ? session.active.value : (facts.option.value ?? session.active.value);
	const against = facts.against.value ?? session.comparison.value;
	const [main, other] =
		shown?.option === "against" && !trying && against !== null ? [against, own] : [own, against];
	const line = main?.scenario.line ?? null;
	const aimed = useMemo(
		() => (shown === null ? null : aimedScene(shown, line, marginal)),
		[shown, line === null, marginal],
	);
	if (aimed === null || main === null) return null;
	const onKeyDown = (event: KeyboardEvent): void => {
		const selected = session.selectedStationId.value;
		const onMarker = event.target instanceof Element && event.target.closest(".city-map-stations");
		if (!trying || !selected || !onMarker || !moves.current.keyDown(event, selected)) return;
		event.preventDefault();
		event.stopPropagation();
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the station buttons of the map
		<div
			class="player-stage"
			onKeyDown={onKeyDown}
			onKeyUp={(event) => moves.current.keyUp(event)}
			onFocusOut={() => moves.current.leave()}
		>
			<Stage
				scene={aimed}
				session={session}
				device={device}
				main={main}
				other={other}
				theme={state.theme.value}
				language={language.value}
				reducedMotion={reducedMotion}
				trying={trying}
				covered={COVERED_SHARE}
				onCamera={(camera) => {
					state.camera.value = camera;
				}}
			/>
		</div>
	);
}
