import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { LayerId } from "../layer-order.ts";
import { type Palette, TEXT_SCALE } from "../palette.ts";
import type { MapLanguage, MapTheme } from "../types.ts";
import { byZoom, equals } from "./expressions.ts";
import { FONT_REGULAR, FONT_SEMIBOLD } from "./fonts.ts";
import { FLOOD_IMAGE } from "./images.ts";

/** A layer of ours: its id is on the one list. */
export type OwnLayer = LayerSpecification & { readonly id: LayerId };

export interface StyleLook {
	readonly palette: Palette;
	readonly theme: MapTheme;
	readonly language: MapLanguage;
}

/** The embedded base map: muted, and dashed or soft wherever a shape is only indicative. */
export function baseLayers(look: StyleLook, noMappedStreets: string): OwnLayer[] {
	return [
		...areaLayers(look),
		...outlineLayers(look),
		...lineLayers(look),
		...nameLayers(look, noMappedStreets),
	];
}

function areaLayers({ palette }: StyleLook): OwnLayer[] {
	const area = (id: "campus" | "airport" | "water", fill: string, edge: string): [OwnLayer, OwnLayer] => [
		{
			id,
			type: "fill",
			source: "areas",
			filter: equals("class", id),
			paint: { "fill-color": fill, "fill-antialias": false },
		},
		{
			id: `${id}-edge`,
			type: "line",
			source: "areas",
			filter: equals("class", id),
			paint: { "line-color": edge, "line-width": 1, "line-dasharray": [3, 3] },
		},
	];
	return [
		{ id: "ground", type: "background", paint: { "background-color": palette.ground } },
		...area("campus", palette.campus, palette.campusEdge),
		...area("airport", palette.airport, palette.airportEdge),
		...area("water", palette.water, palette.waterEdge),
	];
}

/** Outlines dissolved from cells stay under an online base map too. */
export function outlineLayers({ palette }: StyleLook): OwnLayer[] {
	return [
		{
			id: "tambon-outlines",
			type: "line",
			source: "outlines",
			paint: {
				"line-color": palette.outline,
				"line-width": byZoom([
					[9, 0.5],
					[13, 1],
				]),
				"line-dasharray": [4, 3],
			},
		},
		{
			id: "municipality-outlines",
			type: "line",
			source: "outlines",
			filter: equals("municipality", true),
			layout: { "line-join": "round" },
			paint: {
				"line-color": palette.municipality,
				"line-width": byZoom([
					[9, 0.7],
					[13, 1.4],
				]),
				"line-opacity": 0.55,
			},
		},
	];
}

const ROAD_WIDTHS = {
	minor: [
		[12, 0.5],
		[14, 2],
		[16, 6],
	],
	secondary: [
		[10, 0.6],
		[12, 1.4],
		[14, 4],
		[16, 10],
	],
	main: [
		[10, 1.2],
		[12, 2.2],
		[14, 5],
		[16, 13],
	],
} as const;

function roadLayers(rank: keyof typeof ROAD_WIDTHS, { palette }: StyleLook): OwnLayer[] {
	const casing = ROAD_WIDTHS[rank].map(([zoom, width]) => [zoom, width + 1.6] as const);
	const common = {
		type: "line" as const,
		source: "roads",
		filter: equals("rank", rank),
		minzoom: rank === "minor" ? 12 : 0,
		layout: { "line-cap": "round", "line-join": "round" } as const,
	};
	return [
		{
			...common,
			id: `roads-${rank}-casing`,
			paint: { "line-color": palette.roadCasing, "line-width": byZoom(casing) },
		},
		{
			...common,
			id: `roads-${rank}`,
			paint: { "line-color": palette.road, "line-width": byZoom(ROAD_WIDTHS[rank]) },
		},
	];
}

function lineLayers(look: StyleLook): OwnLayer[] {
	const { palette } = look;
	const railway = { type: "line" as const, source: "lines", filter: equals("class", "railway") };
	return [
		{
			...railway,
			id: "railway",
			paint: { "line-color": palette.railway, "line-width": 2.6, "line-opacity": 0.8 },
		},
		{
			...railway,
			id: "railway-ties",
			paint: { "line-color": palette.ground, "line-width": 1.4, "line-dasharray": [5, 5] },
		},
		...roadLayers("minor", look),
		...roadLayers("secondary", look),
		...roadLayers("main", look),
		{
			id: "streets-edge",
			type: "line",
			source: "lines",
			filter: equals("class", "edge"),
			minzoom: 10.5,
			paint: {
				"line-color": palette.edgeOfKnowledge,
				"line-width": 1,
				"line-dasharray": [1, 4],
				"line-opacity": 0.9,
			},
		},
		{
			id: "flood-stretch",
			type: "line",
			source: "lines",
			filter: equals("class", "flood"),
			paint: {
				"line-pattern": FLOOD_IMAGE,
				"line-opacity": 0.75,
				"line-width": byZoom([
					[10, 14],
					[14, 44],
				]),
			},
		},
	];
}

