import type { Parameters } from "../../scenario/assumptions.ts";

/** What zones hold, one value a zone. */
export interface ZoneActivity {
	readonly zoneCount: number;
	readonly people: Float64Array;
	/** Jobs outside named places. */
	readonly jobsSpread: Float64Array;
	readonly jobsAtPlaces: Float64Array;
	readonly universityStudents: Float64Array;
	/** Student places other than at universities. */
	readonly otherStudents: Float64Array;
	/** People who visit named places on a weekday. */
	readonly visitors: Float64Array;
	readonly studentsOnCampusShare: number;
}

export const PURPOSES = ["homeWork", "homeEducation", "homeOther", "nonHome"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Trips a weekday in production–attraction form: home-based trips are produced at home in both directions. */
export interface TripEnds {
	readonly productions: Float64Array;
	readonly attractions: Float64Array;
}

/** A visitor makes two trips, there and back. */
const TRIPS_PER_VISITOR = 2;
/** Named places take at most this part of a purpose; the rest goes to shops, neighbours and local schools. */
const LARGEST_NAMED_SHARE = 0.75;

/**
 * Trip ends by purpose. Productions are people × trips per person × purpose share; students living on campus add
 * their own off-campus trips. Attractions: work to jobs; education to universities (students living off campus ×
 * trips to campus), to other named schools (two trips a place) and the rest to where people live, for the many
 * schools without a record; other home-based to visitors of named places (special generators) and the rest half
 * to jobs outside them and half to people; non-home both ends to jobs and visitors. Each purpose's attractions
 * sum to its productions. Rates are assumptions of the catalogue (tags M and A).
 */
export function tripEnds(activity: ZoneActivity, parameters: Parameters): Record<Purpose, TripEnds> {
	const n = activity.zoneCount;
	const zones = (value: (zone: number) => number): Float64Array =>
		Float64Array.from({ length: n }, (_, i) => value(i));
	const perPerson = parameters.tripsPerPerson;
	const nonHomeShare = Math.max(
		0,
		1 - parameters.shareHomeWork - parameters.shareHomeEducation - parameters.shareHomeOther,
	);
	const work = zones((i) => activity.people[i]! * perPerson * parameters.shareHomeWork);
	const education = zones((i) => activity.people[i]! * perPerson * parameters.shareHomeEducation);
	const other = zones(
		(i) =>
			activity.people[i]! * perPerson * parameters.shareHomeOther +
			activity.universityStudents[i]! * activity.studentsOnCampusShare * parameters.studentOnCampusTrips,
	);

	const jobs = zones(
		(i) => activity.jobsSpread[i]! + activity.jobsAtPlaces[i]! * parameters.jobsAtPlacesFactor,
	);
	const campusTrips = zones(
		(i) =>
			activity.universityStudents[i]! *
			(1 - activity.studentsOnCampusShare) *
			parameters.studentOffCampusTrips *
			parameters.studentsFactor,
	);
	const schoolTrips = zones(
		(i) => activity.otherStudents[i]! * TRIPS_PER_VISITOR * parameters.studentsFactor,
	);
	const named = zones((i) => campusTrips[i]! + schoolTrips[i]!);
	const visits = zones((i) => activity.visitors[i]! * TRIPS_PER_VISITOR * parameters.visitorsFactor);
	const shops = mix(activity.jobsSpread, activity.people);
	const businessEnds = zones((i) => jobs[i]! + visits[i]!);

	const nonHomeTotal = total(activity.people) * perPerson * nonHomeShare;
	const nonHome = scaledTo(businessEnds, activity.people, nonHomeTotal);
	return {
		homeWork: { productions: work, attractions: scaledTo(jobs, activity.people, total(work)) },
		homeEducation: {
			productions: education,
			attractions: namedFirst(named, activity.people, total(education)),
		},
		homeOther: { productions: other, attractions: namedFirst(visits, shops, total(other)) },
		nonHome: { productions: nonHome, attractions: nonHome },
	};
}

function total(values: Float64Array): number {
	let sum = 0;
	for (const value of values) sum += value;
	return sum;
}

/** Half by each of two patterns, whichever units they are in. */
function mix(first: Float64Array, second: Float64Array): Float64Array {
	const firstTotal = total(first) || 1;
	const secondTotal = total(second) || 1;
	return first.map((value, i) => value / firstTotal / 2 + second[i]! / secondTotal / 2);
}

/** The pattern scaled to a total, or the fallback pattern where it is empty. */
function scaledTo(pattern: Float64Array, fallback: Float64Array, wanted: number): Float64Array {
	const used = total(pattern) > 0 ? pattern : fallback;
	const sum = total(used);
	return used.map((value) => (sum > 0 ? (value * wanted) / sum : 0));
}

/** Named trips as they are, held to the largest share, and the rest by a pattern. */
function namedFirst(named: Float64Array, restPattern: Float64Array, wanted: number): Float64Array {
	const sum = total(named);
	const kept = sum > 0 ? Math.min(1, (LARGEST_NAMED_SHARE * wanted) / sum) : 0;
	const rest = scaledTo(restPattern, restPattern, wanted - sum * kept);
	return named.map((value, i) => value * kept + rest[i]!);
}
