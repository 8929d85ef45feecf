import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { STREET_MODES } from "../../../src/geo/graph/access.ts";
import { crc32 } from "../../../src/geo/graph/bytes.ts";
import { readGraph, writeGraph } from "../../../src/geo/graph/graph-file.ts";
import { mixedTags, town } from "./synthetic.ts";

vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261124;

describe(`saved street networks (seed ${SEED})`, () => {
	it("are read back identical, array by array", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2, max: 9 }),
				fc.nat(1_000_000),
				fc.constantFrom(...STREET_MODES),
				(side, seed, mode) => {
					const graph = town({ side, seed, tagsOf: mixedTags, bendShare: 0.4 }, mode);
					if (graph === null) return;
					const bytes = writeGraph(graph);
					const read = readGraph(bytes);
					expect(read.ok && read.value).toEqual(graph);
					expect(read.ok && writeGraph(read.value)).toEqual(bytes);
				},
			),
			{ seed: SEED, numRuns: 100 },
		);
	});

	it("are refused where any byte has changed or is missing", () => {
		const bytes = writeGraph(town({ side: 5, seed: 11, bendShare: 0.4 })!);
		for (let i = 0; i < bytes.length; i++) {
			const broken = bytes.slice();
			broken[i] = broken[i]! ^ (1 << (i % 8));
			const read = readGraph(broken);
			expect(read.ok ? "read" : read.error.code).toBe(
				i < 4 ? "streets.notGraph" : i === 4 ? "streets.version" : "streets.damaged",
			);
			expect(readGraph(bytes.slice(0, i)).ok).toBe(false);
		}
		expect(readGraph(Uint8Array.from([...bytes, 0])).ok).toBe(false);
	});

	it("carry the check sum of the published example", () => {
		expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
	});

	it("take no more than 8 bytes an edge on a plain town", () => {
		const graph = town({ side: 60, seed: 7 })!;
		expect(writeGraph(graph).length / graph.edgeCount).toBeLessThan(8);
	});
});
