/** Edges between vertices before anything is dropped. */
export interface RawEdges {
	readonly vertexCount: number;
	readonly from: ArrayLike<number>;
	readonly to: ArrayLike<number>;
	readonly forward: ArrayLike<number>;
	readonly backward: ArrayLike<number>;
}

/**
 * Strong components (Tarjan 1972, without recursion): two vertices share one where each can be reached from the
 * other. On streets without one-way rules these are the connected parts.
 *
 * @returns the component of each vertex, and how many there are
 */
export function strongComponents(edges: RawEdges): {
	readonly componentOf: Uint32Array;
	readonly count: number;
} {
	const { vertexCount } = edges;
	const { first, heads } = outgoing(edges);
	const UNSEEN = 0xffffffff;
	const order = new Uint32Array(vertexCount).fill(UNSEEN);
	const lowest = new Uint32Array(vertexCount);
	const componentOf = new Uint32Array(vertexCount).fill(UNSEEN);
	const next = first.slice(0, vertexCount);
	const path = new Uint32Array(vertexCount);
	const open = new Uint32Array(vertexCount);
	let openCount = 0;
	let seen = 0;
	let count = 0;
	for (let root = 0; root < vertexCount; root++) {
		if (order[root] !== UNSEEN) continue;
		let depth = 0;
		path[0] = root;
		while (depth >= 0) {
			const vertex = path[depth]!;
			if (order[vertex] === UNSEEN) {
				order[vertex] = seen;
				lowest[vertex] = seen++;
				open[openCount++] = vertex;
			}
			const arc = next[vertex]!;
			if (arc < first[vertex + 1]!) {
				next[vertex] = arc + 1;
				const head = heads[arc]!;
				if (order[head] === UNSEEN) path[++depth] = head;
				else if (componentOf[head] === UNSEEN) lowest[vertex] = Math.min(lowest[vertex]!, order[head]!);
				continue;
			}
			if (lowest[vertex] === order[vertex]) {
				let member: number;
				do {
					member = open[--openCount]!;
					componentOf[member] = count;
				} while (member !== vertex);
				count++;
			}
			depth--;
			if (depth >= 0) {
				const parent = path[depth]!;
				lowest[parent] = Math.min(lowest[parent]!, lowest[vertex]!);
			}
		}
	}
	return { componentOf, count };
}

function outgoing(edges: RawEdges): { first: Uint32Array; heads: Uint32Array } {
	const { vertexCount, from, to, forward, backward } = edges;
	const first = new Uint32Array(vertexCount + 1);
	for (let edge = 0; edge < from.length; edge++) {
		if (forward[edge]) first[from[edge]! + 1] = first[from[edge]! + 1]! + 1;
		if (backward[edge]) first[to[edge]! + 1] = first[to[edge]! + 1]! + 1;
	}
	for (let vertex = 0; vertex < vertexCount; vertex++)
		first[vertex + 1] = first[vertex + 1]! + first[vertex]!;
	const heads = new Uint32Array(first[vertexCount]!);
	const next = first.slice(0, vertexCount);
	const put = (tail: number, head: number): void => {
		heads[next[tail]!] = head;
		next[tail] = next[tail]! + 1;
	};
	for (let edge = 0; edge < from.length; edge++) {
		if (forward[edge]) put(from[edge]!, to[edge]!);
		if (backward[edge]) put(to[edge]!, from[edge]!);
	}
	return { first, heads };
}
