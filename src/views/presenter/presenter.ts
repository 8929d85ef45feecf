import { computed, effect, type ReadonlySignal } from "@preact/signals-core";
import type { CityView } from "../../engine/contract.ts";
import { scenarioFromOption } from "../../exchange/corridor/scenario-from-option.ts";
import { roundScenario } from "../../scenario/position.ts";
import type { Scenario } from "../../scenario/types.ts";
import type { Session } from "../../session/types.ts";
import { keepAnchor } from "../shared/anchors.ts";
import type { Device } from "../shared/device.ts";
import type { Anchor } from "../shared/shown-figure.ts";
import { createForumKeeper, type ForumKeeper } from "./forum/settings.ts";
import { createPresenterState, type PresenterState } from "./state.ts";
import { newStory, shownScenes } from "./story/editing.ts";
import { createStoryKeeper, type StoryKeeper } from "./story/keeper.ts";
import { scenarioFingerprint } from "./story/moved.ts";
import { followStory, type StoryFacts } from "./story/results.ts";
import type { Scene } from "./story/types.ts";

/** Shorter fragments are places on a page, not links to an option. */
const SHORTEST_LINK = 32;

export interface Presenter {
	/** Names this player to its notes window. */
	readonly id: string;
	readonly session: Session;
	readonly device: Device;
	readonly state: PresenterState;
	readonly keeper: StoryKeeper;
	readonly forum: ForumKeeper;
	readonly facts: StoryFacts;
	readonly scenes: ReadonlySignal<readonly Scene[]>;
	readonly scene: ReadonlySignal<Scene | null>;
	/** The last complete ranges of what the session shows, for figures on their way. */
	readonly anchor: ReadonlySignal<Anchor | null>;
	/** Lets somebody move stations and headways of the scene's option, which stays as it is. */
	beginTrying(): void;
	/** Back to the scene exactly as it was. */
	endTrying(): void;
	stop(): void;
}

export function createPresenter(session: Session, device: Device): Presenter {
	const state = createPresenterState();
	const cameByLink = location.hash.length > SHORTEST_LINK;
	const keeper = createStoryKeeper({
		storage: device.storage,
		newId: device.newId,
		nowMilliseconds: device.nowMilliseconds,
		later: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
		never: (timer) => window.clearTimeout(timer),
		report: session.reportProblem,
	});
	const forum = createForumKeeper(device.storage);
	const facts = followStory(session, keeper.story, device.nowMilliseconds);
	const anchored = keepAnchor(session.active);
	const scenes = computed(() => {
		const story = keeper.story.value;
		return story === null ? [] : shownScenes(story);
	});
	const scene = computed(() => scenes.value[Math.min(state.place.value, scenes.value.length - 1)] ?? null);

	/** The session shows the story's two options, whatever it showed before. */
	function showOptions(option: Scenario, against: Scenario): void {
		if (session.active.peek()?.scenario !== option) session.openScenario(option);
		session.compareWithScenario(against);
	}

	const options = computed(() => {
		const story = keeper.story.value;
		return story === null || session.cityStatus.value !== "ready" ? null : story;
	});
	let shown: { readonly option: Scenario; readonly against: Scenario } | null = null;
	const stops = [
		effect(() => {
			const story = options.value;
			if (story === null || (shown?.option === story.option && shown.against === story.against)) return;
			shown = story;
			state.trying.value = false;
			showOptions(story.option, story.against);
		}),
		effect(() => {
			const whole = facts.whole.value;
			const story = keeper.story.peek();
			if (whole !== null && story !== null && story.told === null)
				keeper.note((current) => ({ ...current, told: whole }));
		}),
	];

	let isGone = false;
	async function begin(): Promise<void> {
		await Promise.all([keeper.load(), forum.load(), untilReady(session)]);
		if (cameByLink) await untilLinkIsRead();
		const active = session.active.peek();
		const city = session.city.peek();
		if (isGone || active === null || city === null || keeper.story.peek() !== null) return;
		const kept = keeper.stories.peek().filter(({ cityId }) => cityId === city.id);
		if (!cameByLink && kept[0] !== undefined && (await keeper.open(kept[0].id))) return;
		keeper.begin(newStory(active.scenario, otherOption(city, active.scenario), device.newId));
	}
	void begin();

	return {
		id: device.newId(),
		session,
		device,
		state,
		keeper,
		forum,
		facts,
		scenes,
		scene,
		anchor: anchored.anchor,
		beginTrying() {
			const story = keeper.story.peek();
			if (story === null || story.option.line === null) return;
			showOptions(story.option, story.against);
			state.trying.value = true;
		},
		endTrying() {
			const story = keeper.story.peek();
			session.cancelGesture();
			if (story !== null) showOptions(story.option, story.against);
			session.selectStation(null);
			state.trying.value = false;
		},
		stop() {
			isGone = true;
			void keeper.flush();
			for (const stop of stops) stop();
			anchored.stop();
			facts.stop();
		},
	};
}

/** What the option is told against at first: the one that it was made from, where it differs; else another with a line. */
export function otherOption(city: CityView, scenario: Scenario): Scenario {
	const own = scenarioFingerprint(scenario);
	const others = city.options
		.map((option) => roundScenario(scenarioFromOption(option, city.id)))
		.filter((one) => scenarioFingerprint({ ...one, seed: scenario.seed }) !== own);
	return (
		others.find(({ id }) => id === scenario.basedOn) ??
		others.find(({ line }) => line !== null) ?? { ...scenario, id: `${scenario.id}-none`, line: null }
	);
}

function untilReady(session: Session): Promise<void> {
	return new Promise((resolve) => {
		const stop = effect(() => {
			if (session.cityStatus.value !== "ready" || session.active.value === null) return;
			queueMicrotask(() => stop());
			resolve();
		});
	});
}

/** The fragment is cleared once its option has been opened, or refused. */
async function untilLinkIsRead(): Promise<void> {
	while (location.hash.length > SHORTEST_LINK) await new Promise((resolve) => setTimeout(resolve, 50));
}
