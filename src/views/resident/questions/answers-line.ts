import { nearestWalk } from "../../../models/walk-range.ts";
import { resolveParameters } from "../../../scenario/assumptions.ts";
import { metresByTrack, tradeBesideLine } from "./line-facts.ts";
import {
	type Asked,
	exact,
	figurePoint,
	moneyPoint,
	type Point,
	type PointId,
	songthaewLoss,
	span,
} from "./points.ts";

type Answer = (asked: Asked) => readonly Point[];

const stationsOf = ({ facts }: Asked) => facts.scenario.line?.stations ?? [];

/** The walk from the reader's block to the nearest station; nothing while nobody has said where they live. */
const homePoint = (id: "homeWalk" | "homeHeat", asked: Asked): Point[] => {
	const { facts, city, home } = asked;
	const stations = stationsOf(asked);
	const walk = home === null ? null : nearestWalk(home, stations, city.origin, facts.scenario.assumptions);
	if (walk === null) return [];
	return [
		{
			id,
			basis: "geometry",
			unit: "minutes",
			amount: span(id === "homeWalk" ? walk.minutes : walk.hotMinutes),
			names: [stations[walk.index]!.name],
			source: { kind: "walk" },
		},
	];
};

const lengthPoint = (id: PointId, metres: number): Point => ({
	id,
	basis: "decision",
	unit: "metres",
	amount: exact(metres),
	source: { kind: "line" },
});

/** Metres of one kind of track; nothing where the line has none. */
const trackPoint = (id: PointId, metres: number): Point[] => (metres > 0 ? [lengthPoint(id, metres)] : []);

export const whereAnswer: Answer = (asked) => {
	const { facts } = asked;
	const stations = stationsOf(asked);
	const radii = stations.map(({ uncertaintyRadiusMetres }) => uncertaintyRadiusMetres);
	const isPlaced = radii.some((radius) => radius > 0);
	return [
		...homePoint("homeWalk", asked),
		{
			id: "stations",
			basis: "decision",
			unit: "count",
			amount: exact(stations.length),
			source: { kind: "line" },
		},
		figurePoint("walkReach", "peopleWalk10", "people", "geometry", facts),
		...(isPlaced
			? [
					{
						id: "placement",
						basis: "estimate",
						unit: "metres",
						amount: { low: Math.min(...radii), high: Math.max(...radii) },
						source: { kind: "line" },
					} as const,
				]
			: []),
		{
			...lengthPoint("length", 0),
			amount: facts.outcome === null ? null : exact(facts.outcome.lengthMetres),
		},
	];
};

export const worksAnswer: Answer = ({ facts, city }) => {
	const metres = metresByTrack(facts.scenario);
	const trade = tradeBesideLine(facts.scenario, city.places);
	return [
		{
			id: "building",
			basis: "example",
			unit: "years",
			amount: exact(Math.round(resolveParameters(facts.scenario.assumptions).constructionYears)),
			source: { kind: "money", topic: "shortfall" },
		},
		...trackPoint("groundLength", metres.at_grade_reserved + metres.mixed_street),
		...trackPoint("viaductLength", metres.elevated),
		{
			id: "placesAlong",
			basis: "geometry",
			unit: "count",
			amount: exact(trade.length),
			names: trade,
			source: { kind: "line" },
			isLoss: true,
		},
	];
};

export const connectAnswer: Answer = (asked) => {
	const { facts } = asked;
	const sites = stationsOf(asked).filter(({ parkAndRide }) => parkAndRide);
	return [
		figurePoint("feederReach", "peopleFeeder15", "people", "geometry", facts),
		{
			id: "parkAndRide",
			basis: "decision",
			unit: "count",
			amount: exact(sites.length),
			names: sites.map(({ name }) => name),
			source: { kind: "line" },
		},
		...songthaewLoss(facts),
	];
};

export const safeAnswer: Answer = (asked) => {
	const { facts } = asked;
	const raised = stationsOf(asked).filter(({ elevated }) => elevated);
	const shared = metresByTrack(facts.scenario).mixed_street;
	return [
		...moneyPoint("deaths", "gains", "people", "prediction", facts, (f) => f.deathsPreventedPerYear.range),
		{
			id: "stairs",
			basis: "decision",
			unit: "count",
			amount: exact(raised.length),
			names: raised.map(({ name }) => name),
			source: { kind: "line" },
			isLoss: raised.length > 0,
		},
		...trackPoint("sharedLength", shared),
		...homePoint("homeHeat", asked),
	];
};

export const viaductAnswer: Answer = ({ facts }) =>
	trackPoint("viaductLength", metresByTrack(facts.scenario).elevated);

const OPENINGS_SAID = "announced Red line opening";

export const whenAnswer: Answer = ({ facts, city }) => {
	const said = city.publishedFigures.filter(({ metric }) => metric.en === OPENINGS_SAID);
	const { service } = facts.scenario;
	const openings: Point[] =
		said.length === 0
			? []
			: [
					{
						id: "openings",
						basis: "published",
						unit: "count",
						amount: exact(said.length),
						names: said.flatMap(({ value }) => (value !== null && typeof value === "object" ? [value] : [])),
						source: { kind: "claims" },
					},
				];
	return [
		...openings,
		figurePoint("runTime", "runTimeSeconds", "seconds", "estimate", facts),
		{
			id: "peakHeadway",
			basis: "decision",
			unit: "minutes",
			amount: exact(service.headwaySeconds.amPeak / 60),
			source: { kind: "decision" },
		},
	];
};
