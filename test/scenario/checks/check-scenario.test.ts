import { expect, test } from "vitest";
import { checkScenario } from "../../../src/scenario/checks/check-scenario.ts";
import { moveStation } from "../../../src/scenario/edits/move-station.ts";
import { setHeadway } from "../../../src/scenario/edits/set-headway.ts";
import { setSingleTrack } from "../../../src/scenario/edits/set-single-track.ts";
import { setTrackClass } from "../../../src/scenario/edits/set-track-class.ts";
import type { Scenario, Station } from "../../../src/scenario/types.ts";
import { fixtureScenario, METRES_PER_DEGREE_LAT, run, scenarioWith, straightLine } from "../builders.ts";

const codes = (scenario: Scenario) =>
	checkScenario(scenario).map(({ code, stationId }) => (stationId ? `${code} ${stationId}` : code));
const plain = (stationMetres = [0, 1000, 2000, 3000, 4000]) => scenarioWith(straightLine(stationMetres));
const withStation = (scenario: Scenario, index: number, change: Partial<Station>): Scenario => {
	const line = scenario.line!;
	return {
		...scenario,
		line: { ...line, stations: line.stations.with(index, { ...line.stations[index]!, ...change }) },
	};
};

test("a plain line, and no line at all, raise nothing", () => {
	expect(codes(plain())).toEqual([]);
	expect(codes(scenarioWith(null))).toEqual([]);
});

test("spacing: below 300 m and above 3 km, named by the station before", () => {
	expect(codes(plain([0, 280, 3500, 4000]))).toEqual(["spacingShort S1", "spacingLong S2"]);
	expect(codes(plain([0, 302, 3300, 4000]))).toEqual([]);
	expect(checkScenario(plain([0, 280, 1000]))[0]).toMatchObject({
		severity: "warning",
		parameters: { nameEn: "Station 1", toNameEn: "Station 2", metres: 280, limitMetres: 300 },
	});
});

test("a line under 1 km", () => {
	expect(codes(plain([0, 900]))).toEqual(["lineShort"]);
});

test("a station off the line is serious and comes first", () => {
	const east = 60 / (METRES_PER_DEGREE_LAT * Math.cos((16.4 * Math.PI) / 180));
	const off = withStation(plain([0, 280, 1000]), 2, {
		position: [102.83 + east, 16.4 + 1000 / METRES_PER_DEGREE_LAT],
	});
	const [first] = checkScenario(off);
	expect(first).toMatchObject({
		code: "stationOffLine",
		severity: "serious",
		stationId: "S3",
		parameters: { metres: 60 },
	});
});

test("a right angle between legs of 40 m has a radius of 20 m; between legs of 60 m, of 30 m", () => {
	const corner = (leg: number) => {
		const north = (metres: number) => 16.4 + metres / METRES_PER_DEGREE_LAT;
		const east = (metres: number) =>
			102.83 + metres / (METRES_PER_DEGREE_LAT * Math.cos((16.4 * Math.PI) / 180));
		const scenario = plain([0, 1000, 2000]);
		const [first, , last] = scenario.line!.stations;
		const alignment = [
			[east(-1000), north(0)],
			[east(0), north(0)],
			[east(0), north(leg)],
			[east(1000), north(leg)],
		].map((position) => ({ position: position as [number, number] }));
		const stations = [
			{ ...first!, position: alignment[0]!.position },
			{ ...last!, position: alignment[3]!.position },
		];
		return checkScenario({ ...scenario, line: { alignment, stations } });
	};
	expect(corner(40).map(({ code, parameters }) => [code, parameters.radiusMetres])).toEqual([
		["curveTight", 20],
		["curveTight", 20],
	]);
	expect(corner(60)).toEqual([]);
});

test("turning back on itself is the tightest curve of all", () => {
	const moved = run(
		plain(),
		moveStation("S3", { mode: "free", position: [102.85, 16.4 + 2000 / METRES_PER_DEGREE_LAT] }),
	);
	expect(codes(moved).some((code) => code.startsWith("curveTight"))).toBe(false);
	const spike = scenarioWith(straightLine([0, 1000, 2000], [0, 1000, 900, 2000]));
	expect(codes(spike)).toContain("curveTight S2");
});

