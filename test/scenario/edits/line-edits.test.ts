import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceMetres } from "../../../src/geo/projection.ts";
import { addStation } from "../../../src/scenario/edits/add-station.ts";
import { addVertex } from "../../../src/scenario/edits/add-vertex.ts";
import { moveStation } from "../../../src/scenario/edits/move-station.ts";
import { moveVertex } from "../../../src/scenario/edits/move-vertex.ts";
import { nudgeStation } from "../../../src/scenario/edits/nudge-station.ts";
import { removeStation } from "../../../src/scenario/edits/remove-station.ts";
import { removeVertex } from "../../../src/scenario/edits/remove-vertex.ts";
import { lineGeometry, measureLine } from "../../../src/scenario/line-geometry.ts";
import { isRounded } from "../../../src/scenario/position.ts";
import type { Scenario } from "../../../src/scenario/types.ts";
import { fixtureScenario, METRES_PER_DEGREE_LAT, run, scenarioWith, straightLine } from "../builders.ts";
import { lineEdit } from "../random-edits.ts";

const chainages = (scenario: Scenario) => [...lineGeometry(scenario.line!).stationChainageMetres];
const five = () => scenarioWith(straightLine([0, 1000, 1500, 2500, 4000]));
const east = (metres: number) => metres / (METRES_PER_DEGREE_LAT * Math.cos((16.4 * Math.PI) / 180));
const at = (eastMetres: number, northMetres: number) =>
	[102.83 + east(eastMetres), 16.4 + northMetres / METRES_PER_DEGREE_LAT] as const;

describe("moving along the line", () => {
	test("takes the nearest point to the pointer", () => {
		const moved = run(five(), moveStation("S3", { mode: "along", position: at(400, 1700) }));
		expect(chainages(moved)[2]).toBeCloseTo(1700, 0);
	});

	test("a station cannot pass its neighbour: it is held 100 m before it, and the note says so", () => {
		const result = moveStation("S3", { mode: "along", position: at(0, 3900) })(five());
		if (!result.ok) throw new Error(result.error.code);
		expect(chainages(result.value.scenario)[2]).toBeCloseTo(2400, 0);
		expect(result.value.note).toMatchObject({
			code: "moveStationHeld",
			parameters: { nameEn: "Station 3", minimumMetres: 100 },
		});
	});

	test("an end station stops at the end of the alignment", () => {
		const result = nudgeStation("S5", 500)(five());
		expect(result).toMatchObject({ ok: true, value: { note: { code: "moveStationAtEnd" } } });
	});

	test("an end station may leave alignment behind it; the modelled line begins at the station", () => {
		const moved = run(five(), nudgeStation("S1", 300));
		const geometry = lineGeometry(moved.line!);
		expect(moved.line!.alignment).toHaveLength(5);
		expect(geometry.lengthMetres).toBeCloseTo(3700, 0);
		expect(geometry.stationChainageMetres[0]).toBe(0);
		expect(geometry.polyline.vertices[0]![1]).toBeCloseTo(16.4 + 300 / METRES_PER_DEGREE_LAT, 5);
	});

	test("nudges add up and come back", () => {
		const start = five();
		let scenario = start;
		for (const metres of [10, 10, 50, -50, -10, -10]) scenario = run(scenario, nudgeStation("S3", metres));
		expect(
			distanceMetres(scenario.line!.stations[2]!.position, start.line!.stations[2]!.position),
		).toBeLessThan(0.5);
	});

	test("stations keep to their own pass where the line comes near itself", () => {
		const scenario = fixtureScenario();
		const before = chainages(scenario);
		const moved = run(scenario, nudgeStation("S07", 100));
		const after = chainages(moved);
		expect(after[6]! - before[6]!).toBeCloseTo(100, 0);
		expect(after.with(6, 0)).toEqual(before.with(6, 0));
	});
});

