import { describe, expect, it } from "vitest";
import { PURPOSES, tripEnds, type ZoneActivity } from "../../../src/models/demand/trip-ends.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";

const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);

const activity: ZoneActivity = {
	zoneCount: 3,
	people: Float64Array.from([5000, 2000, 0]),
	jobsSpread: Float64Array.from([400, 900, 100]),
	jobsAtPlaces: Float64Array.from([0, 300, 0]),
	universityStudents: Float64Array.from([0, 0, 4000]),
	otherStudents: Float64Array.from([500, 0, 0]),
	visitors: Float64Array.from([0, 800, 0]),
	studentsOnCampusShare: 0.25,
};

describe("trip ends", () => {
	const parameters = resolveParameters();
	const ends = tripEnds(activity, parameters);

	it("balance: each purpose attracts what it produces", () => {
		for (const purpose of PURPOSES)
			expect(sum(ends[purpose].attractions) / sum(ends[purpose].productions)).toBeCloseTo(1, 12);
	});

	it("make 2.3 trips a person a day, and 0.6 more for each student living on campus", () => {
		const total = PURPOSES.reduce((all, purpose) => all + sum(ends[purpose].productions), 0);
		expect(total).toBeCloseTo(7000 * 2.3 + 1000 * 0.6, 6);
		expect(sum(ends.homeWork.productions)).toBeCloseTo(7000 * 0.6, 6);
		expect(sum(ends.homeEducation.productions)).toBeCloseTo(7000 * 0.45, 6);
	});

	it("hold named places to three quarters of a purpose", () => {
		expect(ends.homeEducation.attractions[2]).toBeLessThanOrEqual(0.75 * 7000 * 0.45 + 1e-9);
	});

	it("send nobody to work where there are no jobs", () => {
		const idle = tripEnds({ ...activity, jobsSpread: Float64Array.from([0, 900, 0]) }, parameters);
		expect(idle.homeWork.attractions[0]).toBe(0);
		expect(idle.homeWork.attractions[2]).toBe(0);
	});
});
