import { crc32 } from "../../../core/encoding.ts";
import { writeScenario } from "../../../scenario/file/write-scenario.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { writeFact } from "./fact-text.ts";
import { SENTENCE_FACTS } from "./scene-kinds.ts";
import { TRANSLATORS } from "./sentence.ts";
import type { FactId, FactName, Facts, OwnSentence, Scene, Spread, StoryBasis } from "./types.ts";

/** A figure that reads otherwise than it did. */
export interface MovedFact {
	readonly id: FactId;
	readonly was: Spread;
	readonly now: Spread;
}

/** Figures have moved where they are written otherwise: what two digits do not show nobody can hold against us. */
const reads = (id: FactId, spread: Spread): string => writeFact(TRANSLATORS.en, id, spread).number;

export function movedFacts(was: Facts["numbers"], now: Facts["numbers"]): readonly MovedFact[] {
	return (Object.keys(was) as FactId[]).flatMap((id) => {
		const before = was[id];
		const after = now[id];
		if (before === undefined || after === undefined || reads(id, before) === reads(id, after)) return [];
		return [{ id, was: before, now: after }];
	});
}

/** Names that a sentence was written with and that are others now, such as the station that adds most. */
export function movedNames(was: Facts["names"], now: Facts["names"]): readonly FactName[] {
	return (Object.keys(was) as FactName[]).filter((name) => {
		const after = now[name];
		return after !== undefined && (after.th !== was[name]?.th || after.en !== was[name]?.en);
	});
}

const SENTENCE_NAMES: Readonly<Partial<Record<Scene["kind"], readonly FactName[]>>> = {
	city: ["firstStation", "lastStation"],
	riders: ["against"],
	change: ["against"],
	stationMost: ["mostStation"],
	stationLeast: ["leastStation"],
	payers: ["largestPayer"],
	losers: ["against", "losersMostTambon", "losersMostHow"],
};

/** What a sentence written now goes by: the figures that the scene shows, and those its own sentence would be filled with. */
export function citedBy(scene: Scene, facts: Facts): Pick<OwnSentence, "cited" | "citedNames"> {
	const ids = [...new Set([...scene.figures, ...SENTENCE_FACTS[scene.kind]])];
	const names = SENTENCE_NAMES[scene.kind] ?? [];
	return {
		cited: picked(facts.numbers, ids),
		citedNames: picked(facts.names, names),
	};
}

function picked<Key extends string, Value>(
	record: Readonly<Partial<Record<Key, Value>>>,
	keys: readonly Key[],
): Partial<Record<Key, Value>> {
	const found: Partial<Record<Key, Value>> = {};
	for (const key of keys) {
		const value = record[key];
		if (value !== undefined) found[key] = value;
	}
	return found;
}

export interface SentenceMoves {
	readonly facts: readonly MovedFact[];
	readonly names: readonly FactName[];
}

/** What has moved since somebody wrote a scene's sentence; null where nothing has, or nobody wrote one. */
export function movedSince({ sentence }: Scene, facts: Facts): SentenceMoves | null {
	if (sentence === null) return null;
	const moves = {
		facts: movedFacts(sentence.cited, facts.numbers),
		names: movedNames(sentence.citedNames, facts.names),
	};
	return moves.facts.length + moves.names.length === 0 ? null : moves;
}

export const MOVE_CAUSES = ["engine", "city", "option", "against", "seed", "draws", "walking"] as const;
export type MoveCause = (typeof MOVE_CAUSES)[number];

/** Why an answer differs from the one told last: everything it rests on that is not what it was. */
export function causesOfMove(was: StoryBasis, now: StoryBasis): readonly MoveCause[] {
	const differs: Readonly<Record<MoveCause, boolean>> = {
		engine: was.engineVersion !== now.engineVersion,
		city: was.cityVersion !== now.cityVersion,
		option: was.optionFingerprint !== now.optionFingerprint,
		against: was.againstFingerprint !== now.againstFingerprint,
		seed: was.seed !== now.seed,
		draws: was.drawCount !== now.drawCount,
		walking: was.walking !== now.walking,
	};
	return MOVE_CAUSES.filter((cause) => differs[cause]);
}

/** Tells one scenario from another by what its file would say, its name and id aside. */
export function scenarioFingerprint(scenario: Scenario): string {
	const text = writeScenario({ ...scenario, id: "-", name: { th: "-", en: "-" }, basedOn: null });
	return crc32(new TextEncoder().encode(text)).toString(16).padStart(8, "0");
}
