import { length } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { loadedPack, metresApart, metresToLine } from "./support.ts";

const { city } = loadedPack();
const option = (id: string) => city.options.find((entry) => entry.id === id)!;
const metres = (id: string): number =>
	length({
		type: "Feature",
		properties: {},
		geometry: { type: "LineString", coordinates: option(id).alignment!.map((vertex) => [...vertex]) },
	}) * 1000;
const names = (id: string) => option(id).stations.map((station) => station.id);

describe("the four options", () => {
	it("are A to D with 16, 21, 12 and no stations", () => {
		expect(city.options.map(({ id, stations }) => [id, stations.length])).toEqual([
			["A", 16],
			["B", 21],
			["C", 12],
			["D", 0],
		]);
		expect(option("D").alignment).toBeNull();
		expect(names("C")[0]).toBe("S03");
		expect(names("C").at(-1)).toBe("S19");
		expect(names("B")).toEqual(Array.from({ length: 21 }, (_, i) => `S${String(i + 1).padStart(2, "0")}`));
	});

	it("measure 22.8, about 24.2 and 11.9 km", () => {
		expect(Math.abs(metres("A") - 22_764)).toBeLessThan(5);
		expect(Math.abs(metres("B") - 24_200)).toBeLessThan(100);
		expect(Math.abs(metres("C") - (16_145 - 4_249))).toBeLessThan(5);
	});

	it("keep the published figures beside the measured ones", () => {
		expect(option("A").published).toEqual({ lengthMetres: 22_800, costBahtMillion: 26_963 });
		expect(option("B").published).toEqual({ lengthMetres: 26_000, costBahtMillion: 23_000 });
		expect(option("C").published).toBeNull();
	});

	it.each(["A", "B", "C"])("%s has every station on its line, in order, where it was placed", (id) => {
		const { alignment, stations } = option(id);
		let before = -1;
		for (const station of stations) {
			expect(metresToLine(station.position, alignment!), station.id).toBeLessThan(2.6);
			let along = 0;
			let best = Number.POSITIVE_INFINITY;
			let chainage = 0;
			for (let i = 0; i + 1 < alignment!.length; i++) {
				const [from, to] = [alignment![i]!, alignment![i + 1]!];
				const offset = metresToLine(station.position, [from, to]);
				if (offset < best) {
					best = offset;
					chainage = along + metresApart(from, station.position);
				}
				along += metresApart(from, to);
			}
			expect(chainage, station.id).toBeGreaterThan(before);
			before = chainage;
		}
		expect(metresApart(stations[0]!.position, alignment![0]!)).toBeLessThan(0.5);
		expect(metresApart(stations.at(-1)!.position, alignment!.at(-1)!)).toBeLessThan(0.5);
	});

	it.each(["A", "B", "C"])("%s is elevated from Sam Liam to HomePro", (id) => {
		const raised = ["S12", "S13", "S14", "S15", "S16", "S17"];
		const { stations } = option(id);
		expect(stations.filter(({ elevated }) => elevated).map((station) => station.id)).toEqual(raised);
		const viaduct = stations.filter(({ trackClassToNext }) => trackClassToNext === "elevated");
		expect(viaduct.map((station) => station.id)).toEqual(raised.slice(0, -1));
		expect(stations.filter(({ parkAndRide }) => parkAndRide).map((station) => station.id)).toEqual(
			["S01", "S03", "S19", "S21"].filter((station) => names(id).includes(station)),
		);
	});

	it("take B through the university: the loop's stations lie off the main line", () => {
		for (const id of ["S07", "S08"]) {
			const station = option("B").stations.find((entry) => entry.id === id)!;
			expect(metresToLine(station.position, option("A").alignment!)).toBeGreaterThan(700);
		}
	});

	it("keep positions at six decimals, as scenarios do", () => {
		const numbers = city.options.flatMap(({ alignment, stations }) => [
			...(alignment ?? []).flat(),
			...stations.flatMap(({ position }) => [...position]),
		]);
		expect(numbers.every((degrees) => Math.round(degrees * 1e6) / 1e6 === degrees)).toBe(true);
	});
});
