import { PERIODS, type Period } from "../core/vocabulary.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import { type LineGeometry, lineGeometry } from "../scenario/line-geometry.ts";
import type { Line, Scenario } from "../scenario/types.ts";
import { waitMinutes } from "./demand/line-choice.ts";
import { layoverAtEachEnd, planService, type ServicePlan } from "./operations/fleet.ts";
import type { LinePattern } from "./operations/line-pattern.ts";
import { type RunTimes, sectionRunTimes } from "./operations/run-time.ts";
import { pairHeadwaySeconds, type ShortTurnStretch, shortTurnStretch } from "./operations/short-turn.ts";

/** How a scenario's line is run: its times, where trains turn and pass, and the trains that this needs. */
export interface LineRun {
	readonly geometry: LineGeometry;
	readonly times: RunTimes;
	/** The other way; as `times.runTimeSeconds` without gradients. */
	readonly runTimeDownSeconds: number;
	readonly shortTurn: ShortTurnStretch | null;
	/** Null where no train turns short and no section is single track: up and down do not bind each other. */
	readonly pattern: LinePattern | null;
	readonly plan: ServicePlan;
}

/** A line of two stations or more with a scenario's service and a set of parameters. */
export function runLine(scenario: Scenario, line: Line, parameters: Parameters): LineRun {
	const { service } = scenario;
	const geometry = lineGeometry(line);
	const times = sectionRunTimes({
		polyline: geometry.polyline,
		stationChainageMetres: geometry.stationChainageMetres,
		trackClassBySection: geometry.trackClassBySection,
		heightMetres: geometry.heightMetres,
		runTimeBasis: scenario.runTimeBasis ?? "slack",
		junctionsBySection: line.stations.map(({ junctionsToNext }) => junctionsToNext ?? Number.NaN),
		dwellSeconds: service.dwellSeconds,
		parameters,
	});
	const runTimeDownSeconds = times.down?.runTimeSeconds ?? times.runTimeSeconds;
	const shortTurn = shortTurnStretch(service.shortTurn, line.stations);
	const pattern = patternOf(line, times, shortTurn, parameters);
	const chainage = geometry.stationChainageMetres;
	const plan = planService({
		runTimeSeconds: times.runTimeSeconds,
		runTimeDownSeconds,
		lengthMetres: geometry.lengthMetres,
		headwaySeconds: service.headwaySeconds,
		serviceStartSeconds: service.serviceStartSeconds,
		serviceEndSeconds: service.serviceEndSeconds,
		trainPlaces: service.trainPlaces,
		spareRatio: service.spareRatio,
		parameters,
		pattern,
		...(shortTurn === null
			? {}
			: { shortLengthMetres: chainage[shortTurn.lastStation]! - chainage[shortTurn.firstStation]! }),
	});
	return { geometry, times, runTimeDownSeconds, shortTurn, pattern, plan };
}

function patternOf(
	line: Line,
	times: RunTimes,
	shortTurn: ShortTurnStretch | null,
	parameters: Parameters,
): LinePattern | null {
	const singleTrack = line.stations.slice(0, -1).map((station) => station.singleTrackToNext === true);
	if (shortTurn === null && !singleTrack.includes(true)) return null;
	const longest = (up: number, down: number | undefined): number => Math.max(up, down ?? up);
	const between = (way: {
		readonly arrivalSeconds: Float64Array;
		readonly departureSeconds: Float64Array;
	}) =>
		shortTurn === null
			? 0
			: Math.abs(way.arrivalSeconds[shortTurn.lastStation]! - way.departureSeconds[shortTurn.firstStation]!);
	return {
		times,
		shortTurn,
		singleTrack,
		clearanceSeconds: parameters.singleTrackClearance,
		fullLayoverSeconds: layoverAtEachEnd(
			longest(times.runTimeSeconds, times.down?.runTimeSeconds),
			parameters,
		),
		shortLayoverSeconds: layoverAtEachEnd(
			longest(between(times), times.down === null ? undefined : between(times.down)),
			parameters,
		),
	};
}

/**
 * What longer waits outside the stretch of the short trains feel like, in seconds of riding by station pair (row-major),
 * for each period in which short trains run: wait weight × (wait for the pair's own headway − wait for the period's).
 */
export function shortTurnWaits(
	scenario: Scenario,
	stationCount: number,
	shortTurn: ShortTurnStretch | null,
	parameters: Pick<Parameters, "waitWeight">,
): Partial<Record<Period, Float64Array>> {
	const waits: Partial<Record<Period, Float64Array>> = {};
	if (shortTurn === null) return waits;
	for (const period of PERIODS) {
		if (!shortTurn.periods.includes(period)) continue;
		const headway = scenario.service.headwaySeconds[period];
		const own = waitMinutes(headway);
		const seconds = new Float64Array(stationCount * stationCount);
		for (let a = 0; a < stationCount; a++)
			for (let b = 0; b < stationCount; b++) {
				const pair = pairHeadwaySeconds(headway, shortTurn.everyNth, shortTurn, a, b);
				seconds[a * stationCount + b] = parameters.waitWeight * (waitMinutes(pair) - own) * 60;
			}
		waits[period] = seconds;
	}
	return waits;
}
