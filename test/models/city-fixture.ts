import { readFileSync } from "node:fs";
import { loadCity, PACK_FILES } from "../../src/city/load.ts";
import type { City } from "../../src/city/types.ts";
import { scenarioFromOption } from "../../src/exchange/corridor/scenario-from-option.ts";
import type { Scenario } from "../../src/scenario/types.ts";

/** The city that ships, read from the built pack. */
export function shippedCity(): City {
	const files: Record<string, string> = {};
	for (const file of PACK_FILES)
		files[file] = readFileSync(new URL(`../../public/packs/khon-kaen/${file}`, import.meta.url), "utf8");
	const loaded = loadCity(files);
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
	return loaded.value.city;
}

export function shippedOption(city: City, id: string): Scenario {
	const option = city.options.find((candidate) => candidate.id === id);
	if (option === undefined) throw new Error(`no option ${id}`);
	return scenarioFromOption(option, city.id);
}
