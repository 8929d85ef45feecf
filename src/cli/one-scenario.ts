import type { ParseArgsConfig } from "node:util";
import type { City } from "../city/types.ts";
import { fail, ok, problem, type Result } from "../core/result.ts";
import { createRunner, type Runner } from "../models/runner.ts";
import type { Scenario } from "../scenario/types.ts";
import { type ReadCity, readCity } from "./load-city.ts";
import { openScenario, shippedCityDirectory } from "./open-scenario.ts";
import { followStreets, walkingLine } from "./open-streets.ts";
import { parseCommand } from "./parse-command.ts";
import { answerHead } from "./results.ts";

export interface OneScenario {
	readonly city: City;
	readonly scenario: Scenario;
	readonly runner: Runner;
	/** The city with what only a map and a search need. */
	readonly read: ReadCity;
}

/** The options of a command by name; flags are true or absent. */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** A command that was not given what it takes. */
export const usage = (reason: string): Result<never> => fail(problem("cli.usage", { reason }));

/** Reads `SCENARIO [--city DIR] [--streets FILE] [--json]` and a command's own options. */
export function readOptions(
	commandArguments: readonly string[],
	ownOptions: NonNullable<ParseArgsConfig["options"]>,
): Result<{ readonly name: string; readonly values: OptionValues }> {
	const parsed = parseCommand(commandArguments, {
		city: { type: "string" },
		json: { type: "boolean" },
		streets: { type: "string" },
		...ownOptions,
	});
	if (!parsed.ok) return parsed;
	const { values, positionals } = parsed.value;
	const [name] = positionals;
	if (name === undefined || positionals.length > 1)
		return usage(`expected 1 scenario(s), got ${positionals.length}`);
	return ok({ name, values: values as OptionValues });
}

/** A number option within limits, or null where it is not given. */
export function numberOption(
	values: OptionValues,
	name: string,
	low: number,
	high: number,
	whole: boolean,
): Result<number | null> {
	const text = values[name];
	if (text === undefined) return ok(null);
	const value = Number(text);
	return value >= low && value <= high && (!whole || Number.isInteger(value))
		? ok(value)
		: usage(`--${name} takes a ${whole ? "whole " : ""}number from ${low} to ${high}`);
}

/** One of some words, or null where it is not given. */
export function wordOption<Word extends string>(
	values: OptionValues,
	name: string,
	words: readonly Word[],
): Result<Word | null> {
	const text = values[name];
	if (text === undefined) return ok(null);
	const word = words.find((candidate) => candidate === text);
	return word === undefined ? usage(`--${name} takes ${words.join(", ")}`) : ok(word);
}

/** Opens the city and the scenario and works on them; what the models refuse becomes a problem. */
export async function onScenario(
	name: string,
	values: OptionValues,
	work: (opened: OneScenario) => Result<string> | Promise<Result<string>>,
): Promise<Result<string>> {
	const loaded = await readCity(typeof values.city === "string" ? values.city : shippedCityDirectory());
	if (!loaded.ok) return loaded;
	const { city } = loaded.value;
	const scenario = await openScenario(name, city);
	if (!scenario.ok) return scenario;
	const runner = createRunner(city);
	const file = typeof values.streets === "string" ? values.streets : null;
	const followed = await followStreets(runner, loaded.value, file);
	if (!followed.ok) return followed;
	try {
		return await work({ city, scenario: scenario.value, runner, read: loaded.value });
	} catch (error) {
		if (error instanceof RangeError) return fail(problem("engine.failed", { detail: error.message }));
		throw error;
	}
}

/** An answer as it was asked for: JSON behind its head, or a page to read that ends with what its walks follow. */
export function answerAs(
	{ city, scenario, runner }: OneScenario,
	values: OptionValues,
	json: () => object,
	page: () => string,
): Result<string> {
	const streets = runner.model.streets?.summary ?? null;
	return ok(
		values.json === true
			? JSON.stringify({ ...answerHead(city, scenario, streets), ...json() }, null, "\t")
			: `${page()}\n\n${walkingLine(streets)}`,
	);
}
