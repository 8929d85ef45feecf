import { expect, test } from "vitest";
import { setFare } from "../../src/scenario/edits/set-fare.ts";
import { setShortfallRule } from "../../src/scenario/edits/set-shortfall-rule.ts";
import { stage } from "./fakes.ts";

test("who pays moves no rider: an edit of funding keeps outcome and ranges and asks for nothing again", async () => {
	const { session, engine, timers } = await stage();
	await engine.evaluations[0]!.answer();
	await timers.advance(250);
	await engine.rangeCalls[0]!.answer();
	const { outcome, ranges } = session.active.value!;
	expect(ranges).not.toBeNull();
	const asked = engine.evaluations.length;
	session.apply(setShortfallRule(["city"], "people"));
	await timers.advance(5000);
	expect(session.active.value!.scenario.funding?.shortfall).toBe("people");
	expect(session.active.value!.outcome).toBe(outcome);
	expect(session.active.value!.ranges).toBe(ranges);
	expect(engine.evaluations.length).toBe(asked);
	expect(engine.rangeCalls.length).toBe(1);
	session.apply(setFare(20));
	expect(session.active.value!.ranges).toBeNull();
	expect(engine.evaluations.length).toBe(asked + 1);
});
