import type { LngLat } from "../core/location.ts";
import type { Line, Scenario } from "./types.ts";

/** Positions are kept to a millionth of a degree, about 0.1 m, so that every file and link restores them exactly. */
export const POSITION_STEPS_PER_DEGREE = 1_000_000;

const roundDegrees = (degrees: number): number =>
	Math.round(degrees * POSITION_STEPS_PER_DEGREE) / POSITION_STEPS_PER_DEGREE + 0;

export const roundPosition = (position: LngLat): LngLat => [
	roundDegrees(position[0]),
	roundDegrees(position[1]),
];

export const isRounded = (position: LngLat): boolean =>
	roundDegrees(position[0]) === position[0] && roundDegrees(position[1]) === position[1];

/** The scenario with every position rounded; the same object where nothing had to change. */
export function roundScenario(scenario: Scenario): Scenario {
	const { line } = scenario;
	if (line === null) return scenario;
	const places = [...line.alignment, ...line.stations];
	if (places.every((place) => isRounded(place.position))) return scenario;
	const rounded: Line = {
		alignment: line.alignment.map((vertex) => ({ ...vertex, position: roundPosition(vertex.position) })),
		stations: line.stations.map((station) => ({ ...station, position: roundPosition(station.position) })),
	};
	return { ...scenario, line: rounded };
}
