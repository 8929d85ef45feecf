import type { Bilingual } from "../core/location.ts";
import type { TrackClass } from "../core/vocabulary.ts";
import { measurePolyline, orderedChainages } from "../geo/polyline.ts";
import type { Range } from "../models/types.ts";
import type { Line } from "../scenario/types.ts";
import type { Evaluated } from "../session/types.ts";

export interface StripStation {
	readonly id: string;
	readonly name: Bilingual;
	/** From the first station, along the line. */
	readonly chainageMetres: number;
	readonly elevated: boolean;
	readonly parkAndRide: boolean;
	/** Boardings a weekday: the middle of the range where there is one, else the one draw; null while unknown. */
	readonly boardings: number | null;
	readonly boardingsRange: Range | null;
}

export interface StripSection {
	readonly trackClass: TrackClass;
	readonly lengthMetres: number;
	readonly runSeconds: number | null;
	/** Passengers in the busiest morning hour; up runs from the first station to the last. */
	readonly loadUp: number | null;
	readonly loadDown: number | null;
}

export interface Strip {
	readonly stations: readonly StripStation[];
	readonly sections: readonly StripSection[];
	readonly lengthMetres: number;
}

/** Chainages of the stations from the first one. Geometry alone, so that they follow the finger at once. */
export function stationChainages(line: Line): readonly number[] {
	if (line.alignment.length < 2 || line.stations.length === 0) return line.stations.map(() => 0);
	const alignment = measurePolyline(line.alignment.map((vertex) => vertex.position));
	const chainages = orderedChainages(
		alignment,
		line.stations.map((station) => station.position),
	);
	return Array.from(chainages, (chainage) => chainage - chainages[0]!);
}

/** What the strip shows of one option, or null where it has no line. Results that are of another line are left out. */
export function stripOf(evaluated: Evaluated): Strip | null {
	const { line } = evaluated.scenario;
	if (line === null || line.stations.length === 0) return null;
	const chainages = stationChainages(line);
	const count = line.stations.length;
	const outcome = evaluated.outcome?.stationBoardings.length === count ? evaluated.outcome : null;
	const ranges = evaluated.ranges?.stationBoardings.length === count ? evaluated.ranges : null;
	return {
		lengthMetres: chainages[count - 1]!,
		stations: line.stations.map((station, index) => {
			const range = ranges?.stationBoardings[index] ?? null;
			return {
				id: station.id,
				name: station.name,
				chainageMetres: chainages[index]!,
				elevated: station.elevated,
				parkAndRide: station.parkAndRide,
				boardings: range?.p50 ?? outcome?.stationBoardings[index] ?? null,
				boardingsRange: range,
			};
		}),
		sections: line.stations.slice(0, -1).map((station, index) => ({
			trackClass: station.trackClassToNext,
			lengthMetres: chainages[index + 1]! - chainages[index]!,
			runSeconds: outcome?.sectionRunSeconds[index] ?? null,
			loadUp: outcome?.sectionLoadUp[index] ?? null,
			loadDown: outcome?.sectionLoadDown[index] ?? null,
		})),
	};
}