describe("leaving the line", () => {
	test("the line follows through a tagged vertex and the neighbours stay", () => {
		const moved = run(five(), moveStation("S3", { mode: "free", position: at(300, 1600) }));
		const line = moved.line!;
		const tagged = line.alignment.filter((vertex) => vertex.stationId === "S3");
		expect(tagged).toHaveLength(1);
		expect(tagged[0]!.position).toEqual(line.stations[2]!.position);
		expect(distanceMetres(line.stations[2]!.position, at(300, 1600))).toBeLessThan(0.2);
		// Vertices at 1000 (a station) and 2000: two legs by Pythagoras.
		expect(chainages(moved)[2]! - chainages(moved)[1]!).toBeCloseTo(Math.hypot(300, 600), 0);
		expect(chainages(moved)[4]).toBeCloseTo(4000 + Math.hypot(300, 600) + Math.hypot(300, 400) - 1000, 0);
	});

	test("a neighbour inside the same segment becomes a vertex, so the line does not leave it", () => {
		const scenario = scenarioWith(straightLine([0, 1200, 1500, 1800, 4000], [0, 4000]));
		const moved = run(scenario, moveStation("S3", { mode: "free", position: at(200, 1500) }));
		const { alignment } = moved.line!;
		for (const neighbour of [1, 3]) {
			const { position } = moved.line!.stations[neighbour]!;
			expect(alignment.map((vertex) => vertex.position)).toContainEqual(position);
		}
		expect(chainages(moved)[1]).toBeCloseTo(1200, 0);
	});

	test("moving off again replaces the vertex instead of adding another", () => {
		const once = run(five(), moveStation("S3", { mode: "free", position: at(300, 1600) }));
		const twice = run(once, moveStation("S3", { mode: "free", position: at(-200, 1700) }));
		const direct = run(five(), moveStation("S3", { mode: "free", position: at(-200, 1700) }));
		expect(twice.line).toEqual(direct.line);
	});

	test("removing the station closes the line up again", () => {
		const moved = run(five(), moveStation("S3", { mode: "free", position: at(300, 1600) }));
		expect(run(moved, removeStation("S3")).line!.alignment).toEqual(five().line!.alignment);
	});

	test("past a neighbour it is held abreast of the gap, as far off as the pointer", () => {
		const result = moveStation("S3", { mode: "free", position: at(250, 3300) })(five());
		if (!result.ok) throw new Error(result.error.code);
		expect(result.value.note.code).toBe("moveStationHeld");
		const station = result.value.scenario.line!.stations[2]!;
		expect(distanceMetres(station.position, at(250, 2400))).toBeLessThan(1);
	});

	test("an end station takes the end of the line with it, with no tail left", () => {
		const moved = run(five(), moveStation("S1", { mode: "free", position: at(100, -400) }));
		expect(moved.line!.alignment).toHaveLength(5);
		expect(chainages(moved)[1]).toBeCloseTo(Math.hypot(100, 1400), 0);
		const inwards = run(moved, moveStation("S1", { mode: "free", position: at(50, 500) }));
		expect(inwards.line!.alignment[0]).toMatchObject({ stationId: "S1" });
		expect(chainages(inwards)[1]).toBeCloseTo(Math.hypot(50, 500), 0);
	});
});

