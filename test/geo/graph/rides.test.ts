import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { LngLat } from "../../../src/core/location.ts";
import { createRides } from "../../../src/geo/graph/rides.ts";
import type { StreetGraph } from "../../../src/geo/graph/street-graph.ts";
import { localPlane } from "../../../src/geo/projection.ts";
import { drawnLengths, nearestByTrying } from "./oracle.ts";
import { mixedTags, TOWN_CENTRE, town } from "./synthetic.ts";

vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261126;
const plane = localPlane(TOWN_CENTRE);
const place = fc
	.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -200, max: 200 }))
	.map(([east, north]): LngLat => plane.toLngLat(east, north));
const towns = fc.record({
	side: fc.integer({ min: 3, max: 6 }),
	seed: fc.integer({ min: 0, max: 1_000_000 }),
	bendShare: fc.constantFrom(0, 0.4),
	keptShare: fc.constant(0.95),
	tagsOf: fc.constant(mixedTags),
});

/** Every way of riding between two places, by time first and then by length, with no heap and no buckets. */
function rideByTrying(graph: StreetGraph, from: LngLat, to: LngLat) {
	const lengths = drawnLengths(graph);
	const arcs: { from: number; to: number; seconds: number; metres: number }[] = [];
	const start = nearestByTrying(graph, from);
	const end = nearestByTrying(graph, to);
	const [source, target] = [graph.nodeCount, graph.nodeCount + 1];
	for (let edge = 0; edge < graph.edgeCount; edge++) {
		const stops = [{ node: graph.edgeFrom[edge]!, along: 0 }];
		if (start.edge === edge) stops.push({ node: source, along: start.along });
		if (end.edge === edge) stops.push({ node: target, along: end.along });
		stops.push({ node: graph.edgeTo[edge]!, along: lengths[edge]! });
		stops.sort((a, b) => a.along - b.along);
		for (let i = 1; i < stops.length; i++) {
			const metres = (stops[i]!.along - stops[i - 1]!.along) / 10;
			const seconds = (metres * 3.6) / graph.edgeKmPerHour[edge]!;
			const [a, b] = [stops[i - 1]!.node, stops[i]!.node];
			if (graph.edgeDirections[edge]! & 1) arcs.push({ from: a, to: b, seconds, metres });
			if (graph.edgeDirections[edge]! & 2) arcs.push({ from: b, to: a, seconds, metres });
		}
	}
	if (start.edge === end.edge && Math.abs(start.along - end.along) < 1e-9) return { seconds: 0, fastest: 20 };
	const best = Array.from({ length: graph.nodeCount + 2 }, () => Number.POSITIVE_INFINITY);
	best[source] = 0;
	for (let round = 0; round < best.length; round++)
		for (const arc of arcs) best[arc.to] = Math.min(best[arc.to]!, best[arc.from]! + arc.seconds);
	return { seconds: best[target]!, fastest: Math.max(...graph.edgeKmPerHour) / 3.6 };
}

describe(`rides from place to place (seed ${SEED})`, () => {
	it.each(["motorcycle", "bicycle"] as const)("take the time that trying every way gives, by %s", (mode) => {
		fc.assert(
			fc.property(towns, place, place, (options, a, b) => {
				const graph = town(options, mode);
				if (graph === null) return;
				const rides = createRides(graph);
				const [from, to] = [rides.join(a, 5000)!, rides.join(b, 5000)!];
				const expected = rideByTrying(graph, a, b);
				const slack = 0.15 * (graph.nodeCount + 4);
				for (const ride of [rides.from(from, 1e6)(to), rides.towards(to, 1e6)(from)]) {
					if (expected.seconds === Number.POSITIVE_INFINITY) expect(ride).toBeNull();
					else {
						expect(ride!.seconds).toBeGreaterThanOrEqual(expected.seconds - 1e-6);
						expect(ride!.seconds - expected.seconds).toBeLessThanOrEqual(slack);
						// No street is ridden faster than the fastest, or slower than the slowest.
						expect(ride!.metres).toBeLessThanOrEqual(ride!.seconds * expected.fastest + 0.2 * slack + 1);
						const slowest = Math.min(...graph.edgeKmPerHour) / 3.6;
						expect(ride!.metres).toBeGreaterThanOrEqual((ride!.seconds - slack) * slowest - 1);
					}
				}
			}),
			{ seed: SEED, numRuns: 120 },
		);
	});

	it("are as long as the time they take where all streets have one speed", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e6 }), place, place, (seed, a, b) => {
				const graph = town({ side: 6, seed, bendShare: 0.3 }, "motorcycle");
				if (graph === null) return;
				const rides = createRides(graph);
				const ride = rides.from(rides.join(a, 5000)!, 1e6)(rides.join(b, 5000)!)!;
				expect(Math.abs(ride.metres - (ride.seconds * 20) / 3.6)).toBeLessThanOrEqual(0.6 * 40);
			}),
			{ seed: SEED, numRuns: 100 },
		);
	});

	it("end with the budget, and need wheels", () => {
		const graph = town({ side: 8, seed: SEED }, "motorcycle")!;
		const rides = createRides(graph);
		const [a, b] = [rides.join(plane.toLngLat(-200, 0), 500)!, rides.join(plane.toLngLat(200, 0), 500)!];
		const { seconds } = rides.from(a, 1e6)(b)!;
		expect(rides.from(a, seconds)(b)).not.toBeNull();
		expect(rides.from(a, seconds - 0.1)(b)).toBeNull();
		expect(() => createRides(town({ side: 4, seed: 5 })!)).toThrow(RangeError);
	});
});
