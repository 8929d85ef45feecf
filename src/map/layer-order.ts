/** Every layer of ours, bottom first. Nothing is drawn that is not named here, in this order. */
export const LAYER_ORDER = [
	"ground",
	"campus",
	"campus-edge",
	"airport",
	"airport-edge",
	"water",
	"water-edge",
	"cells",
	"tambon-outlines",
	"municipality-outlines",
	"railway",
	"railway-ties",
	"roads-minor-casing",
	"roads-minor",
	"roads-secondary-casing",
	"roads-secondary",
	"roads-main-casing",
	"roads-main",
	"streets-edge",
	"flood-stretch",
	"isochrone-area",
	"isochrone-edge",
	"road-names",
	"water-names",
	"area-names",
	"railway-name",
	"flood-name",
	"tambon-names",
	"place-dots",
	"place-names",
	"streets-edge-name",
	"comparison-casing",
	"comparison-line",
	"comparison-stations",
	"station-uncertainty",
	"ghost-line",
	"line-casing",
	"line-elevated-edge",
	"line-at-grade",
	"line-elevated",
	"line-mixed",
	"path-casing",
	"path-line",
	"ghost-move",
	"ghost-site",
	"line-room",
	"station-names",
	"station-room",
	"ghost-distance",
] as const;

export type LayerId = (typeof LAYER_ORDER)[number];

/** Layers that stay when an online base map takes the place of the embedded one. */
export const APP_LAYERS: readonly LayerId[] = LAYER_ORDER.filter(
	(id) =>
		/^(comparison|station|ghost|line|isochrone|path)-/.test(id) ||
		id === "tambon-outlines" ||
		id === "municipality-outlines",
);

export const CELLS_LAYER: LayerId = "cells";
