import type { LngLat } from "../core/location.ts";
import { EARTH_RADIUS_METRES } from "./projection.ts";

export const BLOCK_METRES = 150;

const METRES_PER_DEGREE = (EARTH_RADIUS_METRES * Math.PI) / 180;
const ROW_DEGREES = BLOCK_METRES / METRES_PER_DEGREE;

/** A square of ground that stands for every point in it. */
export interface Block {
	/** Its middle. */
	readonly position: LngLat;
	/** Half its diagonal: no point of the block is farther from its middle. */
	readonly radiusMetres: number;
}

/**
 * The block that a position lies in: rows of 150 m from the equator, and along each row steps of 150 m at the latitude
 * of its middle. All positions of a block give the same answer, so that nobody can tell from it which of them was asked
 * about. For latitudes up to 85°.
 */
export function blockOf([lng, lat]: LngLat): Block {
	const middleLat = (Math.floor(lat / ROW_DEGREES) + 0.5) * ROW_DEGREES;
	const columnDegrees = ROW_DEGREES / Math.cos((middleLat * Math.PI) / 180);
	const middleLng = (Math.floor(lng / columnDegrees) + 0.5) * columnDegrees;
	return { position: [middleLng, middleLat], radiusMetres: BLOCK_METRES / Math.SQRT2 };
}
