import { describe, expect, it } from "vitest";
import {
	type DirectCoefficients,
	directBoardings,
	type StationSurroundings,
} from "../../../src/models/demand/direct-ridership.ts";
import { serviceMultiplier } from "../../../src/models/demand/headway-factor.ts";

const DEFAULTS: DirectCoefficients = {
	perResident: 0.06,
	perJob: 0.05,
	perUniversityStudent: 0.15,
	perHospitalPerson: 0.06,
	perRetailVisitor: 0.03,
	perFeederTrip: 2.5,
	perParkingSpace: 0.8,
	terminalUplift: 0.25,
	factor: 1,
};

const NOTHING: StationSurroundings = {
	residents: 0,
	jobs: 0,
	universityStudents: 0,
	hospitalPeople: 0,
	retailVisitors: 0,
	feederTripsPerWeekday: 0,
	parkingSpaces: 0,
	isTerminal: false,
};

const everyTenMinutes = serviceMultiplier([{ headwaySeconds: 600, tripShare: 1 }]);

describe("the direct model, one station", () => {
	it("5,000 residents, 3,000 jobs and 2,000 students at a headway of 10 minutes make 750 boardings", () => {
		const station = { ...NOTHING, residents: 5000, jobs: 3000, universityStudents: 2000 };
		expect(directBoardings(station, everyTenMinutes, DEFAULTS)).toEqual({
			walk: 750,
			feeder: 0,
			parkAndRide: 0,
			all: 750,
		});
	});

	it("by hand with every term: a terminal, two thirds of the service, feeders and parking outside of both", () => {
		const station: StationSurroundings = {
			residents: 1000,
			jobs: 400,
			universityStudents: 200,
			hospitalPeople: 3000,
			retailVisitors: 500,
			feederTripsPerWeekday: 40,
			parkingSpaces: 150,
			isTerminal: true,
		};
		// 60 + 20 + 30 + 180 + 15 = 305; × 1.5 × 2/3 × 1.25 = 381.25; 100; 120
		const found = directBoardings(station, 2 / 3, { ...DEFAULTS, factor: 1.5 });
		expect(found.walk).toBeCloseTo(381.25, 10);
		expect(found.feeder).toBe(100);
		expect(found.parkAndRide).toBe(120);
		expect(found.all).toBeCloseTo(601.25, 10);
	});

	it("no service and no feeders carry nobody", () => {
		expect(directBoardings({ ...NOTHING, residents: 9000 }, 0, DEFAULTS).all).toBe(0);
	});
});
