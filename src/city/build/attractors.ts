import type { Basis } from "../schema/base-map.ts";
import type { AttractorTable, PlaceRow } from "../schema/sources.ts";

export interface Size {
	readonly value: number;
	readonly basis: Basis;
}

export interface Attractor {
	readonly place: PlaceRow;
	readonly jobs: Size;
	readonly students: Size;
	readonly visitors: Size;
}

const NONE: Size = { value: 0, basis: "none" };
const published = (value: number): Size => ({ value, basis: "published" });
const assumed = (value: number | undefined): Size =>
	value === undefined || value === 0 ? NONE : { value, basis: "assumed" };

const EDUCATION: readonly string[] = ["university", "college", "school"];
const DAYS_PER_YEAR = 365;

function studentsOf(place: PlaceRow, table: AttractorTable): Size {
	if (!EDUCATION.includes(place.category)) return NONE;
	if (place.size?.unit === "students") return published(place.size.value);
	return assumed(table.studentsWhereUnpublished[place.category]);
}

function staffOf(place: PlaceRow, students: number, table: AttractorTable): Size {
	const { staff } = table;
	if (place.publishedStaff !== undefined) return published(place.publishedStaff);
	if (place.size?.unit === "staff") return published(place.size.value);
	if (place.category === "hospital") {
		return assumed(
			place.size?.unit === "beds" ? place.size.value * staff.perHospitalBed : staff.hospitalWithoutBeds,
		);
	}
	if (place.category === "school") return assumed(students * staff.perSchoolStudent);
	if (EDUCATION.includes(place.category)) return assumed(students * staff.perCollegeStudent);
	return assumed(staff.byPlace[place.id] ?? staff.byCategory[place.category]);
}

function visitorsOf(place: PlaceRow, table: AttractorTable): Size {
	const { dailyVisitors } = table;
	if (place.size?.unit === "passengersPerYear") return published(place.size.value / DAYS_PER_YEAR);
	if (place.category === "hospital") {
		return assumed(
			place.size?.unit === "beds"
				? place.size.value * dailyVisitors.perHospitalBed
				: dailyVisitors.hospitalWithoutBeds,
		);
	}
	return assumed(dailyVisitors.byPlace[place.id] ?? dailyVisitors.byCategory[place.category]);
}

/**
 * What each place draws. Published staff stay as published; assumed staff are scaled together so that all
 * named places hold `jobsAtPlaces`. A place whose staff belong to another's published staff is taken out of
 * it, unscaled, so that nobody is counted twice. Records that are part of another place are merged into it.
 */
export function sizeAttractors(
	places: readonly PlaceRow[],
	table: AttractorTable,
	jobsAtPlaces: number,
): Attractor[] {
	const raw = places
		.filter((place) => place.partOf === undefined)
		.map((place) => {
			if (place.attracts === false) return { place, jobs: NONE, students: NONE, visitors: NONE };
			const students = studentsOf(place, table);
			const part = places.find((other) => other.partOf === place.id && other.size?.unit === "staff");
			const jobs = part?.size ? published(part.size.value) : staffOf(place, students.value, table);
			return { place, jobs, students, visitors: visitorsOf(place, table) };
		});
	const sum = (of: (attractor: Attractor) => boolean): number =>
		raw.filter(of).reduce((total, { jobs }) => total + jobs.value, 0);
	const isScaled = ({ place, jobs }: Attractor): boolean =>
		jobs.basis === "assumed" && place.staffWithin === undefined;
	const publishedJobs = sum(({ jobs }) => jobs.basis === "published");
	const factor = Math.max(0, jobsAtPlaces - publishedJobs) / sum(isScaled);
	return raw.map((attractor) => {
		const { place, jobs } = attractor;
		const inside = sum((other) => other.place.staffWithin === place.id);
		const value = isScaled(attractor) ? jobs.value * factor : Math.max(0, jobs.value - inside);
		return { ...attractor, jobs: { value, basis: jobs.basis } };
	});
}
