import fc from "fast-check";
import { expect, test } from "vitest";
import { setFare } from "../../src/scenario/edits/set-fare.ts";
import type { Edit } from "../../src/scenario/edits/types.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { HISTORY_CAP } from "../../src/session/history.ts";
import { anyEdit } from "../scenario/random-edits.ts";
import { outcomeOf, settle, stage } from "./fakes.ts";

type Act =
	| { readonly kind: "edit"; readonly edit: Edit }
	| { readonly kind: "gesture"; readonly edits: readonly Edit[]; readonly isKept: boolean }
	| { readonly kind: "undo" | "redo" | "wait" }
	| { readonly kind: "answer"; readonly pick: number }
	| { readonly kind: "open"; readonly option: string };

const act: fc.Arbitrary<Act> = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ kind: fc.constant("edit" as const), edit: anyEdit }) },
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constant("gesture" as const),
			edits: fc.array(anyEdit, { maxLength: 4 }),
			isKept: fc.boolean(),
		}),
	},
	{
		weight: 4,
		arbitrary: fc.record({ kind: fc.constantFrom("undo" as const, "redo" as const, "wait" as const) }),
	},
	{ weight: 6, arbitrary: fc.record({ kind: fc.constant("answer" as const), pick: fc.nat(50) }) },
	{
		weight: 1,
		arbitrary: fc.record({ kind: fc.constant("open" as const), option: fc.constantFrom("A", "B", "D") }),
	},
);

test("fuzz (seed 20261122): any run of acts and answers in any order ends where a plain list of scenarios does", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
			const scene = await stage();
			const { session, engine, timers } = scene;
			session.compareWithOption("B");
			const past: Scenario[] = [session.active.value!.scenario];
			session.openOption("B");
			let present: Scenario = session.active.value!.scenario;
			let future: Scenario[] = [];
			const move = (next: Scenario): void => {
				if (next === present) return;
				past.push(present);
				future = [];
				present = next;
			};
			const after = (scenario: Scenario, edit: Edit): Scenario | null => {
				const result = edit(scenario);
				return result.ok ? result.value.scenario : null;
			};
			for (const one of acts) {
				if (one.kind === "edit") {
					session.apply(one.edit);
					move(after(present, one.edit) ?? present);
				} else if (one.kind === "gesture") {
					session.beginGesture();
					let shown = present;
					for (const edit of one.edits) {
						session.preview(edit);
						const next = after(present, edit);
						if (next !== null) shown = next;
					}
					if (one.isKept) {
						session.commitGesture();
						move(shown);
					} else session.cancelGesture();
				} else if (one.kind === "undo") {
					session.undo();
					const previous = past.length > 0 ? past.pop()! : null;
					if (previous !== null) {
						future.push(present);
						present = previous;
					}
				} else if (one.kind === "redo") {
					session.redo();
					const next = future.pop();
					if (next !== undefined) {
						past.push(present);
						present = next;
					}
				} else if (one.kind === "open") {
					session.openOption(one.option);
					move(session.active.value!.scenario);
				} else if (one.kind === "wait") await timers.advance(200);
				else if (one.kind === "answer") {
					const calls = [...engine.evaluations, ...engine.rangeCalls, ...engine.reaches];
					await calls[one.pick % Math.max(calls.length, 1)]?.answer();
				}
				expect(session.active.value!.scenario).toEqual(present);
				const { outcome, ranges } = session.active.value!;
				if (outcome !== null) expect(outcome.stationCount).toBe(outcomeOf(present).stationCount);
				if (ranges !== null) expect(ranges.seed).toBe(present.seed);
			}
			expect(session.active.value!.scenario).toEqual(present);
			await settle(scene);
			expect(session.active.value!.outcome).toEqual(outcomeOf(present));
			expect(session.active.value!.reach!.walk10[0]).toBe(Math.fround(present.fare.flatBaht));
			expect(session.active.value!.ranges).toMatchObject({ drawCount: 200, seed: present.seed });
			expect(session.comparison.value!.outcome!.stationCount).toBe(21);
			expect(session.paired.value).toEqual([]);
		}),
		{ seed: 20261122, numRuns: 80 },
	);
}, 60_000);

test("history holds the newest 200 steps and no more", async () => {
	const { session } = await stage();
	for (let step = 0; step < HISTORY_CAP + 20; step++) session.apply(setFare(step % 2 === 0 ? 20 : 30));
	let undone = 0;
	while (session.undoNote.value !== null) {
		session.undo();
		undone++;
	}
	expect(undone).toBe(HISTORY_CAP);
	expect(session.active.value!.scenario.fare.flatBaht).toBe(30);
});
