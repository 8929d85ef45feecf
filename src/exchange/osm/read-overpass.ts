import { fail, ok, problem, type Result } from "../../core/result.ts";
import { isBarrier, isStreet, type StreetWays } from "../../geo/graph/ways.ts";
import { createCollector, nodeTagsOf, placeTagsOf, wayTagsOf } from "./collector.ts";
import { tellPlace } from "./names.ts";
import { checkpoint, type ReadOptions, tellDataTime } from "./options.ts";

const ELEMENTS_PER_BLOCK = 5000;

interface Position {
	readonly lat: number;
	readonly lon: number;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const isPosition = (value: unknown): value is Position =>
	isRecord(value) &&
	typeof value.lat === "number" &&
	typeof value.lon === "number" &&
	Math.abs(value.lat) <= 90 &&
	Math.abs(value.lon) <= 180;

export const isOverpass = (value: unknown): boolean => isRecord(value) && Array.isArray(value.elements);

/**
 * Streets of an answer of the Overpass API in JSON, with nodes as elements (`out body; >; out skel qt;`) or as
 * the geometry of ways (`out geom`).
 * Problems: `osm.overpassFailed`, `osm.element`, `osm.cancelled`.
 */
export async function readOverpass(value: unknown, options: ReadOptions): Promise<Result<StreetWays>> {
	const answer = value as {
		readonly elements: readonly unknown[];
		readonly remark?: unknown;
		readonly osm3s?: unknown;
	};
	if (typeof answer.remark === "string" && /error/i.test(answer.remark))
		return fail(problem("osm.overpassFailed", { remark: answer.remark.slice(0, 200) }));
	const { elements, osm3s } = answer;
	if (isRecord(osm3s) && typeof osm3s.timestamp_osm_base === "string")
		tellDataTime(options, new Date(osm3s.timestamp_osm_base));
	const collector = createCollector(options.clip);
	const drawn: { readonly ids: readonly number[]; readonly geometry: readonly unknown[] }[] = [];
	for (let i = 0; i < elements.length; i++) {
		if (i % ELEMENTS_PER_BLOCK === 0) {
			const go = await checkpoint(options, (0.5 * i) / elements.length);
			if (!go.ok) return go;
		}
		const element = elements[i];
		if (!isRecord(element)) return fail(problem("osm.element", { element: i + 1 }));
		if (element.type !== "way" || !isRecord(element.tags)) continue;
		const tags = wayTagsOf(element.tags);
		if (!isStreet(tags)) continue;
		const { nodes, geometry } = element;
		if (!isIds(nodes) || (geometry !== undefined && !Array.isArray(geometry)))
			return fail(problem("osm.element", { element: i + 1 }));
		collector.addWay(tags, nodes);
		if (Array.isArray(geometry)) drawn.push({ ids: nodes, geometry });
	}
	collector.finishWays();
	for (const { ids, geometry } of drawn) {
		for (const [place, id] of ids.entries()) {
			const position = geometry[place];
			if (isPosition(position)) collector.addNode(id, position.lon, position.lat, null);
		}
	}
	for (let i = 0; i < elements.length; i++) {
		if (i % ELEMENTS_PER_BLOCK === 0) {
			const go = await checkpoint(options, 0.5 + (0.5 * i) / elements.length);
			if (!go.ok) return go;
		}
		const element = elements[i] as Readonly<Record<string, unknown>>;
		if (element.type !== "node" || typeof element.id !== "number") continue;
		if (!isPosition(element)) return fail(problem("osm.element", { element: i + 1 }));
		const tags = isRecord(element.tags) ? nodeTagsOf(element.tags) : {};
		if (isRecord(element.tags)) tellPlace(options, placeTagsOf(element.tags), [element.lon, element.lat]);
		collector.addNode(element.id, element.lon, element.lat, isBarrier(tags) ? tags : null);
	}
	const last = await checkpoint(options, 1);
	return last.ok ? ok(collector.finish()) : last;
}

const isIds = (value: unknown): value is readonly number[] =>
	Array.isArray(value) && value.every((id) => Number.isSafeInteger(id));
