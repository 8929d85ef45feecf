import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { STREET_MODES } from "../../../src/geo/graph/access.ts";
import { createSearch, UNREACHED } from "../../../src/geo/graph/search.ts";
import { bruteForce, plainArcs } from "./oracle.ts";
import { mixedTags, town } from "./synthetic.ts";

vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261122;

const towns = fc.record({
	side: fc.integer({ min: 2, max: 8 }),
	seed: fc.integer({ min: 0, max: 1_000_000 }),
	bendShare: fc.constantFrom(0, 0.5),
	mode: fc.constantFrom(...STREET_MODES),
});

const costsOf = (cost: Uint32Array): number[] =>
	Array.from(cost, (value) => (value === UNREACHED ? Number.POSITIVE_INFINITY : value));

describe(`searches over streets (seed ${SEED})`, () => {
	it("equal the textbook algorithm, run after run on the same arrays", () => {
		let compared = 0;
		fc.assert(
			fc.property(
				towns,
				fc.array(fc.array(fc.tuple(fc.nat(), fc.nat(20_000)), { minLength: 1, maxLength: 4 }), {
					minLength: 1,
					maxLength: 4,
				}),
				({ mode, ...options }, runs) => {
					const graph = town({ ...options, tagsOf: mixedTags }, mode);
					if (graph === null) return;
					const search = createSearch(graph);
					const arcs = plainArcs(graph);
					for (const run of runs) {
						const seeds = run.map(([node, cost]) => ({ node: node % graph.nodeCount, cost }));
						search.run(seeds);
						const expected = bruteForce(graph.nodeCount, arcs, seeds);
						expect(costsOf(search.cost)).toEqual(expected);
						expect(search.reachedCount).toBe(graph.nodeCount);
						compared += graph.nodeCount;
					}
				},
			),
			{ seed: SEED, numRuns: 150 },
		);
		expect(compared).toBeGreaterThan(3000);
	});

	it("equal it on streets of no sensible length: coincident nodes, twins, rings and very long edges", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2, max: 20 }),
				fc.array(fc.tuple(fc.nat(19), fc.nat(19), fc.oneof(fc.nat(3), fc.nat(300), fc.nat(90_000))), {
					minLength: 10,
					maxLength: 80,
				}),
				fc.nat(100_000),
				(nodeCount, drawn, budget) => {
					const arcs = drawn
						.map(([from, to, cost]) => ({ from: from % nodeCount, to: to % nodeCount, cost }))
						.sort((a, b) => a.from - b.from);
					const firstArc = new Uint32Array(nodeCount + 1);
					for (const { from } of arcs) firstArc[from + 1]!++;
					for (let node = 0; node < nodeCount; node++) firstArc[node + 1]! += firstArc[node]!;
					const search = createSearch({
						nodeCount,
						firstArc,
						arcHead: Uint32Array.from(arcs, ({ to }) => to),
						arcCost: Uint32Array.from(arcs, ({ cost }) => cost),
						largestArcCost: Math.max(0, ...arcs.map(({ cost }) => cost)),
					});
					const seeds = [{ node: 0, cost: 0 }];
					search.run(seeds, budget);
					const expected = bruteForce(nodeCount, arcs, seeds).map((cost) =>
						cost <= budget ? cost : Number.POSITIVE_INFINITY,
					);
					expect(costsOf(search.cost)).toEqual(expected);
				},
			),
			{ seed: SEED, numRuns: 300 },
		);
	});

	it("with a larger budget hold all that a smaller one held, at the same cost", () => {
		fc.assert(
			fc.property(towns, fc.nat(), fc.nat(6000), fc.nat(6000), ({ mode, ...options }, start, a, b) => {
				const graph = town({ ...options, tagsOf: mixedTags }, mode);
				if (graph === null) return;
				const search = createSearch(graph);
				const seeds = [{ node: start % graph.nodeCount, cost: 0 }];
				const within = (budget: number): Map<number, number> => {
					search.run(seeds, budget);
					const nodes = [...search.reached.subarray(0, search.reachedCount)];
					expect(new Set(nodes).size).toBe(nodes.length);
					return new Map(nodes.map((node) => [node, search.cost[node]!]));
				};
				const small = within(Math.min(a, b));
				const large = within(Math.max(a, b));
				for (const [node, cost] of small) expect(large.get(node)).toBe(cost);
				for (const [node, cost] of large) expect(small.has(node)).toBe(cost <= Math.min(a, b));
			}),
			{ seed: SEED, numRuns: 100 },
		);
	});

	it("find the way round by short steps after a node was taken the long way", () => {
		// 0 → 2 costs 100 and is seen last, so it is taken first; 0 → 1 → 2 costs 2. All lie in one bucket.
		const search = createSearch({
			nodeCount: 4,
			firstArc: Uint32Array.of(0, 2, 3, 4, 4),
			arcHead: Uint32Array.of(1, 2, 2, 3),
			arcCost: Uint32Array.of(1, 100, 1, 10),
			largestArcCost: 100,
		});
		search.run([{ node: 0, cost: 0 }]);
		expect(costsOf(search.cost)).toEqual([0, 1, 2, 12]);
	});

	it("reach nothing where every start is dearer than the budget", () => {
		const graph = town({ side: 4, seed: 3 })!;
		const search = createSearch(graph);
		search.run([{ node: 0, cost: 11 }], 10);
		expect(search.reachedCount).toBe(0);
		search.run([{ node: 0, cost: 10 }], 10);
		expect([...search.reached.subarray(0, search.reachedCount)]).toEqual([0]);
		search.run([]);
		expect(costsOf(search.cost).every((cost) => cost === Number.POSITIVE_INFINITY)).toBe(true);
	});
});
