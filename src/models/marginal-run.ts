import { removeStation } from "../scenario/edits/remove-station.ts";
import { lineGeometry } from "../scenario/line-geometry.ts";
import type { Line, Scenario, Station } from "../scenario/types.ts";
import { capitalRecovery } from "./capital-recovery.ts";
import type { Runner } from "./runner.ts";
import { type StationMargin, stationMargin } from "./siting/marginal.ts";
import { scenarioParameters } from "./travel-parameters.ts";
import { FIGURES, type Range } from "./types.ts";
import { rangeOf } from "./uncertainty/ranges.ts";

export interface MarginalStation extends StationMargin {
	readonly station: Station;
	readonly chainageMetres: number;
	/** Boardings lost without the station, draw by draw on common draws; null with no draws. */
	readonly boardingsLostRange: Range | null;
}

/** Stands beside the scenario's own rate. */
const SOCIAL_RATE = 0.05;

/**
 * The marginal truth of each station of a line, at the scenario's own values: the full chain with all stations against
 * the chain without one. Empty where there is no line, or only two stations, since one is not a line.
 * @param drawCount draws for the ranges; 0 for none
 */
export function marginalStations(
	runner: Runner,
	scenario: Scenario,
	drawCount: number,
	onProgress: (share: number) => void = () => {},
): MarginalStation[] {
	const { line } = scenario;
	if (line === null || line.stations.length < 3) return [];
	const parameters = scenarioParameters(scenario);
	const recoveries = [capitalRecovery(parameters), capitalRecovery(parameters, SOCIAL_RATE)];
	const { stationChainageMetres } = lineGeometry(line);
	const withIt = runner.evaluate(scenario);
	const drawnWithIt = drawCount > 0 ? boardingsByDraw(runner, scenario, drawCount) : null;
	return line.stations.map((station, place): MarginalStation => {
		onProgress((place + 1) / (line.stations.length + 1));
		const without = scenarioWithout(scenario, line, place, stationChainageMetres);
		const margin = stationMargin({
			withIt,
			withoutIt: runner.evaluate(without),
			station: place,
			weekdaysPerYear: parameters.weekdaysPerYear,
			recoveries,
		});
		const drawnWithout = drawnWithIt === null ? null : boardingsByDraw(runner, without, drawCount);
		return {
			...margin,
			station,
			chainageMetres: stationChainageMetres[place]!,
			boardingsLostRange:
				drawnWithIt === null || drawnWithout === null
					? null
					: rangeOf(drawnWithIt.map((boardings, draw) => boardings - drawnWithout[draw]!)),
		};
	});
}

/**
 * As the edit that removes the station leaves it (junctions added up, short trains that turned here run through), but the
 * alignment stays and the joined section takes the track class of its longer part; it is single where either part was.
 */
function scenarioWithout(
	scenario: Scenario,
	line: Line,
	place: number,
	chainageMetres: ArrayLike<number>,
): Scenario {
	const removed = removeStation(line.stations[place]!.id)(scenario);
	if (!removed.ok) throw new RangeError(removed.error.code);
	const { scenario: without } = removed.value;
	const { stations } = without.line!;
	if (place === 0 || place === line.stations.length - 1) return { ...without, line: { ...line, stations } };
	const [before, gone] = [line.stations[place - 1]!, line.stations[place]!];
	const partBefore = chainageMetres[place]! - chainageMetres[place - 1]!;
	const partAfter = chainageMetres[place + 1]! - chainageMetres[place]!;
	const joined: Station = {
		...stations[place - 1]!,
		trackClassToNext: (partAfter > partBefore ? gone : before).trackClassToNext,
		...(gone.singleTrackToNext === true ? { singleTrackToNext: true } : {}),
	};
	return { ...without, line: { ...line, stations: stations.with(place - 1, joined) } };
}

function boardingsByDraw(runner: Runner, scenario: Scenario, drawCount: number): Float64Array {
	const { rows } = runner.draws(scenario, drawCount, 0, drawCount);
	const width = rows.length / drawCount;
	const column = FIGURES.indexOf("boardingsPerWeekday");
	return Float64Array.from({ length: drawCount }, (_, draw) => rows[draw * width + column]!);
}
