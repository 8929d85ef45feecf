import { lineGeometry } from "../line-geometry.ts";
import { moveStation } from "./move-station.ts";
import { onStation } from "./support.ts";
import type { Edit } from "./types.ts";

/** Moves a station along the line by so many metres; positive is towards the last station. */
export const nudgeStation = (stationId: string, metres: number): Edit =>
	onStation(stationId, (_, index, line, scenario) => {
		const chainageMetres = lineGeometry(line).stationChainageMetres[index]! + metres;
		return moveStation(stationId, { mode: "along", chainageMetres })(scenario);
	});
