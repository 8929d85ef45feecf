import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLOCK_METRES, blockOf } from "../../src/geo/block.ts";
import { distanceMetres } from "../../src/geo/projection.ts";

const SEED = 20261123;
const somewhere = fc.tuple(
	fc.double({ min: -179.9, max: 179.9, noNaN: true }),
	fc.double({ min: -80, max: 80, noNaN: true }),
);

describe("blocks", () => {
	it(`keep every point within half their diagonal (seed ${SEED})`, () => {
		fc.assert(
			fc.property(somewhere, (point) => {
				const block = blockOf(point);
				expect(distanceMetres(point, block.position)).toBeLessThanOrEqual(block.radiusMetres * 1.001);
			}),
			{ seed: SEED },
		);
	});

	it(`are told alike by their middle and by what lies 70 m from it on any side (seed ${SEED})`, () => {
		const offset = fc.double({ min: -70, max: 70, noNaN: true });
		fc.assert(
			fc.property(somewhere, offset, offset, (point, east, north) => {
				const block = blockOf(point);
				const [lng, lat] = block.position;
				const metresPerDegree = distanceMetres([lng, lat - 0.5], [lng, lat + 0.5]);
				const neighbour = [
					lng + east / (metresPerDegree * Math.cos((lat * Math.PI) / 180)),
					lat + north / metresPerDegree,
				] as const;
				expect(blockOf(block.position)).toEqual(block);
				expect(blockOf(neighbour)).toEqual(block);
			}),
			{ seed: SEED },
		);
	});

	it("number some 44 to a square kilometre of Khon Kaen", () => {
		const blocks = new Set<string>();
		for (let row = 0; row < 100; row++)
			for (let column = 0; column < 100; column++)
				blocks.add(blockOf([102.82 + column * 0.00009368, 16.43 + row * 0.00008993]).position.join());
		const expected = 1_000_000 / BLOCK_METRES ** 2;
		// A square kilometre cuts the blocks at its edges.
		expect(blocks.size).toBeGreaterThan(expected);
		expect(blocks.size).toBeLessThan((1000 / BLOCK_METRES + 2) ** 2);
	});
});
