import { useEffect } from "preact/hooks";
import { describeProblem, translator } from "../../i18n/index.ts";
import { Button, ErrorNotice, LiveRegion } from "../../ui/index.ts";
import { lazyPart } from "../shared/lazy-part.tsx";
import { usePresenter } from "./context.ts";
import { Attract } from "./forum/Attract.tsx";
import { useForum } from "./forum/use-forum.ts";
import { usePlayerChannel } from "./notes/use-player-channel.ts";
import { Blank } from "./player/Blank.tsx";
import { belongsToControl, commandOf } from "./player/keys.ts";
import { Player } from "./player/Player.tsx";
import { Sheets } from "./player/Sheets.tsx";
import { useMouseButtons } from "./player/use-mouse-buttons.ts";

const words = () => {
	const t = translator.value;
	return { loading: t("planner.part.loading"), failed: t("planner.part.failed"), retry: t("action.retry") };
};
const Editor = lazyPart(() => import("./editor/Editor.tsx").then(({ Editor }) => Editor), words);
const Trip = lazyPart(
	() => import("./trip/VolunteerTrip.tsx").then(({ VolunteerTrip }) => VolunteerTrip),
	words,
);

/** What fills the screen now, with the keys that work everywhere. */
export function Screen() {
	const presenter = usePresenter();
	const { state } = presenter;
	const screen = state.screen.value;
	useKeys();
	useMouseButtons();
	useForum();
	usePlayerChannel();
	return (
		<>
			{screen === "edit" ? (
				<Editor />
			) : screen === "trip" ? (
				<Trip />
			) : screen === "attract" ? (
				<Attract />
			) : (
				<Player />
			)}
			<Sheets />
			<Blank />
			<Problem />
			<LiveRegion message={state.announcement.value} />
		</>
	);
}

/** Keys and clickers, wherever the focus is, except what fields, open sheets and the editor need for themselves. */
function useKeys(): void {
	const { state, run } = usePresenter();
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent): void => {
			if (event.defaultPrevented || belongsToControl(event, event.target)) return;
			const command = commandOf(event);
			if (command === null) return;
			const isBack = "action" in command && command.action === "back";
			const isBusy =
				state.screen.peek() === "edit" ||
				state.screen.peek() === "trip" ||
				document.querySelector("dialog[open]") !== null;
			if (isBusy && !isBack) return;
			if (isBack && document.querySelector("dialog[open], :popover-open") !== null) return;
			// A browser's own full screen ends by Escape as well; it should not also leave the scene.
			if (isBack && state.screen.peek() === "edit") return;
			if (run(command)) event.preventDefault();
		};
		window.addEventListener("keydown", onKeyDown);
		return () => window.removeEventListener("keydown", onKeyDown);
	}, [state, run]);
}

function Problem() {
	const { session } = usePresenter();
	const t = translator.value;
	const problem = session.problem.value;
	if (problem === null) return null;
	return (
		<div class="presenter-problem" data-problem={problem.code}>
			<ErrorNotice
				{...describeProblem(t, problem)}
				actions={
					<Button kind="outlined" onClick={() => session.dismissProblem()}>
						{t("action.dismiss")}
					</Button>
				}
			/>
		</div>
	);
}
