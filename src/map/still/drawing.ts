import type { Position } from "geojson";
import type { LngLat } from "../../core/location.ts";
import type { CellsView } from "../../engine/contract.ts";
import type { BaseFeatures } from "../base/features.ts";
import type { CellsLegend, Hatch } from "../cells/classes.ts";
import { cornerCount, mercator } from "../cells/mesh.ts";
import { CODE_UNKNOWN, LOW_CONFIDENCE } from "../cells/values.ts";
import { svgElement } from "../elements.ts";
import { lineFeatures, stationFeatures } from "../line/features.ts";
import { ISOCHRONE_OPACITY, type Palette } from "../palette.ts";
import type { GhostView, IsochroneView, LineView } from "../types.ts";

/** Drawing units are pixels at this zoom; a group's transform does the rest. */
export const DRAWING_ZOOM = 12;
const WORLD = 512 * 2 ** DRAWING_ZOOM;

/** Drawing units from the city's middle: short numbers in the paths. */
export class Plane {
	readonly #origin: readonly [number, number];

	constructor(origin: LngLat) {
		this.#origin = mercator(origin);
	}

	to(position: LngLat): { x: number; y: number } {
		const [x, y] = mercator(position);
		return { x: (x - this.#origin[0]) * WORLD, y: (y - this.#origin[1]) * WORLD };
	}

	from({ x, y }: { x: number; y: number }): LngLat {
		const mercatorX = x / WORLD + this.#origin[0];
		const mercatorY = y / WORLD + this.#origin[1];
		const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * mercatorY))) * 180) / Math.PI;
		return [(mercatorX - 0.5) * 360, lat];
	}

	path(positions: readonly (LngLat | Position)[], close = false): string {
		const points = positions.map((position) => {
			const { x, y } = this.to([position[0]!, position[1]!]);
			return `${x.toFixed(1)} ${y.toFixed(1)}`;
		});
		return `M${points.join("L")}${close ? "Z" : ""}`;
	}
}

type Stroke = Readonly<Record<string, string | number>>;

const stroke = (color: string, width: number, more: Stroke = {}): Stroke => ({
	fill: "none",
	stroke: color,
	"stroke-width": width,
	"vector-effect": "non-scaling-stroke",
	"stroke-linejoin": "round",
	...more,
});

function rings(plane: Plane, coordinates: readonly Position[][]): string {
	return coordinates.map((ring) => plane.path(ring, true)).join("");
}

/** Areas under the cells. */
export function drawAreas(plane: Plane, base: BaseFeatures, palette: Palette): SVGElement[] {
	return base.areas.features.map(({ geometry, properties }) =>
		svgElement("path", {
			d: rings(plane, geometry.coordinates),
			fill: palette[properties.class],
			stroke: palette[`${properties.class}Edge`],
			"stroke-dasharray": "3 3",
			"vector-effect": "non-scaling-stroke",
		}),
	);
}

/** Outlines, railway and roads over the cells. */
export function drawLines(plane: Plane, base: BaseFeatures, palette: Palette): SVGElement[] {
	const outlines = base.outlines.features.map(({ geometry, properties }) =>
		svgElement("path", {
			d: rings(plane, geometry.coordinates),
			...stroke(properties.municipality ? palette.municipality : palette.outline, 0.8, {
				"stroke-dasharray": properties.municipality ? "none" : "4 3",
			}),
		}),
	);
	const widths = { minor: 0.8, secondary: 1.6, main: 2.4 };
	const roads = base.roads.features.map(({ geometry, properties }) =>
		svgElement("path", {
			d: plane.path(geometry.coordinates),
			...stroke(palette.roadCasing, widths[properties.rank]),
		}),
	);
	const looks = {
		railway: stroke(palette.railway, 2, { "stroke-dasharray": "6 3" }),
		edge: stroke(palette.edgeOfKnowledge, 1, { "stroke-dasharray": "1 4" }),
		flood: stroke(palette.flood, 12, { "stroke-opacity": 0.45, "stroke-dasharray": "2 3" }),
	};
	const lines = base.lines.features.map(({ geometry, properties }) =>
		svgElement("path", { d: plane.path(geometry.coordinates), ...looks[properties.class] }),
	);
	return [...outlines, ...roads, ...lines];
}

/** Stripes for a class, in its colour on the ground's, or none of the ground for what is unknown. */
function hatchPattern(id: string, color: string, hatch: Hatch, palette: Palette): SVGPatternElement {
	const pattern = svgElement("pattern", {
		id,
		width: 4,
		height: 4,
		patternUnits: "userSpaceOnUse",
		patternTransform: `rotate(${hatch === "backward" ? 45 : -45})`,
	});
	if (hatch !== "cross") pattern.append(svgElement("rect", { width: 4, height: 4, fill: color }));
	const bar = { width: 4, height: 1.3, fill: hatch === "cross" ? color : palette.cellHatch };
	pattern.append(svgElement("rect", { ...bar, "fill-opacity": 0.75 }));
	return pattern;
}

