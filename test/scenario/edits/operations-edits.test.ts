import { describe, expect, it } from "vitest";
import type { City } from "../../../src/city/types.ts";
import { scenarioToGeoJson } from "../../../src/exchange/geojson/export-scenario.ts";
import { scenarioFromGeoJson } from "../../../src/exchange/geojson/import-scenario.ts";
import { addStation } from "../../../src/scenario/edits/add-station.ts";
import { addVertex } from "../../../src/scenario/edits/add-vertex.ts";
import { moveStation } from "../../../src/scenario/edits/move-station.ts";
import { moveVertex } from "../../../src/scenario/edits/move-vertex.ts";
import { removeStation } from "../../../src/scenario/edits/remove-station.ts";
import { setAllJunctions, setJunctions } from "../../../src/scenario/edits/set-junctions.ts";
import { setRunTimeBasis } from "../../../src/scenario/edits/set-run-time-basis.ts";
import { setShortTurn } from "../../../src/scenario/edits/set-short-turn.ts";
import { setSingleTrack } from "../../../src/scenario/edits/set-single-track.ts";
import { readScenario } from "../../../src/scenario/file/read-scenario.ts";
import { writeScenario } from "../../../src/scenario/file/write-scenario.ts";
import { lineGeometry } from "../../../src/scenario/line-geometry.ts";
import type { ShortTurn } from "../../../src/scenario/types.ts";
import { readShareLink, writeShareLink } from "../../../src/session/share-link.ts";
import { METRES_PER_DEGREE_LAT, run, scenarioWith, straightLine } from "../builders.ts";

const plain = scenarioWith(straightLine([0, 1000, 2000, 3000, 4000]));
const TURN: ShortTurn = {
	fromStationId: "S1",
	toStationId: "S3",
	everyNthTrain: 2,
	periods: ["amPeak", "pmPeak"],
};

/** Climbs 10 m, 20 m, 30 m, 40 m: 1 %, 2 %, 3 %, 4 % from kilometre to kilometre; the last height is not known. */
const hilly = scenarioWith({
	...plain.line!,
	alignment: plain.line!.alignment.map((vertex, i) =>
		i === 4 ? vertex : { ...vertex, heightMetres: (10 * i * (i + 1)) / 2 },
	),
});

describe("short trains", () => {
	it("are kept in line order, in files and in links, and taken away again without a trace", () => {
		const set = run(plain, setShortTurn({ ...TURN, periods: ["pmPeak", "amPeak"] }));
		expect(set.service.shortTurn).toEqual(TURN);
		expect(run(set, setShortTurn(TURN))).toBe(set);
		expect(readScenario(writeScenario(set))).toEqual({ ok: true, value: set });
		expect(run(set, setShortTurn(null))).toEqual(plain);
		expect(writeScenario(run(set, setShortTurn(null)))).toBe(writeScenario(plain));
	});
	it.each([
		["the whole line", { ...TURN, toStationId: "S5" }, "edit.shortTurnStretch"],
		["backwards", { ...TURN, fromStationId: "S3", toStationId: "S1" }, "edit.shortTurnStretch"],
		["a station that is not there", { ...TURN, toStationId: "S9" }, "edit.shortTurnStretch"],
		["no period", { ...TURN, periods: [] }, "edit.shortTurnPeriods"],
		["every train", { ...TURN, everyNthTrain: 1 }, "edit.outOfRange"],
	])("%s is refused", (_, turn, code) => {
		expect(setShortTurn(turn)(plain)).toMatchObject({ ok: false, error: { code } });
	});
	it("a file that names no stretch is refused with the field", () => {
		const text = writeScenario(run(plain, setShortTurn(TURN)));
		expect(readScenario(text.replace('"toStationId": "S3"', '"toStationId": "S5"'))).toMatchObject({
			ok: false,
			error: { code: "scenarioFile.shortTurnOrder" },
		});
		expect(readScenario(text.replace('"toStationId": "S3"', '"toStationId": "S77"'))).toMatchObject({
			ok: false,
			error: { code: "scenarioFile.unknownStation", parameters: { found: "S77" } },
		});
	});
	it("end where the station that they turn at is taken away, and the note says so", () => {
		const set = run(plain, setShortTurn(TURN));
		expect(removeStation("S3")(set)).toMatchObject({
			ok: true,
			value: { note: { code: "removeTurnStation" } },
		});
		expect(run(set, removeStation("S3")).service).toEqual(plain.service);
		expect(run(set, removeStation("S2")).service.shortTurn).toEqual(TURN);
	});
});

