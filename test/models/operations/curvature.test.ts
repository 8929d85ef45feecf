import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Polyline } from "../../../src/geo/polyline.ts";
import { BEND_LENGTH_METRES, readCurvature } from "../../../src/models/operations/curvature.ts";
import { sectionRunTimes } from "../../../src/models/operations/run-time.ts";
import { sectionSeconds, straightSectionSeconds } from "../../../src/models/operations/speed-profile.ts";
import { polylineThrough, straightLine } from "./lines.ts";

const SEED = 20261122;
const MOTION = { acceleration: 1, braking: 1.1, lateralAcceleration: 0.65 };

/** Curvature at a chainage, straight from the definition: the turns within half an arc of it. */
function curvatureAt(alignment: Polyline, chainage: number): number {
	const { vertices, chainageMetres } = alignment;
	let sum = 0;
	for (let i = 1; i < vertices.length - 1; i++) {
		if (Math.abs(chainageMetres[i]! - chainage) >= BEND_LENGTH_METRES / 2) continue;
		const heading = (a: number, b: number) =>
			Math.atan2(vertices[b]![1] - vertices[a]![1], vertices[b]![0] - vertices[a]![0]);
		let turn = heading(i, i + 1) - heading(i - 1, i);
		while (turn > Math.PI) turn -= 2 * Math.PI;
		while (turn < -Math.PI) turn += 2 * Math.PI;
		sum += turn;
	}
	return Math.abs(sum) / BEND_LENGTH_METRES;
}

/** Speed profile on a fine grid: cap, limited by acceleration forwards and braking backwards, then integrated. */
function bruteForceSeconds(alignment: Polyline, from: number, to: number, speedCap: number): number {
	const steps = 40_000;
	const step = (to - from) / steps;
	const square = new Float64Array(steps + 1);
	for (let k = 0; k <= steps; k++) {
		const bend = curvatureAt(alignment, from + k * step);
		square[k] = bend > 0 ? Math.min(speedCap ** 2, MOTION.lateralAcceleration / bend) : speedCap ** 2;
	}
	square[0] = 0;
	square[steps] = 0;
	for (let k = 1; k <= steps; k++) {
		square[k] = Math.min(square[k]!, square[k - 1]! + 2 * MOTION.acceleration * step);
	}
	for (let k = steps - 1; k >= 0; k--) {
		square[k] = Math.min(square[k]!, square[k + 1]! + 2 * MOTION.braking * step);
	}
	let total = 0;
	for (let k = 0; k < steps; k++) {
		total += (2 * step) / (Math.sqrt(square[k]!) + Math.sqrt(square[k + 1]!));
	}
	return total;
}

const bend = (degrees: number, leg = 1000) => {
	const turn = (degrees * Math.PI) / 180;
	return polylineThrough([
		[0, 0],
		[leg, 0],
		[leg + leg * Math.cos(turn), leg * Math.sin(turn)],
	]);
};

