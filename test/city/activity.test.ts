import { readFileSync } from "node:fs";
import { cellToLatLng, latLngToCell } from "h3-js";
import { describe, expect, it } from "vitest";
import type { PlacesFile, RoadsFile } from "../../src/city/schema/base-map.ts";
import type { PopulationFile } from "../../src/city/schema/population.ts";
import type { LngLat } from "../../src/core/location.ts";
import { csvRows, insideRing, metresApart, metresToLine, packFiles } from "./support.ts";

const files = packFiles();
const cells = (JSON.parse(files["population.geojson"]!) as PopulationFile).features.map((f) => f.properties);
const places = (JSON.parse(files["places.geojson"]!) as PlacesFile).features;
const roads = (JSON.parse(files["roads.geojson"]!) as RoadsFile).features;
const place = (id: string) => places.find(({ properties }) => properties.id === id)!.properties;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const centre = (h3: string): LngLat => {
	const [lat, lng] = cellToLatLng(h3);
	return [lng, lat];
};
const landmark = (id: string) =>
	JSON.parse(readFileSync("data/khon-kaen/landmarks.json", "utf8")).landmarks.find(
		(entry: { id: string }) => entry.id === id,
	);
const inCore = (h3: string): boolean => {
	const [lng, lat] = centre(h3);
	return lng >= 102.823 && lng <= 102.828 && lat >= 16.468 && lat <= 16.477;
};
const inCampus = (h3: string): boolean => insideRing(landmark("kku").coordinates, centre(h3));

describe("jobs", () => {
	const present = sum(cells.map((cell) => cell.peoplePresent));
	const jobs = sum(cells.map((cell) => cell.jobs));

	it("are half a job for each person present, a quarter of them at named places", () => {
		expect(jobs / present).toBeCloseTo(0.5, 5);
		expect(sum(cells.map((cell) => cell.jobsAtPlaces)) / jobs).toBeCloseTo(0.25, 5);
		expect(sum(places.map(({ properties }) => properties.jobs)) / jobs).toBeCloseTo(0.25, 4);
	});

	it("stand elsewhere by commerce and by residents", () => {
		const commerceOf = new Map(csvRows("cells.csv").map((row) => [row.h3!, Number(row.commerceIndex)]));
		const lakesAndAirport = ["bueng_thung_sang", "bueng_nong_khot"].map((id) => landmark(id).coordinates);
		const discs = ["bueng_kaen_nakhon", "airport_disc"].map(landmark);
		const shopless = (h3: string): boolean =>
			lakesAndAirport.some((ring: LngLat[]) => insideRing(ring, centre(h3))) ||
			discs.some((disc) => metresApart(disc.coordinates[0], centre(h3)) < disc.radiusMetres);
		const commerce = cells.map((cell) => (shopless(cell.h3) ? 0 : commerceOf.get(cell.h3)!));
		const allCommerce = sum(commerce);
		cells.forEach((cell, i) => {
			const expected =
				0.5 * jobs * (commerce[i]! / allCommerce) + 0.25 * jobs * (cell.peoplePresent / present);
			expect(Math.abs(cell.jobs - cell.jobsAtPlaces - expected), cell.h3).toBeLessThan(0.02);
		});
	});

	it("keep published staff: the university's include its hospital's", () => {
		expect(place("khon-kaen-university").jobs + place("srinagarind-hospital").jobs).toBeCloseTo(11_257, 6);
		expect(place("srinagarind-hospital").jobs).toBe(4 * 1466);
		expect(place("khon-kaen-hospital").jobs).toBe(3200);
		expect(place("khon-kaen-hospital").jobsBasis).toBe("published");
		expect(places.some(({ properties }) => properties.id === "khon-kaen-university-staff")).toBe(false);
	});

	it("scale every assumed staff by the same factor", () => {
		const factor = place("central-khon-kaen").jobs / 3000;
		expect(factor).toBeGreaterThan(0);
		expect(place("tukcom").jobs / 1500).toBeCloseTo(factor, 3);
		expect(place("pullman-khon-kaen-raja-orchid").jobs / 200).toBeCloseTo(factor, 3);
		expect(place("kanlayanawat-school").jobs / (1500 * 0.055)).toBeCloseTo(factor, 2);
		expect(place("khon-kaen-technical-college").jobs / (3000 * 0.08)).toBeCloseTo(factor, 2);
	});
});

