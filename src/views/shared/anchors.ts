import { effect, type ReadonlySignal, signal } from "@preact/signals-core";
import type { Evaluated } from "../../session/types.ts";
import type { Anchor } from "./shown-figure.ts";

/** Follows an option and keeps its last complete ranges, for what is shown while new ones are drawn. */
export function keepAnchor(evaluated: ReadonlySignal<Evaluated | null>): {
	readonly anchor: ReadonlySignal<Anchor | null>;
	readonly stop: () => void;
} {
	const anchor = signal<Anchor | null>(null);
	const stop = effect(() => {
		const now = evaluated.value;
		if (now?.ranges && now.outcome) {
			anchor.value = { scenarioId: now.scenario.id, outcome: now.outcome, ranges: now.ranges };
		}
	});
	return { anchor, stop };
}
