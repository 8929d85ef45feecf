import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { LngLat } from "../../../src/core/location.ts";
import { createWalks } from "../../../src/geo/graph/walks.ts";
import { distanceMetres, localPlane } from "../../../src/geo/projection.ts";
import { TOWN_CENTRE, town } from "./synthetic.ts";

vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261124;
const plane = localPlane(TOWN_CENTRE);
const place = fc
	.tuple(fc.double({ min: -400, max: 400, noNaN: true }), fc.double({ min: -400, max: 400, noNaN: true }))
	.map(([east, north]): LngLat => plane.toLngLat(east, north));
const towns = fc.record({
	side: fc.integer({ min: 2, max: 7 }),
	seed: fc.integer({ min: 0, max: 1_000_000 }),
	bendShare: fc.constantFrom(0, 0.5),
	keptShare: fc.constantFrom(0.705, 1),
});

const lengthOf = (line: readonly LngLat[]): number =>
	line.slice(1).reduce((sum, position, i) => sum + distanceMetres(line[i]!, position), 0);

describe(`the way that a search found (seed ${SEED})`, () => {
	it("is as long as the search says, but for rounding each edge up, and every metre of it is on a street", () => {
		fc.assert(
			fc.property(towns, place, place, (options, from, to) => {
				const graph = town(options);
				if (graph === null) return;
				const walks = createWalks(graph);
				const [start, end] = [walks.join(from, 5000)!, walks.join(to, 5000)!];
				const reached = walks.from([start], 100_000);
				const path = reached.pathTo(end)!;
				const legs = walks.legMetres(start) + walks.legMetres(end);
				const searched = reached.to(end) - legs;
				const drawn = lengthOf(path);
				// A tenth of a metre for each edge, and a thousandth for the flat plane.
				expect(drawn).toBeLessThanOrEqual(searched * 1.001 + 0.01);
				expect(drawn).toBeGreaterThanOrEqual(searched * 0.999 - 0.1 * (path.length + 3));
				for (const [i, position] of path.entries()) {
					expect(walks.join(position, 1)?.leg ?? Number.POSITIVE_INFINITY).toBeLessThan(1);
					const before = path[i - 1];
					if (before === undefined) continue;
					const middle: LngLat = [(before[0] + position[0]) / 2, (before[1] + position[1]) / 2];
					expect(walks.join(middle, 1)?.leg ?? Number.POSITIVE_INFINITY).toBeLessThan(1);
				}
				expect(distanceMetres(path[0]!, from)).toBeCloseTo(walks.legMetres(start), 0);
				expect(distanceMetres(path.at(-1)!, to)).toBeCloseTo(walks.legMetres(end), 0);
			}),
			{ seed: SEED, numRuns: 200 },
		);
	});

	it("starts at the nearer of two entrances", () => {
		const walks = createWalks(town({ side: 7, seed: 5, keptShare: 1 })!);
		const places = [plane.toLngLat(-180, 0), plane.toLngLat(180, 40)];
		const [a, b] = places.map((each) => walks.join(each, 500));
		const target = walks.join(plane.toLngLat(150, -20), 500);
		const path = walks.from([a!, b!], 5000).pathTo(target)!;
		expect(distanceMetres(path[0]!, places[1]!)).toBeLessThan(50);
	});

	it("is none beyond the budget, and none to what no street is near", () => {
		const walks = createWalks(town({ side: 7, seed: 5, keptShare: 1 })!);
		const reached = walks.from([walks.join(plane.toLngLat(-200, 0), 500)], 100);
		expect(reached.pathTo(walks.join(plane.toLngLat(200, 0), 500))).toBeNull();
		expect(reached.pathTo(null)).toBeNull();
	});
});
