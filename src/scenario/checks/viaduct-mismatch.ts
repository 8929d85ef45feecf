import type { LineRule } from "./types.ts";

/** A station at another level than the track on both its sides cannot be built as drawn. */
export const viaductMismatch: LineRule = ({ line, geometry }) =>
	line.stations.flatMap((station, i) => {
		const sides = geometry.trackClassBySection.slice(Math.max(i - 1, 0), i + 1);
		const fits = sides.some((trackClass) => (trackClass === "elevated") === station.elevated);
		if (fits) return [];
		return [
			{
				code: station.elevated ? "stationAboveTrack" : "stationBelowTrack",
				severity: "warning" as const,
				stationId: station.id,
				parameters: { nameTh: station.name.th, nameEn: station.name.en },
			},
		];
	});
