import type { Place } from "../city/types.ts";
import { weightedQuantile } from "../core/quantile.ts";
import type { Scenario } from "../scenario/types.ts";
import { type TravelCase, travelCase } from "./access-network.ts";
import { accessPoints, cellGroup } from "./access-points.ts";
import type { FairnessTables } from "./fairness-tables.ts";
import type { FairnessRequest, LoserRow, LossReason } from "./fairness-types.ts";

interface LosersInput extends FairnessTables {
	readonly places: readonly Place[];
	readonly scenario: Scenario;
	readonly other: Scenario;
	readonly request: FairnessRequest;
}

/** Fewer people than this in a tambon are not told: the share within a tambon is modelled. */
const FEWEST_PEOPLE = 10;

/**
 * Everybody whom the option leaves worse off than what it is compared with, by tambon and reason: slower to the places
 * that draw most, farther on foot from a station, or dearer on the quickest way to those places. Against today nobody
 * can be slower, as nothing is taken away, unless songthaews along the line are withdrawn. Most people first.
 */
export function losersByTambon(input: LosersInput): LoserRow[] {
	const { model, people, was, is, scenario, other, request, noticeable } = input;
	const { unitOfCell } = model;
	const points = accessPoints(model, [cellGroup(model)]);
	const now = travelCase(model, scenario, points, request);
	const then = travelCase(model, other, points, request);
	const walk = (cell: number): number =>
		then.nearestStation[cell]! < 0 ? 0 : now.nearestStationMetres[cell]! - then.nearestStationMetres[cell]!;
	const more: Readonly<Record<LossReason, { of(cell: number): number; least: number }>> = {
		slower: {
			of: (cell) => is.minutes[unitOfCell[cell]!]! - was.minutes[unitOfCell[cell]!]!,
			least: noticeable,
		},
		farther: { of: walk, least: now.parameters.noticeableMetres },
		dearer: {
			of: (cell) => is.baht[unitOfCell[cell]!]! - was.baht[unitOfCell[cell]!]!,
			least: now.parameters.noticeableBaht,
		},
	};
	const rows = (Object.keys(more) as LossReason[]).flatMap((reason) => {
		const byTambon = new Map<number, number[]>();
		for (let cell = 0; cell < people.length; cell++) {
			if (!(people[cell]! > 0) || !(more[reason].of(cell) >= more[reason].least)) continue;
			const tambon = model.city.cells.tambonIndex[cell]!;
			const cells = byTambon.get(tambon) ?? [];
			cells.push(cell);
			byTambon.set(tambon, cells);
		}
		return [...byTambon].map(([tambon, cells]) =>
			loserRow(input, reason, tambon, cells, more[reason].of, now, then),
		);
	});
	return rows.filter((row) => row.people >= FEWEST_PEOPLE).sort((a, b) => b.people - a.people);
}

function loserRow(
	{ model, people, places, scenario, other }: LosersInput,
	reason: LossReason,
	tambon: number,
	cells: readonly number[],
	moreOf: (cell: number) => number,
	now: TravelCase,
	then: TravelCase,
): LoserRow {
	const finite = cells.filter((cell) => Number.isFinite(moreOf(cell)));
	const amounts = finite.map(moreOf);
	const weights = finite.map((cell) => people[cell]!);
	const total = cells.reduce((sum, cell) => sum + people[cell]!, 0);
	const at = (probability: number): number => weightedQuantile(amounts, weights, probability)!;
	const most = cells.reduce((best, cell) => (people[cell]! > people[best]! ? cell : best));
	const station =
		now.nearestStation[most]! >= 0
			? scenario.line?.stations[now.nearestStation[most]!]
			: other.line?.stations[then.nearestStation[most]!];
	return {
		reason,
		tambon,
		people: total,
		more: finite.length === 0 ? null : { p10: at(0.1), p50: at(0.5), p90: at(0.9) },
		withoutStation: total - weights.reduce((sum, count) => sum + count, 0),
		placeId: nearestPlace(model, places, most)?.id ?? null,
		stationId: station?.id ?? null,
	};
}

function nearestPlace(model: LosersInput["model"], places: readonly Place[], cell: number): Place | null {
	const east = model.cells.eastMetres[cell]!;
	const north = model.cells.northMetres[cell]!;
	let best = Number.POSITIVE_INFINITY;
	let nearest: Place | null = null;
	for (const place of places) {
		const dx = model.plane.eastMetres(place.lng) - east;
		const dy = model.plane.northMetres(place.lat) - north;
		const square = dx * dx + dy * dy;
		if (square >= best) continue;
		best = square;
		nearest = place;
	}
	return nearest;
}
