import type { LineRule } from "./types.ts";

/** A shorter line is walked or ridden past before a train comes. */
const SHORT_LINE_METRES = 1000;

export const lineShort: LineRule = ({ geometry }) =>
	geometry.lengthMetres >= SHORT_LINE_METRES
		? []
		: [
				{
					code: "lineShort",
					severity: "warning",
					parameters: { metres: Math.round(geometry.lengthMetres), limitMetres: SHORT_LINE_METRES },
				},
			];
