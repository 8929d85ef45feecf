import type { LngLat } from "../../../core/location.ts";
import type { Problem } from "../../../core/result.ts";
import type { TripAnswer, TripRequest } from "../../../models/trip-types.ts";
import type { Scenario } from "../../../scenario/types.ts";
import type { Session } from "../../../session/types.ts";
import { useStudies } from "../use-studies.ts";
import { PERIOD_WINDOW, type TripPeriod } from "./trip-periods.ts";

/** A place that a trip begins or ends at. */
export interface TripEnd {
	readonly name: string;
	readonly position: LngLat;
	/** Of the block that stands for a home; 0 for a point. */
	readonly radiusMetres: number;
}

export interface TripQuestion {
	readonly from: TripEnd;
	readonly to: TripEnd;
	readonly period: TripPeriod;
}

/** One option's answer. */
export interface OptionTrip {
	readonly option: Scenario;
	/** To stations on foot; null while it is being worked out. */
	readonly onFoot: TripAnswer | null;
	/** By motorcycle taxi or songthaew to a station, asked only where none is within a walk. */
	readonly byFeeder: TripAnswer | null;
	readonly isWorking: boolean;
}

export interface Trips {
	readonly rows: readonly OptionTrip[];
	/** 0..1 while something is being worked out. */
	readonly progress: number | null;
	readonly problem: Problem | null;
	run(): void;
}

/** Where no walk leads to a station, a ride may. */
const isTooFarToWalk = (answer: TripAnswer | null): boolean =>
	answer !== null && (answer.noTrain === "farFromStart" || answer.noTrain === "farFromEnd");

/** One trip under several options, each on foot to its stations, and by feeder where that leads nowhere. */
export function useTrips(
	session: Session,
	options: readonly Scenario[],
	question: TripQuestion | null,
): Trips {
	const request = question && requestOf(question, "walk");
	const walked = useStudies(session, "trip", options, request, true);
	const onFoot = walked.answers.map((answer, place) => (walked.stale[place] ? null : answer));
	const isKnown = request !== null && !onFoot.includes(null);
	const far = options.filter((_, place) => isKnown && isTooFarToWalk(onFoot[place] ?? null));
	const ridden = useStudies(
		session,
		"trip",
		far,
		far.length > 0 ? question && requestOf(question, "feederWhereFar") : null,
		true,
	);
	const rows = options.map((option, place): OptionTrip => {
		const answer = onFoot[place] ?? null;
		const at = far.indexOf(option);
		const byFeeder = at >= 0 && !ridden.stale[at] ? (ridden.answers[at] ?? null) : null;
		return { option, onFoot: answer, byFeeder, isWorking: answer === null || (at >= 0 && byFeeder === null) };
	});
	return {
		rows,
		progress: walked.progress ?? ridden.progress,
		problem: walked.problem ?? ridden.problem,
		run: walked.problem === null ? ridden.run : walked.run,
	};
}

const requestOf = (
	{ from, to, period }: TripQuestion,
	stationAccess: TripRequest["stationAccess"],
): TripRequest => ({
	window: PERIOD_WINDOW[period],
	stationAccess,
	songthaew: "kept",
	origin: from.position,
	originRadiusMetres: from.radiusMetres,
	destination: to.position,
	against: null,
});
