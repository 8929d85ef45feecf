import type { TrackClass } from "../../core/vocabulary.ts";
import { edited, named, onStation, refused, withStation } from "./support.ts";
import type { Edit } from "./types.ts";

/** Track class of the section from a station to the next one. */
export const setTrackClass = (fromStationId: string, trackClass: TrackClass): Edit =>
	onStation(fromStationId, (station, index, line, scenario) => {
		const next = line.stations[index + 1];
		if (next === undefined) return refused("noSection", named(station));
		return edited(withStation(scenario, line, index, { trackClassToNext: trackClass }), "setTrackClass", {
			...named(station),
			toNameTh: next.name.th,
			toNameEn: next.name.en,
			trackClass,
		});
	});
