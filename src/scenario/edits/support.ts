import { fail, ok, type Problem, problem, type Result } from "../../core/result.ts";
import { type Limit, within } from "../limits.ts";
import type { Line, Scenario, Service, Station } from "../types.ts";
import type { Edit, Edited } from "./types.ts";

type Parameters = Readonly<Record<string, string | number>>;

export const edited = (scenario: Scenario, code: string, parameters: Parameters = {}): Result<Edited> =>
	ok({ scenario, note: { code, parameters } });

export const refused = (code: string, parameters: Parameters = {}): Result<never> =>
	fail(problem(`edit.${code}`, parameters));

/** The values by which a note names a station, for either language. */
export const named = (station: Station): Parameters => ({
	stationId: station.id,
	nameTh: station.name.th,
	nameEn: station.name.en,
});

export function outOfRange(field: string, limit: Limit, value: number): Problem | null {
	if (within(limit, value)) return null;
	return problem("edit.outOfRange", { field, low: limit.low, high: limit.high, value });
}

/** An edit of the line; refused where no line is built. */
export const onLine =
	(change: (line: Line, scenario: Scenario) => Result<Edited>): Edit =>
	(scenario) =>
		scenario.line === null ? refused("noLine") : change(scenario.line, scenario);

/** An edit of one station; refused where no such station stands. */
export const onStation = (
	stationId: string,
	change: (station: Station, index: number, line: Line, scenario: Scenario) => Result<Edited>,
): Edit =>
	onLine((line, scenario) => {
		const index = line.stations.findIndex((station) => station.id === stationId);
		const station = line.stations[index];
		return station === undefined
			? refused("unknownStation", { stationId })
			: change(station, index, line, scenario);
	});

export const withLine = (scenario: Scenario, line: Line): Scenario => ({ ...scenario, line });

/** The scenario with one station's values changed; the same object where they already hold. */
export function withStation(
	scenario: Scenario,
	line: Line,
	index: number,
	change: Partial<Station>,
): Scenario {
	const station = line.stations[index]!;
	const keys = Object.keys(change) as (keyof Station)[];
	if (keys.every((key) => station[key] === change[key])) return scenario;
	return withLine(scenario, { ...line, stations: line.stations.with(index, { ...station, ...change }) });
}

export function withService(scenario: Scenario, change: Partial<Service>): Scenario {
	const keys = Object.keys(change) as (keyof Service)[];
	if (keys.every((key) => scenario.service[key] === change[key])) return scenario;
	return { ...scenario, service: { ...scenario.service, ...change } };
}
