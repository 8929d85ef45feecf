import type { City } from "../city/types.ts";
import type { Bilingual } from "../core/location.ts";
import { ENGINE_VERSION } from "../core/version.ts";
import type { AccessChoices, StationAccessChoice } from "../models/access-choices.ts";
import type { ReachKind } from "../models/access-kinds.ts";
import type { AccessAnswer, ReachRow } from "../models/access-run.ts";
import type { OverWindow } from "../models/accessibility/opportunities.ts";
import { PTAL_BANDS } from "../models/accessibility/ptal.ts";
import type { TimeChange } from "../models/accessibility/time-change.ts";
import {
	DESTINATIONS,
	type FairnessAnswer,
	type GroupId,
	type LoserRow,
	type Measure,
} from "../models/fairness-types.ts";
import type { Scenario } from "../scenario/types.ts";
import type { OneScenario } from "./one-scenario.ts";
import { figure } from "./report.ts";

export interface AccessFindings {
	readonly opened: OneScenario;
	/** Null: today, without a line. */
	readonly against: Scenario | null;
	readonly choices: AccessChoices;
	readonly limits: readonly number[];
	readonly fairness: FairnessAnswer;
	/** The kind and limit that evenness is told in. */
	readonly measure: Measure;
	/** Null where no point was asked for. */
	readonly point: { readonly name: string; readonly answer: AccessAnswer } | null;
}

const KIND_WORDS: Readonly<Record<ReachKind, string>> = {
	jobs: "jobs",
	people: "people",
	students: "student places",
	health: "hospitals",
	markets: "markets and malls",
	places: "places",
};

const GROUP_WORDS: Readonly<Record<GroupId, string>> = {
	residents: "residents, by public transport and on foot",
	noVehicle: "  of them without a vehicle",
	motorcycle: "owners of a motorcycle, riding it",
	students: "students, from where they study",
	workers: "workers, from where they work",
	elderly: "elderly people",
};

const LOSS_WORDS: Readonly<Record<LoserRow["reason"], (amount: string) => string>> = {
	slower: (amount) => `${amount} min slower`,
	farther: (amount) => `${amount} m farther on foot from a station`,
	dearer: (amount) => `${amount} baht dearer on the quickest way`,
};

const STATION_ACCESS_WORDS: Readonly<Record<StationAccessChoice, string>> = {
	walk: "To stations on foot only.",
	bestFeeder: "To stations on foot, by motorcycle taxi or songthaew.",
	feederWhereFar: "To stations on foot; by motorcycle taxi or songthaew where none lies within a walk.",
};

const PLACES_SHOWN = 12;

const minutes = (value: number): string => (Number.isFinite(value) ? value.toFixed(0) : "–");
const swing = ({ p10, p90 }: OverWindow): string =>
	figure(p10) === figure(p90) ? figure(p10) : `${figure(p10)} – ${figure(p90)}`;
const people = (count: number): string => `${figure(count)} people`;

