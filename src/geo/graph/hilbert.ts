const BITS = 16;

/**
 * Place of a point along the Hilbert curve of order 16, for whole x and y from 0 to 65,535. Points that are
 * near on the curve are near on the ground, so that a search walks through memory in order.
 */
export function hilbertIndex(x: number, y: number): number {
	let index = 0;
	let across = x;
	let up = y;
	for (let side = 1 << (BITS - 1); side > 0; side >>= 1) {
		const right = (across & side) > 0 ? 1 : 0;
		const upper = (up & side) > 0 ? 1 : 0;
		index = index * 4 + ((3 * right) ^ upper);
		if (upper === 0) {
			if (right === 1) {
				across = (side - 1 - across) & (side - 1);
				up = (side - 1 - up) & (side - 1);
			}
			[across, up] = [up, across];
		}
		across &= side - 1;
		up &= side - 1;
	}
	return index;
}

/** The order in which points lie along a Hilbert curve laid over their box; ties go by position in the list. */
export function hilbertOrder(east: ArrayLike<number>, north: ArrayLike<number>): Uint32Array {
	const count = east.length;
	let west = Number.POSITIVE_INFINITY;
	let south = Number.POSITIVE_INFINITY;
	let extent = 1;
	for (let i = 0; i < count; i++) {
		west = Math.min(west, east[i]!);
		south = Math.min(south, north[i]!);
	}
	for (let i = 0; i < count; i++) extent = Math.max(extent, east[i]! - west, north[i]! - south);
	const scale = ((1 << BITS) - 1) / extent;
	const key = new Float64Array(count);
	for (let i = 0; i < count; i++)
		key[i] = hilbertIndex(Math.floor((east[i]! - west) * scale), Math.floor((north[i]! - south) * scale));
	return Uint32Array.from({ length: count }, (_, i) => i).sort((a, b) => key[a]! - key[b]! || a - b);
}
