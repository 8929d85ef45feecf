import { PERIOD_WINDOWS, PERIODS, type Period, type TrackClass } from "../core/vocabulary.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import type { RunTimeBasis, Scenario, Service } from "../scenario/types.ts";
import { type LineRun, runLine } from "./line-run.ts";
import { climbEnergyPerTrip, energyPerDay, thumbTractionPerKilometre } from "./operations/energy.ts";
import { climbs, readGradients } from "./operations/gradient.ts";
import { headwaySpans } from "./operations/headway-spans.ts";
import { type PeakLoad, peakLoad } from "./operations/peak-load.ts";
import { sectionRunTimes } from "./operations/run-time.ts";
import { sectionHeadwaySeconds } from "./operations/short-turn.ts";
import {
	type SingleTrackConflict,
	singleTrackConflicts,
	singleTrackMinimumHeadway,
} from "./operations/single-track.ts";
import {
	type Direction,
	makeTimetable,
	type StopTimes,
	stopTimes,
	stringLine,
	type Trip,
} from "./operations/timetable.ts";
import { layoverByTrip, makeVehicleBlocks, type VehicleBlock } from "./operations/vehicle-blocks.ts";
import { scenarioParameters } from "./travel-parameters.ts";
import type { Outcome } from "./types.ts";

/** A day of a scenario's line: its trips, the trains that run them, and what single track and energy come to. */
export interface TimetableRun {
	readonly run: LineRun;
	/** By departure; short ones carry their stations. */
	readonly trips: readonly Trip[];
	/** One a trip: when it is at each station of the line. */
	readonly stops: readonly StopTimes[];
	/** Each train's trips, as places in `trips`. */
	readonly blocks: readonly VehicleBlock[];
	readonly spans: readonly TimetableSpan[];
	readonly singleTrack: readonly SingleTrackSection[];
	readonly energy: DayEnergy;
	/** One way with the time lost on the way taken as slack, and by junction; mean of the two directions. */
	readonly runTimeByBasis: { readonly slack: number; readonly junctions: number };
	/** The same with the track as drawn, and with every section in mixed traffic: what the track class may still do. */
	readonly runTimeByTrack: { readonly asDrawn: number; readonly allInStreet: number };
}

/** A stretch of the day with one headway. */
export interface TimetableSpan {
	readonly period: Period;
	readonly fromSeconds: number;
	readonly toSeconds: number;
	readonly headwaySeconds: number;
	/** Every nth train is short; 1: none. */
	readonly everyNth: number;
	/** Trips of both directions that leave in it. */
	readonly trips: number;
	/** Trains on the way or in their layover at its busiest moment. */
	readonly trains: number;
}

export interface SingleTrackSection {
	/** From the station of this place to the next. */
	readonly section: number;
	/** 2·(r + z) + dwell at the loop. */
	readonly shortestHeadwaySeconds: number;
	/** Opposing trips, as places in `trips`, that would meet in it. */
	readonly conflicts: readonly SingleTrackConflict[];
}

/** Kilowatt-hours a weekday. */
export interface DayEnergy {
	readonly running: number;
	/** What gradients add; 0 without heights. */
	readonly climbing: number;
	/** Both, less what braking gives back. */
	readonly withRegeneration: number;
	/** Thumb check of traction alone, kWh a train-km. */
	readonly thumbPerTrainKilometre: number;
}

/**
 * A weekday of a scenario: the timetable that is priced and exported. Null where no line, or no train, runs.
 * @param service another service on the same line, such as `weekendService`; the scenario's unless given
 */
export function timetableOf(scenario: Scenario, service: Service = scenario.service): TimetableRun | null {
	const { line } = scenario;
	if (line === null || line.stations.length < 2) return null;
	const parameters = scenarioParameters(scenario);
	const run = runLine({ ...scenario, service }, line, parameters);
	const trips = makeTimetable({
		...service,
		runTimeSeconds: run.times.runTimeSeconds,
		runTimeDownSeconds: run.runTimeDownSeconds,
		layoverSeconds: run.plan.layoverSeconds,
		pattern: run.pattern,
	});
	if (trips.length === 0) return null;
	const blocks = makeVehicleBlocks(
		trips,
		run.pattern === null ? run.plan.layoverSeconds : layoverByTrip(run.pattern),
	);
	return {
		run,
		trips,
		stops: trips.map((trip) => stopTimes(trip, run.times)),
		blocks,
		spans: spansOf(service, run, trips),
		singleTrack: singleTrackOf(run, trips, service, parameters),
		energy: energyOf(run, trips, parameters),
		runTimeByBasis: {
			slack: meanRunTime(scenario, run, service, parameters, { runTimeBasis: "slack" }),
			junctions: meanRunTime(scenario, run, service, parameters, { runTimeBasis: "junctions" }),
		},
		runTimeByTrack: {
			asDrawn: (run.times.runTimeSeconds + run.runTimeDownSeconds) / 2,
			allInStreet: meanRunTime(scenario, run, service, parameters, {
				trackClassBySection: run.geometry.trackClassBySection.map(() => "mixed_street"),
			}),
		},
	};
}

