import { describe, expect, it } from "vitest";
import { sectionRunTimes } from "../../../src/models/operations/run-time.ts";
import { CANBERRA_SECTION_METRES } from "./canberra.ts";
import { straightLine } from "./lines.ts";

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);

describe("signal delay by junction instead of slack by section", () => {
	it("Canberra: 28 junctions at 11 s are 308 s, 5 s from the 313 s of its timetable", () => {
		const line = straightLine(CANBERRA_SECTION_METRES, "at_grade_reserved", 20);
		// 28 spread over 13 sections: two each and one more in two of them.
		const junctionsBySection = CANBERRA_SECTION_METRES.map((_, i) => (i < 2 ? 3 : 2));
		const slack = sectionRunTimes(line);
		const junctions = sectionRunTimes({ ...line, runTimeBasis: "junctions", junctionsBySection });
		expect(sum(junctions.slackSeconds)).toBeCloseTo(308, 9);
		expect(Math.abs(sum(junctions.slackSeconds) - 313)).toBeLessThan(6);
		expect(slack.runTimeSeconds - junctions.runTimeSeconds).toBeCloseTo(13 * 24 - 308, 9);
	});
	it("where none were counted, the length over the assumed spacing stands for them: 28 on Canberra again", () => {
		const line = straightLine(CANBERRA_SECTION_METRES, "at_grade_reserved", 20);
		const spaced = sectionRunTimes({ ...line, runTimeBasis: "junctions" });
		expect(sum(spaced.slackSeconds) / 11).toBeCloseTo(28, 0);
	});
	it("30 s each in a street without priority, none counted is none, elevated track keeps its slack", () => {
		const line = straightLine([800, 800, 800], ["mixed_street", "at_grade_reserved", "elevated"]);
		const { slackSeconds } = sectionRunTimes({
			...line,
			runTimeBasis: "junctions",
			junctionsBySection: [2, 0, 5],
		});
		expect(Array.from(slackSeconds)).toEqual([60, 0, 10]);
		const mixed = sectionRunTimes({
			...line,
			runTimeBasis: "junctions",
			junctionsBySection: [Number.NaN, 1, Number.NaN],
		});
		expect(mixed.slackSeconds[0]).toBeCloseTo((800 / 425) * 30, 9);
		expect(mixed.slackSeconds[1]).toBe(11);
	});
	it("the basis of slack takes no notice of counts", () => {
		const line = straightLine([800, 800], "mixed_street");
		expect(sectionRunTimes({ ...line, junctionsBySection: [9, 9] })).toEqual(sectionRunTimes(line));
	});
});
