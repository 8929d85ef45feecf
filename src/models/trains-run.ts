import type { LngLat } from "../core/location.ts";
import { type Polyline, pointAtChainage } from "../geo/polyline.ts";
import { localPlane } from "../geo/projection.ts";
import type { Scenario } from "../scenario/types.ts";
import { readCurvature } from "./operations/curvature.ts";
import { readGradients } from "./operations/gradient.ts";
import { trackRule } from "./operations/run-time.ts";
import { type RunPhase, sectionPhasesBothWays } from "./operations/speed-profile.ts";
import type { Direction, Trip } from "./operations/timetable.ts";
import { layoverByTrip } from "./operations/vehicle-blocks.ts";
import { type TimetableRun, timetableOf } from "./timetable-run.ts";
import { scenarioParameters } from "./travel-parameters.ts";

/** A weekday's trains, ready to be asked where they are. */
export interface TrainDay {
	readonly day: TimetableRun;
	/** Place of each trip's train among the day's trains. */
	readonly trainOfTrip: Int32Array;
	/** When each trip's train has had its layover, seconds after midnight. */
	readonly busyUntilSeconds: Float64Array;
	/** By section, each in its own direction. */
	readonly up: readonly SectionRun[];
	readonly down: readonly SectionRun[];
}

/** A run over a section at its own pace. */
interface SectionRun {
	readonly phases: readonly RunPhase[];
	readonly seconds: number;
	readonly metres: number;
}

/** Where one train is at a moment. */
export interface TrainAt {
	/** Its place among the day's trains, from 0; a train keeps it all day. */
	readonly train: number;
	readonly trip: Trip;
	readonly chainageMetres: number;
	readonly position: LngLat;
	/** Degrees clockwise from north, the way that it runs. */
	readonly headingDegrees: number;
	/** Place on the line of the station where it stands; null on the way. */
	readonly station: number | null;
	/** It has ended its trip and waits for the next one. */
	readonly inLayover: boolean;
}

/** The trains of a scenario's weekday, by the timetable that is priced and exported. Null where none run. */
export function trainDay(scenario: Scenario): TrainDay | null {
	const day = timetableOf(scenario);
	if (day === null) return null;
	const { run, trips, blocks } = day;
	const layover = run.pattern === null ? () => run.plan.layoverSeconds : layoverByTrip(run.pattern);
	const trainOfTrip = new Int32Array(trips.length);
	blocks.forEach((block, train) => {
		for (const trip of block.trips) trainOfTrip[trip] = train;
	});
	return {
		day,
		trainOfTrip,
		busyUntilSeconds: Float64Array.from(trips, (trip) => trip.arrivalSeconds + layover(trip)),
		...sectionRuns(scenario, day),
	};
}

function sectionRuns(scenario: Scenario, { run }: TimetableRun) {
	const parameters = scenarioParameters(scenario);
	const { polyline, heightMetres, trackClassBySection, stationChainageMetres: chainage } = run.geometry;
	const curvature = readCurvature(polyline);
	const gradients = heightMetres === null ? null : readGradients(polyline.chainageMetres, heightMetres);
	const up: SectionRun[] = [];
	const down: SectionRun[] = [];
	trackClassBySection.forEach((trackClass, section) => {
		const { speedCap } = trackRule(trackClass, parameters);
		const ways = sectionPhasesBothWays(
			chainage[section]!,
			chainage[section + 1]!,
			speedCap,
			parameters,
			curvature,
			gradients,
		);
		up.push(sectionRun(ways.up));
		down.push(sectionRun(ways.down));
	});
	return { up, down };
}

function sectionRun(phases: readonly RunPhase[]): SectionRun {
	let seconds = 0;
	let metres = 0;
	for (const phase of phases) {
		seconds += phase.seconds;
		metres += metresOf(phase, phase.seconds);
	}
	return { phases, seconds, metres };
}

const metresOf = ({ startSpeed, acceleration }: RunPhase, seconds: number): number =>
	startSpeed * seconds + (acceleration * seconds * seconds) / 2;

