import type { FeatureCollection } from "geojson";
import type { SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { BaseFeatures } from "../base/features.ts";
import { APP_LAYERS, LAYER_ORDER } from "../layer-order.ts";
import { appLayers } from "./app-layers.ts";
import { baseLayers, type OwnLayer, type StyleLook } from "./base-layers.ts";

export type FontFaces = NonNullable<StyleSpecification["font-faces"]>;

/** Sources that hold what is decided; each is replaced whole when it changes. */
export const APP_SOURCES = [
	"line",
	"stations",
	"ghost",
	"comparison",
	"comparison-stations",
	"isochrone",
	"path",
] as const;
export type AppSource = (typeof APP_SOURCES)[number];
export type AppData = Readonly<Record<AppSource, FeatureCollection>>;

export interface StyleInput {
	readonly look: StyleLook;
	readonly base: BaseFeatures;
	readonly data: AppData;
	readonly noMappedStreets: string;
	readonly fontFaces: FontFaces;
}

const geojson = (data: FeatureCollection): SourceSpecification => ({ type: "geojson", data });

function inOrder(layers: readonly OwnLayer[]): OwnLayer[] {
	const byId = new Map(layers.map((layer) => [layer.id, layer]));
	return LAYER_ORDER.flatMap((id) => byId.get(id) ?? []);
}

function appSources({ base, data }: StyleInput): Record<string, SourceSpecification> {
	return Object.fromEntries([
		["outlines", geojson(base.outlines)],
		...APP_SOURCES.map((source) => [source, geojson(data[source])]),
	]);
}

/** The whole map from what is on this device: no address of another origin, no glyph server. */
export function embeddedStyle(input: StyleInput): StyleSpecification {
	const { base, look } = input;
	return {
		version: 8,
		"font-faces": input.fontFaces,
		sources: {
			areas: geojson(base.areas),
			lines: geojson(base.lines),
			roads: geojson(base.roads),
			labels: geojson(base.labels),
			...appSources(input),
		},
		layers: inOrder([...baseLayers(look, input.noMappedStreets), ...appLayers(look)]),
	};
}

/** A foreign base map under our own layers, with our fonts. */
export function onlineStyle(foreign: StyleSpecification, input: StyleInput): StyleSpecification {
	const own = inOrder(appLayers(input.look));
	const ownSources = appSources(input);
	const foreignSources = Object.entries(foreign.sources).filter(([id]) => !(id in ownSources));
	const foreignLayers = foreign.layers.filter((layer) => !APP_LAYERS.some((id) => id === layer.id));
	const firstName = foreignLayers.findIndex((layer) => layer.type === "symbol");
	const cut = firstName === -1 ? foreignLayers.length : firstName;
	const isOutline = (layer: OwnLayer): boolean => "source" in layer && layer.source === "outlines";
	return {
		...foreign,
		"font-faces": { ...foreign["font-faces"], ...input.fontFaces },
		sources: { ...Object.fromEntries(foreignSources), ...ownSources },
		layers: [
			...foreignLayers.slice(0, cut),
			...own.filter(isOutline),
			...foreignLayers.slice(cut),
			...own.filter((layer) => !isOutline(layer)),
		],
	};
}
