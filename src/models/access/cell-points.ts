/** Places where people are, on the local metre grid. */
export interface ReachPoints {
	readonly eastMetres: Float64Array;
	readonly northMetres: Float64Array;
	/** Radius of a disc as large as the cell: people are spread over it, not at its centre. */
	readonly radiusMetres: Float64Array;
	readonly songthaewServed: Uint8Array;
}

/** A cell's people stand for their walks at seven points, each for a seventh of them: the centre and six around it. */
export const CELL_POINTS = 7;

/**
 * A disc of radius 1 cut into a middle disc and six sectors of the ring around it, all seven of one area: each has the
 * size of a disc of this radius.
 */
export const POINT_RADIUS = 1 / Math.sqrt(CELL_POINTS);

/** The centroid of a sector of 60° between radii a and 1 lies at ⅔ (1 − a³)/(1 − a²) · sin 30°/(π/6). */
const RING_RADIUS = ((2 / 3) * (1 - POINT_RADIUS ** 3) * (3 / Math.PI)) / (1 - POINT_RADIUS ** 2);
const HALF_ROOT_THREE = Math.sqrt(3) / 2;
const DIRECTIONS = [
	[1, 0],
	[0.5, HALF_ROOT_THREE],
	[-0.5, HALF_ROOT_THREE],
	[-1, 0],
	[-0.5, -HALF_ROOT_THREE],
	[0.5, -HALF_ROOT_THREE],
] as const;

/** The points of every cell, `CELL_POINTS` a cell, its centre first, on the plane of the cells. */
export function pointsOfCell(cells: Pick<ReachPoints, "eastMetres" | "northMetres" | "radiusMetres">): {
	readonly eastMetres: Float64Array;
	readonly northMetres: Float64Array;
} {
	const count = cells.eastMetres.length;
	const eastMetres = new Float64Array(count * CELL_POINTS);
	const northMetres = new Float64Array(count * CELL_POINTS);
	for (let k = 0; k < count; k++) {
		const first = k * CELL_POINTS;
		eastMetres[first] = cells.eastMetres[k]!;
		northMetres[first] = cells.northMetres[k]!;
		const out = RING_RADIUS * cells.radiusMetres[k]!;
		DIRECTIONS.forEach(([east, north], direction) => {
			eastMetres[first + 1 + direction] = cells.eastMetres[k]! + out * east;
			northMetres[first + 1 + direction] = cells.northMetres[k]! + out * north;
		});
	}
	return { eastMetres, northMetres };
}