/** One path a class: thousands of cells, at most a dozen elements. */
export function drawCells(
	plane: Plane,
	cells: CellsView,
	codes: Float32Array,
	legend: CellsLegend,
	palette: Palette,
	idPrefix: string,
): SVGElement[] {
	const paths = new Map<number, string[]>();
	const weak: string[] = [];
	for (let cell = 0; cell < cells.count; cell++) {
		const code = codes[cell]!;
		if (code < 0 && code !== CODE_UNKNOWN) continue;
		const start = cells.ringStart[cell]!;
		const ring: LngLat[] = [];
		for (let k = 0; k < cornerCount(cells, cell); k++) {
			ring.push([cells.ringLng[start + k]!, cells.ringLat[start + k]!]);
		}
		const ofClass = paths.get(code) ?? [];
		if (ofClass.length === 0) paths.set(code, ofClass);
		const path = plane.path(ring, true);
		ofClass.push(path);
		if (cells.peopleConfidence[cell] === LOW_CONFIDENCE) weak.push(path);
	}
	const unknown = legend.notes.find((note) => note.key === "unknown");
	const shown = [...paths].flatMap(([code, parts]) => {
		const look = code === CODE_UNKNOWN ? unknown : legend.classes[code];
		if (look === undefined) return [];
		const id = `${idPrefix}-${code}`;
		const path = svgElement("path", {
			d: parts.join(""),
			fill: look.hatch === "none" ? look.color : `url(#${id})`,
			"fill-opacity": palette.cellsOpacity,
		});
		return look.hatch === "none" ? [path] : [hatchPattern(id, look.color, look.hatch, palette), path];
	});
	if (legend.kind !== "people" || weak.length === 0) return shown;
	const id = `${idPrefix}-weak`;
	return [
		...shown,
		hatchPattern(id, palette.cellHatch, "cross", palette),
		svgElement("path", { d: weak.join(""), fill: `url(#${id})` }),
	];
}

export function drawLine(plane: Plane, view: LineView | null, palette: Palette): SVGElement[] {
	const sections = lineFeatures(view).features;
	const path = (coordinates: readonly Position[], look: Stroke) =>
		svgElement("path", { d: plane.path(coordinates), ...look });
	const uncertainty = stationFeatures(view, null).features.map(({ geometry, properties }) => {
		const { x, y } = plane.to(geometry.coordinates as [number, number]);
		const radius = properties.uncertaintyPixels * 2 ** DRAWING_ZOOM;
		return svgElement("circle", {
			cx: x,
			cy: y,
			r: radius,
			fill: palette.uncertainty,
			"fill-opacity": 0.1,
		});
	});
	return [
		...uncertainty,
		...sections.map(({ geometry, properties }) =>
			path(
				geometry.coordinates,
				stroke(properties.trackClass === "elevated" ? palette.ink : palette.lineCasing, 9),
			),
		),
		...sections.map(({ geometry, properties }) =>
			path(
				geometry.coordinates,
				stroke(palette.line, 5, {
					"stroke-dasharray": properties.trackClass === "mixed_street" ? "8 4" : "none",
				}),
			),
		),
	];
}

export function drawComparison(plane: Plane, view: LineView | null, palette: Palette): SVGElement[] {
	return lineFeatures(view).features.map(({ geometry }) =>
		svgElement("path", {
			d: plane.path(geometry.coordinates),
			...stroke(palette.comparison, 3, { "stroke-dasharray": "8 5" }),
		}),
	);
}

export function drawIsochrone(plane: Plane, isochrone: IsochroneView | null, palette: Palette): SVGElement[] {
	return (isochrone?.polygons ?? []).map((rings) =>
		svgElement("path", {
			d: rings.map((ring) => plane.path(ring, true)).join(""),
			...stroke(palette.isochrone, 2, { "fill-rule": "evenodd" }),
			fill: palette.isochrone,
			"fill-opacity": ISOCHRONE_OPACITY,
		}),
	);
}

export function drawGhost(plane: Plane, ghost: GhostView | null, palette: Palette): SVGElement[] {
	if (ghost === null) return [];
	const line =
		ghost.coordinates === null
			? []
			: [
					svgElement("path", {
						d: plane.path(ghost.coordinates),
						...stroke(palette.line, 4, { opacity: 0.3 }),
					}),
				];
	return [
		...line,
		...ghost.stations.map(({ from, to }) =>
			svgElement("path", {
				d: plane.path([from, to]),
				...stroke(palette.ink, 1.5, { "stroke-dasharray": "4 4" }),
			}),
		),
	];
}

export function drawPath(plane: Plane, path: readonly LngLat[] | null, palette: Palette): SVGElement[] {
	if (path === null || path.length < 2) return [];
	const round = { "stroke-linecap": "round" };
	const d = plane.path(path);
	return [
		svgElement("path", { d, ...stroke(palette.lineCasing, 8, { ...round, opacity: 0.85 }) }),
		svgElement("path", { d, ...stroke(palette.ink, 5, { ...round, "stroke-dasharray": "0.5 9" }) }),
	];
}
