import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { LngLat } from "../../../src/core/location.ts";
import { createWalks } from "../../../src/geo/graph/walks.ts";
import { distanceMetres, localPlane } from "../../../src/geo/projection.ts";
import { nearestByTrying, walkByTextbook } from "./oracle.ts";
import { TOWN_CENTRE, town } from "./synthetic.ts";

vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261123;
const plane = localPlane(TOWN_CENTRE);
const place = fc
	.tuple(fc.double({ min: -400, max: 400, noNaN: true }), fc.double({ min: -400, max: 400, noNaN: true }))
	.map(([east, north]): LngLat => plane.toLngLat(east, north));
const towns = fc.record({
	side: fc.integer({ min: 2, max: 7 }),
	seed: fc.integer({ min: 0, max: 1_000_000 }),
	bendShare: fc.constantFrom(0, 0.5),
});

describe(`walks from place to place (seed ${SEED})`, () => {
	it("join the nearest edge, as trying every edge does", () => {
		fc.assert(
			fc.property(towns, place, (options, position) => {
				const graph = town(options);
				if (graph === null) return;
				const joined = createWalks(graph).join(position, 5000);
				expect(joined?.leg).toBeCloseTo(nearestByTrying(graph, position).leg, 6);
			}),
			{ seed: SEED, numRuns: 200 },
		);
	});

	it("are as long as the textbook says on streets cut at both places", () => {
		fc.assert(
			fc.property(towns, place, place, (options, from, to) => {
				const graph = town(options);
				if (graph === null) return;
				const expected = walkByTextbook(graph, from, to);
				const walks = createWalks(graph);
				const found = walks.from([walks.join(from, 5000)], 100_000).to(walks.join(to, 5000));
				expect(found).toBeGreaterThanOrEqual(expected - 1e-6);
				expect(found - expected).toBeLessThanOrEqual(0.1 * (graph.nodeCount + 4));
			}),
			{ seed: SEED, numRuns: 200 },
		);
	});

	it("are the same there and back, and never shorter than the straight line", () => {
		fc.assert(
			fc.property(towns, place, place, (options, a, b) => {
				const graph = town(options);
				if (graph === null) return;
				const walks = createWalks(graph);
				const [atA, atB] = [walks.join(a, 5000), walks.join(b, 5000)];
				const there = walks.from([atA], 100_000).to(atB);
				expect(walks.from([atB], 100_000).to(atA)).toBe(there);
				expect(there).toBeGreaterThanOrEqual(distanceMetres(a, b) * 0.9999);
			}),
			{ seed: SEED, numRuns: 200 },
		);
	});

	it("with two entrances take the nearer one", () => {
		const graph = town({ side: 7, seed: 5 })!;
		const walks = createWalks(graph);
		const [a, b] = [walks.join(plane.toLngLat(-150, 0), 500), walks.join(plane.toLngLat(150, 40), 500)];
		for (let i = 0; i < 50; i++) {
			const target = walks.join(plane.toLngLat((i % 10) * 40 - 180, Math.floor(i / 10) * 60 - 120), 500);
			const alone = Math.min(walks.from([a], 5000).to(target), walks.from([b], 5000).to(target));
			expect(walks.from([a, b], 5000).to(target)).toBe(alone);
		}
	});

	it("end where no street is near", () => {
		const graph = town({ side: 4, seed: 5 })!;
		const walks = createWalks(graph);
		const far = walks.join(plane.toLngLat(3000, 0), 500);
		expect(far).toBeNull();
		expect(walks.from([far], 1000).to(walks.join(TOWN_CENTRE, 500))).toBe(Number.POSITIVE_INFINITY);
		expect(walks.from([walks.join(TOWN_CENTRE, 500)], 1000).to(far)).toBe(Number.POSITIVE_INFINITY);
	});
});