function nameLayers({ palette, theme, language }: StyleLook, noMappedStreets: string): OwnLayer[] {
	const scale = TEXT_SCALE[theme];
	const name: ExpressionSpecification = ["get", language];
	const halo = { "text-halo-color": palette.halo, "text-halo-width": 1.9 };
	const alongLine = {
		"symbol-placement": "line",
		"text-font": FONT_REGULAR,
		"text-max-angle": 30,
		"text-padding": 8,
	} as const;
	const labels = (labelClass: string) => ({
		type: "symbol" as const,
		source: "labels",
		filter: equals("class", labelClass),
	});
	return [
		{
			id: "road-names",
			type: "symbol",
			source: "roads",
			minzoom: 12.2,
			filter: ["!=", name, ""],
			layout: {
				...alongLine,
				"text-field": name,
				"symbol-spacing": 420,
				"symbol-sort-key": ["match", ["get", "rank"], "main", 0, "secondary", 1, 2],
				"text-size": byZoom(
					[
						[12, 11.5],
						[16, 15],
					],
					scale,
				),
			},
			paint: { "text-color": palette.roadName, ...halo },
		},
		{
			id: "streets-edge-name",
			type: "symbol",
			source: "lines",
			minzoom: 10.5,
			filter: equals("class", "edge"),
			layout: {
				...alongLine,
				"text-field": noMappedStreets,
				"text-size": 12 * scale,
				"text-offset": [0, 0.9],
				"text-padding": 2,
				"symbol-spacing": 320,
			},
			paint: { "text-color": palette.edgeOfKnowledge, ...halo },
		},
		{
			...labels("water"),
			id: "water-names",
			minzoom: 11.5,
			layout: { "text-field": name, "text-font": FONT_REGULAR, "text-size": 13 * scale, "text-max-width": 6 },
			paint: { "text-color": palette.waterName, "text-halo-color": palette.water, "text-halo-width": 1.2 },
		},
		{
			...labels("area"),
			id: "area-names",
			minzoom: 11,
			layout: { "text-field": name, "text-font": FONT_REGULAR, "text-size": 13 * scale, "text-max-width": 7 },
			paint: { "text-color": palette.areaName, ...halo },
		},
		{
			id: "railway-name",
			type: "symbol",
			source: "lines",
			minzoom: 11.5,
			filter: equals("class", "railway"),
			layout: { ...alongLine, "text-field": name, "text-size": 11.5 * scale, "text-offset": [0, 0.9] },
			paint: { "text-color": palette.railway, ...halo },
		},
		{
			id: "flood-name",
			type: "symbol",
			source: "lines",
			minzoom: 11.5,
			filter: equals("class", "flood"),
			layout: {
				...alongLine,
				"text-field": name,
				"text-size": 12 * scale,
				"text-offset": [0, 2.2],
				"symbol-placement": "line-center",
			},
			paint: { "text-color": palette.waterName, ...halo },
		},
		{
			...labels("tambon"),
			id: "tambon-names",
			maxzoom: 14.5,
			layout: {
				"text-field": name,
				"text-font": FONT_SEMIBOLD,
				"text-size": byZoom(
					[
						[9.5, 12],
						[13, 15],
					],
					scale,
				),
				"text-max-width": 7,
				"text-padding": 6,
				"symbol-sort-key": ["get", "rank"],
			},
			paint: {
				"text-color": palette.municipality,
				"text-opacity": ["match", ["get", "rank"], 0, 1, 0.75],
				"text-halo-color": palette.halo,
				"text-halo-width": 2,
			},
		},
		{
			...labels("place"),
			id: "place-dots",
			type: "circle",
			minzoom: 12.5,
			paint: {
				"circle-radius": 2.5,
				"circle-color": palette.placeDot,
				"circle-stroke-color": palette.halo,
				"circle-stroke-width": 1,
				"circle-opacity": ["step", ["zoom"], ["match", ["get", "rank"], [0, 1], 1, 0], 14, 1],
				"circle-stroke-opacity": ["step", ["zoom"], ["match", ["get", "rank"], [0, 1], 1, 0], 14, 1],
			},
		},
		{
			...labels("place"),
			id: "place-names",
			minzoom: 12.5,
			filter: [
				"step",
				["zoom"],
				["all", equals("class", "place"), ["<=", ["get", "rank"], 1]],
				14,
				equals("class", "place"),
			],
			layout: {
				"text-field": name,
				"text-font": FONT_REGULAR,
				"text-size": 12.5 * scale,
				"text-max-width": 8,
				"text-variable-anchor": ["left", "right", "top", "bottom"],
				"text-radial-offset": 0.5,
				"text-justify": "auto",
				"symbol-sort-key": ["get", "rank"],
			},
			paint: { "text-color": palette.placeName, ...halo },
		},
	];
}
