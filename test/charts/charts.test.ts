import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filledDots } from "../../src/charts/FuturesDots.tsx";
import {
	layOutStrip,
	placeValues,
	STRIP_FORMS,
	stationAfterKey,
	stationTarget,
	stripName,
} from "../../src/charts/line-strip-layout.ts";
import { stripOf } from "../../src/charts/line-strip-model.ts";
import { placeParts } from "../../src/charts/parts.ts";
import { linearScale, niceCeiling, spreadLabels } from "../../src/charts/scale.ts";
import type { LngLat } from "../../src/core/location.ts";
import type { Evaluated } from "../../src/session/types.ts";

const SEED = 20260101;

/** A straight line to the north with stations at the given metres. */
function evaluatedAt(metres: readonly number[]): Evaluated {
	const degrees = 1 / 111_194.93;
	const at = (northMetres: number): LngLat => [102.83, 16.4 + northMetres * degrees];
	const stations = metres.map((northMetres, index) => ({
		id: `S${index}`,
		name: { th: `สถานี ${index}`, en: `Station ${index}` },
		position: at(northMetres),
		uncertaintyRadiusMetres: 60,
		elevated: false,
		parkAndRide: false,
		trackClassToNext: "at_grade_reserved" as const,
	}));
	return {
		scenario: {
			formatVersion: 1,
			id: "T",
			cityId: "test",
			name: { th: "ทดสอบ", en: "Test" },
			basedOn: null,
			line: { alignment: [{ position: at(-500) }, { position: at(30_000) }], stations },
			service: {
				headwaySeconds: { amPeak: 600, pmPeak: 600, offPeak: 720, evening: 900 },
				serviceStartSeconds: 19_800,
				serviceEndSeconds: 81_000,
				trainPlaces: 180,
				spareRatio: 0.1,
				dwellSeconds: 25,
			},
			fare: { flatBaht: 15 },
			assumptions: {},
			populationBasis: "present",
			outsideView: "default",
			seed: 1,
		},
		outcome: null,
		ranges: null,
		reach: null,
	};
}

describe("scales", () => {
	it("maps ends to ends, and stands still where there is no span", () => {
		const scale = linearScale(0, 200, 10, 110);
		expect([scale(0), scale(100), scale(200)]).toEqual([10, 60, 110]);
		expect(linearScale(5, 5, 10, 110)(5)).toBe(10);
	});

	it(`tops an axis with a round number at most twice too high (seed ${SEED})`, () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (value) => {
				const top = niceCeiling(value);
				expect(top).toBeGreaterThanOrEqual(value * (1 - 1e-9));
				expect(top).toBeLessThanOrEqual(value * 1.51);
			}),
			{ seed: SEED },
		);
		expect([0, -3, Number.NaN].map(niceCeiling)).toEqual([1, 1, 1]);
	});
});

describe("labels moved apart", () => {
	const wishesOf = fc
		.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 25 })
		.map((wishes) => wishes.sort((a, b) => a - b));

	it(`keeps the gap, the order and the room (seed ${SEED})`, () => {
		fc.assert(
			fc.property(wishesOf, (wishes) => {
				const placed = spreadLabels(wishes, 30, 0, 1000);
				for (let i = 1; i < placed.length; i++) {
					expect(placed[i]! - placed[i - 1]!).toBeGreaterThanOrEqual(30 - 1e-9);
				}
				expect(placed[0]!).toBeGreaterThanOrEqual(-1e-9);
				expect(placed.at(-1)!).toBeLessThanOrEqual(1000 + 1e-9);
			}),
			{ seed: SEED },
		);
	});

	it("leaves labels that have room where they want to be", () => {
		expect(spreadLabels([10, 100, 400], 30, 0, 1000)).toEqual([10, 100, 400]);
	});

	it("shares the shift between two that want one place", () => {
		expect(spreadLabels([500, 500], 30, 0, 1000)).toEqual([485, 515]);
	});

	it("is as near to the wishes as any other placing of three (brute force on a grid)", () => {
		const wishes = [40, 45, 52];
		const cost = (places: readonly number[]): number =>
			places.reduce((sum, place, index) => sum + (place - wishes[index]!) ** 2, 0);
		let best = Number.POSITIVE_INFINITY;
		for (let a = 0; a <= 100; a++)
			for (let b = a + 10; b <= 100; b++)
				for (let c = b + 10; c <= 100; c++) best = Math.min(best, cost([a, b, c]));
		const placed = cost(spreadLabels(wishes, 10, 0, 100));
		expect(placed).toBeLessThanOrEqual(best);
		expect(placed).toBeGreaterThan(best - 1);
	});
});

