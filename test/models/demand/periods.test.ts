import { describe, expect, it } from "vitest";
import { PERIODS } from "../../../src/core/vocabulary.ts";
import { waitMinutes } from "../../../src/models/demand/line-choice.ts";
import {
	dayProfile,
	riddenProfile,
	tripShareByPeriod,
	tripSharesByHeadway,
	tripSharesByPeriod,
} from "../../../src/models/demand/periods.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";

const parameters = resolveParameters();
const headwaySeconds = { amPeak: 600, pmPeak: 600, offPeak: 720, evening: 900 };

describe("trips by period", () => {
	it("share out the whole day", () => {
		const shares = Object.values(tripShareByPeriod(parameters));
		expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
	});

	it("serve every modelled trip from 05:30 to 22:30, equal headways together", () => {
		const levels = tripSharesByHeadway(
			{ headwaySeconds, serviceStartSeconds: 5.5 * 3600, serviceEndSeconds: 22.5 * 3600 },
			parameters,
		);
		expect(levels.map((level) => level.headwaySeconds).sort()).toEqual([600, 720, 900]);
		expect(levels.reduce((sum, level) => sum + level.tripShare, 0)).toBeCloseTo(1, 12);
	});

	it("lose the evening where the last train leaves at 19:30", () => {
		const levels = tripSharesByHeadway(
			{ headwaySeconds, serviceStartSeconds: 5.5 * 3600, serviceEndSeconds: 19.5 * 3600 },
			parameters,
		);
		expect(levels.reduce((sum, level) => sum + level.tripShare, 0)).toBeCloseTo(1 - 0.12, 12);
	});
});

describe("the day in time and direction", () => {
	const day = dayProfile(parameters);

	it("goes out as often as it comes back", () => {
		const outward = PERIODS.reduce((all, period) => all + day.period[period] * day.outward[period], 0);
		expect(outward).toBeCloseTo(0.5, 12);
		for (const period of PERIODS) expect(Math.abs(day.outward[period] - 0.5)).toBeLessThan(0.5);
	});

	it("has its peaks as the assumptions say, 65 % outward in the morning and back in the afternoon", () => {
		expect(day.hour).toMatchObject({ amPeak: 0.1, pmPeak: 0.1 });
		expect(day.outward.amPeak).toBeCloseTo(0.65, 12);
		expect(day.outward.pmPeak).toBeCloseTo(0.35, 12);
	});

	it("spreads the rest over its hours: nine off-peak, three in the evening", () => {
		expect(day.hour.offPeak).toBeCloseTo((1 - 0.18 - 0.25 - 0.12) / 9, 12);
		expect(day.hour.evening).toBeCloseTo(0.12 / 3, 12);
	});
});

describe("the day of those who ride", () => {
	const ridden = (fromHour: number, toHour: number) =>
		riddenProfile(
			dayProfile(parameters),
			tripSharesByPeriod(
				{ headwaySeconds, serviceStartSeconds: fromHour * 3600, serviceEndSeconds: toHour * 3600 },
				parameters,
			),
		);

	it("is the whole day's where trains run all day", () => {
		expect(ridden(5, 23)).toEqual(dayProfile(parameters));
	});

	it("has a quarter of its riders in each of four midday hours, and nobody in the peaks", () => {
		const { hour, period } = ridden(10, 14);
		expect(hour.offPeak).toBeCloseTo(1 / 4, 12);
		expect(hour).toMatchObject({ amPeak: 0, pmPeak: 0, evening: 0 });
		expect(period.offPeak).toBeCloseTo(1, 12);
	});

	it("has no more in an hour than ride in its period: trains from 8:24 leave six minutes of the morning peak", () => {
		const { hour } = ridden(8.4, 23);
		const served = 1 - (0.45 * 1) / 9 - 0.18 * (1.9 / 2);
		expect(hour.amPeak).toBeCloseTo((0.18 * 0.1) / 2 / served, 12);
		expect(hour.pmPeak).toBeCloseTo(0.1 / served, 12);
	});

	it("is empty where no trains run", () => {
		expect(Object.values(ridden(23, 26).hour)).toEqual([0, 0, 0, 0]);
	});
});

describe("waiting", () => {
	it.each([
		[300, 2.5],
		[600, 5],
		[1800, 0.17 * 30 + 4.3],
	])("half the headway while trains are frequent, less than half when rare: %i s", (seconds, expected) => {
		expect(waitMinutes(seconds)).toBeCloseTo(expected, 12);
	});
});
