import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { LngLat } from "../../../src/core/location.ts";
import { createWalks } from "../../../src/geo/graph/walks.ts";
import { distanceMetres, localPlane } from "../../../src/geo/projection.ts";
import { bruteForce, drawnLengths, edgePoints, type PlainArc } from "./oracle.ts";
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

/** Nearest point of any edge by trying all of them: edge, decimetres along it and off it. */
function nearestByTrying(graph: NonNullable<ReturnType<typeof town>>, position: LngLat) {
	const own = localPlane(graph.origin);
	const x = own.eastMetres(position[0]) * 10;
	const y = own.northMetres(position[1]) * 10;
	let best = { edge: -1, along: 0, leg: Number.POSITIVE_INFINITY };
	for (let edge = 0; edge < graph.edgeCount; edge++) {
		const points = edgePoints(graph, edge);
		let before = 0;
		for (let i = 1; i < points.length; i++) {
			const [ax, ay] = points[i - 1]!;
			const [bx, by] = points[i]!;
			const span = Math.hypot(bx - ax, by - ay);
			const dot = span > 0 ? ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / span : 0;
			const along = Math.min(Math.max(dot, 0), span);
			const share = span > 0 ? along / span : 0;
			const leg = Math.hypot(x - ax - (bx - ax) * share, y - ay - (by - ay) * share);
			if (leg < best.leg - 1e-9) best = { edge, along: before + along, leg };
			before += span;
		}
	}
	return best;
}

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
				const lengths = drawnLengths(graph);
				const arcs: PlainArc[] = [];
				const both = (a: number, b: number, cost: number): void => {
					arcs.push({ from: a, to: b, cost }, { from: b, to: a, cost });
				};
				const start = nearestByTrying(graph, from);
				const end = nearestByTrying(graph, to);
				const [source, target] = [graph.nodeCount, graph.nodeCount + 1];
				for (let edge = 0; edge < graph.edgeCount; edge++) {
					const stops = [{ node: graph.edgeFrom[edge]!, along: 0 }];
					if (start.edge === edge) stops.push({ node: source, along: start.along });
					if (end.edge === edge) stops.push({ node: target, along: end.along });
					stops.push({ node: graph.edgeTo[edge]!, along: lengths[edge]! });
					stops.sort((a, b) => a.along - b.along);
					for (let i = 1; i < stops.length; i++)
						both(stops[i - 1]!.node, stops[i]!.node, stops[i]!.along - stops[i - 1]!.along);
				}
				const onStreets = bruteForce(graph.nodeCount + 2, arcs, [{ node: source, cost: 0 }])[target]!;
				const expected = (start.leg + onStreets + end.leg) / 10;
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
