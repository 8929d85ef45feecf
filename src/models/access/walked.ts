import { exponential, logarithm } from "../../core/elementary.ts";
import type { Parameters } from "../../scenario/assumptions.ts";
import type { ReachPoints } from "./cell-points.ts";
import { CELL_POINTS, POINT_RADIUS } from "./cell-points.ts";
import type { StationWalks } from "./streets.ts";

/** Walks over streets from the cells of a city to the stations of a line, in line order. */
export interface Walked {
	readonly stations: readonly StationWalks[];
	/** Cells that are not joined to a street walk straight lines. */
	isJoined(cell: number): boolean;
}

/** A place is spread over a disc: across it the walk changes by up to this times the straight line. */
const STEEPEST = 3;

/** How far a point's people walk, and by how much that varies among them. */
interface Walk {
	metres: number;
	/** Half of the variation across the point's disc. */
	spreadMetres: number;
}

/** Fills in the walk of one point of one cell; a straight line × circuity where streets do not tell. */
function takeWalk(walks: StationWalks, at: number, radiusMetres: number, circuity: number, into: Walk): void {
	const metres = walks.metres[at]!;
	const straight = walks.straightMetres[at]!;
	const isKnown = !Number.isNaN(metres);
	const detour = straight > 0 ? Math.min(Math.max(metres / straight, 1), STEEPEST) : 1;
	into.metres = isKnown ? metres : circuity * straight;
	into.spreadMetres = POINT_RADIUS * radiusMetres * (isKnown ? detour : circuity);
}

/** Share of a point's people whose walk is within a limit: rises linearly as the limit crosses their spread. */
function shareWithin(limitMetres: number, { metres, spreadMetres }: Walk): number {
	const share = (limitMetres - metres + spreadMetres) / (2 * spreadMetres);
	return share <= 0 ? 0 : Math.min(share, 1);
}

/**
 * Share of each joined cell's people within each limit of any station, on foot: mean over the cell's points of the
 * best share at any station. Cells that are not joined are left at 0.
 *
 * @param limitsMetres of network, not above the search of the walks
 * @returns one array a limit
 */
export function walkedShares(
	points: ReachPoints,
	walked: Walked,
	parameters: Parameters,
	limitsMetres: readonly number[],
): Float32Array[] {
	const count = points.eastMetres.length;
	const best = limitsMetres.map(() => new Float32Array(count * CELL_POINTS));
	const walk: Walk = { metres: 0, spreadMetres: 0 };
	const met = new Uint8Array(count);
	for (const walks of walked.stations)
		for (let place = 0; place < walks.cells.length; place++) {
			const cell = walks.cells[place]!;
			if (!walked.isJoined(cell)) continue;
			met[cell] = 1;
			for (let p = 0; p < CELL_POINTS; p++) {
				const at = place * CELL_POINTS + p;
				if (walks.metres[at] === Number.POSITIVE_INFINITY) continue;
				takeWalk(walks, at, points.radiusMetres[cell]!, parameters.circuity, walk);
				const point = cell * CELL_POINTS + p;
				for (let l = 0; l < limitsMetres.length; l++) {
					const share = shareWithin(limitsMetres[l]!, walk);
					if (share > best[l]![point]!) best[l]![point] = share;
				}
			}
		}
	return best.map((shares) => {
		const mean = new Float32Array(count);
		for (let cell = 0; cell < count; cell++) {
			if (met[cell] === 0) continue;
			let sum = 0;
			for (let p = 0; p < CELL_POINTS; p++) sum += shares[cell * CELL_POINTS + p]!;
			mean[cell] = sum / CELL_POINTS;
		}
		return mean;
	});
}

/**
 * Mean metres on foot of the people of each of some joined cells to each station, over those of the cell's points that
 * reach it; Infinity where none does. Row-major by the cells given.
 */
export function meanWalkMetres(
	walked: Walked,
	cells: ArrayLike<number>,
	cellCount: number,
	circuity: number,
): Float64Array {
	const stationCount = walked.stations.length;
	const rowOf = new Int32Array(cellCount).fill(-1);
	for (let row = 0; row < cells.length; row++) rowOf[cells[row]!] = row;
	const means = new Float64Array(cells.length * stationCount).fill(Number.POSITIVE_INFINITY);
	walked.stations.forEach((walks, s) => {
		for (let place = 0; place < walks.cells.length; place++) {
			const row = rowOf[walks.cells[place]!]!;
			if (row < 0) continue;
			let sum = 0;
			let reached = 0;
			for (let p = 0; p < CELL_POINTS; p++) {
				const at = place * CELL_POINTS + p;
				const metres = walks.metres[at]!;
				if (metres === Number.POSITIVE_INFINITY) continue;
				sum += Number.isNaN(metres) ? circuity * walks.straightMetres[at]! : metres;
				reached++;
			}
			if (reached > 0) means[row * stationCount + s] = sum / reached;
		}
	});
	return means;
}

