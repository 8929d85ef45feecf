import type { LngLat } from "../../core/location.ts";
import type { Rides } from "../../geo/graph/rides.ts";
import type { Snap } from "../../geo/graph/snap.ts";
import type { LocalPlane } from "../../geo/projection.ts";
import { LONGEST_LEG_METRES } from "./streets.ts";

/** Groups of places, such as access units or demand zones, by their centres and their members. */
export interface Groups {
	readonly eastMetres: Float64Array;
	readonly northMetres: Float64Array;
	readonly groupOfCell: Uint16Array;
	readonly cells: { readonly eastMetres: Float64Array; readonly northMetres: Float64Array };
}

/** Where a group gets onto the streets. */
interface Gate {
	readonly eastMetres: number;
	readonly northMetres: number;
	readonly snap: Snap;
}

/**
 * The gate of each group: its centre, or where no street is within 500 m of it the cell of the group that is nearest to
 * the centre and has one; null where none has.
 */
function gatesOf(rides: Rides, plane: LocalPlane, groups: Groups): (Gate | null)[] {
	const gateAt = (eastMetres: number, northMetres: number): Gate | null => {
		const snap = rides.join(plane.toLngLat(eastMetres, northMetres), LONGEST_LEG_METRES);
		return snap === null ? null : { eastMetres, northMetres, snap };
	};
	const gates = Array.from(groups.eastMetres, (east, group) => gateAt(east, groups.northMetres[group]!));
	const nearest = new Float64Array(gates.length).fill(Number.POSITIVE_INFINITY);
	const fromCentre = gates.map((gate) => gate !== null);
	groups.groupOfCell.forEach((group, cell) => {
		if (fromCentre[group]) return;
		const [east, north] = [groups.cells.eastMetres[cell]!, groups.cells.northMetres[cell]!];
		const away = Math.hypot(east - groups.eastMetres[group]!, north - groups.northMetres[group]!);
		if (away >= nearest[group]!) return;
		const gate = gateAt(east, north);
		if (gate === null) return;
		nearest[group] = away;
		gates[group] = gate;
	});
	return gates;
}

/** Rides are searched this far from a station: about 3 km of town streets, where they are used. */
const NEAR_SECONDS = 420;
/** About 18 kB each. */
const REMEMBERED_RIDES = 256;

/** Rides between every unit and one station, mean of both directions; NaN where no ride was found. */
export interface UnitRides {
	/** Straight metres between the unit's gate and the station. */
	readonly straightMetres: Float64Array;
	/** Along the streets, legs included. */
	readonly metres: Float64Array;
	/** What the ride takes, as metres at the graph's mean speed: legs count as they are. */
	readonly timeMetres: Float64Array;
}

export interface StreetRides {
	readonly rides: Rides;
	unitRidesOf(position: LngLat): UnitRides;
	readonly searchCount: number;
}

/**
 * Rides between stations and units over the streets of wheels, searched 7 minutes far in both directions.
 * @param metresPerSecond mean speed that stands for the speed assumed
 */
export function createStreetRides(
	rides: Rides,
	plane: LocalPlane,
	units: Groups,
	metresPerSecond: number,
): StreetRides {
	const gates = gatesOf(rides, plane, units);
	const known = new Map<string, UnitRides>();
	let searchCount = 0;
	const search = (position: LngLat): UnitRides => {
		const count = gates.length;
		const straightMetres = new Float64Array(count).fill(Number.NaN);
		const metres = straightMetres.slice();
		const timeMetres = straightMetres.slice();
		const station = rides.join(position, LONGEST_LEG_METRES);
		if (station === null) return { straightMetres, metres, timeMetres };
		const [east, north] = [plane.eastMetres(position[0]), plane.northMetres(position[1])];
		const away = rides.from(station, NEAR_SECONDS);
		const outward = gates.map((gate) => gate && away(gate.snap));
		const homeward = rides.towards(station, NEAR_SECONDS);
		searchCount += 2;
		gates.forEach((gate, unit) => {
			const there = outward[unit];
			if (gate === null || !there) return;
			const back = homeward(gate.snap);
			if (back === null) return;
			const legs = (gate.snap.leg + station.leg) / 10;
			straightMetres[unit] = Math.hypot(gate.eastMetres - east, gate.northMetres - north);
			metres[unit] = legs + (there.metres + back.metres) / 2;
			timeMetres[unit] = legs + ((there.seconds + back.seconds) / 2) * metresPerSecond;
		});
		return { straightMetres, metres, timeMetres };
	};
	return {
		rides,
		unitRidesOf(position) {
			const key = position.join();
			const found = known.get(key) ?? search(position);
			known.delete(key);
			known.set(key, found);
			for (const oldest of known.keys()) {
				if (known.size <= REMEMBERED_RIDES) break;
				known.delete(oldest);
			}
			return found;
		},
		get searchCount() {
			return searchCount;
		},
	};
}

/** How zones are joined by road. */
export interface ZoneRoads {
	/** Metres by road, mean of both directions, ÷ the straight line, row-major; NaN where a zone has no road. */
	readonly detour: Float64Array;
	/** Mean over all pairs of zones: metres ridden ÷ seconds. */
	readonly metresPerSecond: number;
}

/** Nearer than this the straight line says nothing about the detour. */
const LEAST_STRAIGHT_METRES = 50;

/** The fastest ways by road between all zones: one search a zone, a step each. */
export function* zoneRoads(rides: Rides, plane: LocalPlane, zones: Groups): Generator<number, ZoneRoads> {
	const gates = gatesOf(rides, plane, zones);
	const count = gates.length;
	const metres = new Float64Array(count * count).fill(Number.NaN);
	let allMetres = 0;
	let allSeconds = 0;
	for (const [i, from] of gates.entries()) {
		yield i / count;
		if (from === null) continue;
		const ride = rides.from(from.snap, Number.POSITIVE_INFINITY);
		gates.forEach((to, j) => {
			const found = to !== null && i !== j ? ride(to.snap) : null;
			if (to === null || found === null) return;
			metres[i * count + j] = found.metres + (from.snap.leg + to.snap.leg) / 10;
			allMetres += found.metres;
			allSeconds += found.seconds;
		});
	}
	const detour = metres.map((there, pair) => {
		const [i, j] = [Math.floor(pair / count), pair % count];
		const [a, b] = [gates[i], gates[j]];
		if (!a || !b || i === j) return Number.NaN;
		const straight = Math.hypot(a.eastMetres - b.eastMetres, a.northMetres - b.northMetres);
		const mean = (there + metres[j * count + i]!) / 2;
		return Math.max(1, mean / Math.max(straight, LEAST_STRAIGHT_METRES));
	});
	return { detour, metresPerSecond: allSeconds > 0 ? allMetres / allSeconds : 0 };
}
