import { describe, expect, it } from "vitest";
import { distanceMetres } from "../../../src/geo/projection.ts";
import { clearLine, drawLine } from "../../../src/scenario/edits/draw-line.ts";
import { placeStation } from "../../../src/scenario/edits/place-station.ts";
import { readScenario } from "../../../src/scenario/file/read-scenario.ts";
import { writeScenario } from "../../../src/scenario/file/write-scenario.ts";
import { lineGeometry } from "../../../src/scenario/line-geometry.ts";
import type { Scenario } from "../../../src/scenario/types.ts";
import { METRES_PER_DEGREE_LAT, run, scenarioWith, straightLine } from "../builders.ts";

const north = (metres: number, lng = 102.83): readonly [number, number] => [
	lng,
	16.4 + metres / METRES_PER_DEGREE_LAT,
];
const name = { th: "ตลาด", en: "Market" };
const base = scenarioWith(straightLine([0, 2000, 4000]));
const ids = ({ line }: Scenario) => line!.stations.map(({ id }) => id);
const lengthOf = ({ line }: Scenario) => lineGeometry(line!).lengthMetres;

describe("a station where somebody wants one", () => {
	it("stands on the line where it passes, and changes nothing of its shape", () => {
		const after = run(base, placeStation({ position: north(1000, 102.8303), name }));
		expect(ids(after)).toEqual(["S1", "N1", "S2", "S3"]);
		expect(after.line!.stations[1]).toMatchObject({ name });
		expect(lengthOf(after)).toBeCloseTo(lengthOf(base), 1);
	});

	it("bends the line to a place beside it: the line passes there and is as much longer as Pythagoras says", () => {
		const place = north(1000, 102.836);
		const after = run(base, placeStation({ position: place, name }));
		expect(distanceMetres(after.line!.stations[1]!.position, place)).toBeLessThan(1);
		const off = distanceMetres(place, north(1000));
		const detour = 2 * Math.hypot(1000, off) - 2000;
		expect(lengthOf(after) - lengthOf(base)).toBeCloseTo(detour, -1);
	});

	it.each([
		["beyond the last end", 5200, ["S1", "S2", "S3", "N1"], 1200],
		["before the first", -800, ["N1", "S1", "S2", "S3"], 800],
	] as const)("makes the line longer where the place lies %s", (_, metres, order, longer) => {
		const after = run(base, placeStation({ position: north(metres) }));
		expect(ids(after)).toEqual(order);
		expect(lengthOf(after) - lengthOf(base)).toBeCloseTo(longer, -1);
	});

	it("is refused too near another, and with no line", () => {
		const near = placeStation({ position: north(2050) })(base);
		expect(near).toMatchObject({ ok: false, error: { code: "edit.stationTooClose" } });
		const none = placeStation({ position: north(1) })(scenarioWith(null));
		expect(none).toMatchObject({ ok: false, error: { code: "edit.noLine" } });
	});
});

describe("a line on blank ground", () => {
	const blank = run(base, clearLine);

	it("is drawn straight between two places, can be kept, and keeps service and fare", () => {
		const after = run(blank, drawLine({ position: north(0), name }, { position: north(3000) }));
		expect(lengthOf(after)).toBeCloseTo(3000, 0);
		expect(after.line!.stations.map((station) => station.name.en)).toEqual(["Market", "New station 2"]);
		expect(after).toMatchObject({ service: base.service, fare: base.fare });
		expect(readScenario(writeScenario(after))).toEqual({ ok: true, value: after });
		expect(ids(run(after, placeStation({ position: north(4000) })))).toEqual(["N1", "N2", "N3"]);
	});

	it("is refused over a line that is there, and between two points too close", () => {
		const points = [{ position: north(0) }, { position: north(50) }] as const;
		expect(drawLine(...points)(blank)).toMatchObject({ error: { code: "edit.pointsTooClose" } });
		expect(drawLine(...points)(base)).toMatchObject({ error: { code: "edit.lineExists" } });
	});

	it("clears short trains with the stations they turned at", () => {
		const shortTurn = { fromStationId: "S1", toStationId: "S2", everyNthTrain: 2, periods: [] };
		const cleared = run({ ...base, service: { ...base.service, shortTurn } }, clearLine);
		expect(cleared.line).toBeNull();
		expect(cleared.service).toEqual(base.service);
	});
});
