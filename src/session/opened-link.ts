import { effect, type ReadonlySignal, signal } from "@preact/signals-core";
import { ENGINE_VERSION } from "../core/version.ts";
import type { Scenario } from "../scenario/types.ts";
import {
	compareFigures,
	type FigureStamp,
	type FigureVerdict,
	figureStamp,
	splitFigures,
} from "./link-stamp.ts";
import { splitWalks, walksDiffer } from "./link-walks.ts";
import { readShareLink } from "./share-link.ts";
import type { State } from "./state.ts";

/** An option that came by a link, and whether its figures are those that its sender saw. */
export interface OpenedLink {
	readonly sender: FigureStamp;
	/** Null while the figures are worked out anew. */
	readonly verdict: FigureVerdict | null;
}

export interface LinkActions {
	/** The last link opened, until it is dismissed or the option is changed; null where it said nothing of figures. */
	readonly openedLink: ReadonlySignal<OpenedLink | null>;
	/** Opens the fragment of a link; what is wrong with it is shown as a problem, and the work stays. */
	openLink(fragment: string): void;
	dismissLink(): void;
}

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
