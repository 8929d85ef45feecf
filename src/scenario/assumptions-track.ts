import { type Assumption, entry } from "./assumption.ts";

/** Gradients, junctions, single track and energy: what a timetable asks beyond speeds and slack. */
export const TRACK_ASSUMPTIONS = {
	steepDescent: entry(
		"operations",
		"share",
		0.04,
		0.02,
		0.08,
		"A",
		"Beyond it trains keep the stopping distance of level track",
	),
	junctionDelayPriority: entry(
		"operations",
		"s/junction",
		11,
		5,
		20,
		"A",
		"Canberra: 313 s over an assumed 28 junctions; low trust",
	),
	junctionDelayNoPriority: entry(
		"operations",
		"s/junction",
		30,
		25,
		35,
		"A",
		"25–35 s without priority; low trust",
	),
	junctionSpacing: entry(
		"operations",
		"m",
		425,
		200,
		1500,
		"A",
		"Canberra: 11.9 km over an assumed 28 junctions; only where none were counted",
	),
	singleTrackClearance: entry(
		"operations",
		"s",
		25,
		20,
		30,
		"M",
		"Setting points and clearing a single-track section",
	),
	regenerationShare: entry("operations", "share", 0.15, 0, 0.25, "V", "One project planned 20 %; weak"),
	trainMass: entry("operations", "t", 40, 30, 60, "M", "Empty tram of 30–35 m"),
} as const satisfies Record<string, Assumption>;
