import type { LngLat } from "../../core/location.ts";
import { projectOntoPolyline } from "../../geo/polyline.ts";
import { LIMITS } from "../limits.ts";
import { measureLine } from "../line-geometry.ts";
import { roundPosition } from "../position.ts";
import { neighboursOf, raised, replaceBetween } from "./alignment.ts";
import { edited, onLine, refused, withLine } from "./support.ts";
import type { Edit } from "./types.ts";

/** Bends the nearest stretch of the alignment through a position; stations stay where they are. */
export const addVertex = (position: LngLat): Edit =>
	onLine((line, scenario) => {
		if (line.alignment.length >= LIMITS.vertexCount.high) return refused("tooManyVertices");
		const { alignment, stationChainageMetres } = measureLine(line);
		const { segment, chainageMetres } = projectOntoPolyline(alignment, position);
		const vertices = replaceBetween(
			line.alignment,
			alignment.chainageMetres,
			segment,
			segment + 1,
			[
				raised(
					{ position: roundPosition(position) },
					line.alignment,
					alignment.chainageMetres,
					chainageMetres,
				),
			],
			neighboursOf(line.stations, stationChainageMetres, chainageMetres),
		);
		return edited(withLine(scenario, { ...line, alignment: vertices }), "addVertex");
	});