/**
 * Share of a section that lies behind a train: its own run with speeding up, curves, slopes and braking, stretched
 * evenly over the scheduled seconds, so that slack slows the whole run alike.
 * @param timeShare of the scheduled seconds of the section, 0..1
 */
export function shareBehind({ phases, seconds, metres }: SectionRun, timeShare: number): number {
	let left = timeShare * seconds;
	let behind = 0;
	for (const phase of phases) {
		const spent = Math.min(left, phase.seconds);
		behind += metresOf(phase, spent);
		left -= spent;
		if (left <= 0) break;
	}
	return metres > 0 ? Math.min(1, behind / metres) : timeShare;
}

/**
 * Trains on the way, at stations or in their layover at a moment, by their place among the day's trains: as many as the
 * timetable has in service then. Between a layover and the next trip a train is out of sight, since nothing says where
 * it waits.
 * @param seconds after midnight
 */
export function trainsAt(trains: TrainDay, seconds: number): TrainAt[] {
	const { trips } = trains.day;
	const found: TrainAt[] = [];
	trips.forEach((trip, place) => {
		if (trip.departureSeconds > seconds || trains.busyUntilSeconds[place]! <= seconds) return;
		found.push(trainOn(trains, place, seconds));
	});
	return found.sort((a, b) => a.train - b.train);
}

function trainOn(trains: TrainDay, place: number, seconds: number): TrainAt {
	const { trips, run, stops } = trains.day;
	const trip = trips[place]!;
	const { polyline, stationChainageMetres: chainage } = run.geometry;
	const { station, section, timeShare } = alongTrip(trip, stops[place]!, chainage.length - 1, seconds);
	let chainageMetres = chainage[station ?? section]!;
	if (station === null) {
		const length = chainage[section + 1]! - chainage[section]!;
		const behind = shareBehind(trains[trip.direction][section]!, timeShare);
		chainageMetres += length * (trip.direction === "up" ? behind : 1 - behind);
	}
	return {
		train: trains.trainOfTrip[place]!,
		trip,
		chainageMetres,
		position: pointAtChainage(polyline, chainageMetres),
		headingDegrees: headingAt(polyline, chainageMetres, trip.direction),
		station,
		inLayover: seconds > trip.arrivalSeconds,
	};
}

/** The station where a trip stands, or the section that it is in and how much of its time has passed. */
function alongTrip(
	trip: Trip,
	{ arrivalSeconds, departureSeconds }: TimetableRun["stops"][number],
	lastStation: number,
	seconds: number,
): { readonly station: number | null; readonly section: number; readonly timeShare: number } {
	const [low, high] = trip.stations ?? [0, lastStation];
	const isUp = trip.direction === "up";
	for (let k = 0; k < high - low; k++) {
		const from = isUp ? low + k : high - k;
		const to = isUp ? from + 1 : from - 1;
		if (seconds <= departureSeconds[from]!) return { station: from, section: from, timeShare: 0 };
		if (seconds >= arrivalSeconds[to]!) continue;
		const lasts = arrivalSeconds[to]! - departureSeconds[from]!;
		return {
			station: null,
			section: Math.min(from, to),
			timeShare: (seconds - departureSeconds[from]!) / lasts,
		};
	}
	const end = isUp ? high : low;
	return { station: end, section: end, timeShare: 0 };
}

function headingAt({ vertices, chainageMetres }: Polyline, chainage: number, direction: Direction): number {
	let segment = 0;
	while (segment < vertices.length - 2 && chainageMetres[segment + 1]! <= chainage) segment++;
	const from = vertices[segment]!;
	const to = vertices[segment + 1]!;
	const plane = localPlane(from);
	const east = plane.eastMetres(to[0]) - plane.eastMetres(from[0]);
	const north = plane.northMetres(to[1]) - plane.northMetres(from[1]);
	const up = (Math.atan2(east, north) * 180) / Math.PI;
	return (direction === "up" ? up + 360 : up + 180) % 360;
}
