import { describe, expect, it } from "vitest";
import { type Decay, decayWeight } from "../../../src/models/access/decay.ts";

const suburban: Decay = { kind: "logistic", halfMetres: 770, spreadMetres: 300 };
const centre: Decay = { kind: "logistic", halfMetres: 455, spreadMetres: 90 };

/** Mean and quantile of walking distance over uniform density: weight f(d) on rings of circumference ∝ d. */
function walked(decay: Decay, share: number): { mean: number; quantile: number } {
	let mass = 0;
	let moment = 0;
	for (let d = 0.5; d < 5000; d++) {
		mass += decayWeight(decay, d) * d;
		moment += decayWeight(decay, d) * d * d;
	}
	let running = 0;
	let quantile = 0;
	for (let d = 0.5; d < 5000; d++) {
		running += decayWeight(decay, d) * d;
		if (running >= share * mass) {
			quantile = d;
			break;
		}
	}
	return { mean: moment / mass, quantile };
}

describe("distance decay", () => {
	it("reproduces Calgary's suburban walks: mean 649 m, 75th percentile 840 m (O'Sullivan & Morrall 1996)", () => {
		const { mean, quantile } = walked(suburban, 0.75);
		expect(Math.abs(mean - 649)).toBeLessThan(10);
		expect(Math.abs(quantile - 840)).toBeLessThan(10);
		expect(Math.abs(walked(suburban, 0.85).quantile - 962)).toBeLessThan(10);
	});

	it("reproduces Calgary's central walks: mean 326 m, 75th percentile 419 m", () => {
		const { mean, quantile } = walked(centre, 0.75);
		expect(Math.abs(mean - 326)).toBeLessThan(5);
		expect(Math.abs(quantile - 419)).toBeLessThan(5);
	});

	it.each([
		[200, 0.96],
		[400, 0.82],
		[600, 0.51],
		[800, 0.19],
		[1000, 0.05],
	])("gives the default curve's published value at %i m: %f", (distance, expected) => {
		const weight = decayWeight({ kind: "logistic", halfMetres: 600, spreadMetres: 250 }, distance);
		expect(Math.abs(weight - expected)).toBeLessThan(0.006);
	});

	it.each<Decay>([
		{ kind: "binary", radiusMetres: 800 },
		{ kind: "piecewise", fullToMetres: 300, zeroFromMetres: 900 },
		{ kind: "exponential", lengthMetres: 500 },
		{ kind: "gaussian", lengthMetres: 500 },
		suburban,
	])("starts at 1 and never rises: $kind", (decay) => {
		expect(decayWeight(decay, 0)).toBeCloseTo(1, 12);
		for (let d = 10; d < 3000; d += 10)
			expect(decayWeight(decay, d)).toBeLessThanOrEqual(decayWeight(decay, d - 10));
	});

	it("refuses a negative distance", () => {
		expect(() => decayWeight(suburban, -1)).toThrow(RangeError);
	});
});
