import { describe, expect, it } from "vitest";
import {
	type Decay,
	decayWeight,
	negativePowerWeight,
	walkMoments,
} from "../../../src/models/access/decay.ts";

const suburban: Decay = { kind: "logistic", halfMetres: 770, spreadMetres: 300 };
const centre: Decay = { kind: "logistic", halfMetres: 455, spreadMetres: 90 };

describe("distance decay", () => {
	it("reproduces Calgary's suburban walks: mean 649 m, 75th percentile 840 m (O'Sullivan & Morrall 1996)", () => {
		const { meanMetres, quantileMetres } = walkMoments(suburban, 0.75);
		expect(Math.abs(meanMetres - 649)).toBeLessThan(2);
		expect(Math.abs(quantileMetres - 840)).toBeLessThan(2);
		expect(Math.abs(walkMoments(suburban, 0.85).quantileMetres - 962)).toBeLessThan(2);
	});

	it("reproduces Calgary's central walks: mean 326 m, 75th percentile 419 m", () => {
		const { meanMetres, quantileMetres } = walkMoments(centre, 0.75);
		expect(Math.abs(meanMetres - 326)).toBeLessThan(2);
		expect(Math.abs(quantileMetres - 419)).toBeLessThan(2);
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

	it("the default curve draws on 67 % of an 800 m disc", () => {
		const { effectiveSquareMetres } = walkMoments(
			{ kind: "logistic", halfMetres: 600, spreadMetres: 250 },
			0.5,
		);
		expect(Math.abs(effectiveSquareMetres / (Math.PI * 800 ** 2) - 0.67)).toBeLessThan(0.005);
	});

	it.each<[Decay, number, number, number]>([
		// A disc: mean 2R/3, quantile R √p, area πR².
		[{ kind: "binary", radiusMetres: 600 }, 400, 600 * Math.sqrt(0.75), Math.PI * 600 ** 2],
		// exp(−d/L): mean 2L, area 2πL²; the quantile of a gamma of shape 2 at 0.75 is 2.6926345 L.
		[{ kind: "exponential", lengthMetres: 300 }, 600, 2.6926345 * 300, 2 * Math.PI * 300 ** 2],
		// exp(−(d/L)²): mean L √π/2, quantile L √(−ln(1 − p)), area πL².
		[
			{ kind: "gaussian", lengthMetres: 500 },
			(500 * Math.sqrt(Math.PI)) / 2,
			500 * Math.sqrt(-Math.log(0.25)),
			Math.PI * 500 ** 2,
		],
		// 1 to 300 m, falling to 0 at 900 m: ∫f d = 195,000 and ∫f d² = 90,000,000; its quantile has no short form.
		[
			{ kind: "piecewise", fullToMetres: 300, zeroFromMetres: 900 },
			90e6 / 195e3,
			Number.NaN,
			2 * Math.PI * 195e3,
		],
	])("has the moments that calculus gives: %o", (decay, mean, quantile, area) => {
		const found = walkMoments(decay, 0.75);
		expect(found.meanMetres / mean).toBeCloseTo(1, 4);
		expect(found.effectiveSquareMetres / area).toBeCloseTo(1, 4);
		if (!Number.isNaN(quantile)) expect(found.quantileMetres / quantile).toBeCloseTo(1, 4);
	});

	it("the negative power is for zones only: 4 at half the reference squared, no bound at 0", () => {
		expect(negativePowerWeight(5, 2, 10)).toBeCloseTo(4, 12);
		expect(negativePowerWeight(1e-6, 2)).toBeGreaterThan(1e11);
		expect(() => negativePowerWeight(0, 2)).toThrow(RangeError);
	});

	it("refuses a negative distance", () => {
		expect(() => decayWeight(suburban, -1)).toThrow(RangeError);
	});
});
