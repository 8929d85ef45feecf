import type { LngLat } from "../../core/location.ts";
import { pointAtChainage } from "../../geo/polyline.ts";
import type { LineGeometry } from "../../scenario/line-geometry.ts";
import { roundPosition } from "../../scenario/position.ts";
import type { Line, Scenario, Station } from "../../scenario/types.ts";
import type { Candidates } from "./candidates.ts";

/** A park-and-ride stays with the nearest site within this distance along the line, else it is given up (assumption). */
const PARK_AND_RIDE_METRES = 500;

export interface PlacedCandidates extends Candidates {
	readonly positions: readonly LngLat[];
	/** As the existing station before each site. */
	readonly elevated: readonly boolean[];
}

/** Candidates with the place and the height that a station there would have. */
export function placeCandidates(
	line: Line,
	geometry: LineGeometry,
	candidates: Candidates,
): PlacedCandidates {
	let before = line.stations[0]!;
	const elevated: boolean[] = [];
	const positions: LngLat[] = [];
	candidates.chainageMetres.forEach((chainage, site) => {
		const station = line.stations[candidates.stationOfSite[site]!];
		before = station ?? before;
		elevated.push(before.elevated);
		positions.push(station?.position ?? roundPosition(pointAtChainage(geometry.polyline, chainage)));
	});
	return { ...candidates, positions, elevated };
}

/**
 * Sites that siting leaves alone unless told otherwise: the ends of the line, which say what is built; the stations where
 * the track class changes, since ramps stand there, or that bound single track, since trains pass each other there; and
 * those where short trains turn.
 */
export function structuralStations(
	scenario: Scenario,
	line: Line,
): { ends: number[]; trackChanges: number[]; turns: number[] } {
	const { stations } = line;
	const last = stations.length - 1;
	const isSingle = (section: number): boolean => stations[section]!.singleTrackToNext === true;
	const { shortTurn } = scenario.service;
	const trackChanges: number[] = [];
	const turns: number[] = [];
	for (let s = 1; s < last; s++) {
		const { id, trackClassToNext } = stations[s]!;
		if (trackClassToNext !== stations[s - 1]!.trackClassToNext || isSingle(s) || isSingle(s - 1))
			trackChanges.push(s);
		if (id === shortTurn?.fromStationId || id === shortTurn?.toStationId) turns.push(s);
	}
	return { ends: [0, last], trackChanges, turns };
}

/**
 * The scenario with its stations at the given sites: existing ones as they are, others new; the alignment stays. New
 * stations take height, track and class from the existing station before them. Where every section's junctions were
 * counted, they are spread evenly along each old section and counted again for each new one; elsewhere the count is left out.
 */
export function scenarioWithSites(
	scenario: Scenario,
	line: Line,
	candidates: PlacedCandidates,
	sites: readonly number[],
): Scenario {
	const parkAndRide = sitesWithParkAndRide(line, candidates, sites);
	const junctionsBefore = junctionsAlong(line, candidates);
	let before = line.stations[0]!;
	let nextExisting = 0;
	const taken = new Set(line.stations.map(({ id }) => id));
	let number = 0;
	const stations = sites.map((site, k): Station => {
		for (; nextExisting <= site; nextExisting++)
			before = line.stations[candidates.stationOfSite[nextExisting]!] ?? before;
		const existing = line.stations[candidates.stationOfSite[site]!];
		const next = sites[k + 1];
		const { junctionsToNext: _, ...model } = existing ?? before;
		const junctions =
			junctionsBefore === null || next === undefined
				? {}
				: { junctionsToNext: Math.round(junctionsBefore(next)) - Math.round(junctionsBefore(site)) };
		if (existing !== undefined) return { ...model, ...junctions };
		do number++;
		while (taken.has(`N${number}`));
		const kilometres = (candidates.chainageMetres[site]! / 1000).toFixed(1);
		return {
			...model,
			...junctions,
			id: `N${number}`,
			name: { th: `จุดเสนอ กม. ${kilometres}`, en: `Proposed, km ${kilometres}` },
			position: candidates.positions[site]!,
			uncertaintyRadiusMetres: 0,
			parkAndRide: parkAndRide.has(site),
		};
	});
	const standing = new Set(stations.map(({ id }) => id));
	const alignment = line.alignment.map(({ stationId, ...vertex }) =>
		stationId !== undefined && standing.has(stationId) ? { ...vertex, stationId } : vertex,
	);
	return { ...scenario, line: { ...line, alignment, stations } };
}

/** Junctions between the start of the line and a site, or null where some section's were not counted. */
function junctionsAlong(
	line: Line,
	{ chainageMetres, stationOfSite }: Candidates,
): ((site: number) => number) | null {
	const { stations } = line;
	if (stations.slice(0, -1).some(({ junctionsToNext }) => junctionsToNext === undefined)) return null;
	const along = new Float64Array(chainageMetres.length);
	let from = 0;
	for (let site = 1; site < along.length; site++) {
		if (stationOfSite[site]! < 0) continue;
		const junctions = stations[stationOfSite[from]!]!.junctionsToNext!;
		const length = chainageMetres[site]! - chainageMetres[from]!;
		for (let place = from + 1; place <= site; place++)
			along[place] = along[from]! + (junctions * (chainageMetres[place]! - chainageMetres[from]!)) / length;
		from = site;
	}
	return (site) => along[site]!;
}

function sitesWithParkAndRide(line: Line, candidates: Candidates, sites: readonly number[]): Set<number> {
	const found = new Set<number>();
	candidates.stationOfSite.forEach((s, place) => {
		if (line.stations[s]?.parkAndRide !== true || sites.includes(place)) return;
		const from = candidates.chainageMetres[place]!;
		const distance = (site: number): number => Math.abs(candidates.chainageMetres[site]! - from);
		const nearest = sites.reduce((a, b) => (distance(b) < distance(a) ? b : a));
		if (distance(nearest) <= PARK_AND_RIDE_METRES) found.add(nearest);
	});
	return found;
}
