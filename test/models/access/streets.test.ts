import { cellToLatLng, gridDisk, latLngToCell } from "h3-js";
import { describe, expect, it, vi } from "vitest";
import type { LngLat } from "../../../src/core/location.ts";
import { ringHolds } from "../../../src/geo/outline.ts";
import { distanceMetres, localPlane } from "../../../src/geo/projection.ts";
import { isochroneOf, streetReach } from "../../../src/models/access/street-reach.ts";
import { createStreetAccess, LONGEST_LEG_METRES, SEARCH_METRES } from "../../../src/models/access/streets.ts";
import { TOWN_CENTRE, town } from "../../geo/graph/synthetic.ts";

vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261125;
const graph = town({ side: 45, seed: SEED, bendShare: 0.3 })!;
const plane = localPlane(TOWN_CENTRE);
const h3 = gridDisk(latLngToCell(TOWN_CENTRE[1], TOWN_CENTRE[0], 9), 7);
const centres = h3.map((id): LngLat => {
	const [lat, lng] = cellToLatLng(id);
	return [lng, lat];
});
const cells = {
	eastMetres: Float64Array.from(centres, ([lng]) => plane.eastMetres(lng)),
	northMetres: Float64Array.from(centres, ([, lat]) => plane.northMetres(lat)),
	radiusMetres: new Float64Array(centres.length).fill(180),
	songthaewServed: new Uint8Array(centres.length),
};
const stations = Array.from({ length: 20 }, (_, s) => [
	plane.toLngLat((s % 5) * 500 - 1000, Math.floor(s / 5) * 600 - 900),
]);

const holds = (outline: readonly LngLat[][][], position: LngLat): boolean =>
	outline.some(
		([outer, ...holes]) => ringHolds(outer!, position) && !holes.some((hole) => ringHolds(hole, position)),
	);

describe(`streets around stations (seed ${SEED})`, () => {
	it("moved by one station, search for that one only, and say what starting anew says", () => {
		const access = createStreetAccess(graph, plane, cells);
		const before = stations.map(access.walksOf);
		expect(access.searchCount).toBe(20);
		const moved = stations.map((entrances, s) => (s === 7 ? [plane.toLngLat(33, 44)] : entrances));
		const after = moved.map(access.walksOf);
		expect(access.searchCount).toBe(21);
		after.forEach((walks, s) => {
			if (s === 7) expect(walks).not.toBe(before[s]);
			else expect(walks).toBe(before[s]);
		});
		expect(after).toEqual(moved.map(createStreetAccess(graph, plane, cells).walksOf));
	});

	it("never walk less than the straight line or more than the cut, and reach every cell near enough for any detour", () => {
		const found = stations.map(createStreetAccess(graph, plane, cells).walksOf);
		let reached = 0;
		found.forEach(({ cellMetres }, s) => {
			cellMetres.forEach((metres, k) => {
				const crow = distanceMetres(stations[s]![0]!, centres[k]!);
				if (metres === Number.POSITIVE_INFINITY) return;
				reached++;
				expect(metres).toBeGreaterThanOrEqual(crow * 0.999);
				expect(metres).toBeLessThanOrEqual(SEARCH_METRES);
			});
		});
		expect(reached).toBeGreaterThan(500);
	});

	it.each([400, 800, 1200])(
		"draw an outline at %s m that holds exactly the cells that walk there",
		(metres) => {
			const access = createStreetAccess(graph, plane, cells);
			const walks = stations.map((entrances) => access.walksOf(entrances).cellMetres);
			let inside = 0;
			for (const s of [0, 7, 12]) {
				const outline = isochroneOf(streetReach(access, stations[s]!, metres));
				centres.forEach((centre, k) => {
					const isReached = walks[s]![k]! <= metres;
					if (isReached) inside++;
					expect(holds(outline, centre)).toBe(isReached);
				});
			}
			expect(inside).toBeGreaterThan(metres > 400 ? 10 : 0);
		},
	);

	it("reach 2/π of the disc on a full grid of blocks, where the walk is east plus north", () => {
		const blocks = town({ side: 41, seed: SEED, keptShare: 1, jitterMetres: 0 })!;
		const { permeability, areaSquareMetres } = streetReach(
			createStreetAccess(blocks, plane, cells),
			[TOWN_CENTRE],
			1000,
		);
		expect(Math.abs(permeability - 2 / Math.PI)).toBeLessThan(0.03);
		expect(Math.abs(areaSquareMetres / 2e6 - 1)).toBeLessThan(0.05);
	});

	it("reach less of the disc with every street taken away", () => {
		const shares = [1, 0.85, 0.705].map((keptShare) => {
			const streets = town({ side: 41, seed: SEED, keptShare })!;
			return streetReach(createStreetAccess(streets, plane, cells), [TOWN_CENTRE]).permeability;
		});
		expect(shares).toEqual([...shares].sort((a, b) => b - a));
		expect(shares[2]).toBeLessThan(shares[0]! - 0.05);
	});

	it("give no walks where no street is near", () => {
		const access = createStreetAccess(graph, plane, cells);
		const far = plane.toLngLat(0, 45 * 35 + LONGEST_LEG_METRES + 100);
		const walks = access.walksOf([far]);
		expect(walks.legMetres).toBe(Number.POSITIVE_INFINITY);
		expect(walks.cellMetres.every((metres) => metres === Number.POSITIVE_INFINITY)).toBe(true);
		expect(streetReach(access, [far])).toMatchObject({ permeability: 0, areaSquareMetres: 0, fineCells: [] });
	});

	it("refuse the streets of another mode", () => {
		expect(() => createStreetAccess(town({ side: 4, seed: 5 }, "bicycle")!, plane, cells)).toThrow(
			RangeError,
		);
	});
});
