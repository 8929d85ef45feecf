import type { City } from "../city/types.ts";
import { ENGINE_VERSION } from "../core/version.ts";
import type { BuildReport, StreetTally } from "../geo/graph/build-graph.ts";
import type { StreetGraph } from "../geo/graph/street-graph.ts";
import { distanceMetres } from "../geo/projection.ts";
import {
	createStreetAccess,
	isochroneOf,
	PERMEABILITY_RADIUS_METRES,
	type StationWalks,
	type StreetReach,
} from "../models/access/streets.ts";
import { buildCityModel } from "../models/city-model.ts";
import { scenarioParameters } from "../models/travel-parameters.ts";
import type { Scenario, Station } from "../scenario/types.ts";

const STREETS_FORMAT_VERSION = 1;
const ATTRIBUTION = "© OpenStreetMap contributors, ODbL 1.0";

/** What the streets make of one station of a scenario. */
interface StationStreets {
	readonly station: Station;
	readonly walks: StationWalks;
	readonly cellMetres: Float64Array;
	readonly reach: StreetReach;
	/** People whose cell's centre is within the radius: walked, and as the crow flies. */
	readonly peopleWalked: number;
	readonly peopleStraight: number;
}

export interface ScenarioStreets {
	readonly city: City;
	readonly scenario: Scenario;
	readonly stations: readonly StationStreets[];
	readonly circuity: number | null;
}

