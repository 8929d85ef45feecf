import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { City } from "../city/types.ts";
import { fail, ok, problem, type Result } from "../core/result.ts";
import { scenarioFromOption } from "../exchange/corridor/scenario-from-option.ts";
import { readScenario } from "../scenario/file/read-scenario.ts";
import type { Scenario } from "../scenario/types.ts";

/** The pack that ships, beside the program or in the folder where it was started. */
export const shippedCityDirectory = (): string =>
	join(process.env.RANGBAO_ROOT ?? process.cwd(), "public", "packs", "khon-kaen");

/** An option of the city by its id, or a scenario file. */
export async function openScenario(name: string, city: City): Promise<Result<Scenario>> {
	const option = city.options.find(({ id }) => id === name);
	const read = option ? ok(scenarioFromOption(option, city.id)) : await readScenarioFile(name, city);
	if (!read.ok) return read;
	return read.value.cityId === city.id
		? read
		: fail(problem("scenario.wrongCity", { found: read.value.cityId, expected: city.id }));
}

async function readScenarioFile(name: string, city: City): Promise<Result<Scenario>> {
	if (!existsSync(name))
		return fail(problem("cli.noScenario", { name, options: city.options.map(({ id }) => id).join(", ") }));
	return readScenario(await readFile(name, "utf8"));
}
