import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitBaseShares, ownershipShares } from "../../../src/models/demand/rivals.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";

const SEED = 20261122;

describe(`today's mode shares (seed ${SEED})`, () => {
	const parameters = resolveParameters();

	it("reproduce the asserted shares of all trips, whatever the city", () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 200, max: 20_000, noNaN: true }), { minLength: 36, maxLength: 36 }),
				fc.array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: 72, maxLength: 72 }),
				(distances, trips) => {
					const base = fitBaseShares(
						{
							distanceMetres: Float64Array.from(distances),
							trips: [Float64Array.from(trips.slice(0, 36)), Float64Array.from(trips.slice(36))],
						},
						parameters,
					);
					expect(base.fitted.motorcycle).toBeCloseTo(0.48, 6);
					expect(base.fitted.car).toBeCloseTo(0.34, 6);
					expect(base.fitted.public).toBeCloseTo(0.06, 6);
					expect(base.fitted.active).toBeCloseTo(0.12, 6);
				},
			),
			{ seed: SEED, numRuns: 50 },
		);
	});

	it("hold the car share to what car owners can make, and reach it, where a draw leaves too few cars", () => {
		const few = { ...parameters, carAvailability: 0.3 };
		const base = fitBaseShares(
			{
				distanceMetres: Float64Array.from([500, 4000, 4200, 700]),
				trips: [Float64Array.from([10, 20, 20, 10]), Float64Array.from([4, 3, 2, 1])],
			},
			few,
		);
		expect(base.fitted.car).toBeCloseTo(0.92 * 0.3, 6);
		expect(base.fitted.public).toBeCloseTo(0.06, 6);
		expect(base.fitted.active).toBeCloseTo(0.12, 6);
		expect(base.fitted.motorcycle).toBeCloseTo(1 - 0.92 * 0.3 - 0.18, 6);
	});

	it("do not depend on where the fit starts", () => {
		const input = {
			distanceMetres: Float64Array.from([500, 4000, 4200, 700]),
			trips: [Float64Array.from([10, 20, 20, 10]), Float64Array.from([4, 3, 2, 1])],
		};
		const cold = fitBaseShares(input, parameters);
		const warm = fitBaseShares(
			{ ...input, start: { constants: { car: 0, songthaew: 0, active: 0 }, slopes: [] } },
			parameters,
		);
		expect(warm.constants.car).toBeCloseTo(cold.constants.car, 6);
		expect(warm.constants.songthaew).toBeCloseTo(cold.constants.songthaew, 6);
		expect(warm.constants.active).toBeCloseTo(cold.constants.active, 6);
	});

	it("split ownership into four groups that make up everybody", () => {
		const shares = ownershipShares(parameters);
		expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
		expect(shares[1] + shares[3]).toBeCloseTo(parameters.motorcycleAvailability, 12);
		expect(shares[2] + shares[3]).toBeCloseTo(parameters.carAvailability, 12);
	});
});
