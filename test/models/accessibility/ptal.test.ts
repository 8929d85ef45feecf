import { describe, expect, it } from "vitest";
import {
	equivalentDoorstepFrequency,
	PTAL_BANDS,
	PTAL_BUS,
	PTAL_RAIL,
	ptalBandIndex,
	ptalIndex,
} from "../../../src/models/accessibility/ptal.ts";

const modes = { bus: PTAL_BUS, rail: PTAL_RAIL };
const band = (index: number) => PTAL_BANDS[ptalBandIndex(index)];

/* No published worked table was found: the cases below are derived by hand from the formula. */
describe("access index in the manner of PTAL (hand-derived cases)", () => {
	it("a tram 400 m away, 6 an hour: walk 5, wait 5 + 0.75, 30 ÷ 10.75 = 2.7907", () => {
		const tram = { mode: "rail", walkMetres: 400, frequencyPerHour: 6 };
		expect(equivalentDoorstepFrequency(tram, PTAL_RAIL)).toBeCloseTo(2.790698, 6);
	});
	it("a bus 160 m away, 6 an hour: walk 2, wait 5 + 2, 30 ÷ 9 = 3.3333", () => {
		const bus = { mode: "bus", walkMetres: 160, frequencyPerHour: 6 };
		expect(equivalentDoorstepFrequency(bus, PTAL_BUS)).toBeCloseTo(10 / 3, 12);
	});
	it("the best of a mode counts in full, the others by half, modes add up: 30/9 + ½ · 30/17 + 30/10.75", () => {
		const index = ptalIndex(
			[
				{ mode: "bus", walkMetres: 320, frequencyPerHour: 30 / 11 },
				{ mode: "bus", walkMetres: 160, frequencyPerHour: 6 },
				{ mode: "rail", walkMetres: 400, frequencyPerHour: 6 },
			],
			modes,
		);
		expect(index).toBeCloseTo(30 / 9 + 0.5 * (30 / 17) + 30 / 10.75, 12);
		expect(band(index)).toBe("2");
	});
	it("beyond 640 m a bus and beyond 960 m a train count for nothing; without a service the band is 0", () => {
		expect(ptalIndex([{ mode: "bus", walkMetres: 641, frequencyPerHour: 60 }], modes)).toBe(0);
		expect(ptalIndex([{ mode: "bus", walkMetres: 640, frequencyPerHour: 60 }], modes)).toBeGreaterThan(0);
		expect(ptalIndex([{ mode: "rail", walkMetres: 961, frequencyPerHour: 60 }], modes)).toBe(0);
		expect(ptalIndex([{ mode: "rail", walkMetres: 960, frequencyPerHour: 60 }], modes)).toBeGreaterThan(0);
		expect(ptalIndex([{ mode: "rail", walkMetres: 0, frequencyPerHour: 0 }], modes)).toBe(0);
		expect(band(ptalIndex([], modes))).toBe("0");
	});
	it("bands end where they are said to end", () => {
		const ends: [number, string, string][] = [
			[2.5, "1a", "1b"],
			[5, "1b", "2"],
			[10, "2", "3"],
			[15, "3", "4"],
			[20, "4", "5"],
			[25, "5", "6a"],
			[40, "6a", "6b"],
		];
		for (const [end, at, above] of ends) expect([band(end), band(end + 1e-9)]).toEqual([at, above]);
		expect([band(0), band(1e-9)]).toEqual(["0", "1a"]);
	});
	it("a mode that nobody defined is refused", () => {
		expect(() => ptalIndex([{ mode: "ferry", walkMetres: 1, frequencyPerHour: 1 }], modes)).toThrow(
			RangeError,
		);
	});
});
