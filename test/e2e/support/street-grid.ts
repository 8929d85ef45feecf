import { seededRandom } from "../../../src/core/random.ts";

const STEP_DEGREES = 0.0015;
const HALF_SIDE = 24;
const CENTRE = { lng: 102.83, lat: 16.43 };
/** Of the blocks' edges; the rest are built over. */
const KEPT_SHARE = 0.85;

/** Streets round the middle of Khon Kaen as an Overpass server writes them: a grid with seeded gaps. */
export function streetGrid(seed: number): string {
	const random = seededRandom(seed);
	const id = (column: number, row: number): number => 1 + (row + HALF_SIDE) * 1000 + column + HALF_SIDE;
	const elements: object[] = [];
	let way = 0;
	const street = (from: number, to: number): void => {
		if (random() < KEPT_SHARE)
			elements.push({ type: "way", id: ++way, nodes: [from, to], tags: { highway: "residential" } });
	};
	for (let row = -HALF_SIDE; row <= HALF_SIDE; row++)
		for (let column = -HALF_SIDE; column <= HALF_SIDE; column++) {
			elements.push({
				type: "node",
				id: id(column, row),
				lat: CENTRE.lat + row * STEP_DEGREES,
				lon: CENTRE.lng + column * STEP_DEGREES,
			});
			if (column < HALF_SIDE) street(id(column, row), id(column + 1, row));
			if (row < HALF_SIDE) street(id(column, row), id(column, row + 1));
		}
	return JSON.stringify({
		version: 0.6,
		generator: "a test",
		osm3s: { timestamp_osm_base: "2026-10-01T00:00:00Z" },
		elements,
	});
}
