import { readFileSync } from "node:fs";
import { loadCity, PACK_FILES } from "../../../src/city/load.ts";
import type { City } from "../../../src/city/types.ts";
import { seededRandom } from "../../../src/core/random.ts";
import type { Scenario } from "../../../src/scenario/types.ts";

export function shippedCity(): City {
	const files: Record<string, string> = {};
	for (const file of PACK_FILES)
		files[file] = readFileSync(`${process.env.RANGBAO_ROOT ?? "."}/public/packs/khon-kaen/${file}`, "utf8");
	const loaded = loadCity(files);
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
	return loaded.value.city;
}

/** The scenario with one random station after another moved by up to about 100 m. */
export function drags(scenario: Scenario, count: number, seed: number): Scenario[] {
	const random = seededRandom(seed);
	const line = scenario.line!;
	return Array.from({ length: count }, () => {
		const moved = Math.floor(random() * line.stations.length);
		const [east, north] = [(random() - 0.5) * 2e-3, (random() - 0.5) * 2e-3];
		const stations = line.stations.map((station, s) => {
			const [lng, lat] = station.position;
			return s === moved ? { ...station, position: [lng + east, lat + north] as const } : station;
		});
		return { ...scenario, line: { ...line, stations } };
	});
}
