import type { ComponentType } from "preact";
import { lazyPart } from "../shared/lazy-part.tsx";
import { lazyWords } from "./lazy-words.ts";
import type { ScreenId } from "./state.ts";

const lazyScreen = (load: () => Promise<ComponentType>): ComponentType => lazyPart(load, lazyWords);

/** Every screen behind the first, each with its own script. */
export const LATER_SCREENS: Readonly<Record<Exclude<ScreenId, "place">, ComponentType>> = {
	trip: lazyScreen(() => import("./trip/TripScreen.tsx").then(({ TripScreen }) => TripScreen)),
	reach: lazyScreen(() => import("./reach/ReachScreen.tsx").then(({ ReachScreen }) => ReachScreen)),
	questions: lazyScreen(() =>
		import("./questions/QuestionsScreen.tsx").then(({ QuestionsScreen }) => QuestionsScreen),
	),
	voice: lazyScreen(() => import("./voice/VoiceScreen.tsx").then(({ VoiceScreen }) => VoiceScreen)),
	draw: lazyScreen(() => import("./draw/DrawScreen.tsx").then(({ DrawScreen }) => DrawScreen)),
};