describe("radius read off the drawing", () => {
	it("a lone bend of 60° is a 120 m arc of radius 114.6 m, half on each side", () => {
		const { breakMetres, curvaturePerMetre } = readCurvature(bend(60));
		expect(Array.from(breakMetres.slice(1, 3))).toEqual([expect.closeTo(940, 1), expect.closeTo(1060, 1)]);
		expect(1 / curvaturePerMetre[1]!).toBeCloseTo(120 / (Math.PI / 3), 2);
		expect(curvaturePerMetre[0]).toBe(0);
		expect(curvaturePerMetre[2]).toBe(0);
	});
	it("a finely drawn circle of 200 m keeps its radius", () => {
		const points = Array.from({ length: 200 }, (_, i): [number, number] => [
			200 * Math.sin(i * 0.025),
			200 - 200 * Math.cos(i * 0.025),
		]);
		const { breakMetres, curvaturePerMetre } = readCurvature(polylineThrough(points));
		const middle = breakMetres.findIndex((chainage) => chainage > 500) - 1;
		expect(1 / curvaturePerMetre[middle]!).toBeGreaterThan(190);
		expect(1 / curvaturePerMetre[middle]!).toBeLessThan(210);
	});
	it("a straight line is straight, however many vertices it has, even drawn twice", () => {
		const { curvaturePerMetre } = readCurvature(
			polylineThrough([
				[0, 0],
				[0, 10],
				[0, 10],
				[0, 700],
				[0, 900],
			]),
		);
		expect(Math.max(...curvaturePerMetre)).toBe(0);
	});
	it("the first leg may head any way: the line has no bend before its first inner vertex", () => {
		for (const [east, north] of [
			[-500, -10],
			[-500, 10],
			[0, -500],
			[500, 0],
		] as const) {
			const { breakMetres } = readCurvature(
				polylineThrough([
					[0, 0],
					[east, north],
				]),
			);
			expect(Array.from(breakMetres)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
		}
	});
	it("a zigzag of the hand hardly counts", () => {
		const { breakMetres, curvaturePerMetre } = readCurvature(
			polylineThrough(
				Array.from({ length: 41 }, (_, i): [number, number] => [i * 10, i % 2 === 0 ? 0 : 0.3]),
			),
		);
		const inside = Array.from(curvaturePerMetre).filter(
			(_, k) => breakMetres[k]! > 100 && breakMetres[k]! < 300,
		);
		expect(1 / Math.max(...inside)).toBeGreaterThan(900);
	});
});

describe("time through curves", () => {
	it.each([
		[25, 15],
		[50, 20],
		[100, 29],
		[200, 41],
		[300, 50],
	])("a curve of %i m is run at %i km/h (models 5.1)", (radius, cap) => {
		const round = { breakMetres: Float64Array.of(-1e9, 1e9), curvaturePerMetre: Float64Array.of(1 / radius) };
		const far = sectionSeconds(0, 20_000, 100, MOTION, round);
		const near = sectionSeconds(0, 10_000, 100, MOTION, round);
		expect(Math.abs((10_000 / (far - near)) * 3.6 - cap)).toBeLessThan(0.6);
	});
	it("straight track equals the closed form to 1e-9", () => {
		const straight = readCurvature(
			polylineThrough([
				[0, 0],
				[0, 1500],
			]),
		);
		for (const length of [3, 80, 250, 261, 1000, 1500]) {
			expect(
				Math.abs(
					sectionSeconds(0, length, 60 / 3.6, MOTION, straight) -
						straightSectionSeconds(length, 60 / 3.6, MOTION),
				),
			).toBeLessThan(1e-9);
		}
	});
	it("a 10 m/s curve in the middle of 2 km, worked by hand", () => {
		// 0.65 / (1/R) = 100 wants R = 153.8 m, so a turn of 120/153.8 rad.
		const radius = 100 / 0.65;
		const alignment = bend(((BEND_LENGTH_METRES / radius) * 180) / Math.PI);
		const cap = 20;
		const length = alignment.lengthMetres;
		const leg = length / 2 - 60;
		const enter = 20 / 1 + (20 - 10) / 1.1 + (leg - 400 / 2 - 300 / 2.2) / 20;
		const leave = (20 - 10) / 1 + 20 / 1.1 + (leg - 300 / 2 - 400 / 2.2) / 20;
		const expected = enter + 120 / 10 + leave;
		expect(sectionSeconds(0, length, cap, MOTION, readCurvature(alignment))).toBeCloseTo(expected, 3);
	});
	it(`agrees with a profile integrated on a fine grid (seed ${SEED})`, () => {
		const leg = fc.double({ min: 30, max: 500, noNaN: true });
		const turn = fc.double({ min: -1.6, max: 1.6, noNaN: true });
		fc.assert(
			fc.property(
				fc.array(fc.tuple(leg, turn), { minLength: 2, maxLength: 6 }),
				fc.double({ min: 0, max: 0.3, noNaN: true }),
				fc.double({ min: 0.7, max: 1, noNaN: true }),
				fc.double({ min: -3.2, max: 3.2, noNaN: true }),
				(legs, fromShare, toShare, firstHeading) => {
					const points: [number, number][] = [[0, 0]];
					let heading = firstHeading;
					for (const [length, angle] of legs) {
						const [east, north] = points[points.length - 1]!;
						points.push([east + length * Math.cos(heading), north + length * Math.sin(heading)]);
						heading += angle;
					}
					const alignment = polylineThrough(points);
					const from = alignment.lengthMetres * fromShare;
					const to = alignment.lengthMetres * toShare;
					const exact = sectionSeconds(from, to, 60 / 3.6, MOTION, readCurvature(alignment));
					const grid = bruteForceSeconds(alignment, from, to, 60 / 3.6);
					expect(Math.abs(exact / grid - 1)).toBeLessThan(2e-3);
				},
			),
			{ seed: SEED, numRuns: 25 },
		);
	});
	it(`a curve never saves time, and a sharper one costs no less (seed ${SEED})`, () => {
		const angle = fc.double({ min: 0, max: 170, noNaN: true });
		fc.assert(
			fc.property(angle, angle, (one, other) => {
				const time = (degrees: number) =>
					sectionSeconds(0, 1900, 60 / 3.6, MOTION, readCurvature(bend(degrees)));
				const gentle = time(Math.min(one, other));
				expect(gentle).toBeGreaterThanOrEqual(straightSectionSeconds(1900, 60 / 3.6, MOTION) - 1e-9);
				expect(time(Math.max(one, other))).toBeGreaterThanOrEqual(gentle - 1e-9);
			}),
			{ seed: SEED },
		);
	});
	it("the other direction takes the same to a tenth of a per cent, though braking is harder than starting", () => {
		const points: [number, number][] = [
			[0, 0],
			[300, 0],
			[500, 150],
			[520, 600],
			[900, 700],
		];
		const out = polylineThrough(points);
		const back = polylineThrough([...points].reverse());
		const there = sectionSeconds(0, out.lengthMetres, 60 / 3.6, MOTION, readCurvature(out));
		const home = sectionSeconds(0, back.lengthMetres, 60 / 3.6, MOTION, readCurvature(back));
		expect(Math.abs(there / home - 1)).toBeLessThan(1e-3);
	});
	it("a vertex added on a straight stretch changes no section", () => {
		const line = straightLine([700, 800, 600], "at_grade_reserved");
		const bent = polylineThrough([
			[0, 0],
			[1000, 0],
			[1600, 600],
			[2000, 600],
		]);
		const denser = polylineThrough([
			[0, 0],
			[400, 0],
			[1000, 0],
			[1300, 300],
			[1600, 600],
			[2000, 600],
		]);
		const sparse = sectionRunTimes({ ...line, polyline: bent }).sectionSeconds;
		const dense = sectionRunTimes({ ...line, polyline: denser }).sectionSeconds;
		for (let i = 0; i < 3; i++) expect(dense[i]).toBeCloseTo(sparse[i]!, 6);
	});
});
