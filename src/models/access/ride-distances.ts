import type { UnitRides } from "./street-rides.ts";

/** Rides of every unit to one station, and how far units that none was searched for ride. */
export interface RideWays {
	readonly rides: UnitRides;
	/** Metres by road ÷ straight line between the unit's zone and the station's; NaN or null: circuity as assumed. */
	readonly farDetour: Float64Array | null;
}

/** Rides are those found up to here as the crow flies, and those of the zones' detour from there. */
const NEAR_TO_METRES = 1500;
const FAR_FROM_METRES = 2500;

/**
 * Straight metres that, × circuity, make each unit's ride:
 *
 *     near   ride found + (straight line − straight line between the ends of the ride)
 *     far    straight line × detour between the zones
 *
 * from near to far linearly between 1.5 and 2.5 km, so that no unit's way jumps when a station moves.
 *
 * @param straightMetres softened by the unit's size
 * @param along the metres of each ride, or what it takes as metres; NaN where none was found
 */
export function rideDistances(
	straightMetres: Float64Array,
	{ rides, farDetour }: RideWays,
	along: Float64Array,
	circuity: number,
): Float64Array {
	return straightMetres.map((straight, unit) => {
		const detour = farDetour?.[unit] ?? Number.NaN;
		const far = Number.isNaN(detour) ? straight : (straight * detour) / circuity;
		const ride = along[unit]!;
		if (Number.isNaN(ride)) return far;
		const near = Math.max(straight, ride + straight - rides.straightMetres[unit]!) / circuity;
		const share = (FAR_FROM_METRES - straight) / (FAR_FROM_METRES - NEAR_TO_METRES);
		return far + (near - far) * Math.min(1, Math.max(0, share));
	});
}
