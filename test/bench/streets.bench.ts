import { existsSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { readStreets } from "../../src/exchange/osm/read-streets.ts";
import { buildStreetGraph } from "../../src/geo/graph/build-graph.ts";
import { createSearch, type StreetSearch, UNREACHED } from "../../src/geo/graph/search.ts";
import { indexStreets } from "../../src/geo/graph/snap.ts";
import type { StreetGraph } from "../../src/geo/graph/street-graph.ts";
import { townWays } from "../geo/graph/synthetic.ts";
import { flatQueueRouter, graphlibRouter, ngraphRouter, type Router } from "./support/routers.ts";
import { millisecondsOf, quantile, say } from "./support/timing.ts";

/**
 * Searches over streets as ratios to their floor, which is reading every arc that the search touches once, in the order
 * in which its nodes were reached, and to public JavaScript routers on the same graph in the same run. Answers of the
 * routers are checked against ours first. A ratio below 1.5 is a tie on a shared machine.
 */
const SEED = 20261122;
const CATCHMENTS = 20;
/** 15 minutes at 80 m a minute, decimetres. */
const BUDGET = 12_000;
/** Graphs of objects beyond this size take gigabytes. */
const MOST_OBJECT_NODES = 120_000;
const OBJECT_RUNS = 3;

/** Median milliseconds of each work, turn about, so that what else the machine does weighs on all alike. */
function turnAbout(works: readonly (() => void)[], runs: number): number[] {
	for (const work of works) work();
	const times = works.map((): number[] => []);
	for (let run = 0; run < runs; run++)
		works.forEach((work, k) => {
			times[k]!.push(millisecondsOf(work));
		});
	return times.map((each) => quantile(each, 0.5));
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

/** Throws where a router's costs differ from ours anywhere. */
function checkCosts(router: Router, own: Uint32Array, other: Uint32Array): void {
	own.forEach((cost, node) => {
		if (cost !== other[node])
			throw new Error(`${router.name}: node ${node} costs ${other[node]}, ours ${cost}`);
	});
}

const line = (what: string, took: number, floor: number, own: number): void =>
	say(
		`  ${what.padEnd(44)}${took.toFixed(2).padStart(10)} ms   ÷ floor ${(took / floor).toFixed(1).padStart(6)}   ÷ ours ${(took / own).toFixed(1).padStart(6)}`,
	);

/** One source to all nodes. */
function compareOneToAll(
	graph: StreetGraph,
	search: StreetSearch,
	routers: readonly Router[],
	runs: number,
): void {
	const source = graph.nodeCount >> 1;
	search.run([{ node: source, cost: 0 }]);
	const everything = reachedBy(search);
	const own = search.cost.slice();
	const farthest = everything.reduce((a, b) => (own[b]! > own[a]! ? b : a));
	const quick = [
		() => search.run([{ node: source, cost: 0 }]),
		() => scan(graph, everything, own),
		...routers.flatMap((router) => {
			const { oneToAll } = router;
			if (router.ofObjects || oneToAll === null) return [];
			checkCosts(router, own, oneToAll(source, UNREACHED - 1));
			return [() => void oneToAll(source, UNREACHED - 1)];
		}),
	];
	const [ours, floor, ...others] = turnAbout(quick, runs) as [number, number, ...number[]];
	line("one to all, ours", ours, floor, ours);
	const quickRouters = routers.filter(({ ofObjects, oneToAll }) => !ofObjects && oneToAll !== null);
	quickRouters.forEach(({ name }, k) => {
		line(`one to all, ${name}`, others[k]!, floor, ours);
	});
	for (const router of routers.filter(({ ofObjects }) => ofObjects)) {
		const { oneToAll, oneToOne } = router;
		if (oneToAll !== null) {
			checkCosts(router, own, oneToAll(source, UNREACHED - 1));
			const [took] = turnAbout([() => void oneToAll(source, UNREACHED - 1)], OBJECT_RUNS);
			line(`one to all, ${router.name}`, took!, floor, ours);
		}
		if (oneToOne !== null) {
			const cost = oneToOne(source, farthest);
			if (cost !== own[farthest]) throw new Error(`${router.name}: ${cost}, ours ${own[farthest]}`);
			const [took] = turnAbout([() => void oneToOne(source, farthest)], OBJECT_RUNS);
			line(`one to its farthest node, ${router.name}`, took!, floor, ours);
		}
	}
}

/** Bounded catchments of stations spread over the network. */
function compareCatchments(
	graph: StreetGraph,
	search: StreetSearch,
	routers: readonly Router[],
	runs: number,
): void {
	const stations = stationsOf(graph);
	const bounded = routers.filter(({ ofObjects, oneToAll }) => !ofObjects && oneToAll !== null);
	const touched = stations.map((node) => {
		search.run([{ node, cost: 0 }], BUDGET);
		for (const router of bounded) checkCosts(router, search.cost, router.oneToAll!(node, BUDGET));
		return reachedBy(search);
	});
	const [ours, floor, ...others] = turnAbout(
		[
			() => {
				for (const node of stations) search.run([{ node, cost: 0 }], BUDGET);
			},
			() => {
				for (const nodes of touched) scan(graph, nodes, search.cost);
			},
			...bounded.map((router) => () => {
				for (const node of stations) router.oneToAll!(node, BUDGET);
			}),
		],
		runs,
	) as [number, number, ...number[]];
	const what = `${CATCHMENTS} catchments of ${BUDGET / 10} m`;
	line(`${what}, ours`, ours, floor, ours);
	bounded.forEach(({ name }, k) => {
		line(`${what}, ${name}`, others[k]!, floor, ours);
	});
}

function compare(name: string, graph: StreetGraph): void {
	const search = createSearch(graph);
	const small = graph.nodeCount <= MOST_OBJECT_NODES;
	const runs = small ? 21 : 5;
	say(`${name}: ${graph.nodeCount} nodes, ${graph.arcHead.length} arcs`);
	const routers = [flatQueueRouter(graph), ...(small ? [ngraphRouter(graph), graphlibRouter(graph)] : [])];
	compareOneToAll(graph, search, routers, runs);
	compareCatchments(graph, search, routers, runs);
	if (!small) say("  ngraph.path and graphlib: skipped, their graphs of objects take gigabytes at this size");
	const streets = indexStreets(graph);
	const places = Array.from(
		{ length: 1000 },
		(_, i) =>
			[graph.nodeEast[(i * 7919) % graph.nodeCount]! + 300, graph.nodeNorth[i % graph.nodeCount]!] as const,
	);
	const [index, snap] = turnAbout(
		[
			() => void indexStreets(graph),
			() => {
				for (const [east, north] of places) sink ^= streets.snap(east, north, 5000)?.edge ?? 0;
			},
		],
		small ? 7 : 2,
	) as [number, number];
	say(`  index of edges ${index.toFixed(1)} ms; 1,000 places to the nearest edge ${snap.toFixed(1)} ms`);
}

say(`seed ${SEED}; costs of all routers equal ours, node by node; medians, turn about`);
for (const [name, side] of [
	["20 k town", 146],
	["100 k town", 325],
	["1 M town", 1005],
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
	say(
		`  reading ${(bytes.length / 1e6).toFixed(1)} MB of PBF ${(read - start).toFixed(0)} ms, building the graph ${(done - read).toFixed(0)} ms (once, cold)`,
	);
} else say(`Porto Alegre: skipped, no ${file}`);
if (sink === 1) say("");
