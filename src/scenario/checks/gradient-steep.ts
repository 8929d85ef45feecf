import type { LineRule, Warning } from "./types.ts";

/** Trams climb more, but rails get slippery and braking long: guidance for new lines (M). */
const STEEP_PERCENT = 6;
/** Beyond what ordinary trams are built for without special adhesion (M). */
const STEEPEST_PERCENT = 8;
/** Shorter stretches are a slip of the height data rather than a ramp. */
const LEAST_METRES = 1;

/** The steepest piece of each section whose heights are known; sections are named by the station before it. */
export const gradientSteep: LineRule = ({ line, geometry }) => {
	const { polyline, heightMetres, stationChainageMetres } = geometry;
	if (heightMetres === null) return [];
	const steepest = new Map<number, number>();
	for (let k = 1; k < heightMetres.length; k++) {
		const length = polyline.chainageMetres[k]! - polyline.chainageMetres[k - 1]!;
		const percent = (Math.abs(heightMetres[k]! - heightMetres[k - 1]!) / length) * 100;
		if (!(length >= LEAST_METRES && percent > STEEP_PERCENT)) continue;
		const middle = polyline.chainageMetres[k - 1]! + length / 2;
		const section = Math.max(
			0,
			stationChainageMetres.findLastIndex((at) => at <= middle),
		);
		steepest.set(section, Math.max(steepest.get(section) ?? 0, percent));
	}
	return [...steepest].map(([section, percent]): Warning => {
		const station = line.stations[section]!;
		const isSerious = percent > STEEPEST_PERCENT;
		return {
			code: "gradientSteep",
			severity: isSerious ? "serious" : "warning",
			stationId: station.id,
			parameters: {
				nameTh: station.name.th,
				nameEn: station.name.en,
				percent: Math.round(percent * 10) / 10,
				limitPercent: isSerious ? STEEPEST_PERCENT : STEEP_PERCENT,
			},
		};
	});
};