test("service: short headways at grade, peaks rarer than quiet hours, a short day", () => {
	const dense = run(plain(), setHeadway("amPeak", 180));
	expect(codes(dense)).toEqual(["headwayShort"]);
	const aloft = [1, 2, 3, 4].reduce(
		(scenario, n) => run(scenario, setTrackClass(`S${n}`, "elevated")),
		dense,
	);
	expect(codes(aloft)).not.toContain("headwayShort");
	expect(codes(run(plain(), setHeadway("pmPeak", 1000)))).toEqual(["headwayPeak"]);
	const short = { ...plain(), service: { ...plain().service, serviceEndSeconds: 15 * 3600 } };
	expect(codes(short)).toEqual(["serviceShort"]);
});

test("stations at another level than their track, and names used twice", () => {
	expect(codes(withStation(plain(), 2, { elevated: true }))).toEqual(["stationAboveTrack S3"]);
	const viaduct = run(run(plain(), setTrackClass("S2", "elevated")), setTrackClass("S3", "elevated"));
	expect(codes(viaduct)).toEqual(["stationBelowTrack S3"]);
	expect(codes(withStation(plain(), 4, { name: { th: "อื่น", en: "Station 1" } }))).toEqual(["sameName S5"]);
});

test("changed assumptions are counted", () => {
	expect(checkScenario({ ...plain(), assumptions: { circuity: 1.5 } })).toEqual([
		{ code: "assumptionsChanged", severity: "note", parameters: { count: 1 } },
	]);
	expect(checkScenario(scenarioWith(null, { travel: { heat: "hotHour", cityBus: "on" } }))).toEqual([
		{ code: "travelChosen", severity: "note", parameters: { count: 2 } },
	]);
});

test("the shipped alignment through the university raises no curve or off-line warning", () => {
	const raised = codes(fixtureScenario());
	expect(
		raised.filter((code) => /curveTight|stationOffLine|stationAboveTrack|stationBelowTrack/.test(code)),
	).toEqual([]);
});

test("gradients: over 6 % warns, over 8 % is serious, level and unknown heights say nothing", () => {
	const climbing = (...heights: (number | undefined)[]) => {
		const line = straightLine([0, 1000, 2000, 3000, 4000]);
		const alignment = line.alignment.map((vertex, i) =>
			heights[i] === undefined ? vertex : { ...vertex, heightMetres: heights[i] },
		);
		return checkScenario(scenarioWith({ ...line, alignment })).filter(({ code }) => code === "gradientSteep");
	};
	expect(climbing(0, 59, 0, undefined, 500)).toEqual([]);
	expect(climbing(0, 65, 65, -20, -20)).toMatchObject([
		{ severity: "serious", stationId: "S3", parameters: { percent: 8.5, limitPercent: 8 } },
		{ severity: "warning", stationId: "S1", parameters: { percent: 6.5, limitPercent: 6 } },
	]);
});

test("single track: a headway below 2 × (run at top speed + clearance) + dwell is serious, a longer one is not", () => {
	// 2 km at 60 km/h is 120 s: 2 × (120 + 25) + 25 = 315 s.
	const line = straightLine([0, 2000, 4000]);
	const single = run(scenarioWith(line), setSingleTrack("S1", true));
	const found = (headway: number) =>
		checkScenario(run(single, setHeadway("amPeak", headway))).filter(
			({ code }) => code === "singleTrackHeadway",
		);
	expect(found(310)).toMatchObject([
		{ severity: "serious", stationId: "S1", parameters: { limitMinutes: 5.3 } },
	]);
	expect(found(320)).toEqual([]);
	expect(checkScenario(run(scenarioWith(line), setHeadway("amPeak", 310)))).not.toContainEqual(
		expect.objectContaining({ code: "singleTrackHeadway" }),
	);
});