describe("the strip of a line", () => {
	const strip = stripOf(evaluatedAt([0, 1500, 1800, 4000, 12_000]))!;

	it("measures from the first station, at true spacing", () => {
		expect(strip.stations.map((station) => Math.round(station.chainageMetres))).toEqual([
			0, 1500, 1800, 4000, 12_000,
		]);
		const total = strip.sections.reduce((sum, section) => sum + section.lengthMetres, 0);
		expect(total).toBeCloseTo(strip.lengthMetres, 6);
	});

	it("draws distances in one proportion", () => {
		const { stationX } = layOutStrip(strip, 1200, "boardings", "bilingual");
		const scale = (stationX[4]! - stationX[0]!) / 12_000;
		expect((stationX[2]! - stationX[1]!) / 300).toBeCloseTo(scale, 3);
	});

	it("grows beyond a phone rather than crowd its names", () => {
		const wide = layOutStrip(strip, 360, "boardings", "bilingual");
		expect(wide.width).toBeGreaterThan(360);
		for (let i = 1; i < wide.labelX.length; i++) {
			expect(wide.labelX[i]! - wide.labelX[i - 1]!).toBeGreaterThanOrEqual(
				STRIP_FORMS.bilingual.labelGapPixels - 1e-9,
			);
		}
	});

	it("leaves most of a low window to the map", () => {
		const named = {
			...strip,
			stations: strip.stations.map((station) => ({
				...station,
				name: { th: "สถานีรถไฟขอนแก่นแห่งใหม่", en: "A name longer than any strip" },
			})),
		};
		expect(layOutStrip(named, 900, "boardings", "compact").height).toBeLessThanOrEqual(150);
		expect(layOutStrip(named, 900, "boardings", "dense").height).toBeGreaterThan(150);
	});

	it("writes the largest of the values that stand too close together", () => {
		expect([...placeValues([0, 20, 40, 90], [5, 9, 7, 1], 30)].sort()).toEqual([1, 3]);
		expect(placeValues([0, 30, 60], [1, 2, 3], 30).size).toBe(3);
	});

	it("gives no two stations one place to tap", () => {
		const { stationX } = layOutStrip(strip, 1200, "boardings", "bilingual");
		const targets = stationX.map((_, index) => stationTarget(stationX, index));
		for (let i = 1; i < targets.length; i++) {
			const before = targets[i - 1]!;
			expect(targets[i]!.left).toBeGreaterThanOrEqual(before.left + before.width - 1e-9);
		}
	});

	it("has none where there is no line, and leaves out results of another line", () => {
		const evaluated = evaluatedAt([0, 1500]);
		expect(stripOf({ ...evaluated, scenario: { ...evaluated.scenario, line: null } })).toBeNull();
		const other = { stationBoardings: new Float64Array(3) } as NonNullable<Evaluated["outcome"]>;
		expect(stripOf({ ...evaluated, outcome: other })!.stations[0]!.boardings).toBeNull();
	});

	it("walks the stations with the keys and stops at the ends", () => {
		expect(stationAfterKey("ArrowRight", 4, 5)).toBe(4);
		expect(stationAfterKey("ArrowLeft", 2, 5)).toBe(1);
		expect(stationAfterKey("Home", 3, 5)).toBe(0);
		expect(stationAfterKey("Enter", 3, 5)).toBeNull();
	});

	it("cuts a name between letters, never between a letter and its marks", () => {
		expect(stripName("Town Gate (Pratu Mueang, Srichan Rd)", "dense")).toBe("Town Gate");
		const long = "ที่ปั้นน้ำ".repeat(6);
		const cut = stripName(long, "dense");
		expect(cut.endsWith("…")).toBe(true);
		const letters = (text: string): string[] =>
			Array.from(
				new Intl.Segmenter("th", { granularity: "grapheme" }).segment(text),
				({ segment }) => segment,
			);
		const kept = letters(cut.slice(0, -1));
		expect(letters(long).slice(0, kept.length)).toEqual(kept);
		expect(kept.length).toBeLessThan(STRIP_FORMS.dense.longestNameLetters);
	});
});

it(`lays parts end to end to the whole (seed ${SEED})`, () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 0, max: 1e5, noNaN: true }), { minLength: 1 }), (values) => {
			const placed = placeParts(values.map((value, index) => ({ id: `${index}`, label: "", value })));
			if (placed.length === 0) return;
			expect(placed.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(1, 9);
			expect(placed.at(-1)!.start + placed.at(-1)!.share).toBeCloseTo(1, 9);
		}),
		{ seed: SEED },
	);
});

it("fills as many dots as futures", () => {
	expect([0, 0.04, 0.81, 1].map(filledDots)).toEqual([0, 0, 8, 10]);
});
