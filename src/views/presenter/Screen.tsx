import { useEffect } from "preact/hooks";
import { describeProblem, translator } from "../../i18n/index.ts";
import { Button, ErrorNotice, LiveRegion } from "../../ui/index.ts";
import { lazyPart } from "../shared/lazy-part.tsx";
import { LinkNotice } from "../shared/share/LinkNotice.tsx";
import { usePresenter } from "./context.ts";
import { Attract } from "./forum/Attract.tsx";
import { useForum } from "./forum/use-forum.ts";
import { usePlayerChannel } from "./notes/use-player-channel.ts";
import { Blank } from "./player/Blank.tsx";
import { belongsToControl, type Command, commandOf } from "./player/keys.ts";
import { Player } from "./player/Player.tsx";
import { Sheets } from "./player/Sheets.tsx";
import { useMouseButtons } from "./player/use-mouse-buttons.ts";
import type { PresenterScreen } from "./state.ts";

const words = () => {
	const t = translator.value;
	return { loading: t("planner.part.loading"), failed: t("planner.part.failed"), retry: t("action.retry") };
};
const Editor = lazyPart(() => import("./editor/Editor.tsx").then(({ Editor }) => Editor), words);
const Trip = lazyPart(
	() => import("./trip/VolunteerTrip.tsx").then(({ VolunteerTrip }) => VolunteerTrip),
	words,
);
const Room = lazyPart(() => import("./room/Room.tsx").then(({ Room }) => Room), words);

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
			) : screen === "room" ? (
				<RoomScreen />
			) : (
				<Player />
			)}
			<Sheets />
			<Blank />
			<Problem />
			<LinkNotice session={presenter.session} />
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
			if (isForOthers(event, command, state.screen.peek())) return;
			if (run(command)) event.preventDefault();
		};
		window.addEventListener("keydown", onKeyDown);
		return () => window.removeEventListener("keydown", onKeyDown);
	}, [state, run]);
}

/** What an open sheet, the editor, the room or a volunteer's trip keeps for itself: all but the way back. */
function isForOthers(event: KeyboardEvent, command: Command, screen: PresenterScreen): boolean {
	const isBack = "action" in command && command.action === "back";
	if (document.querySelector("dialog[open]") !== null) return true;
	if (isBack && document.querySelector(":popover-open") !== null) return true;
	if (screen === "edit" || screen === "room") return !isBack;
	// A clicker has no Escape: its two buttons lead back from a trip.
	return screen === "trip" && !isBack && event.key !== "PageDown" && event.key !== "PageUp";
}

function RoomScreen() {
	const { session, device, state, run } = usePresenter();
	return (
		<main class="presenter-room">
			<Room
				session={session}
				device={device}
				theme={state.theme.value}
				onClose={() => run({ action: "back" })}
			/>
		</main>
	);
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
