import type { CheckedLine, Severity, Warning } from "./types.ts";

/** One warning for each station whose distance to the next one is out of bounds. */
export function spacings(
	{ line, geometry }: CheckedLine,
	isWrong: (metres: number) => boolean,
	code: string,
	severity: Severity,
	limitMetres: number,
): Warning[] {
	const warnings: Warning[] = [];
	for (let i = 0; i < line.stations.length - 1; i++) {
		const metres = geometry.stationChainageMetres[i + 1]! - geometry.stationChainageMetres[i]!;
		if (!isWrong(metres)) continue;
		const station = line.stations[i]!;
		const next = line.stations[i + 1]!;
		warnings.push({
			code,
			severity,
			stationId: station.id,
			parameters: {
				nameTh: station.name.th,
				nameEn: station.name.en,
				toNameTh: next.name.th,
				toNameEn: next.name.en,
				metres: Math.round(metres),
				limitMetres,
			},
		});
	}
	return warnings;
}
