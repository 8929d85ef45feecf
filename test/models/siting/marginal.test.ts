import { describe, expect, it } from "vitest";
import { emptyOutcome } from "../../../src/models/outcome.ts";
import { stationMargin } from "../../../src/models/siting/marginal.ts";
import type { Outcome } from "../../../src/models/types.ts";

const line = (
	boardings: number[],
	change: {
		people: number;
		runSeconds: number;
		fleet: number;
		stationCost: number;
		trainCost: number;
		capital: number;
		operating: number;
	},
): Outcome => {
	const empty = emptyOutcome(0, 0, "straightLine");
	return {
		...empty,
		stationCount: boardings.length,
		peopleWalk10: change.people,
		boardingsPerWeekday: boardings.reduce((a, b) => a + b, 0),
		stationBoardings: Float64Array.from(boardings),
		sectionLoadUp: Float64Array.from(boardings.slice(1), (_, k) => 100 + k),
		sectionLoadDown: Float64Array.from(boardings.slice(1), (_, k) => 50 + 10 * k),
		operations: { ...empty.operations, runTimeSeconds: change.runSeconds, fleetSize: change.fleet },
		capitalBahtMillion: change.capital,
		capitalItems: {
			...empty.capitalItems,
			track: 700,
			stations: change.stationCost,
			trains: change.trainCost,
			depot: 60,
		},
		operatingBahtMillionPerYear: change.operating,
	};
};

// Base 700 + 80 + 160 + 60 = 1,000; with a quarter on top 1,250.
const withIt = line([300, 200, 500], {
	people: 9000,
	runSeconds: 800,
	fleet: 4,
	stationCost: 80,
	trainCost: 160,
	capital: 1250,
	operating: 60,
});
const withoutIt = line([360, 490], {
	people: 7500,
	runSeconds: 735,
	fleet: 3,
	stationCost: 40,
	trainCost: 120,
	capital: 1150,
	operating: 50,
});
const recoveries = [{ discountRate: 0.12, years: 30, factor: 0.1 }];

describe("the marginal truth of a station", () => {
	it("is the difference between two worked lines", () => {
		const found = stationMargin({ withIt, withoutIt, station: 1, weekdaysPerYear: 320, recoveries });
		expect(found).toMatchObject({
			terminus: false,
			peopleOnlyItServes: 1500,
			boardings: 200,
			boardingsLostWithout: 150,
			boardingsTakenFromPrevious: 60,
			boardingsTakenFromNext: 0,
			secondsForThroughRiders: 65,
			peakHourPassengersArriving: 100 + 60,
			trainsSaved: 1,
			operatingSavedBahtMillionPerYear: 10,
		});
		// A station of 40 and a train of 40, and a quarter on top.
		expect(found.capitalSavedBahtMillion).toBeCloseTo(100, 9);
		// (100 × 0.1 + 10) million baht over 150 × 320 = 48,000 boardings.
		expect(found.bahtPerNewRider[0]!.baht).toBeCloseTo(20e6 / 48_000, 6);
	});

	it("saves track too at an end of the line, where nobody rides through", () => {
		const found = stationMargin({ withIt, withoutIt, station: 0, weekdaysPerYear: 320, recoveries });
		expect(found).toMatchObject({
			terminus: true,
			secondsForThroughRiders: null,
			peakHourPassengersArriving: null,
			capitalSavedBahtMillion: 100,
			boardingsTakenFromPrevious: 0,
			boardingsTakenFromNext: 160,
		});
	});

	it("has no price for a station that brings no rider", () => {
		const fuller = { ...withoutIt, boardingsPerWeekday: 1100 };
		const found = stationMargin({ withIt, withoutIt: fuller, station: 1, weekdaysPerYear: 320, recoveries });
		expect(found.boardingsLostWithout).toBe(-100);
		expect(found.bahtPerNewRider).toEqual([{ discountRate: 0.12, baht: null }]);
	});

	it("refuses lines that do not differ by one station", () => {
		const wrong = { withIt, withoutIt: withIt, station: 1, weekdaysPerYear: 320, recoveries };
		expect(() => stationMargin(wrong)).toThrow(RangeError);
		expect(() => stationMargin({ ...wrong, withoutIt, station: 3 })).toThrow(RangeError);
	});
});
