import type { Bilingual } from "../../core/location.ts";
import { changedName } from "./names.ts";
import { edited, named, onStation, withStation } from "./support.ts";
import type { Edit } from "./types.ts";

/** Changes a station's Thai name, English name or both. */
export const renameStation = (stationId: string, change: Partial<Bilingual>): Edit =>
	onStation(stationId, (station, index, line, scenario) => {
		const name = changedName(station.name, change);
		if (!name.ok) return name;
		return edited(withStation(scenario, line, index, { name: name.value }), "renameStation", {
			...named(station),
			toNameTh: name.value.th,
			toNameEn: name.value.en,
		});
	});
