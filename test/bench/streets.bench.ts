import { existsSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { readStreets } from "../../src/exchange/osm/read-streets.ts";
import { buildStreetGraph } from "../../src/geo/graph/build-graph.ts";
import { createSearch, type StreetSearch } from "../../src/geo/graph/search.ts";
import { indexStreets } from "../../src/geo/graph/snap.ts";
import type { StreetGraph } from "../../src/geo/graph/street-graph.ts";
import { townWays } from "../geo/graph/synthetic.ts";

/**
 * Searches over streets as ratios to their floor: reading every arc that the search touches once, in the order in
 * which its nodes were reached. A ratio below 1.5 is a tie on a shared machine.
 */
const SEED = 20261122;
const CATCHMENTS = 20;
/** 15 minutes at 80 m a minute, decimetres. */
const BUDGET = 12_000;
const RUNS = 31;

function timed(work: () => void): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

function milliseconds(work: () => void): number {
	for (let i = 0; i < 3; i++) work();
	return median(Array.from({ length: RUNS }, () => timed(work)));
}

/** Turn about, so that what else the machine does weighs on both alike. */
function against(work: () => void, floor: () => void): { own: number; floor: number } {
	for (let i = 0; i < 3; i++) {
		work();
		floor();
	}
	const pairs = Array.from({ length: RUNS }, () => ({ own: timed(work), floor: timed(floor) }));
	return { own: median(pairs.map(({ own }) => own)), floor: median(pairs.map((pair) => pair.floor)) };
}

let sink = 0;

/** Reads the arcs of the reached nodes, and the cost at the far end of each. */
function scan(graph: StreetGraph, nodes: Uint32Array, cost: Uint32Array): void {
	const { firstArc, arcHead, arcCost } = graph;
	let sum = 0;
	for (let i = 0; i < nodes.length; i++) {
		const node = nodes[i]!;
		const end = firstArc[node + 1]!;
		for (let arc = firstArc[node]!; arc < end; arc++) sum = (sum + arcCost[arc]! + cost[arcHead[arc]!]!) | 0;
	}
	sink ^= sum;
}

const reachedBy = (search: StreetSearch): Uint32Array => search.reached.slice(0, search.reachedCount);

/** Stations spread over the network: equal steps along the Hilbert order of its nodes. */
const stationsOf = (graph: StreetGraph): number[] =>
	Array.from({ length: CATCHMENTS }, (_, s) => Math.floor(((s + 0.5) * graph.nodeCount) / CATCHMENTS));

function compare(name: string, graph: StreetGraph): void {
	const search = createSearch(graph);
	const stations = stationsOf(graph);
	const middle = [{ node: graph.nodeCount >> 1, cost: 0 }];
	search.run(middle);
	const everything = reachedBy(search);
	const all = against(
		() => search.run(middle),
		() => scan(graph, everything, search.cost),
	);
	const touched = stations.map((node) => {
		search.run([{ node, cost: 0 }], BUDGET);
		return reachedBy(search);
	});
	const each = against(
		() => {
			for (const node of stations) search.run([{ node, cost: 0 }], BUDGET);
		},
		() => {
			for (const nodes of touched) scan(graph, nodes, search.cost);
		},
	);
	const index = milliseconds(() => indexStreets(graph));
	const streets = indexStreets(graph);
	const places = Array.from(
		{ length: 1000 },
		(_, i) =>
			[graph.nodeEast[(i * 7919) % graph.nodeCount]! + 300, graph.nodeNorth[i % graph.nodeCount]!] as const,
	);
	const snap = milliseconds(() => {
		for (const [east, north] of places) sink ^= streets.snap(east, north, 5000)?.edge ?? 0;
	});
	const line = (what: string, { own, floor }: { own: number; floor: number }): string =>
		`  ${what.padEnd(34)}${own.toFixed(3).padStart(9)} ms   floor ${floor.toFixed(3).padStart(7)} ms   ratio ${(own / floor).toFixed(1)}`;
	process.stdout.write(
		`${[
			`${name}: ${graph.nodeCount} nodes, ${graph.arcHead.length} arcs`,
			line("one to all", all),
			line(`${CATCHMENTS} catchments of ${BUDGET / 10} m`, each),
			`  ${"index of edges".padEnd(34)}${index.toFixed(3).padStart(9)} ms`,
			`  ${"1,000 places to the nearest edge".padEnd(34)}${snap.toFixed(3).padStart(9)} ms`,
		].join("\n")}\n`,
	);
}

process.stdout.write(`seed ${SEED}, median of ${RUNS} runs\n`);
for (const [name, side] of [
	["20 k town", 146],
	["100 k town", 325],
] as const) {
	const built = buildStreetGraph(townWays({ side, seed: SEED }), "foot");
	if (!built.ok) throw new Error(built.error.code);
	compare(name, built.value.graph);
}
const file = `${process.env.RANGBAO_ROOT ?? process.cwd()}/../shared/data/porto-alegre/poa_osm.pbf`;
if (existsSync(file)) {
	const bytes = readFileSync(file);
	const start = performance.now();
	const ways = await readStreets(bytes);
	const read = performance.now();
	const built = ways.ok ? buildStreetGraph(ways.value, "foot") : ways;
	if (!built.ok) throw new Error(built.error.code);
	const done = performance.now();
	compare("Porto Alegre", built.value.graph);
	process.stdout.write(
		`  reading ${(bytes.length / 1e6).toFixed(1)} MB of PBF ${(read - start).toFixed(0)} ms, building the graph ${(done - read).toFixed(0)} ms (once, cold)\n`,
	);
} else process.stdout.write(`Porto Alegre: skipped, no ${file}\n`);
if (sink === 1) process.stdout.write("\n");