/**
 * Saturdays and Sundays: every hour as off-peak on a weekday, evenings as they are. Our assumption (A): nothing is known
 * of weekend travel in the city.
 */
export function weekendService(service: Service): Service {
	const { offPeak, evening } = service.headwaySeconds;
	const { shortTurn, ...others } = service;
	const headwaySeconds = { amPeak: offPeak, pmPeak: offPeak, offPeak, evening };
	if (shortTurn === undefined) return { ...others, headwaySeconds };
	const periods = PERIODS.filter((period) =>
		shortTurn.periods.includes(period === "evening" ? "evening" : "offPeak"),
	);
	return {
		...others,
		headwaySeconds,
		...(periods.length === 0 ? {} : { shortTurn: { ...shortTurn, periods } }),
	};
}

/** How full trains are in the busiest hour of each period: the fullest section and its trains. */
export function peakLoadByPeriod(
	scenario: Scenario,
	run: Pick<LineRun, "shortTurn">,
	outcome: Pick<Outcome, "sectionLoadsByPeriod">,
): Readonly<Record<Period, PeakLoad>> {
	const { service } = scenario;
	const { planningLoadFactor } = scenarioParameters(scenario);
	const found = {} as Record<Period, PeakLoad>;
	for (const period of PERIODS) {
		const { up, down } = outcome.sectionLoadsByPeriod[period];
		const { shortTurn } = run;
		const everyNth = shortTurn?.periods.includes(period) === true ? shortTurn.everyNth : 1;
		const headway = service.headwaySeconds[period];
		found[period] = peakLoad({
			sectionLoadUp: up,
			sectionLoadDown: down,
			headwaySeconds:
				everyNth === 1
					? headway
					: Array.from(up, (_, section) => sectionHeadwaySeconds(headway, everyNth, shortTurn, section)),
			trainPlaces: service.trainPlaces,
			planningLoadFactor,
		});
	}
	return found;
}

/** One a trip: its line in the string-line diagram. */
export function stringLines({ trips, run }: TimetableRun): ReturnType<typeof stringLine>[] {
	return trips.map((trip) => stringLine(trip, run.times, run.geometry.stationChainageMetres));
}

/** Where and when two trains of a conflict would meet, by the middle of the time that both hold the section. */
export function meetsOf(day: TimetableRun): { readonly seconds: number; readonly chainageMetres: number }[] {
	const { stops, run } = day;
	const chainage = run.geometry.stationChainageMetres;
	return day.singleTrack.flatMap(({ section, conflicts }) =>
		conflicts.map(({ upTrip, downTrip }) => {
			const up = stops[upTrip]!;
			const down = stops[downTrip]!;
			const from = Math.max(up.departureSeconds[section]!, down.departureSeconds[section + 1]!);
			const to = Math.min(up.arrivalSeconds[section + 1]!, down.arrivalSeconds[section]!);
			return {
				seconds: (from + to) / 2,
				chainageMetres: (chainage[section]! + chainage[section + 1]!) / 2,
			};
		}),
	);
}

/** First and last departure of a direction from a station, seconds after midnight; null where no train leaves it. */
export function firstAndLast(
	{ trips, run }: Pick<TimetableRun, "trips" | "run">,
	direction: Direction,
): { readonly first: number; readonly last: number } | null {
	const end = direction === "up" ? 0 : run.geometry.stationChainageMetres.length - 1;
	const leaving = trips.filter(
		(trip) =>
			trip.direction === direction &&
			(trip.stations === undefined || trip.stations[direction === "up" ? 0 : 1] === end),
	);
	const first = leaving[0];
	const last = leaving[leaving.length - 1];
	return first === undefined || last === undefined
		? null
		: { first: first.departureSeconds, last: last.departureSeconds };
}

