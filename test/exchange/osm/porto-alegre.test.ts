import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { root } from "../../../scripts/lib/paths.mjs";
import type { LngLat } from "../../../src/core/location.ts";
import { readGraph, writeGraph } from "../../../src/geo/graph/graph-file.ts";
import { createWalks } from "../../../src/geo/graph/walks.ts";
import { distanceMetres } from "../../../src/geo/projection.ts";
import { graphOf } from "./fixtures.ts";

vi.setConfig({ testTimeout: 60_000 });

const folder = `${root}/../shared/data/porto-alegre`;
const file = `${folder}/poa_osm.pbf`;
const isHere = existsSync(file);

const bytes = (view: ArrayBufferView): Buffer => Buffer.from(view.buffer, view.byteOffset, view.byteLength);

/** Central Porto Alegre, which is not part of the project: these tests run only where it lies beside it. */
describe.skipIf(!isHere)(`Porto Alegre${isHere ? "" : ` (skipped: no ${file})`}`, async () => {
	if (!isHere) return;
	const { graph, report } = await graphOf(readFileSync(file), "foot");
	const cells = readFileSync(`${folder}/poa_hexgrid.csv`, "utf8")
		.trim()
		.split("\n")
		.slice(1)
		.map((line) => line.split(","))
		.map(([, lng, lat]): LngLat => [Number(lng), Number(lat)]);

	it("has as many streets as the middle of a large city, nearly all of them joined", () => {
		expect(report.waysRead).toBeGreaterThan(10_000);
		expect(graph.nodeCount).toBeGreaterThan(10_000);
		expect(graph.nodeCount).toBeLessThan(40_000);
		expect(graph.edgeCount / graph.nodeCount).toBeGreaterThan(1.2);
		expect(graph.edgeCount / graph.nodeCount).toBeLessThan(1.7);
		expect(report.kept.metres / (report.kept.metres + report.dropped.metres)).toBeGreaterThan(0.9);
		expect(report.kept).toMatchObject({ nodes: graph.nodeCount, edges: graph.edgeCount });
	});

	it("walks no less than the straight line, and 1.1 to 1.6 times as far on average", () => {
		const walks = createWalks(graph);
		const joined = cells.map((cell) => walks.join(cell, 500));
		let walked = 0;
		let straight = 0;
		let pairs = 0;
		for (let from = 0; from < cells.length; from += 40) {
			const reached = walks.from([joined[from]!], 3000);
			cells.forEach((cell, to) => {
				const metres = reached.to(joined[to]!);
				if (to === from || metres === Number.POSITIVE_INFINITY) return;
				const crow = distanceMetres(cells[from]!, cell);
				expect(metres).toBeGreaterThanOrEqual(crow * 0.9985);
				walked += metres;
				straight += crow;
				pairs++;
			});
		}
		expect(pairs).toBeGreaterThan(1000);
		expect(walked / straight).toBeGreaterThan(1.1);
		expect(walked / straight).toBeLessThan(1.6);
	});

	it("is the same after saving", () => {
		const read = readGraph(writeGraph(graph));
		if (!read.ok) throw new Error(read.error.code);
		const again: Readonly<Record<string, unknown>> = { ...read.value };
		for (const [name, values] of Object.entries(graph)) {
			if (!ArrayBuffer.isView(values)) expect(again[name], name).toEqual(values);
			else expect(Buffer.compare(bytes(again[name] as ArrayBufferView), bytes(values)), name).toBe(0);
		}
	});
});
