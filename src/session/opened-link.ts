import { effect, signal } from "@preact/signals-core";
import { ENGINE_VERSION } from "../core/version.ts";
import type { Scenario } from "../scenario/types.ts";
import {
	compareFigures,
	type FigureStamp,
	figureStamp,
	type LinkActions,
	type OpenedLink,
	splitFigures,
} from "./link-stamp.ts";
import { splitWalks, walksDiffer } from "./link-walks.ts";
import { readShareLink } from "./share-link.ts";
import type { State } from "./state.ts";

export function createLinks(state: State, openScenario: (scenario: Scenario) => void): LinkActions {
	const openedLink = signal<OpenedLink | null>(null);
	let stop = (): void => {};

	/** Until the ranges of exactly this option are there: only then is its outcome no carried-on one. */
	function follow(sender: FigureStamp, senderWalked: boolean): void {
		const scenario = state.active.peek()?.scenario;
		openedLink.value = { sender, verdict: null };
		stop = effect(() => {
			const active = state.active.value;
			if (active === null || active.scenario !== scenario) {
				dismissLink();
				return;
			}
			const city = state.city.peek();
			if (city === null || active.ranges === null || active.outcome === null) return;
			const own = figureStamp(active.outcome, ENGINE_VERSION, city.version);
			const walked = active.outcome.walking === "streets";
			openedLink.value = { sender, verdict: compareFigures(sender, own, walked === senderWalked) };
		});
	}

	function dismissLink(): void {
		const stopNow = stop;
		stop = () => {};
		openedLink.value = null;
		// The effect may be the caller, in its first run, before there is anything to stop.
		queueMicrotask(stopNow);
	}

	return {
		openedLink,
		openLink(fragment) {
			dismissLink();
			const { link: walked, stamp } = splitFigures(fragment);
			const { link, streets } = splitWalks(walked);
			const read = readShareLink(link);
			if (!read.ok) {
				state.report(read.error);
				return;
			}
			openScenario(read.value);
			const trouble = walksDiffer(streets, state.streets.peek().loaded);
			if (trouble !== null) state.report(trouble);
			if (stamp !== null) follow(stamp, streets !== null);
		},
		dismissLink,
	};
}
