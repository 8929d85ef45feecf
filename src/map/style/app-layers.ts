import type { ExpressionSpecification } from "maplibre-gl";
import { ISOCHRONE_OPACITY, TEXT_SCALE } from "../palette.ts";
import { type OwnLayer, outlineLayers, type StyleLook } from "./base-layers.ts";
import { byZoom, equals, groundPixels } from "./expressions.ts";
import { FONT_REGULAR, FONT_SEMIBOLD } from "./fonts.ts";
import { LINE_ROOM_IMAGE, STATION_ROOM_IMAGE } from "./images.ts";

const LINE_WIDTH = [
	[9.5, 3],
	[12, 5],
	[14, 7],
	[16, 9],
] as const;

const wider = (pixels: number) => byZoom(LINE_WIDTH.map(([zoom, width]) => [zoom, width + pixels] as const));

const ROUND = { "line-cap": "round", "line-join": "round" } as const;

/** What people decide, over whichever base map is under it. */
export function appLayers(look: StyleLook): OwnLayer[] {
	return [
		...outlineLayers(look),
		...isochroneLayers(look),
		...comparisonLayers(look),
		...lineLayers(look),
		...pathLayers(look),
		...stationLayers(look),
	];
}

function isochroneLayers({ palette }: StyleLook): OwnLayer[] {
	return [
		{
			id: "isochrone-area",
			type: "fill",
			source: "isochrone",
			paint: { "fill-color": palette.isochrone, "fill-opacity": ISOCHRONE_OPACITY },
		},
		{
			id: "isochrone-edge",
			type: "line",
			source: "isochrone",
			layout: { "line-join": "round" },
			paint: { "line-color": palette.isochrone, "line-width": 2 },
		},
	];
}

function comparisonLayers({ palette }: StyleLook): OwnLayer[] {
	return [
		{
			id: "comparison-casing",
			type: "line",
			source: "comparison",
			layout: ROUND,
			paint: { "line-color": palette.lineCasing, "line-width": wider(1), "line-opacity": 0.8 },
		},
		{
			id: "comparison-line",
			type: "line",
			source: "comparison",
			layout: { "line-join": "round" },
			paint: { "line-color": palette.comparison, "line-width": wider(-2), "line-dasharray": [2, 1] },
		},
		{
			id: "comparison-stations",
			type: "circle",
			source: "comparison-stations",
			paint: {
				"circle-radius": byZoom([
					[9.5, 2],
					[13, 5],
				]),
				"circle-color": palette.lineCasing,
				"circle-stroke-color": palette.comparison,
				"circle-stroke-width": 2,
			},
		},
	];
}

function lineLayers({ palette }: StyleLook): OwnLayer[] {
	return [
		{
			id: "station-uncertainty",
			type: "circle",
			source: "stations",
			paint: {
				"circle-radius": groundPixels("uncertaintyPixels"),
				"circle-color": palette.uncertainty,
				"circle-blur": 0.35,
				"circle-opacity": ["case", ["get", "selected"], 0.2, 0.09],
				"circle-pitch-alignment": "map",
			},
		},
		{
			id: "ghost-line",
			type: "line",
			source: "ghost",
			filter: equals("part", "line"),
			layout: ROUND,
			paint: { "line-color": palette.line, "line-width": wider(-1), "line-opacity": 0.3 },
		},
		{
			id: "line-casing",
			type: "line",
			source: "line",
			layout: ROUND,
			paint: { "line-color": palette.lineCasing, "line-width": wider(4) },
		},
		{
			id: "line-elevated-edge",
			type: "line",
			source: "line",
			filter: equals("trackClass", "elevated"),
			paint: { "line-color": palette.ink, "line-width": wider(4) },
		},
		{
			id: "line-at-grade",
			type: "line",
			source: "line",
			filter: equals("trackClass", "at_grade_reserved"),
			layout: ROUND,
			paint: { "line-color": palette.line, "line-width": wider(0) },
		},
		{
			id: "line-elevated",
			type: "line",
			source: "line",
			filter: equals("trackClass", "elevated"),
			layout: ROUND,
			paint: { "line-color": palette.line, "line-width": wider(0.5) },
		},
		{
			id: "line-mixed",
			type: "line",
			source: "line",
			filter: equals("trackClass", "mixed_street"),
			paint: { "line-color": palette.line, "line-width": wider(0), "line-dasharray": [1.6, 0.8] },
		},
	];
}

