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
 * Sites that siting leaves alone unless told otherwise: the ends of the line, which say what is built, and the stations
 * where the track class changes, since ramps stand there.
 */
export function structuralStations(line: Line): { ends: number[]; trackChanges: number[] } {
	const last = line.stations.length - 1;
	const trackChanges: number[] = [];
	for (let s = 1; s < last; s++)
		if (line.stations[s]!.trackClassToNext !== line.stations[s - 1]!.trackClassToNext) trackChanges.push(s);
	return { ends: [0, last], trackChanges };
}

/** The scenario with its stations at the given sites: existing ones as they are, others new; the alignment stays. */
export function scenarioWithSites(
	scenario: Scenario,
	line: Line,
	candidates: PlacedCandidates,
	sites: readonly number[],
): Scenario {
	const parkAndRide = sitesWithParkAndRide(line, candidates, sites);
	let before = line.stations[0]!;
	let nextExisting = 0;
	const taken = new Set(line.stations.map(({ id }) => id));
	let number = 0;
	const stations = sites.map((site): Station => {
		for (; nextExisting <= site; nextExisting++)
			before = line.stations[candidates.stationOfSite[nextExisting]!] ?? before;
		const existing = line.stations[candidates.stationOfSite[site]!];
		if (existing !== undefined) return existing;
		do number++;
		while (taken.has(`N${number}`));
		const kilometres = (candidates.chainageMetres[site]! / 1000).toFixed(1);
		return {
			id: `N${number}`,
			name: { th: `จุดเสนอ กม. ${kilometres}`, en: `Proposed, km ${kilometres}` },
			position: candidates.positions[site]!,
			uncertaintyRadiusMetres: 0,
			elevated: before.elevated,
			parkAndRide: parkAndRide.has(site),
			trackClassToNext: before.trackClassToNext,
		};
	});
	const { shortTurn, ...service } = scenario.service;
	const kept = new Set(stations.map(({ id }) => id));
	const turns =
		shortTurn !== undefined && kept.has(shortTurn.fromStationId) && kept.has(shortTurn.toStationId)
			? { ...service, shortTurn }
			: service;
	return { ...scenario, service: turns, line: { ...line, stations } };
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
