import type { ExpressionSpecification } from "maplibre-gl";

type Stop = readonly [zoom: number, value: number];

/** A size in pixels that grows smoothly between zoom stops. */
export function byZoom(stops: readonly Stop[], factor = 1): ExpressionSpecification {
	return [
		"interpolate",
		["linear"],
		["zoom"],
		...stops.flatMap(([zoom, value]) => [zoom, value * factor]),
	] as unknown as ExpressionSpecification;
}

/** A length on the ground, given as the property of its pixels at zoom 0, as pixels at the zoom of the moment. */
export function groundPixels(property: string): ExpressionSpecification {
	return [
		"interpolate",
		["exponential", 2],
		["zoom"],
		0,
		["get", property],
		22,
		["*", ["get", property], 2 ** 22],
	];
}

export const equals = (property: string, value: string | boolean): ExpressionSpecification => [
	"==",
	["get", property],
	value,
];
