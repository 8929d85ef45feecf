import { KERNELS_BASE64 } from "./kernels.generated.ts";
import { plainKernels } from "./plain.ts";
import type { Kernels, PivotInput, Workspace } from "./types.ts";

/** What assembly/index.ts exports; arrays are byte addresses. */
interface Exports {
	readonly memory: WebAssembly.Memory;
	start(): number;
	powerEach(values: number, count: number, p: number, into: number): void;
	exponentialEach(values: number, count: number, rate: number, fixed: number, into: number): void;
	combinations(
		rows: number,
		width: number,
		count: number,
		columns: number,
		weights: number,
		across: number,
		step: number,
		into: number,
	): void;
	rowProducts(
		rows: number,
		width: number,
		matrix: number,
		count: number,
		vectors: number,
		into: number,
	): void;
	pivotRiders(
		zones: number,
		stations: number,
		columns: number,
		weights: number,
		advantage: number,
		trips: number,
		baseShare: number,
		groups: number,
		groupKind: number,
		levels: number,
		levelShares: number,
		levelFactors: number,
		kappa: number,
		theta: number,
		row: number,
		weight: number,
	): number;
	addPowers(
		count: number,
		terms: number,
		termCount: number,
		chosen: number,
		p: number,
		weight: number,
		into: number,
		byTerm: number,
	): void;
	addLogarithmicRises(count: number, shares: number, gains: number, weight: number, into: number): void;
	nearestSquares(
		places: number,
		east: number,
		north: number,
		count: number,
		pointEast: number,
		pointNorth: number,
		into: number,
	): void;
	balanceRows(
		zones: number,
		matrix: number,
		origins: number,
		columnFactors: number,
		rowFactors: number,
		columnSums: number,
	): number;
	rivalShares(
		pairs: number,
		trips: number,
		motorcycle: number,
		alone: number,
		car: number,
		songthaew: number,
		active: number,
		numbers: number,
		sums: number,
		nests: number,
		shares: number,
	): void;
}

const PAGE = 65_536;
/** Arrays from outside pass through in pieces of this many doubles. */
const PIECE = 1024;
/** Below this many values, handing them over costs more than it saves. */
const WORTH_HANDING_OVER = 16;
/** Arrays begin at a multiple of 16 bytes, with room behind for reading one pair too far. */
const PADDING = 48;
const MOST_ARRAYS = 64;

/** The kernels in WebAssembly with 128-bit vectors, or null where the platform has none or forbids them. */
export function simdKernels(): Kernels | null {
	const exports = instantiate();
	return exports === null ? null : kernelsOf(exports);
}

function instantiate(): Exports | null {
	if (typeof WebAssembly === "undefined") return null;
	const binary = Uint8Array.from(atob(KERNELS_BASE64), (letter) => letter.charCodeAt(0));
	if (!WebAssembly.validate(binary)) return null;
	try {
		return new WebAssembly.Instance(new WebAssembly.Module(binary)).exports as unknown as Exports;
	} catch {
		// A page may forbid compiling by its Content-Security-Policy.
		return null;
	}
}

