import { PbfReader } from "pbf";
import { isBarrier, isStreet, NODE_KEYS } from "../../geo/graph/ways.ts";
import { type Collector, WANTED_WAY_KEYS } from "./collector.ts";
import { PLACE_KEYS, tellPlace } from "./names.ts";
import type { ReadOptions } from "./options.ts";
import { bytesOf } from "./pbf-blocks.ts";

/** One unpacked block: its texts, its groups still coded, and how positions are scaled. */
interface Block {
	readonly texts: string[];
	readonly groups: Uint8Array[];
	granularity: number;
	latOffset: number;
	lngOffset: number;
}

const DEGREES_PER_UNIT = 1e-9;

function openBlock(bytes: Uint8Array): Block {
	const block: Block = { texts: [], groups: [], granularity: 100, latOffset: 0, lngOffset: 0 };
	const decoder = new TextDecoder();
	new PbfReader(bytes).readFields((tag, into, reader) => {
		if (tag === 1) {
			new PbfReader(bytesOf(reader)).readFields((inner, texts, table) => {
				if (inner === 1) texts.push(decoder.decode(bytesOf(table)));
			}, into.texts);
		} else if (tag === 2) into.groups.push(bytesOf(reader));
		else if (tag === 17) into.granularity = reader.readVarint(true);
		else if (tag === 19) into.latOffset = reader.readVarint(true);
		else if (tag === 20) into.lngOffset = reader.readVarint(true);
	}, block);
	return block;
}

/** Numbers of a packed field, each through `read`; the field must lie inside the message. */
function packed(reader: PbfReader, read: (inner: PbfReader) => number): number[] {
	const inner = new PbfReader(bytesOf(reader));
	const numbers: number[] = [];
	while (inner.pos < inner.length) numbers.push(read(inner));
	if (inner.pos !== inner.length) throw new RangeError("a number runs past the end");
	return numbers;
}

const unsigned = (reader: PbfReader): number => reader.readVarint();
const signed = (reader: PbfReader): number => reader.readSVarint();

function differences(numbers: number[]): number[] {
	for (let i = 1; i < numbers.length; i++) numbers[i] = numbers[i]! + numbers[i - 1]!;
	return numbers;
}

function tagsFrom(
	texts: readonly string[],
	keys: readonly number[],
	values: readonly number[],
	wanted: ReadonlySet<string>,
): Record<string, string> {
	const tags: Record<string, string> = {};
	for (let i = 0; i < keys.length; i++) {
		const key = texts[keys[i]!];
		const value = texts[values[i]!];
		if (key === undefined || value === undefined)
			throw new RangeError("a tag names a text that is not there");
		if (wanted.has(key)) tags[key] = value;
	}
	return tags;
}

/** Hands the streets of a block to the collector. Returns whether the block holds nodes. Throws on nonsense. */
export function collectWays(bytes: Uint8Array, collector: Collector): boolean {
	const block = openBlock(bytes);
	let hasNodes = false;
	for (const group of block.groups) {
		new PbfReader(group).readFields((tag, _, reader) => {
			if (tag === 1 || tag === 2) hasNodes = true;
			else if (tag === 3) collectWay(block, bytesOf(reader), collector);
		}, null);
	}
	return hasNodes;
}

function collectWay(block: Block, bytes: Uint8Array, collector: Collector): void {
	const way: { keys: number[]; values: number[]; nodes: number[] } = { keys: [], values: [], nodes: [] };
	new PbfReader(bytes).readFields((tag, into, reader) => {
		if (tag === 2) into.keys = packed(reader, unsigned);
		else if (tag === 3) into.values = packed(reader, unsigned);
		else if (tag === 8) into.nodes = differences(packed(reader, signed));
	}, way);
	const tags = tagsFrom(block.texts, way.keys, way.values, WANTED_WAY_KEYS);
	if (isStreet(tags)) collector.addWay(tags, way.nodes);
}

/** Where the nodes of a block go. */
interface Nodes {
	readonly block: Block;
	/** Of "place" among the texts; below 0 where nobody asks for places, or the block has none. */
	readonly placeKey: number;
	readonly collector: Collector;
	readonly options: ReadOptions;
}

