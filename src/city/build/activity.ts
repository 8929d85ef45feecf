import type { Confidence } from "../../core/location.ts";
import { fail, ok, problem, type Result } from "../../core/result.ts";
import { cellAt } from "../../geo/h3.ts";
import type { AttractorTable, PlaceRow } from "../schema/sources.ts";
import { type Attractor, type Size, sizeAttractors } from "./attractors.ts";
import type { PeopledCell } from "./people.ts";

export interface CellActivity {
	readonly jobs: number;
	readonly jobsAtPlaces: number;
	readonly students: number;
	readonly universityStudents: number;
	readonly visitors: number;
	readonly jobsConfidence: Confidence;
	readonly studentsConfidence: Confidence;
	readonly visitorsConfidence: Confidence;
}

export interface Activity {
	readonly cells: readonly CellActivity[];
	readonly attractors: readonly Attractor[];
}

/** Shops stand in no cell of these kinds. */
const NO_SHOPS: readonly string[] = ["water", "airport"];

/** A figure is as good as the published part of it: medium where that is half or more, else low. */
const trust = (all: number, published: number): Confidence =>
	all > 0 && published >= all / 2 ? "medium" : "low";

/** The cells that hold a place, with the share of it in each; a campus is spread with a part in its core. */
function sharesOf(place: PlaceRow, cells: readonly PeopledCell[], indexOf: ReadonlyMap<string, number>) {
	const spread = place.spreadOver;
	if (!spread) {
		const index = indexOf.get(cellAt(place.position));
		return index === undefined ? [] : [{ index, share: 1 }];
	}
	const campus: number[] = [];
	const core: number[] = [];
	cells.forEach((cell, index) => {
		if (cell.landmarks.has(spread.core)) core.push(index);
		else if (cell.landmarks.has(spread.campus) && !NO_SHOPS.some((kind) => cell.within.has(kind))) {
			campus.push(index);
		}
	});
	if (core.length === 0 || campus.length === 0) return [];
	return [
		...core.map((index) => ({ index, share: spread.coreShare / core.length })),
		...campus.map((index) => ({ index, share: (1 - spread.coreShare) / campus.length })),
	];
}

class Tally {
	readonly all: Float64Array;
	readonly published: Float64Array;

	constructor(count: number) {
		this.all = new Float64Array(count);
		this.published = new Float64Array(count);
	}

	add(index: number, size: Size, share: number, isPublished: boolean): void {
		this.all[index]! += size.value * share;
		if (isPublished) this.published[index]! += size.value * share;
	}
}

/**
 * Jobs, students and visitors of every cell. Jobs are a share of the people present: by commerce weight, by
 * residents, and at named places. Students and visitors stand at named places only.
 */
export function activityOfCells(
	cells: readonly PeopledCell[],
	places: readonly PlaceRow[],
	table: AttractorTable,
): Result<Activity> {
	const present = cells.reduce((sum, cell) => sum + cell.peoplePresent, 0);
	const jobs = present * table.jobsPerPersonPresent;
	const { byCommerceWeight, byResidents, atNamedPlaces } = table.jobsSplit;
	const attractors = sizeAttractors(places, table, jobs * atNamedPlaces);
	const indexOf = new Map(cells.map((cell, index) => [cell.h3, index]));
	const placeJobs = new Tally(cells.length);
	const students = new Tally(cells.length);
	const universityStudents = new Float64Array(cells.length);
	const visitors = new Tally(cells.length);
	for (const attractor of attractors) {
		const { place } = attractor;
		const shares = sharesOf(place, cells, indexOf);
		if (shares.length === 0) {
			return fail(
				problem("pack.field", {
					file: "places.json",
					feature: place.id,
					field: "position",
					expected: "a cell of cells.csv",
					found: place.position.join(", "),
				}),
			);
		}
		for (const { index, share } of shares) {
			const staffPublished = attractor.jobs.basis === "published" || place.staffWithin !== undefined;
			placeJobs.add(index, attractor.jobs, share, staffPublished);
			students.add(index, attractor.students, share, attractor.students.basis === "published");
			visitors.add(index, attractor.visitors, share, attractor.visitors.basis === "published");
			if (place.category === "university") universityStudents[index]! += attractor.students.value * share;
		}
	}
	const commerce = cells.map((cell) =>
		NO_SHOPS.some((kind) => cell.within.has(kind)) ? 0 : cell.commerceIndex,
	);
	const allCommerce = commerce.reduce((a, b) => a + b, 0);
	return ok({
		attractors,
		cells: cells.map((cell, index) => {
			const all =
				(jobs * byCommerceWeight * commerce[index]!) / allCommerce +
				(jobs * byResidents * cell.peoplePresent) / present +
				placeJobs.all[index]!;
			return {
				jobs: all,
				jobsAtPlaces: placeJobs.all[index]!,
				students: students.all[index]!,
				universityStudents: universityStudents[index]!,
				visitors: visitors.all[index]!,
				jobsConfidence: trust(all, placeJobs.published[index]!),
				studentsConfidence: trust(students.all[index]!, students.published[index]!),
				visitorsConfidence: trust(visitors.all[index]!, visitors.published[index]!),
			};
		}),
	});
}
