import { LIMITS } from "../limits.ts";
import type { Line, Scenario, Station } from "../types.ts";
import { withoutVertexOf } from "./alignment.ts";
import { edited, named, onStation, refused, withLine } from "./support.ts";
import type { Edit } from "./types.ts";

/**
 * Takes a station away. Where the line had followed it, the line closes up again. Where short trains turned there, all
 * trains run the whole line from now on.
 */
export const removeStation = (stationId: string): Edit =>
	onStation(stationId, (station, index, line, scenario) => {
		const minimumStations = LIMITS.stationCount.low;
		if (line.stations.length <= minimumStations) return refused("lastStations", { minimumStations });
		const next = { alignment: withoutVertexOf(line, stationId), stations: joinedAt(line, index) };
		const { shortTurn, ...service } = scenario.service;
		const turnsHere =
			shortTurn !== undefined && !isStretch(next, shortTurn.fromStationId, shortTurn.toStationId);
		const without: Scenario = turnsHere ? { ...scenario, service } : scenario;
		return edited(withLine(without, next), turnsHere ? "removeTurnStation" : "removeStation", named(station));
	});

/** The section before takes the junctions of the one that it is joined with, if both were counted. */
function joinedAt({ stations }: Line, index: number): Station[] {
	const left = stations.toSpliced(index, 1);
	const before = left[index - 1];
	if (before?.junctionsToNext === undefined || index === left.length) return left;
	const { junctionsToNext, ...others } = before;
	const beyond = stations[index]!.junctionsToNext;
	const most = LIMITS.junctions.high;
	left[index - 1] =
		beyond === undefined ? others : { ...others, junctionsToNext: Math.min(most, junctionsToNext + beyond) };
	return left;
}

/** Whether two stations are in line order and not the whole line. */
export function isStretch({ stations }: Pick<Line, "stations">, fromId: string, toId: string): boolean {
	const first = stations.findIndex(({ id }) => id === fromId);
	const last = stations.findIndex(({ id }) => id === toId);
	return first >= 0 && last > first && last - first < stations.length - 1;
}