/** Dots, as a walk is drawn on most maps. */
function pathLayers({ palette }: StyleLook): OwnLayer[] {
	return [
		{
			id: "path-casing",
			type: "line",
			source: "path",
			layout: ROUND,
			paint: { "line-color": palette.lineCasing, "line-width": 8, "line-opacity": 0.85 },
		},
		{
			id: "path-line",
			type: "line",
			source: "path",
			layout: ROUND,
			paint: { "line-color": palette.ink, "line-width": 5, "line-dasharray": [0.1, 1.8] },
		},
	];
}

function stationLayers({ palette, theme, language }: StyleLook): OwnLayer[] {
	const scale = TEXT_SCALE[theme];
	const name: ExpressionSpecification = ["get", language];
	const halo = { "text-halo-color": palette.halo, "text-halo-width": 2 };
	return [
		{
			id: "ghost-move",
			type: "line",
			source: "ghost",
			filter: equals("part", "move"),
			paint: { "line-color": palette.ink, "line-width": 1.5, "line-dasharray": [2, 2] },
		},
		{
			id: "ghost-site",
			type: "circle",
			source: "ghost",
			filter: equals("part", "site"),
			paint: {
				"circle-radius": 8,
				"circle-color": palette.lineCasing,
				"circle-opacity": 0.6,
				"circle-stroke-color": palette.ink,
				"circle-stroke-width": 1.5,
			},
		},
		{
			id: "line-room",
			type: "symbol",
			source: "line",
			layout: {
				"symbol-placement": "line",
				"symbol-spacing": 14,
				"icon-image": LINE_ROOM_IMAGE,
				"icon-allow-overlap": true,
				"icon-rotation-alignment": "viewport",
			},
			paint: { "icon-opacity": 0 },
		},
		{
			id: "station-names",
			type: "symbol",
			source: "stations",
			layout: {
				"text-field": name,
				"text-font": FONT_SEMIBOLD,
				"text-size": byZoom(
					[
						[10, 12.5],
						[14, 16],
					],
					scale,
				),
				"text-max-width": 9,
				"text-line-height": 1.3,
				"text-variable-anchor": ["left", "right", "top-left", "bottom-left", "top-right", "bottom-right"],
				"text-radial-offset": byZoom([
					[10, 0.85],
					[14, 1.25],
				]),
				"text-justify": "auto",
				"text-padding": 1,
				"symbol-sort-key": ["get", "rank"],
			},
			paint: { "text-color": palette.ink, ...halo },
		},
		{
			id: "station-room",
			type: "symbol",
			source: "stations",
			layout: {
				"icon-image": STATION_ROOM_IMAGE,
				"icon-size": byZoom([
					[9.5, 0.55],
					[12, 0.9],
					[14, 1.2],
				]),
				"icon-allow-overlap": true,
				"icon-padding": 0,
			},
			paint: { "icon-opacity": 0 },
		},
		{
			id: "ghost-distance",
			type: "symbol",
			source: "ghost",
			filter: equals("part", "distance"),
			layout: {
				"text-field": ["get", "label"],
				"text-font": FONT_REGULAR,
				"text-size": 14 * scale,
				"text-anchor": "right",
				"text-offset": [-1.2, 0],
				"text-allow-overlap": true,
				"text-ignore-placement": true,
			},
			paint: { "text-color": palette.ink, ...halo },
		},
	];
}