function kernelsOf(wasm: Exports): Kernels {
	const { memory } = wasm;
	const firstPiece = wasm.start();
	const secondPiece = firstPiece + 8 * PIECE;
	const roomStart = secondPiece + 8 * PIECE;
	let top = roomStart;
	let pieceIn = new Float64Array(memory.buffer, firstPiece, PIECE);
	let pieceOut = new Float64Array(memory.buffer, secondPiece, PIECE);

	const take = (bytes: number): number => {
		const at = top;
		top += (bytes + PADDING) & ~15;
		if (top > memory.buffer.byteLength) throw new RangeError("the workspace was opened with too little room");
		return at;
	};
	const workspace: Workspace = {
		zeros: (count) => new Float64Array(memory.buffer, take(8 * count), count).fill(0),
		copy(values) {
			const copied = new Float64Array(memory.buffer, take(8 * values.length), values.length);
			copied.set(values);
			return copied;
		},
		copySingles(values) {
			const length = values.reduce((sum, each) => sum + each.length, 0);
			const joined = new Float32Array(memory.buffer, take(4 * length), length);
			let at = 0;
			for (const each of values) {
				joined.set(each, at);
				at += each.length;
			}
			return joined;
		},
	};
	const address = (values: Float64Array | Float32Array): number => {
		if (values.buffer !== memory.buffer) throw new RangeError("the array is not of the open workspace");
		return values.byteOffset;
	};
	/** Runs `work` on addresses, a piece at a time where the arrays lie outside. */
	const inPieces = (
		values: Float64Array,
		count: number,
		into: Float64Array,
		work: (from: number, count: number, to: number) => void,
	): void => {
		if (values.buffer === memory.buffer && into.buffer === memory.buffer) {
			work(values.byteOffset, count, into.byteOffset);
			return;
		}
		for (let first = 0; first < count; first += PIECE) {
			const length = Math.min(PIECE, count - first);
			pieceIn.set(length === values.length ? values : values.subarray(first, first + length));
			work(firstPiece, length, secondPiece);
			into.set(length === PIECE ? pieceOut : pieceOut.subarray(0, length), first);
		}
	};
	return {
		open(doubles) {
			const needed = roomStart + 8 * doubles + PADDING * MOST_ARRAYS;
			const missing = needed - memory.buffer.byteLength;
			if (missing > 0) {
				memory.grow(Math.ceil(missing / PAGE));
				pieceIn = new Float64Array(memory.buffer, firstPiece, PIECE);
				pieceOut = new Float64Array(memory.buffer, secondPiece, PIECE);
			}
			top = roomStart;
			return workspace;
		},
		powerEach(values, count, p, into) {
			if (count < WORTH_HANDING_OVER) plainKernels.powerEach(values, count, p, into);
			else inPieces(values, count, into, (from, length, to) => wasm.powerEach(from, length, p, to));
		},
		exponentialEach(values, count, rate, fixed, into) {
			if (count < WORTH_HANDING_OVER) plainKernels.exponentialEach(values, count, rate, fixed, into);
			else
				inPieces(values, count, into, (from, length, to) =>
					wasm.exponentialEach(from, length, rate, fixed, to),
				);
		},
		combinations(rows, width, count, columns, weights, across, step, into) {
			wasm.combinations(rows, width, count, address(columns), address(weights), across, step, address(into));
		},
		rowProducts(rows, width, matrix, count, vectors, into) {
			wasm.rowProducts(rows, width, address(matrix), count, address(vectors), address(into));
		},
		pivotRiders(input: PivotInput, weight) {
			const [s0, s1, s2, s3] = input.groups;
			const groupKind = s1 === 0 && s2 === 0 && s3 === 0 ? 1 : s0 === 0 ? 3 : 4;
			const before = top;
			const row = take(32 * (input.zones + 4));
			top = before;
			return wasm.pivotRiders(
				input.zones,
				input.stations,
				address(input.columns),
				address(input.weights),
				address(input.advantage),
				address(input.trips),
				address(input.baseShare),
				address(input.groups),
				groupKind,
				input.levelShares.length,
				address(input.levelShares),
				address(input.levelFactors),
				input.kappa,
				input.theta,
				row,
				address(weight),
			);
		},
		addPowers(count, terms, chosen, p, weight, into, byTerm) {
			const termCount = Math.floor(terms.length / count);
			wasm.addPowers(count, address(terms), termCount, chosen, p, weight, address(into), byTerm ? 1 : 0);
		},
		addLogarithmicRises(count, shares, gains, weight, into) {
			wasm.addLogarithmicRises(count, address(shares), address(gains), weight, address(into));
		},
		nearestSquares(east, north, pointEast, pointNorth, into) {
			wasm.nearestSquares(
				east.length,
				address(east),
				address(north),
				pointEast.length,
				address(pointEast),
				address(pointNorth),
				address(into),
			);
		},
		balanceRows(zones, matrix, origins, columnFactors, rowFactors, columnSums) {
			return wasm.balanceRows(
				zones,
				address(matrix),
				address(origins),
				address(columnFactors),
				address(rowFactors),
				address(columnSums),
			);
		},
		rivalShares(input, shares) {
			const before = top;
			const sums = workspace.zeros(9);
			const nests = take(16 * (input.pairs + 2));
			top = before;
			wasm.rivalShares(
				input.pairs,
				address(input.trips),
				address(input.motorcycle),
				address(input.alone),
				address(input.car),
				address(input.songthaew),
				address(input.active),
				address(input.numbers),
				sums.byteOffset,
				nests,
				shares === null ? 0 : address(shares),
			);
			const sum = (first: number): number => sums[first]! + sums[first + 1]! + sums[first + 2]!;
			return [sum(0), sum(3), sum(6)];
		},
	};
}
