import { describe, expect, it } from "vitest";
import { waitMinutes } from "../../../src/models/demand/line-choice.ts";
import { tripShareByPeriod, tripSharesByHeadway } from "../../../src/models/demand/periods.ts";
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

describe("waiting", () => {
	it.each([
		[300, 2.5],
		[600, 5],
		[1800, 0.17 * 30 + 4.3],
	])("half the headway while trains are frequent, less than half when rare: %i s", (seconds, expected) => {
		expect(waitMinutes(seconds)).toBeCloseTo(expected, 12);
	});
});
