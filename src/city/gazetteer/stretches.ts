import type { Bilingual, LngLat } from "../../core/location.ts";
import { distanceMetres } from "../../geo/projection.ts";
import type { TambonAt } from "./areas.ts";
import type { NamedPlace } from "./types.ts";

/** A named piece of a street, as a file has it. */
export interface NamedLine {
	readonly name: Bilingual;
	readonly line: readonly LngLat[];
}

/** Pieces that touch one square of this size, or squares side by side, are one stretch: carriageways, gaps at crossings. */
const SQUARE_DEGREES = 0.002;
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
		const key = name.th === name.en ? name.th : `${name.th}/${name.en}`;
		const known = byName.get(key);
		if (known === undefined) byName.set(key, { name, lines: [line] });
		else known.lines.push(line);
	}
	return [...byName].flatMap(([key, { name, lines }]) =>
		stretchesOf(lines)
			.flatMap((stretch) =>
				reachOf(stretch).radiusMetres <= LONG_STREET_METRES ? [stretch] : cutByTambon(stretch, within),
			)
			.map((vertices, number): NamedPlace => {
				const reach = reachOf(vertices);
				return {
					...reach,
					id: `${source}/${key}/${number + 1}`,
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

/** The vertices of each stretch. Cost: linear in the length of the lines. */
function stretchesOf(lines: readonly (readonly LngLat[])[]): LngLat[][] {
	const stretchOf = lines.map((_, line) => line);
	const root = (line: number): number => {
		let at = line;
		while (stretchOf[at] !== at) at = stretchOf[at]!;
		stretchOf[line] = at;
		return at;
	};
	const owners = new Map<string, number>();
	for (const [number, line] of lines.entries())
		for (const [column, row] of squaresAlong(line)) {
			for (let east = column - 1; east <= column + 1; east++)
				for (let north = row - 1; north <= row + 1; north++) {
					const other = owners.get(`${east},${north}`);
					if (other === undefined) continue;
					const [one, two] = [root(number), root(other)];
					stretchOf[Math.max(one, two)] = Math.min(one, two);
				}
			owners.set(`${column},${row}`, number);
		}
	const stretches = new Map<number, LngLat[]>();
	for (const [number, line] of lines.entries()) {
		const known = stretches.get(root(number));
		if (known === undefined) stretches.set(root(number), [...line]);
		else known.push(...line);
	}
	return [...stretches.values()].filter((vertices) => vertices.length > 0);
}

/** Every square that a line comes through, or one beside it. */
function squaresAlong(line: readonly LngLat[]): [column: number, row: number][] {
	const squares: [number, number][] = [];
	for (const [i, to] of line.entries()) {
		const from = line[Math.max(i - 1, 0)]!;
		const east = (to[0] - from[0]) / SQUARE_DEGREES;
		const north = (to[1] - from[1]) / SQUARE_DEGREES;
		const steps = Math.max(1, Math.ceil(Math.max(Math.abs(east), Math.abs(north))));
		for (let step = 1; step <= steps; step++)
			squares.push([
				Math.floor(from[0] / SQUARE_DEGREES + (east * step) / steps),
				Math.floor(from[1] / SQUARE_DEGREES + (north * step) / steps),
			]);
	}
	return squares;
}
