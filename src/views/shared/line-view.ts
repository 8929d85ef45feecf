import type { LngLat } from "../../core/location.ts";
import { type Polyline, pointAtChainage } from "../../geo/polyline.ts";
import { distanceMetres } from "../../geo/projection.ts";
import type { Translator } from "../../i18n/index.ts";
import type { GhostView, LineView, SectionView } from "../../map/types.ts";
import { measureLine } from "../../scenario/line-geometry.ts";
import type { Line, Scenario } from "../../scenario/types.ts";

const SMALLEST_MOVE_METRES = 0.5;

/** A scenario's line as the map draws it, or null where there is none. */
export function lineView(scenario: Scenario | null): LineView | null {
	const line = scenario?.line ?? null;
	if (scenario === null || line === null) return null;
	return {
		lineId: scenario.id,
		coordinates: line.alignment.map((vertex) => vertex.position),
		stations: line.stations.map((station, index) => ({
			id: station.id,
			name: station.name,
			position: station.position,
			uncertaintyRadiusMetres: station.uncertaintyRadiusMetres,
			elevated: station.elevated,
			parkAndRide: station.parkAndRide,
			index,
		})),
		sections: sectionViews(line),
	};
}

function sectionViews(line: Line): readonly SectionView[] {
	const { alignment, stationChainageMetres } = measureLine(line);
	const sections: SectionView[] = [];
	for (let i = 0; i < line.stations.length - 1; i++) {
		sections.push({
			trackClass: line.stations[i]!.trackClassToNext,
			coordinates: between(alignment, stationChainageMetres[i]!, stationChainageMetres[i + 1]!),
		});
	}
	return sections;
}

function between(alignment: Polyline, from: number, to: number): readonly LngLat[] {
	const inside = alignment.vertices.filter((_, i) => {
		const chainage = alignment.chainageMetres[i]!;
		return chainage > from && chainage < to;
	});
	return [pointAtChainage(alignment, from), ...inside, pointAtChainage(alignment, to)];
}

/** What the gesture started from, where it differs from what is drawn now. */
export function ghostView(before: Scenario, now: Scenario, t: Translator): GhostView | null {
	const was = before.line;
	const is = now.line;
	if (was === null || is === null || was === is) return null;
	const moved = was.stations.flatMap((station) => {
		const to = is.stations.find((other) => other.id === station.id)?.position;
		if (to === undefined) return [];
		const distance = distanceMetres(station.position, to);
		if (distance < SMALLEST_MOVE_METRES) return [];
		return [{ from: station.position, to, label: t.format.distance(Math.round(distance)) }];
	});
	const sameCourse =
		was.alignment.length === is.alignment.length &&
		was.alignment.every((vertex, i) => {
			const other = is.alignment[i]!.position;
			return vertex.position[0] === other[0] && vertex.position[1] === other[1];
		});
	return { coordinates: sameCourse ? null : was.alignment.map((vertex) => vertex.position), stations: moved };
}