/**
 * Of the people whose cell's centre lies within the longest walk of a station as the crow flies, the share whose walk
 * to such a station follows streets. 0 where there is nobody.
 */
export function streetsPeopleShare(walked: Walked, people: Float64Array, longestMetres: number): number {
	/** 1 near a station, 2 near one that is joined to the streets. */
	const near = new Uint8Array(people.length);
	for (const walks of walked.stations) {
		const kind = walks.legMetres < Number.POSITIVE_INFINITY ? 2 : 1;
		for (let place = 0; place < walks.cells.length; place++) {
			const cell = walks.cells[place]!;
			if (walks.straightMetres[place * CELL_POINTS]! <= longestMetres)
				near[cell] = Math.max(near[cell]!, kind);
		}
	}
	let all = 0;
	let byStreets = 0;
	for (let cell = 0; cell < people.length; cell++) {
		if (near[cell] === 0) continue;
		all += people[cell]!;
		if (near[cell] === 2 && walked.isJoined(cell)) byStreets += people[cell]!;
	}
	return all > 0 ? byStreets / all : 0;
}

/** Which unit each cell belongs to, its share of the unit's activity, and which units have a joined cell (1). */
export interface UnitCells {
	readonly unitOfCell: Uint16Array;
	readonly shareOfUnit: Float64Array;
	readonly unitJoined: Uint8Array;
}

/** What walking is to a unit's people; NaN where streets do not tell: units that have no joined cell. */
export interface UnitWalks {
	/** Share of the unit within the longest walk. */
	readonly walkable: Float64Array;
	/** The metres of network that stand for the walks of those. */
	readonly metres: Float64Array;
}

/**
 * Walks of units to one station. With w the share of the unit's activity at a point, d its walk and β what a metre
 * takes off ln C (C = a^γ, the power at which access enters mode choice):
 *
 *     walkable = Σ w [d ≤ cut],   metres = −ln(Σ w [d ≤ cut] e^(−β d) / walkable) / β
 *
 * so that e^(−β metres) is the mean of what the walkers of a unit get, taken where means of C keep the choice right.
 * [d ≤ cut] rises linearly across a point's disc, over which distance is softened.
 */
export function unitWalks(
	unitCells: UnitCells,
	points: ReachPoints,
	walks: StationWalks,
	parameters: Parameters,
	perMetre: number,
): UnitWalks {
	const { unitOfCell, shareOfUnit, unitJoined } = unitCells;
	const count = unitJoined.length;
	const sums = new Float64Array(count);
	const metres = new Float64Array(count);
	const isOff = walks.legMetres === Number.POSITIVE_INFINITY;
	const walkable = Float64Array.from(unitJoined, (joined) => (joined === 0 || isOff ? Number.NaN : 0));
	if (isOff) return { walkable, metres };
	const walk: Walk = { metres: 0, spreadMetres: 0 };
	for (let place = 0; place < walks.cells.length; place++) {
		const cell = walks.cells[place]!;
		const unit = unitOfCell[cell]!;
		if (Number.isNaN(walkable[unit]!)) continue;
		const share = shareOfUnit[cell]! / CELL_POINTS;
		for (let p = 0; p < CELL_POINTS; p++) {
			const at = place * CELL_POINTS + p;
			if (walks.metres[at] === Number.POSITIVE_INFINITY) continue;
			takeWalk(walks, at, points.radiusMetres[cell]!, parameters.circuity, walk);
			const within = share * shareWithin(parameters.walkCut, walk);
			if (within === 0) continue;
			const { metres: along, spreadMetres: spread } = walk;
			walkable[unit] = walkable[unit]! + within;
			sums[unit] =
				sums[unit]! + within * exponential(-perMetre * Math.sqrt(along * along + (4 / 9) * spread * spread));
		}
	}
	for (let unit = 0; unit < count; unit++)
		if (walkable[unit]! > 0) metres[unit] = -logarithm(sums[unit]! / walkable[unit]!) / perMetre;
	return { walkable, metres };
}
