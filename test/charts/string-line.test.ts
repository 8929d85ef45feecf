import { expect, it } from "vitest";
import { withinWindow } from "../../src/charts/string-line.ts";

/** 0 m at 0 s, stands until 60 s, 600 m at 160 s. */
const line = { seconds: [0, 60, 160], chainageMetres: [0, 0, 600] };

it("keeps a train that lies within the window whole", () => {
	expect(withinWindow(line, 0, 200)).toEqual([
		{ seconds: 0, metres: 0 },
		{ seconds: 60, metres: 0 },
		{ seconds: 160, metres: 600 },
	]);
});

it("cuts a train where it enters and leaves, at the metres that it has reached", () => {
	expect(withinWindow(line, 85, 110)).toEqual([
		{ seconds: 85, metres: 150 },
		{ seconds: 110, metres: 300 },
	]);
	expect(withinWindow(line, 30, 110)).toEqual([
		{ seconds: 30, metres: 0 },
		{ seconds: 60, metres: 0 },
		{ seconds: 110, metres: 300 },
	]);
});

it("leaves out a train of another hour", () => {
	expect(withinWindow(line, 200, 300)).toEqual([]);
	expect(withinWindow({ seconds: [400, 500], chainageMetres: [0, 1] }, 200, 300)).toEqual([]);
});