/** Walks and reach of every station of a scenario. */
export function stationStreets(graph: StreetGraph, city: City, scenario: Scenario): ScenarioStreets {
	const { cells } = city;
	const model = buildCityModel(city);
	const access = createStreetAccess(graph, model.plane, model.cells);
	const { walkCut } = scenarioParameters(scenario);
	const placed = scenario.line?.stations ?? [];
	const people = scenario.populationBasis === "present" ? cells.peoplePresent : cells.registeredPeople;
	let walked = 0;
	let straight = 0;
	const stations = placed.map((station): StationStreets => {
		const own = access.walksOf([station.position]);
		const cellMetres = own.cellMetres.map((metres) =>
			metres <= walkCut ? metres : Number.POSITIVE_INFINITY,
		);
		let peopleWalked = 0;
		let peopleStraight = 0;
		for (let k = 0; k < cells.count; k++) {
			const crow = distanceMetres(station.position, [cells.lng[k]!, cells.lat[k]!]);
			const metres = cellMetres[k]!;
			if (crow <= PERMEABILITY_RADIUS_METRES) peopleStraight += people[k]!;
			if (metres <= PERMEABILITY_RADIUS_METRES) peopleWalked += people[k]!;
			if (metres === Number.POSITIVE_INFINITY) continue;
			walked += metres;
			straight += crow;
		}
		return {
			station,
			walks: own,
			cellMetres,
			reach: access.reachOf([station.position]),
			peopleWalked,
			peopleStraight,
		};
	});
	return { city, scenario, stations, circuity: straight > 0 ? walked / straight : null };
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function graphMetres(graph: StreetGraph): number {
	let decimetres = 0;
	for (const length of graph.edgeLength) decimetres += length;
	return decimetres / 10;
}

interface Found {
	readonly graph: StreetGraph;
	readonly report: BuildReport | null;
	readonly savedBytes: number;
	readonly stations: ScenarioStreets | null;
}

/** The documented JSON of `streets`: docs/format/streets.md. */
export function streetsJson({ graph, report, savedBytes, stations }: Found) {
	return {
		formatVersion: STREETS_FORMAT_VERSION,
		engineVersion: ENGINE_VERSION,
		mode: graph.mode,
		graph: {
			nodes: graph.nodeCount,
			edges: graph.edgeCount,
			metres: graphMetres(graph),
			savedBytes,
		},
		report: report && {
			waysRead: report.waysRead,
			waysClosedByClass: report.waysClosedByClass,
			waysClosedByTag: report.waysClosedByTag,
			waysCutAtEdge: report.waysCutAtEdge,
			closedBarriers: report.closedBarriers,
			components: report.components,
			kept: report.kept,
			dropped: report.dropped,
			keptShareOfMetres: shareKept(report.kept, report.dropped),
		},
		scenario: stations?.scenario.id ?? null,
		circuity: stations?.circuity ?? null,
		stations:
			stations?.stations.map(({ station, walks, reach, peopleWalked, peopleStraight }) => ({
				id: station.id,
				nameTh: station.name.th,
				nameEn: station.name.en,
				legMetres: finite(walks.legMetres),
				permeability: reach.permeability,
				walkableSquareMetres: reach.areaSquareMetres,
				peopleWithin800MetresWalked: peopleWalked,
				peopleWithin800MetresStraight: peopleStraight,
			})) ?? null,
		cells: stations && nearestWalks(stations),
		attribution: ATTRIBUTION,
	};
}

const shareKept = (kept: StreetTally, dropped: StreetTally): number =>
	kept.metres / (kept.metres + dropped.metres);

/** The nearest station on foot of every cell that can walk to one. */
function nearestWalks({ city, stations }: ScenarioStreets) {
	const nearest: { h3: string; stationId: string; walkMetres: number }[] = [];
	for (let k = 0; k < city.cells.count; k++) {
		let walkMetres = Number.POSITIVE_INFINITY;
		let stationId = "";
		for (const { station, cellMetres } of stations) {
			if (cellMetres[k]! >= walkMetres) continue;
			walkMetres = cellMetres[k]!;
			stationId = station.id;
		}
		if (stationId !== "") nearest.push({ h3: city.cells.h3[k]!, stationId, walkMetres });
	}
	return nearest;
}

/** The reach of each station as GeoJSON polygons. */
export const isochroneCollection = ({ stations }: ScenarioStreets) => ({
	type: "FeatureCollection",
	attribution: ATTRIBUTION,
	features: stations.map(({ station, reach }) => ({
		type: "Feature",
		properties: {
			station: station.id,
			nameTh: station.name.th,
			nameEn: station.name.en,
			walkMetres: reach.metres,
			permeability: reach.permeability,
		},
		geometry: { type: "MultiPolygon", coordinates: isochroneOf(reach) },
	})),
});

const whole = (value: number): string => Math.round(value).toLocaleString("en");
const kilometres = (metres: number): string => `${(metres / 1000).toFixed(1)} km`;
const share = (value: number): string => `${Math.round(100 * value)} %`;

export function streetsText(found: ReturnType<typeof streetsJson>): string {
	const { graph, report, stations } = found;
	const lines = [
		`Streets for ${found.mode}: ${whole(graph.nodes)} nodes, ${whole(graph.edges)} edges, ${kilometres(graph.metres)}; ${whole(graph.savedBytes / 1000)} kB saved.`,
	];
	if (report !== null) {
		const { kept, dropped } = report;
		lines.push(
			`${whole(report.waysRead)} ways read: ${whole(kept.ways)} kept; ${whole(report.waysClosedByClass)} closed by class, ${whole(report.waysClosedByTag)} by tag; ${whole(dropped.ways)} not joined to the rest.`,
			`Dropped with ${whole(report.components - 1)} smaller parts: ${whole(dropped.nodes)} nodes, ${kilometres(dropped.metres)} (${share(1 - report.keptShareOfMetres)} of the length).`,
			`${whole(report.waysCutAtEdge)} ways cut at the edge of the file; ${whole(report.closedBarriers)} closed barriers.`,
		);
	}
	if (stations !== null) {
		if (found.circuity !== null) lines.push(`Walks are ${found.circuity.toFixed(2)} × the straight line.`);
		for (const each of stations)
			lines.push(
				each.legMetres === null
					? `${each.id} ${each.nameEn}: no street within 500 m`
					: `${each.id} ${each.nameEn}: permeability ${share(each.permeability)}, ${whole(each.peopleWithin800MetresWalked)} people within 800 m on foot (${whole(each.peopleWithin800MetresStraight)} in the disc), ${whole(each.legMetres)} m off the street`,
			);
	}
	return [...lines, ATTRIBUTION].join("\n");
}
