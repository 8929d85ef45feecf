import { fail, ok, problem, type Result } from "../../core/result.ts";
import { STREET_MODES } from "./access.ts";
import { type ByteReader, byteReader, byteWriter, crc32 } from "./bytes.ts";
import { graphFromGeometry, type StreetGeometry, type StreetGraph } from "./street-graph.ts";

/** "RBSG" */
const MAGIC = [0x52, 0x42, 0x53, 0x47] as const;
const FORMAT_VERSION = 1;
const HEADER_BYTES = 40;
/** A node and an edge need at least two and three bytes, so counts above the length are a damaged header. */
const LEAST_BYTES_PER_ITEM = 2;

export const isGraphFile = (bytes: Uint8Array): boolean =>
	bytes.length >= MAGIC.length && MAGIC.every((byte, i) => bytes[i] === byte);

/**
 * A graph as bytes; docs/format/streets.md has the layout. Lengths and arcs are not written: they are worked out
 * again from the geometry, so they cannot disagree with it. Reading gives back the identical graph.
 */
export function writeGraph(graph: StreetGeometry): Uint8Array {
	const nodeCount = graph.nodeEast.length;
	const edgeCount = graph.edgeFrom.length;
	const body = byteWriter();
	let east = 0;
	let north = 0;
	const point = (toEast: number, toNorth: number): void => {
		body.signed(toEast - east);
		body.signed(toNorth - north);
		east = toEast;
		north = toNorth;
	};
	for (let node = 0; node < nodeCount; node++) point(graph.nodeEast[node]!, graph.nodeNorth[node]!);
	let from = 0;
	for (let edge = 0; edge < edgeCount; edge++) {
		body.unsigned(graph.edgeFrom[edge]! - from);
		from = graph.edgeFrom[edge]!;
		body.unsigned(graph.edgeTo[edge]! - from);
		const bends = graph.firstBend[edge + 1]! - graph.firstBend[edge]!;
		body.unsigned(bends * 4 + graph.edgeDirections[edge]!);
		if (graph.mode !== "foot") body.unsigned(graph.edgeKmPerHour[edge]!);
		east = graph.nodeEast[from]!;
		north = graph.nodeNorth[from]!;
		for (let bend = graph.firstBend[edge]!; bend < graph.firstBend[edge + 1]!; bend++)
			point(graph.bendEast[bend]!, graph.bendNorth[bend]!);
	}
	const bytes = body.finish();
	const file = new Uint8Array(HEADER_BYTES + bytes.length);
	file.set(MAGIC);
	file.set(bytes, HEADER_BYTES);
	const header = new DataView(file.buffer, 0, HEADER_BYTES);
	header.setUint8(4, FORMAT_VERSION);
	header.setUint8(5, STREET_MODES.indexOf(graph.mode));
	header.setUint32(8, nodeCount, true);
	header.setUint32(12, edgeCount, true);
	header.setUint32(16, graph.bendEast.length, true);
	header.setFloat64(20, graph.origin[0], true);
	header.setFloat64(28, graph.origin[1], true);
	header.setUint32(36, checksum(file), true);
	return file;
}

/** Over everything but the four bytes of the checksum itself. */
function checksum(file: Uint8Array): number {
	const covered = file.slice();
	covered.fill(0, 36, HEADER_BYTES);
	return crc32(covered);
}

/** Problems: `streets.notGraph`, `streets.version`, `streets.damaged`. */
export function readGraph(file: Uint8Array): Result<StreetGraph> {
	if (!isGraphFile(file) || file.length < HEADER_BYTES) return fail(problem("streets.notGraph"));
	const header = new DataView(file.buffer, file.byteOffset, HEADER_BYTES);
	const version = header.getUint8(4);
	if (version !== FORMAT_VERSION)
		return fail(problem("streets.version", { found: version, expected: FORMAT_VERSION }));
	const mode = STREET_MODES[header.getUint8(5)];
	const nodeCount = header.getUint32(8, true);
	const edgeCount = header.getUint32(12, true);
	const bendCount = header.getUint32(16, true);
	const mostItems = (file.length - HEADER_BYTES) / LEAST_BYTES_PER_ITEM;
	if (
		mode === undefined ||
		header.getUint32(36, true) !== checksum(file) ||
		nodeCount + edgeCount + bendCount > mostItems
	)
		return fail(problem("streets.damaged"));
	const geometry: StreetGeometry = {
		mode,
		origin: [header.getFloat64(20, true), header.getFloat64(28, true)],
		nodeEast: new Int32Array(nodeCount),
		nodeNorth: new Int32Array(nodeCount),
		edgeFrom: new Uint32Array(edgeCount),
		edgeTo: new Uint32Array(edgeCount),
		edgeDirections: new Uint8Array(edgeCount),
		edgeKmPerHour: new Uint8Array(edgeCount),
		firstBend: new Uint32Array(edgeCount + 1),
		bendEast: new Int32Array(bendCount),
		bendNorth: new Int32Array(bendCount),
	};
	return readBody(byteReader(file.subarray(HEADER_BYTES)), geometry)
		? ok(graphFromGeometry(geometry))
		: fail(problem("streets.damaged"));
}

function readBody(body: ByteReader, into: StreetGeometry): boolean {
	const nodeCount = into.nodeEast.length;
	let east = 0;
	let north = 0;
	for (let node = 0; node < nodeCount; node++) {
		into.nodeEast[node] = east += body.signed();
		into.nodeNorth[node] = north += body.signed();
	}
	let from = 0;
	let bend = 0;
	for (let edge = 0; edge < into.edgeFrom.length; edge++) {
		from += body.unsigned();
		const to = from + body.unsigned();
		if (to >= nodeCount) return false;
		const packed = body.unsigned();
		into.edgeFrom[edge] = from;
		into.edgeTo[edge] = to;
		into.edgeDirections[edge] = packed % 4;
		if (into.mode !== "foot") into.edgeKmPerHour[edge] = body.unsigned();
		east = into.nodeEast[from]!;
		north = into.nodeNorth[from]!;
		const end = bend + Math.floor(packed / 4);
		if (end > into.bendEast.length) return false;
		for (; bend < end; bend++) {
			into.bendEast[bend] = east += body.signed();
			into.bendNorth[bend] = north += body.signed();
		}
		into.firstBend[edge + 1] = bend;
	}
	return !body.isBroken && body.isAtEnd && bend === into.bendEast.length;
}