/** Hands the nodes of a block to the collector, and its named places to who asked. Throws on nonsense. */
export function collectNodes(bytes: Uint8Array, collector: Collector, options: ReadOptions): void {
	const block = openBlock(bytes);
	const placeKey = options.onPlace === undefined ? -1 : block.texts.indexOf("place");
	const nodes: Nodes = { block, placeKey, collector, options };
	for (const group of block.groups) {
		new PbfReader(group).readFields((tag, _, reader) => {
			if (tag === 1) collectNode(nodes, bytesOf(reader));
			else if (tag === 2) collectDense(nodes, bytesOf(reader));
		}, null);
	}
}

interface CodedNode {
	readonly id: number;
	readonly lng: number;
	readonly lat: number;
	readonly keys: readonly number[];
	readonly values: readonly number[];
}

function takeNode(nodes: Nodes, node: CodedNode, isWanted: boolean, isPlace: boolean): void {
	const { block, collector, options } = nodes;
	const position = place(block, node.lng, node.lat);
	if (isWanted) {
		const tags = tagsFrom(block.texts, node.keys, node.values, NODE_KEYS);
		collector.addNode(node.id, ...position, isBarrier(tags) ? tags : null);
	}
	if (isPlace) tellPlace(options, tagsFrom(block.texts, node.keys, node.values, PLACE_KEYS), position);
}

function place(block: Block, lng: number, lat: number): readonly [lng: number, lat: number] {
	const atLng = (block.lngOffset + block.granularity * lng) * DEGREES_PER_UNIT;
	const atLat = (block.latOffset + block.granularity * lat) * DEGREES_PER_UNIT;
	if (!(Math.abs(atLng) <= 180 && Math.abs(atLat) <= 90)) throw new RangeError("a node lies off the Earth");
	return [atLng, atLat];
}

function collectNode(nodes: Nodes, bytes: Uint8Array): void {
	const node: { id: number; keys: number[]; values: number[]; lat: number; lng: number } = {
		id: 0,
		keys: [],
		values: [],
		lat: 0,
		lng: 0,
	};
	new PbfReader(bytes).readFields((tag, into, reader) => {
		if (tag === 1) into.id = reader.readSVarint();
		else if (tag === 2) into.keys = packed(reader, unsigned);
		else if (tag === 3) into.values = packed(reader, unsigned);
		else if (tag === 8) into.lat = reader.readSVarint();
		else if (tag === 9) into.lng = reader.readSVarint();
	}, node);
	const isWanted = nodes.collector.wants(node.id);
	const isPlace = nodes.placeKey >= 0 && node.keys.includes(nodes.placeKey);
	if (isWanted || isPlace) takeNode(nodes, node, isWanted, isPlace);
}

function collectDense(nodes: Nodes, bytes: Uint8Array): void {
	const dense: { ids: number[]; lats: number[]; lngs: number[]; keysAndValues: number[] } = {
		ids: [],
		lats: [],
		lngs: [],
		keysAndValues: [],
	};
	new PbfReader(bytes).readFields((tag, into, reader) => {
		if (tag === 1) into.ids = differences(packed(reader, signed));
		else if (tag === 8) into.lats = differences(packed(reader, signed));
		else if (tag === 9) into.lngs = differences(packed(reader, signed));
		else if (tag === 10) into.keysAndValues = packed(reader, unsigned);
	}, dense);
	const { ids, lats, lngs, keysAndValues } = dense;
	if (lats.length !== ids.length || lngs.length !== ids.length)
		throw new RangeError("a node has no position");
	let at = 0;
	for (let i = 0; i < ids.length; i++) {
		const start = at;
		let isPlace = false;
		for (; at < keysAndValues.length && keysAndValues[at] !== 0; at += 2)
			if (keysAndValues[at] === nodes.placeKey) isPlace = true;
		const id = ids[i]!;
		const isWanted = nodes.collector.wants(id);
		if (isWanted || isPlace) {
			const keys: number[] = [];
			const values: number[] = [];
			for (let pair = start; pair < at; pair += 2) {
				keys.push(keysAndValues[pair]!);
				values.push(keysAndValues[pair + 1]!);
			}
			takeNode(nodes, { id, lng: lngs[i]!, lat: lats[i]!, keys, values }, isWanted, isPlace);
		}
		at++;
	}
}
