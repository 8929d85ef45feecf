import { type Assumption, entry } from "./assumption.ts";

const OURS = "Our assumption; what people notice here was not measured";

/** What counting journeys door to door and telling gains from losses takes as given. Draws leave these alone. */
export const FAIRNESS_ASSUMPTIONS = {
	noticeableMinutes: entry("fairness", "min", 1, 0.5, 5, "A", OURS),
	noticeableMetres: entry("fairness", "m", 100, 25, 400, "A", OURS),
	noticeableBaht: entry("fairness", "baht", 1, 0.5, 10, "A", OURS),
	longestFeeder: entry(
		"fairness",
		"min",
		15,
		5,
		30,
		"A",
		"As long as the ride that counts as reach by feeder",
	),
	longestWholeWalk: entry(
		"fairness",
		"min",
		60,
		30,
		120,
		"A",
		"Farther than this a walk all the way is not counted as a way of making a single trip",
	),
	ptalSongthaewReliability: entry(
		"fairness",
		"min",
		3,
		2,
		5,
		"A",
		"A bus is given 2.0 in London's method; songthaews keep less to time",
	),
} as const satisfies Record<string, Assumption>;
