import { describe, expect, it } from "vitest";
import { latestWins } from "../../src/engine/latest.ts";

function controllable() {
	const calls: { request: number; answer: (value: string) => void; fail: (error: Error) => void }[] = [];
	const call = (request: number): Promise<string> =>
		new Promise((answer, fail) => {
			calls.push({ request, answer, fail });
		});
	return { calls, ask: latestWins(call) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("latest wins", () => {
	it("runs one call at a time and only the newest of those that waited", async () => {
		const { calls, ask } = controllable();
		const answers = [ask(1), ask(2), ask(3), ask(4)];
		expect(calls.map(({ request }) => request)).toEqual([1]);
		calls[0]!.answer("one");
		await settled();
		expect(calls.map(({ request }) => request)).toEqual([1, 4]);
		calls[1]!.answer("four");
		expect(await Promise.all(answers)).toEqual(["one", null, null, "four"]);
	});

	it("goes on after a failure", async () => {
		const { calls, ask } = controllable();
		const first = ask(1);
		const second = ask(2);
		calls[0]!.fail(new Error("broken"));
		await expect(first).rejects.toThrow("broken");
		await settled();
		calls[1]!.answer("two");
		expect(await second).toBe("two");
	});
});
