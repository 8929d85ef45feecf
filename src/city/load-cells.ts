import type { Confidence } from "../core/location.ts";
import { fail, ok, problem, type Result } from "../core/result.ts";
import { measureRing } from "../geo/ring.ts";
import { fieldProblem } from "./schema/check.ts";
import type { PopulationFile } from "./schema/population.ts";
import type { Cells, Tambon } from "./types.ts";

const FILE = "population.geojson";
const CONFIDENCE_CODE: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

export interface LoadedCells {
	readonly cells: Cells;
	readonly bounds: readonly [west: number, south: number, east: number, north: number];
	readonly ringStart: Uint32Array;
	readonly ringLng: Float64Array;
	readonly ringLat: Float64Array;
}

/** Each tambon's cells must hold exactly the people who are registered in it. */
function checkSums(cells: Cells, tambons: readonly Tambon[]): Result<null> {
	const sums = new Float64Array(tambons.length);
	for (let i = 0; i < cells.count; i++) sums[cells.tambonIndex[i]!]! += cells.registeredPeople[i]!;
	for (let t = 0; t < tambons.length; t++) {
		const tambon = tambons[t]!;
		if (sums[t] !== tambon.registeredPeople) {
			return fail(
				problem("pack.sum", {
					file: FILE,
					feature: tambon.code,
					field: "registeredPeople",
					expected: tambon.registeredPeople,
					found: sums[t]!,
				}),
			);
		}
	}
	return ok(null);
}

/** The cells as flat arrays, in the order of the file. */
export function loadCells(file: PopulationFile, tambons: readonly Tambon[]): Result<LoadedCells> {
	const { features } = file;
	const count = features.length;
	const codes = new Map(tambons.map(({ code }, index) => [code, index]));
	const numbers = () => new Float64Array(count);
	const cells = {
		count,
		h3: features.map(({ properties }) => properties.h3),
		lng: numbers(),
		lat: numbers(),
		areaSquareMetres: numbers(),
		tambonIndex: new Uint16Array(count),
		registeredPeople: numbers(),
		peoplePresent: numbers(),
		jobs: numbers(),
		jobsAtPlaces: numbers(),
		students: numbers(),
		universityStudents: numbers(),
		visitors: numbers(),
		songthaewWithin500Metres: new Uint8Array(count),
		peopleConfidence: new Uint8Array(count),
	};
	const corners = features.reduce((sum, { geometry }) => sum + geometry.coordinates[0]!.length - 1, 0);
	const ringStart = new Uint32Array(count + 1);
	const ringLng = new Float64Array(corners);
	const ringLat = new Float64Array(corners);
	let west = Number.POSITIVE_INFINITY;
	let south = Number.POSITIVE_INFINITY;
	let east = Number.NEGATIVE_INFINITY;
	let north = Number.NEGATIVE_INFINITY;
	let corner = 0;
	const seen = new Set<string>();
	for (let i = 0; i < count; i++) {
		const { properties, geometry } = features[i]!;
		const tambonIndex = codes.get(properties.tambonCode);
		const name = `${properties.h3} (#${i + 1})`;
		if (tambonIndex === undefined) {
			return fail(
				fieldProblem(FILE, name, "tambonCode", [...codes.keys()].join(" | "), properties.tambonCode),
			);
		}
		if (seen.has(properties.h3)) return fail(fieldProblem(FILE, name, "h3", "unique", properties.h3));
		seen.add(properties.h3);
		const ring = geometry.coordinates[0]!;
		const { centroid, areaSquareMetres } = measureRing(ring);
		if (areaSquareMetres === 0) {
			return fail(fieldProblem(FILE, name, "geometry.coordinates", "area > 0", 0));
		}
		cells.lng[i] = centroid[0];
		cells.lat[i] = centroid[1];
		cells.areaSquareMetres[i] = areaSquareMetres;
		cells.tambonIndex[i] = tambonIndex;
		cells.registeredPeople[i] = properties.registeredPeople;
		cells.peoplePresent[i] = properties.peoplePresent;
		cells.jobs[i] = properties.jobs;
		cells.jobsAtPlaces[i] = properties.jobsAtPlaces;
		cells.students[i] = properties.students;
		cells.universityStudents[i] = properties.universityStudents;
		cells.visitors[i] = properties.visitors;
		cells.songthaewWithin500Metres[i] = properties.songthaewWithin500Metres ? 1 : 0;
		cells.peopleConfidence[i] = CONFIDENCE_CODE[properties.peopleConfidence];
		ringStart[i] = corner;
		for (let k = 0; k < ring.length - 1; k++) {
			const [lng, lat] = ring[k]!;
			ringLng[corner] = lng;
			ringLat[corner] = lat;
			corner += 1;
			if (lng < west) west = lng;
			if (lng > east) east = lng;
			if (lat < south) south = lat;
			if (lat > north) north = lat;
		}
	}
	ringStart[count] = corner;
	const sums = checkSums(cells, tambons);
	return sums.ok ? ok({ cells, bounds: [west, south, east, north], ringStart, ringLng, ringLat }) : sums;
}