function spansOf(service: Service, run: LineRun, trips: readonly Trip[]): TimetableSpan[] {
	const { pattern, plan } = run;
	const layoverAfter = pattern === null ? () => plan.layoverSeconds : layoverByTrip(pattern);
	const busyUntil = trips.map((trip) => trip.arrivalSeconds + layoverAfter(trip));
	return headwaySpans({ ...service, shortTurn: run.shortTurn }).map((span) => {
		let leaving = 0;
		let trains = 0;
		for (const { departureSeconds: now } of trips) {
			if (now < span.fromSeconds || now >= span.toSeconds) continue;
			leaving++;
			const out = trips.filter(
				({ departureSeconds }, k) => departureSeconds <= now && busyUntil[k]! > now,
			).length;
			trains = Math.max(trains, out);
		}
		const window = PERIOD_WINDOWS.find(
			({ fromSeconds, toSeconds }) => span.fromSeconds >= fromSeconds && span.fromSeconds < toSeconds,
		);
		return { ...span, period: window?.period ?? "offPeak", trips: leaving, trains };
	});
}

function singleTrackOf(
	{ pattern, times, geometry }: LineRun,
	trips: readonly Trip[],
	service: Service,
	parameters: Parameters,
): SingleTrackSection[] {
	const dwell = service.dwellSeconds * parameters.dwellFactor;
	const sections: SingleTrackSection[] = [];
	for (let section = 0; section < geometry.stationChainageMetres.length - 1; section++) {
		if (pattern?.singleTrack[section] !== true) continue;
		const running = Math.max(times.sectionSeconds[section]!, times.down?.sectionSeconds[section] ?? 0);
		sections.push({
			section,
			shortestHeadwaySeconds: singleTrackMinimumHeadway(running, parameters.singleTrackClearance, dwell),
			conflicts: singleTrackConflicts(trips, times, section, section + 1, parameters.singleTrackClearance),
		});
	}
	return sections;
}

function energyOf({ geometry, plan }: LineRun, trips: readonly Trip[], parameters: Parameters): DayEnergy {
	const { trainMass, regenerationShare } = parameters;
	const running = energyPerDay({
		vehicleKmPerDay: plan.vehicleKmPerDay,
		kilowattHoursPerTrainKilometre: parameters.trainEnergy,
		regenerationShare: 0,
	});
	const { polyline, heightMetres, stationChainageMetres: chainage } = geometry;
	const gradients = heightMetres === null ? null : readGradients(polyline.chainageMetres, heightMetres);
	let climbing = 0;
	let returned = 0;
	if (gradients !== null)
		for (const { direction, stations } of trips) {
			const [low, high] = stations ?? [0, chainage.length - 1];
			const { riseMetres, fallMetres } = climbs(gradients, chainage[low]!, chainage[high]!);
			const [rise, fall] = direction === "up" ? [riseMetres, fallMetres] : [fallMetres, riseMetres];
			climbing += climbEnergyPerTrip(trainMass, rise, 0, 0);
			returned += climbEnergyPerTrip(trainMass, rise, fall, regenerationShare);
		}
	return {
		running,
		climbing,
		withRegeneration: running * (1 - regenerationShare) + returned,
		thumbPerTrainKilometre: thumbTractionPerKilometre(trainMass, plan.commercialSpeedKmPerHour),
	};
}

/** Mean run time of the two directions with one thing of the line taken otherwise. */
function meanRunTime(
	scenario: Scenario,
	{ geometry }: LineRun,
	service: Service,
	parameters: Parameters,
	change: { readonly runTimeBasis?: RunTimeBasis; readonly trackClassBySection?: readonly TrackClass[] },
): number {
	const stations = scenario.line?.stations ?? [];
	const { runTimeSeconds, down } = sectionRunTimes({
		...geometry,
		runTimeBasis: scenario.runTimeBasis ?? "slack",
		junctionsBySection: stations.map(({ junctionsToNext }) => junctionsToNext ?? Number.NaN),
		dwellSeconds: service.dwellSeconds,
		parameters,
		...change,
	});
	return (runTimeSeconds + (down?.runTimeSeconds ?? runTimeSeconds)) / 2;
}
