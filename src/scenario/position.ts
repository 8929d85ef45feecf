import type { LngLat } from "../core/location.ts";
import type { AlignmentVertex, Line, Scenario } from "./types.ts";

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

/** Heights are kept to a centimetre. */
export const HEIGHT_STEPS_PER_METRE = 100;

export const roundHeight = (metres: number): number =>
	Math.round(metres * HEIGHT_STEPS_PER_METRE) / HEIGHT_STEPS_PER_METRE + 0;

const hasRoundHeight = ({ heightMetres }: AlignmentVertex): boolean =>
	heightMetres === undefined || roundHeight(heightMetres) === heightMetres;

function roundVertex(vertex: AlignmentVertex): AlignmentVertex {
	const { heightMetres } = vertex;
	const position = roundPosition(vertex.position);
	return heightMetres === undefined
		? { ...vertex, position }
		: { ...vertex, position, heightMetres: roundHeight(heightMetres) };
}

/** The scenario with every position and height rounded; the same object where nothing had to change. */
export function roundScenario(scenario: Scenario): Scenario {
	const { line } = scenario;
	if (line === null) return scenario;
	const places = [...line.alignment, ...line.stations];
	if (places.every((place) => isRounded(place.position)) && line.alignment.every(hasRoundHeight))
		return scenario;
	const rounded: Line = {
		alignment: line.alignment.map(roundVertex),
		stations: line.stations.map((station) => ({ ...station, position: roundPosition(station.position) })),
	};
	return { ...scenario, line: rounded };
}