/** A page to read in a terminal; the JSON has the rest. */
export function accessReport(findings: AccessFindings): string {
	const { opened, against, choices, limits, fairness, measure, point } = findings;
	const { city, scenario } = opened;
	const { window } = choices;
	const clock = (seconds: number): string =>
		`${String(Math.floor(seconds / 3600)).padStart(2, "0")}:${String(Math.floor((seconds % 3600) / 60)).padStart(2, "0")}`;
	const other = against === null ? "today" : against.name.en;
	const change = (value: TimeChange): string =>
		`${people(value.gained)} save ${figure(value.minutesGained)} min, ${figure(value.lost)} lose ${figure(value.minutesLost)} min`;
	const { inequality } = measure;
	const lines = [
		`${scenario.name.en} / ${scenario.name.th}   against ${other}`,
		`Every minute from ${clock(window.startSeconds)} to ${clock(window.startSeconds + 60 * window.minutes)}; ranges are what the minute of leaving makes of it, 10th – 90th percentile.`,
		STATION_ACCESS_WORDS[choices.stationAccess],
		choices.songthaew === "kept"
			? "Songthaews run as today."
			: "Songthaews no longer run between places that both lie on foot from a station.",
		...(opened.runner.model.streets === null
			? []
			: ["Walks to stations follow the streets; walks all the way and rides are straight lines × circuity."]),
		"",
		...(point === null
			? []
			: [
					`Geometry: from ${point.name}`,
					...reachLines(point.answer.reach, limits, other),
					...point.answer.places
						.slice(0, PLACES_SHOWN)
						.map(
							({ placeId, before, after, byMotorcycle }) =>
								`  to ${nameOf(city, placeId)}: ${before === null ? "–" : swing(before)} min, with it ${after === null ? "–" : swing(after)} min, motorcycle ${minutes(byMotorcycle)} min`,
						),
					"",
				]),
		"Geometry: what the mean resident reaches",
		...reachLines(fairness.reach, limits, other),
		"",
		`How evenly (${KIND_WORDS[measure.kind]} within ${measure.limitMinutes} min, ${fairness.zones} zones)`,
		`  Gini ${inequality.before.gini?.toFixed(3) ?? "–"}, with it ${inequality.after.gini?.toFixed(3) ?? "–"} (0 all the same)`,
		`  the best-served tenth reach ${ratio(inequality.before.bestOverWorst)} as much as the worst-served four tenths, with it ${ratio(inequality.after.bestOverWorst)}`,
		`  towards tambons with much rented housing: ${inequality.before.concentrationByRenting?.toFixed(2) ?? "–"}, with it ${inequality.after.concentrationByRenting?.toFixed(2) ?? "–"}`,
		inequality.after.palma === null
			? "  no Palma ratio: fewer than 30 zones carry an income or its stand-in"
			: `  Palma ratio by the stand-in for income ${inequality.after.palma.toFixed(2)}`,
		...measure.groups.map(({ group, people: count, reach }) =>
			reach === null
				? `  ${GROUP_WORDS[group]}: not in the data`
				: `  ${GROUP_WORDS[group]}: ${figure(reach.before)}, with it ${figure(reach.after)}${count === null ? "" : ` (${people(count)})`}`,
		),
		"",
		"Median minutes to the nearest, before > after",
		...fairness.municipalities.map(
			(row) =>
				`  ${city.municipalities[row.municipality]?.name.en ?? "elsewhere"}: ${DESTINATIONS.map((id) => {
					const found = row.minutes[id];
					return found === null ? `${id} –` : `${id} ${minutes(found.before)} > ${minutes(found.after)}`;
				}).join(", ")}`,
		),
		"",
		`To the ${fairness.places.length} places that draw most: ${change(fairness.change)}`,
		...fairness.places.map(({ placeId, change: own }) => `  ${nameOf(city, placeId)}: ${change(own)}`),
		"",
		"Who is worse off",
		...(fairness.losers.length === 0
			? ["  nobody by this count"]
			: fairness.losers.map((row) => `  ${loserLine(findings, row)}`)),
		"",
		`PTAL-style index (of stops and frequency; not TfL's PTAL), share of residents by band, before > after`,
		`  ${PTAL_BANDS.map((band, index) => `${band}: ${percent(fairness.ptalShares.before[index]!)} > ${percent(fairness.ptalShares.after[index]!)}`).join(", ")}`,
		"",
		`engine ${ENGINE_VERSION}, city ${city.version}`,
		city.attributions.map(({ text }) => text.en).join(" · "),
	];
	return lines.join("\n");
}

function reachLines(rows: readonly ReachRow[], limits: readonly number[], other: string): string[] {
	return rows
		.filter(({ limitMinutes }) => limits.includes(limitMinutes))
		.map(
			({ kind, limitMinutes, before, after, byMotorcycle }) =>
				`  ${KIND_WORDS[kind]} in ${limitMinutes} min: ${other} ${swing(before)}, with it ${swing(after)}, by motorcycle ${figure(byMotorcycle)}`,
		);
}

function loserLine({ opened, against }: AccessFindings, row: LoserRow): string {
	const { city, scenario } = opened;
	const { p10, p90 } = row.more ?? { p10: 0, p90: 0 };
	const amount = figure(p10) === figure(p90) ? figure(p10) : `${figure(p10)} – ${figure(p90)}`;
	const stations = [...(scenario.line?.stations ?? []), ...(against?.line?.stations ?? [])];
	const station = stations.find(({ id }) => id === row.stationId)?.name;
	const near = [
		row.placeId === null ? null : nameOf(city, row.placeId),
		station === undefined ? null : `station ${inEnglish(station)}`,
	].filter((part) => part !== null);
	return [
		`${city.tambons[row.tambon]!.name.en}: ${people(row.people)}`,
		row.more === null ? null : LOSS_WORDS[row.reason](amount),
		row.withoutStation > 0 ? `${figure(row.withoutStation)} have no station on foot any more` : null,
		near.length > 0 ? `near ${near.join(", ")}` : null,
	]
		.filter((part) => part !== null)
		.join("; ");
}

const inEnglish = (name: Bilingual): string => name.en;
const nameOf = (city: City, placeId: string): string =>
	city.places.find(({ id }) => id === placeId)?.name.en ?? placeId;
const ratio = (value: number | null): string =>
	value === null || !Number.isFinite(value) ? "–" : `${figure(value)} times`;
const percent = (share: number): string => `${Math.round(share * 100)} %`;
