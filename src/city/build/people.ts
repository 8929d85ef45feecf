import { exponential } from "../../core/elementary.ts";
import type { Confidence, LngLat } from "../../core/location.ts";
import { fail, ok, problem, type Result } from "../../core/result.ts";
import { cellCentre, isCell } from "../../geo/h3.ts";
import { boxRing, discRing, ringHolds } from "../../geo/outline.ts";
import { distanceMetres } from "../../geo/projection.ts";
import type { CellRow, LandmarkRow, TambonRow } from "../schema/sources.ts";
import { apportion } from "./apportion.ts";

export interface PeopledCell {
	readonly h3: string;
	readonly tambonCode: string;
	readonly centre: LngLat;
	readonly commerceIndex: number;
	/** Landmark classes that hold the cell's centre. */
	readonly within: ReadonlySet<string>;
	/** Landmarks that hold the cell's centre. */
	readonly landmarks: ReadonlySet<string>;
	readonly registeredPeople: number;
	readonly peoplePresent: number;
	readonly peopleConfidence: Confidence;
}

/** Nobody lives where the centre of a cell lies in one of these. */
export const UNPEOPLED: readonly string[] = ["water", "airport", "campus_core"];

/** Beyond this distance to the nearest road sample the share of a cell is little more than a guess. */
export const SAMPLE_REACH_KILOMETRES = 3;

/** The outline of a landmark, or null for a line. */
export function landmarkRing(landmark: LandmarkRow): readonly LngLat[] | null {
	const [first, second] = landmark.coordinates;
	if (landmark.kind === "polygon") return landmark.coordinates;
	if (landmark.kind === "disc") return discRing(first!, landmark.radiusMetres ?? 0);
	if (landmark.kind === "box") return boxRing(first!, second ?? first!);
	return null;
}

/** A disc by its radius, since its drawn outline is a polygon a little within it. */
function landmarkHolds(landmark: LandmarkRow, position: LngLat): boolean {
	if (landmark.kind === "disc") {
		return distanceMetres(landmark.coordinates[0]!, position) <= (landmark.radiusMetres ?? 0);
	}
	const ring = landmarkRing(landmark);
	return ring !== null && ringHolds(ring, position);
}

/**
 * A cell's weight within its tambon:
 * (0.02 + roads / most roads × exp(−(km to the nearest sample / 2)²)) × (1 + 2 · commerce / (commerce + 5)).
 */
export function cellWeight(cell: CellRow, mostRoads: number): number {
	const faded = exponential(-((cell.nearestSampleKilometres / 2) ** 2));
	return (
		(0.02 + (cell.roadNodeIndex / mostRoads) * faded) *
		(1 + (2 * cell.commerceIndex) / (cell.commerceIndex + 5))
	);
}

/** People present in a tambon: the registered, or houses × persons per house where that is more. */
export const tambonPresent = (tambon: TambonRow, personsPerHouse: number): number =>
	Math.max(tambon.registeredPeople2021, tambon.houses2021 * personsPerHouse);

/** Shares each tambon's people among its cells. Registered people stay whole and sum exactly. */
export function peopleCells(
	rows: readonly CellRow[],
	tambons: readonly TambonRow[],
	landmarks: readonly LandmarkRow[],
	personsPerHouse: number,
): Result<PeopledCell[]> {
	const mostRoads = rows.reduce((most, row) => Math.max(most, row.roadNodeIndex), 0);
	const stray = rows.find(
		(row) => !tambons.some((tambon) => tambon.code === row.tambonCode) || !isCell(row.h3),
	);
	if (stray) {
		return fail(
			problem("pack.field", {
				file: "cells.csv",
				feature: stray.h3,
				field: "tambonCode",
				expected: "code in tambons.csv; H3 resolution 9",
				found: stray.tambonCode,
			}),
		);
	}
	const placed = rows.map((row) => {
		const centre = cellCentre(row.h3);
		const holding = landmarks.filter((landmark) => landmarkHolds(landmark, centre));
		const within = new Set(holding.map((landmark) => landmark.class));
		const peopled = !UNPEOPLED.some((kind) => within.has(kind));
		return {
			row,
			centre,
			within,
			landmarks: new Set(holding.map((landmark) => landmark.id)),
			peopled,
			weight: peopled ? cellWeight(row, mostRoads) : 0,
		};
	});
	const registered = new Map<string, number>();
	const factor = new Map<string, number>();
	for (const tambon of tambons) {
		const members = placed.filter(({ row }) => row.tambonCode === tambon.code);
		const parts = apportion(
			tambon.registeredPeople2021,
			members.map(({ weight }) => weight),
		);
		members.forEach(({ row }, index) => {
			registered.set(row.h3, parts[index]!);
		});
		factor.set(tambon.code, tambonPresent(tambon, personsPerHouse) / tambon.registeredPeople2021);
	}
	return ok(
		placed.map(({ row, centre, within, landmarks: inside, peopled }) => ({
			h3: row.h3,
			tambonCode: row.tambonCode,
			centre,
			commerceIndex: row.commerceIndex,
			within,
			landmarks: inside,
			registeredPeople: registered.get(row.h3)!,
			peoplePresent: registered.get(row.h3)! * factor.get(row.tambonCode)!,
			peopleConfidence: peopled && row.nearestSampleKilometres <= SAMPLE_REACH_KILOMETRES ? "medium" : "low",
		})),
	);
}
