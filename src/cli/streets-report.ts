import type { City } from "../city/types.ts";
import { ENGINE_VERSION } from "../core/version.ts";
import type { BuildReport, StreetTally } from "../geo/graph/build-graph.ts";
import type { StreetGraph } from "../geo/graph/street-graph.ts";
import type { ScenarioStreets } from "../models/streets-run.ts";
import type { Scenario } from "../scenario/types.ts";

const STREETS_FORMAT_VERSION = 1;
const ATTRIBUTION = "© OpenStreetMap contributors, ODbL 1.0";

/** A scenario of a city, and what the streets make of it. */
export interface PlannedStreets {
	readonly city: City;
	readonly scenario: Scenario;
	readonly found: ScenarioStreets;
}

function graphMetres(graph: StreetGraph): number {
	let decimetres = 0;
	for (const length of graph.edgeLength) decimetres += length;
	return decimetres / 10;
}

interface Found {
	readonly graph: StreetGraph;
	readonly report: BuildReport | null;
	readonly savedBytes: number;
	readonly plan: PlannedStreets | null;
}

/** The documented JSON of `streets`: docs/format/streets.md. */
export function streetsJson({ graph, report, savedBytes, plan }: Found) {
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
		scenario: plan?.scenario.id ?? null,
		circuity: plan?.found.circuity ?? null,
		stations:
			plan?.found.stations.map((each, s) => {
				const station = plan.scenario.line!.stations[s]!;
				return {
					id: station.id,
					nameTh: station.name.th,
					nameEn: station.name.en,
					legMetres: each.legMetres,
					permeability: each.permeability,
					walkableSquareMetres: each.walkableSquareMetres,
					peopleWithin800MetresWalked: each.peopleWalked,
					peopleWithin800MetresStraight: each.peopleStraight,
				};
			}) ?? null,
		cells: plan && nearestWalks(plan),
		attribution: ATTRIBUTION,
	};
}

const shareKept = (kept: StreetTally, dropped: StreetTally): number =>
	kept.metres / (kept.metres + dropped.metres);

/** The nearest station on foot of every cell that can walk to one. */
function nearestWalks({ city, scenario, found }: PlannedStreets) {
	return city.cells.h3.flatMap((h3, k) => {
		const station = scenario.line?.stations[found.nearestStation[k]!];
		return station === undefined ? [] : [{ h3, stationId: station.id, walkMetres: found.nearestMetres[k]! }];
	});
}

/** The reach of each station as GeoJSON polygons. */
export const isochroneCollection = ({ scenario, found }: PlannedStreets) => ({
	type: "FeatureCollection",
	attribution: ATTRIBUTION,
	features: found.stations.map((each, s) => {
		const station = scenario.line!.stations[s]!;
		return {
			type: "Feature",
			properties: {
				station: station.id,
				nameTh: station.name.th,
				nameEn: station.name.en,
				walkMetres: found.isochroneMetres,
				permeability: each.permeability,
			},
			geometry: { type: "MultiPolygon", coordinates: each.isochrone },
		};
	}),
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
				each.legMetres === null || each.permeability === null
					? `${each.id} ${each.nameEn}: no street within 500 m`
					: `${each.id} ${each.nameEn}: permeability ${share(each.permeability)}, ${whole(each.peopleWithin800MetresWalked)} people within 800 m on foot (${whole(each.peopleWithin800MetresStraight)} in the disc), ${whole(each.legMetres)} m off the street`,
			);
	}
	return [...lines, ATTRIBUTION].join("\n");
}
