import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCurvature } from "../../../src/models/operations/curvature.ts";
import {
	climbs,
	descentSpeedCap,
	GRAVITY,
	type GradientProfile,
	motionOnGradient,
	readGradients,
} from "../../../src/models/operations/gradient.ts";
import { lineTravelSeconds, sectionRunTimes } from "../../../src/models/operations/run-time.ts";
import {
	sectionSeconds,
	sectionSecondsBothWays,
	straightSectionSeconds,
} from "../../../src/models/operations/speed-profile.ts";
import { polylineThrough, straightLine } from "./lines.ts";

const SEED = 20261122;
const MOTION = { acceleration: 1, braking: 1.1, lateralAcceleration: 0.65 };
const STRAIGHT = readCurvature(
	polylineThrough([
		[0, 0],
		[0, 5000],
	]),
);
const even = (gradient: number, length = 5000): GradientProfile => ({
	breakMetres: Float64Array.of(0, length),
	gradient: Float64Array.of(gradient),
});
const bothWays = (
	from: number,
	to: number,
	cap: number,
	gradients: GradientProfile | null,
	motion = MOTION,
) => sectionSecondsBothWays(from, to, cap, motion, STRAIGHT, 0, gradients);

/** v² by acceleration forwards and by braking backwards in steps, then Σ ds/v; the gradient is looked up at each step. */
function stepped(
	from: number,
	to: number,
	cap: (at: number) => number,
	gradientAt: (at: number) => number,
): number {
	const steps = 60_000;
	const step = (to - from) / steps;
	const square = new Float64Array(steps + 1);
	for (let k = 0; k <= steps; k++) square[k] = cap(from + k * step) ** 2;
	square[0] = 0;
	square[steps] = 0;
	for (let k = 1; k <= steps; k++) {
		const pull = MOTION.acceleration - GRAVITY * gradientAt(from + (k - 0.5) * step);
		square[k] = Math.min(square[k]!, square[k - 1]! + 2 * pull * step);
	}
	for (let k = steps - 1; k >= 0; k--) {
		const hold = MOTION.braking + GRAVITY * gradientAt(from + (k + 0.5) * step);
		square[k] = Math.min(square[k]!, square[k + 1]! + 2 * hold * step);
	}
	let total = 0;
	for (let k = 0; k < steps; k++) total += (2 * step) / (Math.sqrt(square[k]!) + Math.sqrt(square[k + 1]!));
	return total;
}

describe("gradients read off heights", () => {
	it("rise over run between neighbours that both have a height; level where either has none", () => {
		const profile = readGradients([0, 100, 300, 400, 500], [0, 4, 0, Number.NaN, 7])!;
		expect(Array.from(profile.gradient)).toEqual([0.04, -0.02, 0, 0]);
		expect(readGradients([0, 100], [7, 7])).toBeNull();
		expect(readGradients([0, 100, 100, 200], [0, 1, 2, 2])!.gradient[1]).toBe(0);
	});
	it("climbs: 4 m up and 4 m down; half of the descent to its middle", () => {
		const profile = readGradients([0, 100, 300], [0, 4, 0]);
		expect(climbs(profile, 0, 300)).toEqual({ riseMetres: 4, fallMetres: 4 });
		expect(climbs(profile, 0, 200)).toEqual({ riseMetres: 4, fallMetres: 2 });
		expect(climbs(null, 0, 300)).toEqual({ riseMetres: 0, fallMetres: 0 });
	});
});

