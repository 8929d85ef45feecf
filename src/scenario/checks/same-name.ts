import type { LineRule } from "./types.ts";

/** Two stations of one name cannot be told apart on a sheet. */
export const sameName: LineRule = ({ line }) =>
	line.stations.flatMap((station, i) => {
		const twin = line.stations
			.slice(0, i)
			.some((other) => other.name.th === station.name.th || other.name.en === station.name.en);
		if (!twin) return [];
		return [
			{
				code: "sameName",
				severity: "note" as const,
				stationId: station.id,
				parameters: { nameTh: station.name.th, nameEn: station.name.en },
			},
		];
	});