describe("single track and junctions by section", () => {
	it("are set, kept in a link, and taken away without a trace", () => {
		let scenario = run(plain, setSingleTrack("S2", true));
		scenario = run(scenario, setJunctions("S1", 0));
		scenario = run(scenario, setJunctions("S4", 3));
		scenario = run(scenario, setRunTimeBasis("junctions"));
		expect(scenario.line!.stations.map(({ singleTrackToNext }) => singleTrackToNext === true)).toEqual([
			false,
			true,
			false,
			false,
			false,
		]);
		const link = writeShareLink(scenario);
		expect(link.ok && readShareLink(link.value)).toEqual({ ok: true, value: scenario });
		expect(readScenario(writeScenario(scenario))).toEqual({ ok: true, value: scenario });
		scenario = run(scenario, setSingleTrack("S2", false));
		scenario = run(scenario, setAllJunctions([null, null, null, null]));
		expect(run(scenario, setRunTimeBasis("slack"))).toEqual(plain);
	});
	it("the last station has no section", () => {
		for (const edit of [setSingleTrack("S5", true), setJunctions("S5", 2)])
			expect(edit(plain)).toMatchObject({ ok: false, error: { code: "edit.noSection" } });
		expect(run(plain, setAllJunctions([1, 2, 3, 4, 5])).line!.stations[4]!.junctionsToNext).toBeUndefined();
	});
	it("a station taken away joins the counts; one added leaves both halves uncounted, single track stays", () => {
		let scenario = run(plain, setAllJunctions([1, 2, null, 4]));
		scenario = run(scenario, setSingleTrack("S1", true));
		expect(run(scenario, removeStation("S2")).line!.stations[0]!.junctionsToNext).toBe(3);
		expect(run(scenario, removeStation("S3")).line!.stations[1]!.junctionsToNext).toBeUndefined();
		const split = run(scenario, addStation({ chainageMetres: 500 })).line!.stations;
		expect(split.map(({ junctionsToNext }) => junctionsToNext)).toEqual([
			undefined,
			undefined,
			2,
			undefined,
			4,
			undefined,
		]);
		expect(split.slice(0, 3).map(({ singleTrackToNext }) => singleTrackToNext)).toEqual([
			true,
			true,
			undefined,
		]);
	});
});

describe("heights of the rails", () => {
	const heights = (scenario: typeof hilly) =>
		scenario.line!.alignment.map(({ heightMetres }) => heightMetres);
	it("are kept in files and links to the centimetre", () => {
		const raised = scenarioWith({
			...plain.line!,
			alignment: plain.line!.alignment.map((vertex, i) => ({ ...vertex, heightMetres: 151.237 * i - 30 })),
		});
		const read = readScenario(writeScenario(raised));
		expect(read.ok && heights(read.value)).toEqual([-30, 121.24, 272.47, 423.71, 574.95]);
		const link = writeShareLink(read.ok ? read.value : hilly);
		expect(link.ok && readShareLink(link.value)).toEqual(read);
		expect(readScenario(writeScenario(raised).replace("272.474", "9000"))).toMatchObject({
			error: { code: "scenarioFile.tooBig" },
		});
	});
	it("a new bend takes the height of the line there; a moved one keeps its own; stations add none that is unknown", () => {
		const at = (metres: number): [number, number] => [102.8301, 16.4 + metres / METRES_PER_DEGREE_LAT];
		expect(heights(run(hilly, addVertex(at(1500))))[2]).toBeCloseTo(20, 1);
		expect(heights(run(hilly, addVertex(at(3500))))[4]).toBeUndefined();
		const free = { ...hilly, line: { ...hilly.line!, stations: straightLine([500, 3500]).stations } };
		expect(heights(run(free, moveVertex(1, at(1100))))).toContain(10);
		const off = run(free, moveStation("S1", { mode: "free", position: [102.831, at(500)[1]] }));
		expect(off.line!.alignment.find(({ stationId }) => stationId === "S1")!.heightMetres).toBeCloseTo(5, 1);
	});
	it("the modelled stretch begins and ends between vertices, at the height that lies there", () => {
		const part = lineGeometry({ ...hilly.line!, stations: straightLine([500, 2500, 3500]).stations });
		expect([...part.heightMetres!].map((metres) => Math.round(metres * 10) / 10)).toEqual([
			5,
			10,
			30,
			60,
			Number.NaN,
		]);
		expect(lineGeometry(plain.line!).heightMetres).toBeNull();
	});
	it("go out as third coordinates of GeoJSON and come back", () => {
		const city = { version: "1", attributions: [] } as unknown as City;
		const withTurn = run(run(hilly, setShortTurn(TURN)), setJunctions("S1", 4));
		const text = JSON.stringify(scenarioToGeoJson(withTurn, city));
		const back = scenarioFromGeoJson(text, {
			template: withTurn,
			id: "back",
			name: { th: "ก", en: "A" },
			stationName: (order) => ({ th: `${order}`, en: `${order}` }),
			origin: [102.83, 16.42],
		});
		expect(back.ok && back.value.line!.alignment).toEqual(hilly.line!.alignment);
		expect(back.ok && back.value.line!.stations[0]!.junctionsToNext).toBe(4);
		expect(back.ok && back.value.service.shortTurn).toBeUndefined();
	});
});
