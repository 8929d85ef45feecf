import { readFileSync } from "node:fs";
import { cellToLatLng } from "h3-js";
import { describe, expect, it } from "vitest";
import type { PopulationFile } from "../../src/city/schema/population.ts";
import type { LngLat } from "../../src/core/location.ts";
import { csvRows, insideRing, metresApart, packFiles } from "./support.ts";

const population = JSON.parse(packFiles()["population.geojson"]!) as PopulationFile;
const cells = population.features.map(({ properties }) => properties);
const tambons = csvRows("tambons.csv");
const rows = new Map(csvRows("cells.csv").map((row) => [row.h3!, row]));
const landmarks: {
	id: string;
	kind: string;
	class: string;
	coordinates: LngLat[];
	radiusMetres?: number;
}[] = JSON.parse(readFileSync("data/khon-kaen/landmarks.json", "utf8")).landmarks;

const centre = (h3: string): LngLat => {
	const [lat, lng] = cellToLatLng(h3);
	return [lng, lat];
};

function holds(landmark: (typeof landmarks)[number], position: LngLat): boolean {
	const [first, second] = landmark.coordinates as [LngLat, LngLat];
	if (landmark.kind === "disc") {
		return metresApart(first, position) <= landmark.radiusMetres!;
	}
	if (landmark.kind === "box") {
		return (
			position[0] >= first[0] &&
			position[0] <= second[0] &&
			position[1] >= first[1] &&
			position[1] <= second[1]
		);
	}
	return landmark.kind === "polygon" && insideRing(landmark.coordinates, position);
}

const masks = landmarks.filter((landmark) => ["water", "airport", "campus_core"].includes(landmark.class));
const masked = (h3: string) => masks.some((mask) => holds(mask, centre(h3)));

describe("people of the cells", () => {
	it("hold each tambon's registered people exactly, 415,429 in all", () => {
		for (const tambon of tambons) {
			const own = cells.filter((cell) => cell.tambonCode === tambon.code);
			const sum = own.reduce((total, cell) => total + cell.registeredPeople, 0);
			expect(sum, tambon.nameEn).toBe(Number(tambon.registeredPeople2021));
		}
		expect(cells.reduce((total, cell) => total + cell.registeredPeople, 0)).toBe(415_429);
		expect(cells.every((cell) => Number.isInteger(cell.registeredPeople))).toBe(true);
	});

	it("live in no lake, not at the airport and not in the campus core", () => {
		expect(masks.map(({ id }) => id).sort()).toEqual([
			"airport_disc",
			"bueng_kaen_nakhon",
			"bueng_nong_khot",
			"bueng_thung_sang",
			"kku_core",
		]);
		const inside = cells.filter((cell) => masked(cell.h3));
		expect(inside.length).toBeGreaterThan(50);
		for (const cell of inside) {
			expect([cell.registeredPeople, cell.peoplePresent], cell.h3).toEqual([0, 0]);
		}
	});

	it("are shared by the published weight, to within the one person of rounding", () => {
		const mostRoads = Math.max(...[...rows.values()].map((row) => Number(row.roadNodeIndex)));
		const weight = (h3: string): number => {
			const row = rows.get(h3)!;
			const commerce = Number(row.commerceIndex);
			const near = Math.exp(-((Number(row.nearestSampleKilometres) / 2) ** 2));
			return (0.02 + (Number(row.roadNodeIndex) / mostRoads) * near) * (1 + (2 * commerce) / (commerce + 5));
		};
		for (const tambon of tambons) {
			const own = cells.filter((cell) => cell.tambonCode === tambon.code);
			const weights = own.map((cell) => (masked(cell.h3) ? 0 : weight(cell.h3)));
			const all = weights.reduce((a, b) => a + b, 0);
			own.forEach((cell, i) => {
				const quota = (Number(tambon.registeredPeople2021) * weights[i]!) / all;
				expect(Math.abs(cell.registeredPeople - quota), cell.h3).toBeLessThan(1);
			});
		}
	});

	it("are present as houses × 2.6 where that is more than the registered", () => {
		for (const tambon of tambons) {
			const registered = Number(tambon.registeredPeople2021);
			const expected = Math.max(registered, Number(tambon.houses2021) * 2.6);
			const own = cells.filter((cell) => cell.tambonCode === tambon.code);
			const present = own.reduce((total, cell) => total + cell.peoplePresent, 0);
			expect(Math.abs(present - expected), tambon.nameEn).toBeLessThan(0.005 * own.length);
			const some = own.filter((cell) => cell.registeredPeople > 50);
			for (const cell of some) {
				expect(cell.peoplePresent / cell.registeredPeople).toBeCloseTo(expected / registered, 3);
			}
		}
	});

	it("are never of high confidence, and low where far from a sample or assumed absent", () => {
		for (const cell of cells) {
			const far = Number(rows.get(cell.h3)!.nearestSampleKilometres) > 3;
			const low = far || masked(cell.h3);
			expect(cell.peopleConfidence, cell.h3).toBe(low ? "low" : "medium");
		}
	});
});
