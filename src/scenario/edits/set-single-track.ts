import { edited, named, onStation, refused, withLine } from "./support.ts";
import type { Edit } from "./types.ts";

/** Whether the section from a station to the next has one track for both directions. */
export const setSingleTrack = (fromStationId: string, isSingle: boolean): Edit =>
	onStation(fromStationId, (station, index, line, scenario) => {
		const next = line.stations[index + 1];
		if (next === undefined) return refused("noSection", named(station));
		const parameters = { ...named(station), toNameTh: next.name.th, toNameEn: next.name.en };
		const code = isSingle ? "setSingleTrack" : "setDoubleTrack";
		if ((station.singleTrackToNext === true) === isSingle) return edited(scenario, code, parameters);
		const { singleTrackToNext: _, ...double } = station;
		const changed = isSingle ? { ...double, singleTrackToNext: true as const } : double;
		return edited(
			withLine(scenario, { ...line, stations: line.stations.with(index, changed) }),
			code,
			parameters,
		);
	});
