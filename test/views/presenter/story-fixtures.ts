import { readFileSync } from "node:fs";
import { FACT_IDS } from "../../../src/exchange/story/types.ts";
import { readScenario } from "../../../src/scenario/file/read-scenario.ts";
import type { Scenario } from "../../../src/scenario/types.ts";
import { newStory } from "../../../src/views/presenter/story/editing.ts";
import type { FactId, Facts, Spread, Story } from "../../../src/views/presenter/story/types.ts";

export const spread = (low: number, high = low): Spread => ({ low, middle: (low + high) / 2, high });

export function exampleScenario(): Scenario {
	const read = readScenario(
		readFileSync(new URL("../../fixtures/scenario-v1.json", import.meta.url), "utf8"),
	);
	if (!read.ok) throw new Error(read.error.code);
	return read.value;
}

export function exampleStory(): Story {
	const option = exampleScenario();
	let ids = 0;
	return newStory(option, { ...option, id: "other", line: null }, () => `id-${++ids}`);
}

const name = (text: string) => ({ th: `ชื่อ${text}`, en: text });

/** Every fact and name that a sentence may need. */
export const EVERY_FACT: Facts = {
	numbers: Object.fromEntries(
		FACT_IDS.map((id, i) => [id, spread(1000 + 100 * i, 2000 + 100 * i)]),
	) as Record<FactId, Spread>,
	names: {
		option: name("ours"),
		against: name("theirs"),
		firstStation: name("first"),
		lastStation: name("last"),
		mostStation: name("most"),
		leastStation: name("least"),
		largestPayer: name("payer"),
		losersMostTambon: name("tambon"),
		losersMostHow: name("how"),
	},
};

export const withNumbers = (numbers: Facts["numbers"]): Facts => ({
	...EVERY_FACT,
	numbers: { ...EVERY_FACT.numbers, ...numbers },
});