describe("time on a gradient", () => {
	it("4 % is 0.3924 m/s²: up it gathers speed at 0.6076 and brakes at 1.4924, down the other way", () => {
		expect(motionOnGradient(MOTION, 0.04)).toMatchObject({ acceleration: 1 - 0.3924, braking: 1.1 + 0.3924 });
		const cap = 60 / 3.6;
		const closed = (a: number, b: number) => 1000 / cap + (cap / 2) * (1 / a + 1 / b);
		const { up, down } = bothWays(0, 1000, cap, even(0.04));
		expect(up).toBeCloseTo(closed(0.6076, 1.4924), 9);
		expect(down).toBeCloseTo(closed(1.3924, 0.7076), 9);
	});
	it("a hop too short for the cap: √(2d·(1/a + 1/b))", () => {
		const { up } = bothWays(100, 160, 20, even(0.04));
		expect(up).toBeCloseTo(Math.sqrt(2 * 60 * (1 / 0.6076 + 1 / 1.4924)), 9);
	});
	it("zero gradient is as before, to the last bit, with curves too", () => {
		const bent = readCurvature(
			polylineThrough([
				[0, 0],
				[600, 0],
				[900, 500],
				[1500, 500],
			]),
		);
		for (const gradients of [null, even(0), even(0.05, 0)]) {
			for (const [from, to] of [
				[0, 1400],
				[50, 700],
				[10, 40],
			] as const) {
				const before = sectionSeconds(from, to, 17, MOTION, bent);
				const { up, down } = sectionSecondsBothWays(from, to, 17, MOTION, bent, 0, gradients);
				expect([up, down]).toEqual([before, before]);
			}
		}
		const line = straightLine([700, 800, 600], "at_grade_reserved");
		expect(sectionRunTimes({ ...line, heightMetres: [30, 30] })).toEqual(sectionRunTimes(line));
		expect(sectionRunTimes({ ...line, heightMetres: [30, Number.NaN] })).toEqual(sectionRunTimes(line));
	});
	it(`agrees with integration in 60,000 steps over hills and curves, both ways (seed ${SEED})`, () => {
		const piece = fc.tuple(
			fc.double({ min: 40, max: 400, noNaN: true }),
			fc.double({ min: -0.08, max: 0.08, noNaN: true }),
			fc.double({ min: -1.2, max: 1.2, noNaN: true }),
		);
		fc.assert(
			fc.property(fc.array(piece, { minLength: 2, maxLength: 6 }), (pieces) => {
				const points: [number, number][] = [[0, 0]];
				const heights = [0];
				let heading = 0;
				for (const [length, slope, turn] of pieces) {
					const [east, north] = points[points.length - 1]!;
					points.push([east + length * Math.cos(heading), north + length * Math.sin(heading)]);
					heights.push(heights[heights.length - 1]! + slope * length);
					heading += turn;
				}
				const line = polylineThrough(points);
				const curvature = readCurvature(line);
				const gradients = readGradients(line.chainageMetres, heights);
				const length = line.lengthMetres;
				const pieceAt = (breaks: Float64Array, at: number) => breaks.findLastIndex((start) => start <= at);
				const cap = (at: number) => {
					const bend = curvature.curvaturePerMetre[pieceAt(curvature.breakMetres, at)] ?? 0;
					return bend > 0 ? Math.min(18, Math.sqrt(MOTION.lateralAcceleration / bend)) : 18;
				};
				const slope = (at: number) =>
					gradients?.gradient[Math.min(pieceAt(gradients.breakMetres, at), gradients.gradient.length - 1)] ??
					0;
				const { up, down } = sectionSecondsBothWays(0, length, 18, MOTION, curvature, 0, gradients);
				expect(Math.abs(up / stepped(0, length, cap, slope) - 1)).toBeLessThan(2e-3);
				const back = stepped(
					0,
					length,
					(at) => cap(length - at),
					(at) => -slope(length - at),
				);
				expect(Math.abs(down / back - 1)).toBeLessThan(2e-3);
			}),
			{ seed: SEED, numRuns: 15 },
		);
	});
	it("beyond 4 % down, trains keep the stopping distance of level track: 20 m/s becomes 14.4 at 5.4 %", () => {
		const motion = { ...MOTION, braking: 1.1 };
		expect(descentSpeedCap(20, -0.04, motion, 0.04)).toBe(20);
		const cap = descentSpeedCap(20, -0.054, motion, 0.04);
		expect(cap ** 2 / (2 * (1.1 - GRAVITY * 0.054))).toBeCloseTo(20 ** 2 / (2 * 1.1), 9);
		const capped = bothWays(0, 3000, 20, even(0.06), { ...motion, steepDescent: 0.04 } as typeof MOTION);
		const free = bothWays(0, 3000, 20, even(0.06), motion);
		expect(capped.up).toBe(free.up);
		expect(capped.down).toBeGreaterThan(free.down + 30);
	});
	it("however steep, a train gets there", () => {
		const { up } = bothWays(0, 500, 20, even(0.3));
		expect(up).toBeCloseTo(
			straightSectionSeconds(500, 20, { ...MOTION, acceleration: 0.05, braking: 1.1 + 2.943 }),
			9,
		);
	});
});

describe("a line with a hill", () => {
	const line = straightLine([900, 900], "at_grade_reserved");
	const polyline = polylineThrough([
		[0, 0],
		[0, 900],
		[0, 1800],
	]);
	const flat = sectionRunTimes({ ...line, polyline });
	const hill = sectionRunTimes({ ...line, polyline, heightMetres: [0, 0, 27] });
	it("only the sloping section changes, and the two directions differ", () => {
		expect(hill.sectionSeconds[0]).toBe(flat.sectionSeconds[0]);
		expect(hill.sectionSeconds[1]).toBeGreaterThan(flat.sectionSeconds[1]!);
		expect(hill.down!.sectionSeconds[0]).toBe(flat.sectionSeconds[0]);
		expect(hill.down!.runTimeSeconds).not.toBe(hill.runTimeSeconds);
		expect(flat.down).toBeNull();
	});
	it("times between stations follow the direction", () => {
		expect(lineTravelSeconds(hill, 1, 2)).toBe(hill.sectionSeconds[1]);
		expect(lineTravelSeconds(hill, 2, 1)).toBe(hill.down!.sectionSeconds[1]);
		expect(lineTravelSeconds(hill, 2, 0)).toBeCloseTo(hill.down!.runTimeSeconds, 9);
		expect(lineTravelSeconds(hill, 2, 0)).toBeCloseTo(
			hill.down!.sectionSeconds[1]! + 25 + hill.down!.sectionSeconds[0]!,
			9,
		);
	});
});
