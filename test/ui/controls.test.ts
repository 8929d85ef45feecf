import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deltaTone } from "../../src/ui/delta.ts";
import { decimalsOf, holdNumber, readNumber, stepNumber } from "../../src/ui/number-entry.ts";
import { popoverPosition } from "../../src/ui/Popover.tsx";
import { sortRows } from "../../src/ui/sorting.ts";
import { tabAfterKey } from "../../src/ui/Tabs.tsx";

const SEED = 20260101;

describe("typing a number", () => {
	it.each([
		["12", 12],
		[" 1,250.5 ", 1250.5],
		["๑๒๓", 123],
		["−3", -3],
		["-0.025", -0.025],
		[".5", 0.5],
		["", null],
		["12 min", null],
		["1e9", null],
		["Infinity", null],
	])("reads %j as %s", (text, value) => {
		expect(readNumber(text)).toBe(value);
	});

	it("knows the decimals of a step", () => {
		expect([1, 0.5, 0.05, 1e-7].map(decimalsOf)).toEqual([0, 1, 2, 7]);
	});

	it(`stays within the limits and off binary dust, whatever is asked (seed ${SEED})`, () => {
		const limits = { low: -0.04, high: -0.015, step: 0.001 };
		fc.assert(
			fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (value) => {
				const held = holdNumber(value, limits);
				expect(held).toBeGreaterThanOrEqual(limits.low);
				expect(held).toBeLessThanOrEqual(limits.high);
				expect(Number(held.toFixed(3))).toBe(held);
			}),
			{ seed: SEED },
		);
	});

	it("steps on the grid, from between steps to the next one", () => {
		const limits = { low: 2, high: 60, step: 5 };
		expect(stepNumber(10, 1, limits)).toBe(12);
		expect(stepNumber(12, 1, limits)).toBe(17);
		expect(stepNumber(12, -1, limits)).toBe(7);
		expect(stepNumber(60, 1, limits)).toBe(60);
	});

	it(`goes up and down by the same step inside the range (seed ${SEED})`, () => {
		const limits = { low: 0.1, high: 0.9, step: 0.05 };
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 15 }), (steps) => {
				const value = holdNumber(0.1 + steps * 0.05, limits);
				expect(stepNumber(stepNumber(value, 1, limits), -1, limits)).toBeCloseTo(value, 12);
			}),
			{ seed: SEED },
		);
	});
});

describe("the tone of a change", () => {
	it.each([
		[5, "more", "gained"],
		[-5, "more", "lost"],
		[5, "less", "lost"],
		[-5, "less", "gained"],
		[5, "neither", "neutral"],
		[0, "more", "neutral"],
		[Number.NaN, "more", "neutral"],
	] as const)("%d, better is %s: %s", (change, better, tone) => {
		expect(deltaTone(change, better)).toBe(tone);
	});
});

describe("sorting a table", () => {
	const rows = [3, null, 1, 2];

	it("puts what is not known last, either way", () => {
		expect(sortRows(rows, (row) => row, "ascending")).toEqual([1, 2, 3, null]);
		expect(sortRows(rows, (row) => row, "descending")).toEqual([3, 2, 1, null]);
		expect(rows).toEqual([3, null, 1, 2]);
	});

	it("keeps the order of equal rows", () => {
		const pairs = ["b1", "a1", "b2", "a2"];
		expect(sortRows(pairs, (pair) => pair[0]!, "descending")).toEqual(["b1", "b2", "a1", "a2"]);
	});
});

it("goes round the tabs with the arrow keys", () => {
	expect(tabAfterKey("ArrowRight", 2, 3)).toBe(0);
	expect(tabAfterKey("ArrowLeft", 0, 3)).toBe(2);
	expect(tabAfterKey("End", 0, 3)).toBe(2);
	expect(tabAfterKey("a", 0, 3)).toBeNull();
});

it("keeps a popover inside the window", () => {
	const viewport = { width: 360, height: 640 };
	const box = { width: 300, height: 200 };
	expect(popoverPosition({ left: 200, top: 10, bottom: 54 }, box, viewport)).toEqual({ left: 52, top: 58 });
	expect(popoverPosition({ left: 8, top: 590, bottom: 634 }, box, viewport)).toEqual({ left: 8, top: 386 });
});
