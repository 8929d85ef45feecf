import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TRACK_CLASSES } from "../../../src/core/vocabulary.ts";
import { type CapitalInput, capitalCost, trackMetresByClass } from "../../../src/models/finance/capital.ts";
import { operatingCost } from "../../../src/models/finance/operating.ts";
import { fareRevenue } from "../../../src/models/finance/revenue.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";

const SEED = 20261122;
const parameters = resolveParameters();
/** 17.8 km at grade, 5 km on a viaduct, 10 and 6 stations, 10 trains. */
const LINE: CapitalInput = {
	trackMetres: { at_grade_reserved: 17_800, elevated: 5_000, mixed_street: 0 },
	stationsAtGrade: 10,
	stationsElevated: 6,
	fleetSize: 10,
	costMultiplier: null,
	parameters,
};

describe("capital cost, worked by hand from the unit costs", () => {
	it("adds up item by item", () => {
		const { items, totalBahtMillion } = capitalCost(LINE);
		// 17.8 × 520 + 5 × 1,250 = 15,506; 10 × 40 + 6 × 220 = 1,720; 10 × 110 = 1,100; depot 1,800: base 20,126.
		expect(items.track).toBeCloseTo(15_506, 6);
		expect(items.stations).toBeCloseTo(1_720, 6);
		expect(items.trains).toBeCloseTo(1_100, 6);
		expect(items.depot).toBe(1_800);
		expect(items.land).toBeCloseTo(2_415.12, 6);
		expect(items.soft).toBeCloseTo(2_415.12, 6);
		expect(items.contingency).toBeCloseTo(3_018.9, 6);
		expect(items.outsideView).toBe(0);
		expect(totalBahtMillion).toBeCloseTo(27_975.14, 6);
	});
	it("the outside view replaces the contingency and shows what it adds", () => {
		const { items, totalBahtMillion } = capitalCost({ ...LINE, costMultiplier: 1.4 });
		expect(items.contingency).toBe(0);
		expect(items.outsideView).toBeCloseTo(0.4 * 24_956.24, 6);
		expect(totalBahtMillion).toBeCloseTo(1.4 * 24_956.24, 6);
	});
	it("street track has its own unit cost", () => {
		const streets = { ...parameters, costStreetPerKilometre: 700 };
		const input = {
			...LINE,
			trackMetres: { at_grade_reserved: 0, elevated: 0, mixed_street: 1000 },
			parameters: streets,
		};
		expect(capitalCost(input).items.track).toBeCloseTo(700, 9);
	});
	it("no line costs nothing, not even a depot", () => {
		const trackMetres = trackMetresByClass([], []);
		const { items, totalBahtMillion } = capitalCost({ ...LINE, trackMetres });
		expect(totalBahtMillion).toBe(0);
		expect(Object.values(items).every((value) => value === 0)).toBe(true);
	});
	it(`items sum to the total, and the common factor scales all of it (seed ${SEED})`, () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.2, max: 3, noNaN: true }),
				fc.option(fc.double({ min: 0.8, max: 2.5, noNaN: true })),
				fc.nat(40),
				(factor, costMultiplier, fleetSize) => {
					const input = { ...LINE, costMultiplier, fleetSize };
					const plain = capitalCost(input);
					const scaled = capitalCost({
						...input,
						parameters: { ...parameters, unitCostFactor: factor },
					});
					const sum = Object.values(scaled.items).reduce((total, item) => total + item, 0);
					expect(sum).toBeCloseTo(scaled.totalBahtMillion, 6);
					expect(scaled.totalBahtMillion / plain.totalBahtMillion).toBeCloseTo(factor, 9);
				},
			),
			{ seed: SEED },
		);
	});
});

describe("track by class", () => {
	it("gives a section the class of its first station", () => {
		const metres = trackMetresByClass(
			[0, 3_000, 7_000, 9_000],
			["at_grade_reserved", "elevated", "mixed_street", "elevated"],
		);
		expect(metres).toEqual({ at_grade_reserved: 3_000, elevated: 4_000, mixed_street: 2_000 });
	});
	it(`always adds up to the line (seed ${SEED})`, () => {
		const section = fc.tuple(
			fc.double({ min: 0, max: 5_000, noNaN: true }),
			fc.constantFrom(...TRACK_CLASSES),
		);
		fc.assert(
			fc.property(fc.array(section, { maxLength: 30 }), (sections) => {
				const chainages = [0];
				for (const [length] of sections) chainages.push(chainages[chainages.length - 1]! + length);
				const metres = trackMetresByClass(
					chainages,
					sections.map(([, kind]) => kind),
				);
				expect(metres.at_grade_reserved + metres.elevated + metres.mixed_street).toBeCloseTo(
					chainages[chainages.length - 1]!,
					6,
				);
			}),
			{ seed: SEED },
		);
	});
});

describe("operating cost and revenue (models 6.2, reality check)", () => {
	it("192 trips of 22.8 km and 16 stations cost 0.49 bn baht a year", () => {
		const cost = operatingCost({ vehicleKmPerDay: 192 * 22.8, stationCount: 16, parameters });
		expect(cost).toBeCloseTo(488.22, 1);
		expect((cost / 1000).toFixed(2)).toBe("0.49");
	});
	it("the common factor on unit costs moves running as it moves building", () => {
		const input = { vehicleKmPerDay: 1000, stationCount: 10, parameters };
		const dearer = { ...input, parameters: { ...parameters, unitCostFactor: 1.2 } };
		expect(operatingCost(dearer)).toBeCloseTo(1.2 * (1000 * 320 * 280e-6 + 10 * 6), 9);
	});
	it("nothing runs, nothing is spent", () => {
		expect(operatingCost({ vehicleKmPerDay: 0, stationCount: 16, parameters })).toBe(0);
	});
	it.each([
		[11_000, 53],
		[20_000, 96],
		[28_000, 134],
	])("%i boardings a weekday at 15 baht bring %i m baht a year", (boardingsPerWeekday, expected) => {
		expect(Math.round(fareRevenue({ boardingsPerWeekday, fareBaht: 15, parameters }))).toBe(expected);
	});
});
