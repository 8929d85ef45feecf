import { NODE_KEYS, type StreetWays, type Tags, WAY_KEYS } from "../../geo/graph/ways.ts";
import { NAME_KEYS, PLACE_KEYS } from "./names.ts";
import type { ReadOptions } from "./options.ts";

/** Gathers streets in two turns: first every way, then the nodes that the ways ask for. */
export interface Collector {
	addWay(tags: Tags, nodeIds: ArrayLike<number>): void;
	/** No more ways. Until then no node is known to be wanted. */
	finishWays(): void;
	/** Ignored where no way asks for the node, or where it lies outside the clip. */
	addNode(id: number, lng: number, lat: number, tags: Tags | null): void;
	/** Whether the node is a bend or end of a street. */
	wants(id: number): boolean;
	finish(): StreetWays;
}

export function createCollector(clip: ReadOptions["clip"]): Collector {
	const wayTags: Tags[] = [];
	const firstNode: number[] = [0];
	let references = new Float64Array(1 << 12);
	let referenceCount = 0;
	let ids: Float64Array = new Float64Array(0);
	let lng: Float64Array = new Float64Array(0);
	let lat: Float64Array = new Float64Array(0);
	let guess = 0;
	const nodeTags = new Map<number, Tags>();

	/** Position of an id in the sorted list, or -1. Files list nodes in order, so the next one is tried first. */
	const indexOf = (id: number): number => {
		if (ids[guess] === id) return guess++;
		let low = 0;
		let high = ids.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (ids[middle]! < id) low = middle + 1;
			else high = middle;
		}
		guess = low;
		return ids[low] === id ? guess++ : -1;
	};
	return {
		addWay(tags, nodeIds) {
			if (nodeIds.length < 2) return;
			while (referenceCount + nodeIds.length > references.length) {
				const larger = new Float64Array(references.length * 2);
				larger.set(references);
				references = larger;
			}
			references.set(nodeIds, referenceCount);
			referenceCount += nodeIds.length;
			wayTags.push(tags);
			firstNode.push(referenceCount);
		},
		finishWays() {
			const sorted = references.slice(0, referenceCount).sort();
			let count = 0;
			for (let i = 0; i < sorted.length; i++)
				if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i]!;
			ids = sorted.slice(0, count);
			lng = new Float64Array(count).fill(Number.NaN);
			lat = new Float64Array(count).fill(Number.NaN);
		},
		addNode(id, atLng, atLat, tags) {
			const index = indexOf(id);
			if (index < 0) return;
			if (clip && !(atLng >= clip[0] && atLat >= clip[1] && atLng <= clip[2] && atLat <= clip[3])) return;
			lng[index] = atLng;
			lat[index] = atLat;
			if (tags !== null) nodeTags.set(index, tags);
		},
		wants: (id) => indexOf(id) >= 0,
		finish() {
			return {
				nodeLng: lng,
				nodeLat: lat,
				firstNode: Uint32Array.from(firstNode),
				wayNode: Uint32Array.from({ length: referenceCount }, (_, i) => indexOf(references[i]!)),
				wayTags,
				nodeTags,
			};
		},
	};
}

/** What the access rules read, and what people call a street. */
export const WANTED_WAY_KEYS: ReadonlySet<string> = new Set([...WAY_KEYS, ...NAME_KEYS]);

const keep = (keys: ReadonlySet<string>, given: Readonly<Record<string, unknown>>): Tags => {
	const kept: Record<string, string> = {};
	for (const key of keys) {
		const value = given[key];
		if (typeof value === "string" || typeof value === "number") kept[key] = String(value);
	}
	return kept;
};

export const wayTagsOf = (given: Readonly<Record<string, unknown>>): Tags => keep(WANTED_WAY_KEYS, given);
export const placeTagsOf = (given: Readonly<Record<string, unknown>>): Tags => keep(PLACE_KEYS, given);
export const nodeTagsOf = (given: Readonly<Record<string, unknown>>): Tags => keep(NODE_KEYS, given);
