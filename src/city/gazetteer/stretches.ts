import type { Bilingual, LngLat } from "../../core/location.ts";
import { distanceMetres } from "../../geo/projection.ts";
import type { TambonAt } from "./areas.ts";
import type { NamedPlace } from "./types.ts";

/** A named piece of a street, as a file has it. */
export interface NamedLine {
	readonly name: Bilingual;
	readonly line: readonly LngLat[];
}

/** Pieces nearer than this belong to one stretch: two carriageways, a gap at a crossing. */
const TOGETHER_METRES = 400;
/** As many degrees hold that distance wherever people live. */
const TOGETHER_DEGREES = 0.008;
/** A street that reaches farther than this from its middle is given once for every tambon that it runs through. */
const LONG_STREET_METRES = 1500;

const SOI = /^(ซอย|ซ\.)|^soi\b/i;

/**
 * Streets by name: pieces of one name that lie together are one street, pieces far apart are streets of their own,
 * and a long street is told by the tambons that it runs through, so that somebody can live on it.
 */
export function streetNames(lines: readonly NamedLine[], source: string, within: TambonAt): NamedPlace[] {
	const byName = new Map<string, { readonly name: Bilingual; readonly lines: (readonly LngLat[])[] }>();
	for (const { name, line } of lines) {
		const key = `${name.th}\n${name.en}`;
		const known = byName.get(key);
		if (known === undefined) byName.set(key, { name, lines: [line] });
		else known.lines.push(line);
	}
	return [...byName.values()].flatMap(({ name, lines }) =>
		stretchesOf(lines)
			.flatMap((stretch) =>
				reachOf(stretch).radiusMetres <= LONG_STREET_METRES ? [stretch] : cutByTambon(stretch, within),
			)
			.map((vertices, number): NamedPlace => {
				const reach = reachOf(vertices);
				return {
					...reach,
					id: `${source}/${name.th}/${number + 1}`,
					kind: SOI.test(name.th) || SOI.test(name.en) ? "soi" : "road",
					name,
					within: within(reach.position),
					category: null,
				};
			}),
	);
}

/** The vertex nearest to the middle, and how far the others are from it. */
function reachOf(vertices: readonly LngLat[]): Pick<NamedPlace, "position" | "radiusMetres"> {
	const [west, south, east, north] = boxOf(vertices);
	const middle: LngLat = [(west + east) / 2, (south + north) / 2];
	let position = vertices[0]!;
	for (const vertex of vertices)
		if (distanceMetres(vertex, middle) < distanceMetres(position, middle)) position = vertex;
	return {
		position,
		radiusMetres: vertices.reduce((most, vertex) => Math.max(most, distanceMetres(position, vertex)), 0),
	};
}

function cutByTambon(vertices: readonly LngLat[], within: TambonAt): LngLat[][] {
	const parts = new Map<string, LngLat[]>();
	for (const vertex of vertices) {
		const tambon = within(vertex)?.th ?? "";
		const part = parts.get(tambon);
		if (part === undefined) parts.set(tambon, [vertex]);
		else part.push(vertex);
	}
	return [...parts.values()];
}

type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf(vertices: readonly LngLat[]): Box {
	const box: [number, number, number, number] = [180, 90, -180, -90];
	for (const [lng, lat] of vertices) {
		box[0] = Math.min(box[0], lng);
		box[1] = Math.min(box[1], lat);
		box[2] = Math.max(box[2], lng);
		box[3] = Math.max(box[3], lat);
	}
	return box;
}

interface Piece {
	readonly vertices: readonly LngLat[];
	readonly box: Box;
}

/** The vertices of each stretch. */
function stretchesOf(lines: readonly (readonly LngLat[])[]): (readonly LngLat[])[] {
	let stretches: Piece[] = [];
	for (const line of lines) {
		if (line.length === 0) continue;
		let grown: Piece = { vertices: line, box: boxOf(line) };
		const apart: Piece[] = [];
		for (const other of stretches) {
			if (areTogether(grown, other)) {
				const vertices = [...other.vertices, ...grown.vertices];
				grown = { vertices, box: boxOf(vertices) };
			} else apart.push(other);
		}
		stretches = [...apart, grown];
	}
	return stretches.map(({ vertices }) => vertices);
}

function areTogether(one: Piece, other: Piece): boolean {
	const isFar =
		one.box[0] > other.box[2] + TOGETHER_DEGREES ||
		other.box[0] > one.box[2] + TOGETHER_DEGREES ||
		one.box[1] > other.box[3] + TOGETHER_DEGREES ||
		other.box[1] > one.box[3] + TOGETHER_DEGREES;
	return (
		!isFar &&
		one.vertices.some((from) => other.vertices.some((to) => distanceMetres(from, to) <= TOGETHER_METRES))
	);
}
