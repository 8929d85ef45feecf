import type { CityView } from "../../engine/contract.ts";
import { baseFeatures } from "../base/features.ts";
import { legendFor } from "../cells/classes.ts";
import { writeCellCodes } from "../cells/values.ts";
import { roundDistanceMetres } from "../chrome.ts";
import { svgElement } from "../elements.ts";
import { shortName } from "../names.ts";
import { PALETTES, type Palette } from "../palette.ts";
import type { ScreenPoint } from "../stations/surface.ts";
import type { CellsMode, LineView, MapLanguage, MapTheme, StationView } from "../types.ts";
import { boundsOf, METRES_PER_PIXEL_AT_ZOOM_ZERO } from "../viewport.ts";
import { DRAWING_ZOOM, drawAreas, drawCells, drawComparison, drawLine, drawLines, Plane } from "./drawing.ts";
import { type PlacedName, placeNames } from "./place-names.ts";

export interface MapPictureRequest {
	readonly city: CityView;
	readonly language: MapLanguage;
	readonly theme: MapTheme;
	/** In pixels of the picture. */
	readonly width: number;
	readonly height: number;
	/** Strokes, marks and names are this many times as large as on a screen. */
	readonly unit: number;
	readonly active: LineView | null;
	readonly comparison: LineView | null;
	readonly cells: CellsMode;
	/** Width in pixels of a name set in the page's font. */
	readonly measure: (text: string, sizePixels: number, isStrong: boolean) => number;
}

/** A map that stands still, without names: these are set by whoever shows it, in the page's own font. */
export interface MapPicture {
	readonly svg: SVGSVGElement;
	readonly names: readonly PlacedName[];
	readonly ink: string;
	readonly ground: string;
	/** A round distance, and its length in the picture. */
	readonly scale: { readonly metres: number; readonly pixels: number };
}

const MARGIN_SHARE = 0.06;
const STATION_RADIUS = 5.5;
const SCALE_PIXELS = 120;

/** Without WebGL, without the page's styles: the same picture on paper, in a file and on a canvas. */
export function mapPicture(request: MapPictureRequest): MapPicture {
	const { city, width, height, unit, active, comparison } = request;
	const palette = PALETTES[request.theme];
	const plane = new Plane(city.origin);
	const { scale, project } = fitted(plane, request);
	const world = svgElement("g", {
		transform: `translate(${project.x} ${project.y}) scale(${scale})`,
	});
	const base = baseFeatures(city);
	const codes = new Float32Array(city.cells.count).fill(-1);
	writeCellCodes(city.cells, request.cells, codes);
	const legend = legendFor(request.cells.kind, request.theme);
	world.append(
		...drawAreas(plane, base, palette),
		...drawCells(plane, city.cells, codes, legend, palette, `picture-${nextId()}`),
		...drawLines(plane, base, palette),
		...drawComparison(plane, comparison, palette),
		...drawLine(plane, active, palette),
	);
	thicken(world, unit);
	const at = (position: readonly [number, number]): ScreenPoint => {
		const { x, y } = plane.to([position[0], position[1]]);
		return { x: project.x + x * scale, y: project.y + y * scale };
	};
	const svg = svgElement("svg", { viewBox: `0 0 ${width} ${height}`, width, height });
	svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
	svg.append(svgElement("rect", { width, height, fill: palette.ground }), world);
	const stops = active?.stations ?? [];
	for (const station of stops) svg.append(stopMark(station, at(station.position), unit, palette));
	const names = placeNames(
		[
			...stops.map(({ name, position, index }) => ({
				// The number leads to the table beside the map, also where there is no room for the name.
				texts: [`${index + 1} ${shortName(name)[request.language]}`, String(index + 1)],
				at: at([position[0], position[1]]),
				isStrong: true,
			})),
			...base.labels.features
				.filter(({ properties }) => properties.class !== "place")
				.map(({ geometry, properties }) => ({
					texts: [properties[request.language]],
					at: at([geometry.coordinates[0]!, geometry.coordinates[1]!]),
					isStrong: false,
				})),
		],
		{ width, height, unit, markRadius: STATION_RADIUS * unit, measure: request.measure },
	);
	const latitude = (city.origin[1] * Math.PI) / 180;
	const metresPerPixel = (METRES_PER_PIXEL_AT_ZOOM_ZERO * Math.cos(latitude)) / 2 ** DRAWING_ZOOM / scale;
	const metres = roundDistanceMetres(metresPerPixel * SCALE_PIXELS * unit);
	return {
		svg,
		names,
		ink: palette.ink,
		ground: palette.ground,
		scale: { metres, pixels: metres / metresPerPixel },
	};
}

let pictures = 0;
const nextId = (): number => ++pictures;

/** The lines, else the city, in the middle of the picture. */
function fitted(
	plane: Plane,
	{ city, active, comparison, width, height }: MapPictureRequest,
): { readonly scale: number; readonly project: ScreenPoint } {
	const positions = [...(active?.coordinates ?? []), ...(comparison?.coordinates ?? [])];
	const [west, south, east, north] = boundsOf(positions) ?? city.bounds;
	const topLeft = plane.to([west, north]);
	const bottomRight = plane.to([east, south]);
	const margin = Math.min(width, height) * MARGIN_SHARE;
	const scale = Math.min(
		(width - 2 * margin) / Math.max(1, bottomRight.x - topLeft.x),
		(height - 2 * margin) / Math.max(1, bottomRight.y - topLeft.y),
	);
	return {
		scale,
		project: {
			x: width / 2 - ((topLeft.x + bottomRight.x) / 2) * scale,
			y: height / 2 - ((topLeft.y + bottomRight.y) / 2) * scale,
		},
	};
}

/** Strokes are in pixels of the screen; a picture of twice as many shows them twice as wide. */
function thicken(group: SVGElement, unit: number): void {
	if (unit === 1) return;
	for (const element of group.querySelectorAll("[stroke-width], [stroke-dasharray]"))
		for (const attribute of ["stroke-width", "stroke-dasharray"]) {
			const value = element.getAttribute(attribute);
			if (value !== null)
				element.setAttribute(
					attribute,
					value.replace(/[\d.]+/g, (number) => String(Number(number) * unit)),
				);
		}
}

/** Round at grade, square elevated, as on the map. */
function stopMark(station: StationView, { x, y }: ScreenPoint, unit: number, palette: Palette): SVGElement {
	const radius = STATION_RADIUS * unit;
	const group = svgElement("g", { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` });
	const look = { fill: palette.ground, stroke: palette.ink, "stroke-width": 1.6 * unit };
	const side = radius * 0.92;
	group.append(
		station.elevated
			? svgElement("rect", { x: -side, y: -side, width: 2 * side, height: 2 * side, ...look })
			: svgElement("circle", { r: radius, ...look }),
	);
	return group;
}
