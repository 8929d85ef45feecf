import { alg, Graph } from "@dagrejs/graphlib";
import FlatQueue from "flatqueue";
import createGraph from "ngraph.graph";
import { aStar } from "ngraph.path";
import type { StreetGraph } from "../../../src/geo/graph/street-graph.ts";

const UNREACHED = 0xffffffff;

/** A public router that has been given a street graph, and what it answers. */
export interface Router {
	readonly name: string;
	/** Keeps its own graph of objects, whatever arrays it is given. */
	readonly ofObjects: boolean;
	/** Costs from one node to all; nodes that it did not reach or that lie beyond the budget hold UNREACHED. */
	readonly oneToAll: ((source: number, budget: number) => Uint32Array) | null;
	/** Cost from one node to one other. */
	readonly oneToOne: ((source: number, target: number) => number) | null;
}

/**
 * The textbook's Dijkstra (lazy deletion) around FlatQueue, a public binary heap on flat arrays, over the arrays of our
 * graph and with arrays that are used again: as fast as a JavaScript router with a heap gets.
 */
export function flatQueueRouter(graph: StreetGraph): Router {
	const { nodeCount, firstArc, arcHead, arcCost } = graph;
	const cost = new Uint32Array(nodeCount).fill(UNREACHED);
	let touched: number[] = [];
	const queue = new FlatQueue<number>(arcHead.length + 1, Uint32Array);
	return {
		name: "FlatQueue on our arrays",
		ofObjects: false,
		oneToAll(source, budget) {
			for (const node of touched) cost[node] = UNREACHED;
			touched = [source];
			queue.clear();
			cost[source] = 0;
			queue.push(source, 0);
			while (queue.length > 0) {
				const soFar = queue.peekValue()!;
				const node = queue.pop()!;
				if (soFar > cost[node]!) continue;
				const end = firstArc[node + 1]!;
				for (let arc = firstArc[node]!; arc < end; arc++) {
					const head = arcHead[arc]!;
					const through = soFar + arcCost[arc]!;
					if (through >= cost[head]! || through > budget) continue;
					if (cost[head] === UNREACHED) touched.push(head);
					cost[head] = through;
					queue.push(head, through);
				}
			}
			return cost;
		},
		oneToOne: null,
	};
}

/** Every arc, and of parallel ones the cheapest: graphs of objects hold one link between two nodes. */
function* leastArcs({ nodeCount, firstArc, arcHead, arcCost }: StreetGraph) {
	for (let node = 0; node < nodeCount; node++) {
		const least = new Map<number, number>();
		for (let arc = firstArc[node]!; arc < firstArc[node + 1]!; arc++)
			least.set(arcHead[arc]!, Math.min(arcCost[arc]!, least.get(arcHead[arc]!) ?? UNREACHED));
		for (const [head, cost] of least) yield [node, head, cost] as const;
	}
}

/** ngraph.path's uniform-cost search (A* with no heuristic); it answers one pair at a time. */
export function ngraphRouter(graph: StreetGraph): Router {
	const { nodeCount } = graph;
	const network = createGraph<null, number>();
	for (let node = 0; node < nodeCount; node++) network.addNode(node, null);
	for (const [from, to, cost] of leastArcs(graph)) network.addLink(from, to, cost);
	const finder = aStar(network, { oriented: true, distance: (_from, _to, link) => link.data });
	return {
		name: "ngraph.path",
		ofObjects: true,
		oneToAll: null,
		oneToOne(source, target) {
			const path = finder.find(source, target);
			let sum = 0;
			for (let k = path.length - 1; k > 0; k--)
				sum += network.getLink(path[k]!.id, path[k - 1]!.id)?.data ?? Number.NaN;
			return sum;
		},
	};
}

/** graphlib's alg.dijkstra, one to all; it knows no budget. */
export function graphlibRouter(graph: StreetGraph): Router {
	const { nodeCount } = graph;
	const network = new Graph({ directed: true });
	for (let node = 0; node < nodeCount; node++) network.setNode(String(node));
	for (const [from, to, cost] of leastArcs(graph)) network.setEdge(String(from), String(to), cost);
	return {
		name: "@dagrejs/graphlib",
		ofObjects: true,
		oneToAll(source, budget) {
			const found = alg.dijkstra(network, String(source), (edge) => network.edge(edge) as number);
			return Uint32Array.from({ length: nodeCount }, (_, node) => {
				const distance = found[String(node)]?.distance ?? Number.POSITIVE_INFINITY;
				return distance > budget ? UNREACHED : distance;
			});
		},
		oneToOne: null,
	};
}
