import type { LngLat } from "../../core/location.ts";
import type { CellsView } from "../../engine/contract.ts";

/** Web Mercator with the world 0..1, as MapLibre's matrices take it. */
export function mercator([lng, lat]: LngLat): readonly [x: number, y: number] {
	const sine = Math.sin((lat * Math.PI) / 180);
	return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

export interface CellsMesh {
	/** Mercator position that vertices are relative to: small numbers survive 32-bit floats. */
	readonly origin: readonly [x: number, y: number];
	/** x and y from the origin, then x and y from the cell's centre (0 at the centre), in Mercator units times `scale`. */
	readonly vertices: Float32Array;
	/** Mean distance of the corners from their centres, in the units of `vertices`. */
	readonly meanRadius: number;
	/** Cell of each vertex. */
	readonly cellOfVertex: Float32Array;
	readonly triangles: Uint32Array;
	readonly scale: number;
}

/** Vertices are in units of this fraction of the world, about 38 m on the equator. */
const SCALE = 2 ** 20;

/** Number of distinct corners of a cell; a ring that repeats its first corner is not counted twice. */
export function cornerCount(cells: CellsView, cell: number): number {
	const start = cells.ringStart[cell]!;
	const end = cells.ringStart[cell + 1] ?? cells.ringLng.length;
	const last = end - 1;
	const closed =
		last > start &&
		cells.ringLng[start] === cells.ringLng[last] &&
		cells.ringLat[start] === cells.ringLat[last];
	return closed ? last - start : end - start;
}

/** A fan of triangles from each cell's centre to its corners. */
export function buildCellsMesh(cells: CellsView, originLngLat: LngLat): CellsMesh {
	const origin = mercator(originLngLat);
	let corners = 0;
	for (let cell = 0; cell < cells.count; cell++) corners += cornerCount(cells, cell);
	const vertices = new Float32Array((corners + cells.count) * 4);
	const cellOfVertex = new Float32Array(corners + cells.count);
	const triangles = new Uint32Array(corners * 3);
	let vertex = 0;
	let corner = 0;
	let radii = 0;
	const put = (lng: number, lat: number, centre: readonly [number, number], cell: number): void => {
		const [x, y] = mercator([lng, lat]);
		const across = (x - centre[0]) * SCALE;
		const down = (y - centre[1]) * SCALE;
		vertices.set([(x - origin[0]) * SCALE, (y - origin[1]) * SCALE, across, down], vertex * 4);
		radii += Math.hypot(across, down);
		cellOfVertex[vertex] = cell;
		vertex++;
	};
	for (let cell = 0; cell < cells.count; cell++) {
		const centre = vertex;
		const count = cornerCount(cells, cell);
		const start = cells.ringStart[cell]!;
		const middle = mercator([cells.lng[cell]!, cells.lat[cell]!]);
		put(cells.lng[cell]!, cells.lat[cell]!, middle, cell);
		for (let k = 0; k < count; k++) {
			put(cells.ringLng[start + k]!, cells.ringLat[start + k]!, middle, cell);
			triangles[corner * 3] = centre;
			triangles[corner * 3 + 1] = centre + 1 + k;
			triangles[corner * 3 + 2] = centre + 1 + ((k + 1) % count);
			corner++;
		}
	}
	const meanRadius = corner === 0 ? 0 : radii / corner;
	return { origin, vertices, meanRadius, cellOfVertex, triangles, scale: SCALE };
}
