import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LngLat } from "../../../src/core/location.ts";
import { distanceMetres } from "../../../src/geo/projection.ts";
import { translatorOf } from "../../../src/i18n/catalogue.ts";
import { residentMessages } from "../../../src/i18n/messages/resident.ts";
import { viewMessages } from "../../../src/i18n/messages/views.ts";
import { lightCity, withNames } from "../../../src/views/resident/light-city.ts";
import { homeOfName, homeOfPoint } from "../../../src/views/resident/place/home-choice.ts";
import { alikeWalks, nearestOption, straightWalks } from "../../../src/views/resident/place/place-walks.ts";
import { kilometres, metresText, wholeMinutes } from "../../../src/views/resident/place/walk-text.ts";

const SEED = 20261124;
const file = (name: string): unknown => JSON.parse(readFileSync(`public/packs/khon-kaen/${name}`, "utf8"));
const CITY = lightCity({
	manifest: file("pack.json"),
	corridor: file("corridor.geojson"),
	places: file("places.geojson"),
	municipalities: file("municipalities.geojson"),
	roads: file("roads.geojson"),
});
const inTown = fc.tuple(
	fc.double({ min: 102.79, max: 102.87, noNaN: true }),
	fc.double({ min: 16.4, max: 16.48, noNaN: true }),
);

describe("a home", () => {
	it(`tells no more than the block: two points of a block give one answer (seed ${SEED})`, () => {
		fc.assert(
			fc.property(
				inTown,
				fc.integer({ min: -60, max: 60 }),
				fc.integer({ min: -60, max: 60 }),
				(point, east, north) => {
					const home = homeOfPoint(CITY, point);
					if (home === null) return;
					expect(distanceMetres(home.position, point)).toBeLessThanOrEqual(home.radiusMetres * 1.001);
					const neighbour: LngLat = [home.position[0] + east * 9.37e-6, home.position[1] + north * 8.99e-6];
					expect(homeOfPoint(CITY, neighbour)).toEqual(home);
				},
			),
			{ seed: SEED },
		);
	});

	it("is none outside the ground of the city", () => {
		expect(homeOfPoint(CITY, [100.5, 13.75])).toBeNull();
	});

	it("is called by what is near it, in both languages", () => {
		const station = CITY.options[1]!.stations.find(({ id }) => id === "S15")!;
		const home = homeOfPoint(CITY, station.position)!;
		expect(home.label.th).toMatch(/^ใกล้\p{Script=Thai}/u);
		expect(home.label.en).toMatch(/^Near \S/);
	});

	it("says how wide a tambon is, and of a point nothing of the kind", () => {
		const tambon = CITY.names.find(({ kind }) => kind === "tambon")!;
		expect(homeOfName(tambon).areaMetres).toBe(tambon.radiusMetres);
		const point = CITY.names.find(({ radiusMetres }) => radiusMetres === 0)!;
		expect(homeOfName(point)).not.toHaveProperty("areaMetres");
	});
});

describe("walks from a home", () => {
	it(`lead to the station that no other of the option is nearer than (seed ${SEED})`, () => {
		fc.assert(
			fc.property(inTown, (point) => {
				const home = homeOfPoint(CITY, point);
				if (home === null) return;
				for (const { optionId, nearest } of straightWalks(CITY, home)) {
					const { stations } = CITY.options.find(({ id }) => id === optionId)!;
					if (stations.length === 0) expect(nearest).toBeNull();
					else {
						const least = Math.min(
							...stations.map(({ position }) => distanceMetres(position, home.position)),
						);
						expect(distanceMetres(nearest!.station.position, home.position)).toBeLessThan(least + 5);
					}
				}
			}),
			{ seed: SEED, numRuns: 40 },
		);
	});

	it("stand together where they are alike, each once and in their order", () => {
		const home = homeOfName(CITY.names.find(({ id }) => id === "station/S15")!);
		const walks = straightWalks(CITY, home);
		const groups = alikeWalks(walks);
		expect(groups.map((group) => group.map(({ optionId }) => optionId))).toEqual([["A", "B", "C"], ["D"]]);
		expect(nearestOption(walks)).toBe("A");
		// Tha Phra: the starter line ends far to the north.
		const south = straightWalks(CITY, homeOfName(CITY.names.find(({ id }) => id === "station/S21")!));
		expect(alikeWalks(south).map((group) => group.map(({ optionId }) => optionId))).toEqual([
			["A", "B"],
			["C"],
			["D"],
		]);
	});
});

describe("names of an extract", () => {
	it("are found beside those of the pack where they lie on its ground", () => {
		const soi = {
			...CITY.names[0]!,
			id: "osm/1",
			kind: "soi" as const,
			name: { th: "ซอยทดสอบ", en: "Soi Test" },
		};
		const more = withNames(CITY, [
			{ ...soi, within: { th: "ในเมือง", en: "Nai Mueang" } },
			{ ...soi, id: "osm/2", within: null },
		]);
		expect(more.names.length).toBe(CITY.names.length + 1);
		expect(more.gazetteer.places).toEqual(more.names);
	});
});

describe("figures of a walk", () => {
	const t = translatorOf({ ...viewMessages, ...residentMessages }, "en");
	const plain = (text: string): string => text.replaceAll("\u2060", "").replaceAll("\u00a0", " ");

	it("are whole minutes, at least one", () => {
		expect(plain(wholeMinutes(t, { p10: 7.4, p50: 8, p90: 10.4 }))).toBe("7–10");
		expect(plain(wholeMinutes(t, { p10: 0, p50: 0.2, p90: 2.2 }))).toBe("1–2");
		expect(plain(wholeMinutes(t, { p10: 7.6, p50: 8, p90: 8.4 }))).toBe("about 8");
	});

	it("name their unit once where both ends share it", () => {
		expect(plain(metresText(t, { p10: 543, p50: 600, p90: 688 }))).toBe("540–690 m");
		expect(plain(metresText(t, { p10: 943, p50: 1000, p90: 1188 }))).toBe("940 m–1.2 km");
		expect(plain(metresText(t, { p10: 541, p50: 542, p90: 543 }))).toBe("540 m");
		expect(plain(kilometres(t, { p10: 1640, p50: 1800, p90: 2110 }))).toBe("1.6–2.1");
	});
});
