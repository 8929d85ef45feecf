import { pointAtChainage } from "../../geo/polyline.ts";
import { distanceMetres } from "../../geo/projection.ts";
import type { LineRule } from "./types.ts";

/** Beyond half a platform's length from the track, the figures are of another place. Edits never leave this. */
const OFF_LINE_METRES = 25;

export const stationOffLine: LineRule = ({ line, measured }) =>
	line.stations.flatMap((station, i) => {
		const onLine = pointAtChainage(measured.alignment, measured.stationChainageMetres[i]!);
		const metres = distanceMetres(station.position, onLine);
		if (metres <= OFF_LINE_METRES) return [];
		return [
			{
				code: "stationOffLine",
				severity: "serious" as const,
				stationId: station.id,
				parameters: {
					nameTh: station.name.th,
					nameEn: station.name.en,
					metres: Math.round(metres),
					limitMetres: OFF_LINE_METRES,
				},
			},
		];
	});
