import { fail, ok, problem, type Result } from "../../core/result.ts";
import type { StreetMode } from "./access.ts";
import { crc32 } from "./bytes.ts";
import { isGraphFile, readGraph, writeGraph } from "./graph-file.ts";
import type { StreetGraph } from "./street-graph.ts";

/** Where streets come from, to be told wherever their figures are shown. */
export interface StreetProvenance {
	/** The file or the server that they were read from. */
	readonly source: string;
	/** Day of the data as the source tells it (ISO 8601), or null. */
	readonly dataDate: string | null;
	readonly attribution: string;
	readonly licence: string;
	readonly url: string;
}

/** Streets of one place: for walkers, and for wheels where they were read too. */
export interface StreetNetwork {
	readonly foot: StreetGraph;
	readonly bicycle: StreetGraph | null;
	readonly motorcycle: StreetGraph | null;
	readonly provenance: StreetProvenance;
}

/** Provenance of streets read from OpenStreetMap data. */
export const openStreetMapProvenance = (
	source: string,
	dataDate: string | null = null,
): StreetProvenance => ({
	source,
	dataDate,
	attribution: "© OpenStreetMap contributors",
	licence: "ODbL 1.0",
	url: "https://www.openstreetmap.org/copyright",
});

/** The graphs of a network, walkers first. */
export const graphsOf = ({ foot, bicycle, motorcycle }: StreetNetwork): StreetGraph[] =>
	[foot, bicycle, motorcycle].filter((graph) => graph !== null);

/** "RBSN" */
const MAGIC = [0x52, 0x42, 0x53, 0x4e] as const;
const FORMAT_VERSION = 1;
const HEADER_BYTES = 16;
const LENGTH_BYTES = 4;

export const isNetworkFile = (bytes: Uint8Array): boolean =>
	bytes.length >= MAGIC.length && MAGIC.every((byte, i) => bytes[i] === byte);

/** A network as bytes. */
export const writeNetwork = (network: StreetNetwork): Uint8Array =>
	joinGraphFiles(network.provenance, graphsOf(network).map(writeGraph));

/**
 * One file of a network from its graphs as `writeGraph` wrote them, walkers among them and each mode once. Layout:
 * docs/format/streets.md.
 */
export function joinGraphFiles(from: StreetProvenance, graphs: readonly Uint8Array[]): Uint8Array {
	const provenance = new TextEncoder().encode(JSON.stringify(from));
	const size = graphs.reduce((sum, { length }) => sum + LENGTH_BYTES + length, provenance.length);
	const file = new Uint8Array(HEADER_BYTES + size);
	const view = new DataView(file.buffer);
	file.set(MAGIC);
	view.setUint8(4, FORMAT_VERSION);
	view.setUint8(5, graphs.length);
	view.setUint32(8, provenance.length, true);
	view.setUint32(12, crc32(provenance), true);
	file.set(provenance, HEADER_BYTES);
	let at = HEADER_BYTES + provenance.length;
	for (const graph of graphs) {
		view.setUint32(at, graph.length, true);
		file.set(graph, at + LENGTH_BYTES);
		at += LENGTH_BYTES + graph.length;
	}
	return file;
}

/**
 * Reads what `writeNetwork` wrote, or a single graph of walkers as `writeGraph` wrote it.
 * Problems: `streets.notGraph`, `streets.version`, `streets.damaged`, `streets.notFoot`.
 */
export function readNetwork(file: Uint8Array): Result<StreetNetwork> {
	if (isGraphFile(file)) return networkOf([file], openStreetMapProvenance(""));
	if (!isNetworkFile(file) || file.length < HEADER_BYTES) return fail(problem("streets.notGraph"));
	const view = new DataView(file.buffer, file.byteOffset, file.length);
	const version = view.getUint8(4);
	if (version !== FORMAT_VERSION)
		return fail(problem("streets.version", { found: version, expected: FORMAT_VERSION }));
	let at = HEADER_BYTES + view.getUint32(8, true);
	if (at > file.length) return damaged();
	const text = file.subarray(HEADER_BYTES, at);
	const provenance = crc32(text) === view.getUint32(12, true) ? readProvenance(text) : null;
	if (provenance === null) return damaged();
	const parts: Uint8Array[] = [];
	for (let graph = view.getUint8(5); graph > 0; graph--) {
		const start = at + LENGTH_BYTES;
		const end = start <= file.length ? start + view.getUint32(at, true) : Number.POSITIVE_INFINITY;
		if (end > file.length) return damaged();
		parts.push(file.subarray(start, end));
		at = end;
	}
	return at === file.length ? networkOf(parts, provenance) : damaged();
}

const damaged = (): Result<never> => fail(problem("streets.damaged"));

function readProvenance(bytes: Uint8Array): StreetProvenance | null {
	try {
		const { source, dataDate, attribution, licence, url } = JSON.parse(new TextDecoder().decode(bytes));
		const isText = [source, attribution, licence, url].every((part) => typeof part === "string");
		if (!isText || !(dataDate === null || typeof dataDate === "string")) return null;
		return { source, dataDate, attribution, licence, url };
	} catch {
		return null;
	}
}

function networkOf(files: readonly Uint8Array[], provenance: StreetProvenance): Result<StreetNetwork> {
	const byMode = new Map<StreetMode, StreetGraph>();
	for (const bytes of files) {
		const graph = readGraph(bytes);
		if (!graph.ok) return graph;
		if (byMode.has(graph.value.mode)) return damaged();
		byMode.set(graph.value.mode, graph.value);
	}
	const foot = byMode.get("foot");
	if (foot === undefined) return fail(problem("streets.notFoot"));
	return ok({
		foot,
		bicycle: byMode.get("bicycle") ?? null,
		motorcycle: byMode.get("motorcycle") ?? null,
		provenance,
	});
}