describe("adding and removing", () => {
	test("a new station inherits its section and stands in order", () => {
		const base = five();
		const stations = base.line!.stations.with(1, {
			...base.line!.stations[1]!,
			trackClassToNext: "elevated",
			elevated: true,
		});
		const scenario = { ...base, line: { ...base.line!, stations } };
		const added = run(scenario, addStation({ chainageMetres: 1250 }));
		expect(added.line!.stations.map((station) => station.id)).toEqual(["S1", "S2", "N1", "S3", "S4", "S5"]);
		expect(added.line!.stations[2]).toMatchObject({
			name: { th: "สถานีใหม่ 1", en: "New station 1" },
			trackClassToNext: "elevated",
			elevated: true,
		});
		expect(chainages(added)[2]).toBeCloseTo(1250, 0);
		expect(run(added, addStation({ chainageMetres: 3000 })).line!.stations[5]!.id).toBe("N2");
	});

	test("chainages count from the first station, also where the alignment begins before it", () => {
		const scenario = run(five(), nudgeStation("S1", 300));
		const added = run(scenario, addStation({ chainageMetres: -250 }));
		expect(added.line!.stations[0]!.id).toBe("N1");
		expect(chainages(added)[1]).toBeCloseTo(250, 0);
	});

	test("refusals name their reason", () => {
		const code = (edit: ReturnType<typeof addStation>, scenario = five()) => {
			const result = edit(scenario);
			return result.ok ? "accepted" : result.error.code;
		};
		expect(code(addStation({ chainageMetres: 1050 }))).toBe("edit.stationTooClose");
		expect(code(addStation({ chainageMetres: 4500 }))).toBe("edit.beyondAlignment");
		expect(code(addStation({ chainageMetres: Number.NaN }))).toBe("edit.beyondAlignment");
		expect(code(removeStation("X"))).toBe("edit.unknownStation");
		expect(code(removeStation("S1"), scenarioWith(straightLine([0, 1000])))).toBe("edit.lastStations");
		expect(code(removeStation("S1"), scenarioWith(null))).toBe("edit.noLine");
		expect(code(moveVertex(1, at(50, 1000)))).toBe("edit.vertexHeldByStation");
		expect(code(removeVertex(9))).toBe("edit.unknownVertex");
	});

	test("vertices bend the line and leave stations where they are", () => {
		const bent = run(five(), addVertex(at(200, 3300)));
		expect(bent.line!.stations).toEqual(five().line!.stations);
		expect(chainages(bent)[4]).toBeGreaterThan(4000);
		const index = bent.line!.alignment.findIndex((vertex) => vertex.position[0] > 102.831);
		expect(chainages(run(bent, removeVertex(index)))[4]).toBeCloseTo(4000, 0);
	});
});

test("property (seed 20261122): any run of line edits keeps order, gaps, rounding, tags and stations on the line", () => {
	fc.assert(
		fc.property(fc.array(lineEdit, { minLength: 1, maxLength: 12 }), (edits) => {
			let scenario = fixtureScenario();
			const shortest = (value: Scenario) =>
				Math.min(
					...chainages(value).flatMap((chainage, i, all) => (i === 0 ? [] : [chainage - all[i - 1]!])),
				);
			const gap = Math.min(100, shortest(scenario));
			for (const edit of edits) {
				const frozen = JSON.stringify(scenario);
				const result = edit(scenario);
				expect(JSON.stringify(scenario)).toBe(frozen);
				if (result.ok) scenario = result.value.scenario;
			}
			const line = scenario.line!;
			expect(line.stations.length).toBeGreaterThanOrEqual(2);
			expect(new Set(line.stations.map((station) => station.id)).size).toBe(line.stations.length);
			for (const place of [...line.stations, ...line.alignment]) expect(isRounded(place.position)).toBe(true);
			const tags = line.alignment.flatMap((vertex) => vertex.stationId ?? []);
			expect(new Set(tags).size).toBe(tags.length);
			for (const vertex of line.alignment) {
				if (vertex.stationId === undefined) continue;
				const station = line.stations.find((one) => one.id === vertex.stationId);
				expect(vertex.position).toEqual(station?.position);
			}
			const measured = measureLine(line);
			expect(shortest(scenario)).toBeGreaterThan(gap - 12 * 1.5);
			const { vertices, chainageMetres } = measured.alignment;
			for (const [i, station] of line.stations.entries()) {
				const chainage = measured.stationChainageMetres[i]!;
				const segment = Math.max(
					0,
					Math.min(
						vertices.length - 2,
						chainageMetres.findLastIndex((one) => one <= chainage),
					),
				);
				const [from, to] = [vertices[segment]!, vertices[segment + 1]!];
				const detour =
					distanceMetres(from, station.position) +
					distanceMetres(station.position, to) -
					distanceMetres(from, to);
				expect(detour).toBeLessThan(1);
			}
		}),
		{ seed: 20261122, numRuns: 200 },
	);
});
