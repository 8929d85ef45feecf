import { kilometresPerHour } from "../../core/units.ts";
import { PERIODS } from "../../core/vocabulary.ts";
import { resolveParameters } from "../assumptions.ts";
import type { LineRule, Warning } from "./types.ts";

/**
 * Headways that no timetable can keep on a single-track section: 2·(r + clearance) + dwell at the loop, with r at top speed
 * all the way. The timetable works it out with the real running time, which asks for more.
 */
export const singleTrackHeadway: LineRule = ({ line, geometry }, { service, assumptions }) => {
	const parameters = resolveParameters(assumptions);
	const topSpeed = {
		at_grade_reserved: parameters.speedReserved,
		elevated: parameters.speedElevated,
		mixed_street: parameters.speedStreet,
	};
	const shortest = Math.min(...PERIODS.map((period) => service.headwaySeconds[period]));
	const chainage = geometry.stationChainageMetres;
	return geometry.trackClassBySection.flatMap((trackClass, section): Warning[] => {
		const [station, next] = [line.stations[section]!, line.stations[section + 1]!];
		if (station.singleTrackToNext !== true) return [];
		const metres = chainage[section + 1]! - chainage[section]!;
		const running = metres / kilometresPerHour(topSpeed[trackClass]);
		const dwell = service.dwellSeconds * parameters.dwellFactor;
		const limit = 2 * (running + parameters.singleTrackClearance) + dwell;
		if (shortest >= limit) return [];
		return [
			{
				code: "singleTrackHeadway",
				severity: "serious",
				stationId: station.id,
				parameters: {
					nameTh: station.name.th,
					nameEn: station.name.en,
					toNameTh: next.name.th,
					toNameEn: next.name.en,
					headwayMinutes: Math.round(shortest / 6) / 10,
					limitMinutes: Math.ceil(limit / 6) / 10,
				},
			},
		];
	});
};