describe("students and visitors", () => {
	it("of the university are spread over the campus, half of them in its core", () => {
		const outside = cells.filter((cell) => !inCampus(cell.h3) && !inCore(cell.h3));
		expect(sum(outside.map((cell) => cell.universityStudents))).toBe(10_000);
		const core = cells.filter((cell) => inCore(cell.h3));
		expect(core.length).toBeGreaterThan(3);
		expect(sum(core.map((cell) => cell.universityStudents))).toBeCloseTo(39_684 / 2, 0);
		const all = sum(cells.map((cell) => cell.universityStudents));
		expect(Math.abs(all - 39_684 - 10_000)).toBeLessThan(1);
	});

	it("of a place at a point stand in its cell", () => {
		const { coordinates } = places.find(({ properties }) => properties.id === "central-khon-kaen")!.geometry;
		const own = cells.find((cell) => cell.h3 === latLngToCell(coordinates[1], coordinates[0], 9))!;
		expect(own.visitors).toBeGreaterThanOrEqual(25_000);
		const students = sum(places.map(({ properties }) => properties.students));
		expect(Math.abs(sum(cells.map((cell) => cell.students)) - students)).toBeLessThan(1);
		const visitors = sum(places.map(({ properties }) => properties.visitors));
		expect(Math.abs(sum(cells.map((cell) => cell.visitors)) - visitors)).toBeLessThan(1);
		expect(place("khon-kaen-airport").visitors).toBeCloseTo(1_705_474 / 365, 1);
	});

	it("do not go to the former bus terminals", () => {
		for (const id of ["former-bus-terminal-1", "former-bus-terminal-2"]) {
			const { jobs, students, visitors } = place(id);
			expect([jobs, students, visitors]).toEqual([0, 0, 0]);
		}
	});
});

describe("songthaew within 500 m", () => {
	const stops = (
		JSON.parse(readFileSync("data/khon-kaen/songthaew-stops.json", "utf8")) as {
			matches: { placeId: string }[];
		}
	).matches.map(
		({ placeId }) => places.find(({ properties }) => properties.id === placeId)!.geometry.coordinates,
	);
	const lines = roads
		.filter(({ properties }) => properties.class === "road")
		.map((f) => f.geometry.coordinates);

	it("agrees with a walk along every named road and to every stop", () => {
		const near = cells.filter((cell) => metresApart(centre(cell.h3), [102.83, 16.45]) < 9000);
		let marked = 0;
		for (const cell of near) {
			const spot = centre(cell.h3);
			const distance = Math.min(
				...stops.map((stop) => metresApart(spot, stop)),
				...lines
					.filter((line) => line.some((vertex) => metresApart(spot, vertex) < 3000))
					.map((line) => metresToLine(spot, line)),
			);
			if (Math.abs(distance - 500) < 2) continue;
			expect(cell.songthaewWithin500Metres, `${cell.h3} at ${distance} m`).toBe(distance < 500);
			if (distance < 500) marked++;
		}
		expect(marked).toBeGreaterThan(250);
	});

	it("counts no alley and no unnamed way as a road", () => {
		expect(roads.filter(({ properties }) => properties.class === "side_street").length).toBeGreaterThan(0);
		const named = roads.filter(({ properties }) => properties.class === "road");
		expect(named.every(({ properties }) => !properties.nameTh?.startsWith("ซอย"))).toBe(true);
	});
});
