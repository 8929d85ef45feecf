import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { STREET_MODES } from "../../../src/geo/graph/access.ts";
import { buildStreetGraph } from "../../../src/geo/graph/build-graph.ts";
import { hilbertIndex, hilbertOrder } from "../../../src/geo/graph/hilbert.ts";
import { bruteForce, plainArcs } from "./oracle.ts";
import { mixedTags, townWays } from "./synthetic.ts";

vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261126;
const towns = fc.record({
	side: fc.integer({ min: 2, max: 8 }),
	seed: fc.nat(1_000_000),
	bendShare: fc.constantFrom(0, 0.7),
});

describe(`the graph of a town (seed ${SEED})`, () => {
	it("is as long as the ways that it keeps, its bends in order", () => {
		fc.assert(
			fc.property(towns, fc.constantFrom(...STREET_MODES), (options, mode) => {
				const built = buildStreetGraph(townWays({ ...options, tagsOf: mixedTags }), mode);
				if (!built.ok) return;
				const { graph, report } = built.value;
				const metres = graph.edgeLength.reduce((sum, length) => sum + length, 0) / 10;
				expect(metres).toBeGreaterThanOrEqual(report.kept.metres - 1e-6);
				expect(metres - report.kept.metres).toBeLessThanOrEqual(0.1 * graph.edgeCount + 1e-6);
				expect(report.kept).toMatchObject({ nodes: graph.nodeCount, edges: graph.edgeCount });
			}),
			{ seed: SEED, numRuns: 200 },
		);
	});

	it("is one piece: from any node every other can be reached, and no larger piece was dropped on foot", () => {
		fc.assert(
			fc.property(towns, fc.constantFrom(...STREET_MODES), fc.nat(), (options, mode, start) => {
				const built = buildStreetGraph(townWays({ ...options, tagsOf: mixedTags }), mode);
				if (!built.ok) return;
				const { graph, report } = built.value;
				const seeds = [{ node: start % graph.nodeCount, cost: 0 }];
				const costs = bruteForce(graph.nodeCount, plainArcs(graph), seeds);
				expect(costs.every(Number.isFinite)).toBe(true);
				if (mode === "foot" && report.components === 2)
					expect(report.kept.metres).toBeGreaterThanOrEqual(report.dropped.metres);
			}),
			{ seed: SEED, numRuns: 100 },
		);
	});
});

describe("the Hilbert curve", () => {
	it("fills a square without a gap, one step at a time", () => {
		const along: (readonly [number, number])[] = [];
		for (let x = 0; x < 16; x++) for (let y = 0; y < 16; y++) along[hilbertIndex(x, y)] = [x, y];
		expect(along).toHaveLength(256);
		for (let i = 1; i < along.length; i++) {
			const [[x, y], [fromX, fromY]] = [along[i]!, along[i - 1]!];
			expect(Math.abs(x - fromX) + Math.abs(y - fromY)).toBe(1);
		}
		expect(hilbertIndex(65_535, 0)).toBe(2 ** 32 - 1);
	});

	it("orders points by it, and equal points as they come", () => {
		const order = hilbertOrder([5, 0, 5, 3], [5, 0, 5, -20]);
		expect([...order].sort()).toEqual([0, 1, 2, 3]);
		expect([...order].indexOf(0)).toBeLessThan([...order].indexOf(2));
	});
});
