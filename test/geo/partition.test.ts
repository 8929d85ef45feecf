import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PartitionInput, partitionPoints } from "../../src/geo/partition.ts";

const SEED = 20261122;

const points = fc
	.array(
		fc.record({
			east: fc.integer({ min: -5000, max: 5000 }),
			north: fc.integer({ min: -5000, max: 5000 }),
			weight: fc.integer({ min: 0, max: 100 }),
		}),
		{ minLength: 3, maxLength: 60 },
	)
	.map(
		(list): PartitionInput => ({
			eastMetres: Float64Array.from(list, (point) => point.east),
			northMetres: Float64Array.from(list, (point) => point.north),
			weight: Float64Array.from(list, (point) => point.weight),
			fineness: new Float64Array(list.length).fill(1),
		}),
	);

describe(`nested partition of points (seed ${SEED})`, () => {
	it("puts every point in one group, no group empty, and as many groups as were asked for", () => {
		fc.assert(
			fc.property(points, fc.integer({ min: 1, max: 30 }), (input, wanted) => {
				const { groupCount, groupOfPoint } = partitionPoints(input, wanted);
				expect(groupCount).toBe(Math.min(wanted, input.weight.length));
				expect(new Set(groupOfPoint).size).toBe(groupCount);
			}),
			{ seed: SEED },
		);
	});

	it("is nested: a finer partition never joins points that a coarser one parts", () => {
		fc.assert(
			fc.property(
				points,
				fc.integer({ min: 1, max: 12 }),
				fc.integer({ min: 1, max: 12 }),
				(input, few, more) => {
					const coarse = partitionPoints(input, few).groupOfPoint;
					const fine = partitionPoints(input, few + more).groupOfPoint;
					const coarseOfFine = new Map<number, number>();
					fine.forEach((group, point) => {
						const known = coarseOfFine.get(group);
						if (known === undefined) coarseOfFine.set(group, coarse[point]!);
						else expect(coarse[point]).toBe(known);
					});
				},
			),
			{ seed: SEED },
		);
	});
});
