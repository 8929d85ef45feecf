import { describe, expect, it } from "vitest";
import { SCENE_KINDS } from "../../../src/exchange/story/types.ts";
import { factPhrase, writeFact } from "../../../src/views/presenter/story/fact-text.ts";
import { KIND_DEFAULTS, SENTENCE_FACTS } from "../../../src/views/presenter/story/scene-kinds.ts";
import { generatedSentence, TRANSLATORS, toldOf } from "../../../src/views/presenter/story/sentence.ts";
import { EVERY_FACT, exampleStory, spread, withNumbers } from "./story-fixtures.ts";

const english = (kind: (typeof SCENE_KINDS)[number], facts = EVERY_FACT): string =>
	generatedSentence(kind, facts, true)?.en ?? "";

describe("sentences", () => {
	it.each(SCENE_KINDS)("say %s in both languages with every hole filled", (kind) => {
		const sentence = generatedSentence(kind, EVERY_FACT, true);
		expect(sentence?.th).toMatch(/\p{Script=Thai}/u);
		expect(`${sentence?.th}${sentence?.en}`).not.toMatch(/[{}|]|undefined|NaN/);
		expect(sentence?.en).not.toMatch(/\p{Script=Thai}/u);
	});

	it.each(SCENE_KINDS.filter((kind) => SENTENCE_FACTS[kind].length > 0))(
		"of %s wait until all of their figures are known",
		(kind) => {
			const needed = SENTENCE_FACTS[kind][0]!;
			const { [needed]: _, ...numbers } = EVERY_FACT.numbers;
			if (kind === "city") return;
			expect(generatedSentence(kind, { ...EVERY_FACT, numbers }, true)).toBeNull();
		},
	);

	it("follow the figures by themselves", () => {
		expect(english("walk", withNumbers({ peopleWalk10: spread(42_100, 47_900) }))).toContain("42,000–48,000");
		expect(english("walk", withNumbers({ peopleWalk10: spread(51_000, 58_000) }))).toContain("51,000–58,000");
	});

	it("claim no difference in riders between 35 % and 65 % of the futures", () => {
		const said = (share: number) => english("riders", withNumbers({ boardingsFuturesShare: spread(share) }));
		expect(said(0.5)).toContain("cannot be told");
		expect(said(0.64)).toContain("cannot be told");
		expect(said(0.8)).toContain("more than “theirs” in 8 of 10");
		expect(said(0.2)).toContain("fewer than “theirs” in 8 of 10");
	});

	it("stand under the name of the option that they are about, whichever the map shows", () => {
		const story = {
			...exampleStory(),
			against: { ...exampleStory().against, name: { th: "อีกสาย", en: "the other" } },
		};
		const own = story.option.name.en;
		expect(toldOf(TRANSLATORS.en, { option: "own" }, story)).toBe(own);
		expect(toldOf(TRANSLATORS.en, { option: "against" }, story)).toBe(`${own} (the map shows “the other”)`);
	});

	it("count futures once in Thai", () => {
		const facts = withNumbers({ boardingsFuturesShare: spread(1) });
		expect(generatedSentence("riders", facts, true)?.th).toContain("” 10 ใน 10 อนาคต");
	});

	it("name gains and losses only where there are some", () => {
		const said = (kept: number, gained: number, lost: number) =>
			english(
				"change",
				withNumbers({ keptPeople: spread(kept), gainedPeople: spread(gained), lostPeople: spread(lost) }),
			);
		expect(said(5000, 800, 300)).toMatch(/800 more people.*300 no longer/);
		expect(said(5000, 800, 0)).toContain("nobody loses");
		expect(said(5000, 0, 300)).toContain("nobody gains");
		expect(said(5000, 0, 0)).toContain("same people");
		expect(said(0, 800, 0)).toContain("Build nothing");
	});

	it("say of the least station that it adds, that nobody can tell, or that the line would gain without it", () => {
		const said = (low: number, high: number) =>
			english("stationLeast", withNumbers({ leastBoardings: spread(low, high) }));
		expect(said(20, 90)).toContain("20–90 boardings a day. Is it worth having");
		expect(said(-30, 40)).toContain("cannot be told");
		expect(said(-730, -140)).toContain("140–730 more boardings");
		expect(said(-730, -140)).not.toContain("−");
		expect(said(0.2, 0.4)).toContain("cannot be told");
	});

	it("say of the best station that riders would be lost only where the figures do", () => {
		const said = (low: number, high: number) =>
			english("stationMost", withNumbers({ mostBoardings: spread(low, high) }));
		expect(said(140, 730)).toContain("lose 140–730 boardings");
		expect(said(-20, 730)).toContain("cannot be told");
	});

	it("name what losers are compared with, in both languages, whether there are any or none", () => {
		const { losersMostTambon: _, losersMostHow: __, ...names } = EVERY_FACT.names;
		for (const facts of [EVERY_FACT, { ...EVERY_FACT, names }]) {
			const sentence = generatedSentence("losers", facts, true);
			expect(sentence?.en).toContain("Against “theirs”");
			expect(sentence?.th).toContain("เทียบกับ “ชื่อtheirs”");
		}
	});

	it("set beside the losers those who gain by the same measure", () => {
		expect(KIND_DEFAULTS.losers.figures).toEqual(["losersPeople", "gainersPeople"]);
	});

	it("tell of an option that builds nothing that there is nothing to tell, rather than wait for it", () => {
		const facts = {
			numbers: {},
			names: { option: EVERY_FACT.names.option!, against: EVERY_FACT.names.against! },
		};
		for (const kind of ["walk", "riders", "stationMost", "trains", "cost", "payers", "worth"] as const)
			expect(english(kind, facts)).toContain("builds nothing");
	});

	it.each(SCENE_KINDS)("of %s claim no foresight", (kind) => {
		const sentence = generatedSentence(kind, EVERY_FACT, true);
		expect(`${sentence?.th} ${sentence?.en}`).not.toMatch(/เราคาดว่า|พยากรณ์|we expect|forecast/i);
	});

	it("call a stack that nobody set an example", () => {
		expect(generatedSentence("payers", EVERY_FACT, false)?.en).toContain("example");
		expect(generatedSentence("payers", EVERY_FACT, true)?.en).not.toContain("example");
	});
});

describe("figures in large letters", () => {
	const write = (...fact: Parameters<typeof factPhrase> extends [unknown, ...infer Rest] ? Rest : never) =>
		factPhrase(TRANSLATORS.en, ...fact).replaceAll("\u00a0", " ");

	it("are ranges of two digits with their unit", () => {
		expect(write("boardingsPerWeekday", spread(4712, 25_430))).toBe("4,700–25,000 boardings a day");
		expect(write("capitalBahtMillion", spread(21_234, 48_900))).toBe("21–49 billion baht");
		expect(write("runTimeSeconds", spread(2170, 2340))).toBe("36–39 min");
		expect(write("peopleWalkShare", spread(0.081, 0.093))).toBe("8–9%");
		expect(write("benefitCostRatio", spread(0.0061, 0.07))).toBe("0.61–7 baht");
	});

	it("are about one number where nothing varies them, and nothing where there is nobody", () => {
		expect(write("gainedPeople", spread(4321))).toBe("about 4,300 people");
		expect(write("gainedPeople", spread(0))).toBe("0 people");
	});

	it("say about where a share has one figure, and no change where there is none", () => {
		expect(write("fareboxShare", spread(0.051, 0.052))).toBe("about 5%");
		expect(write("boardingsMore", spread(0))).toBe("0 boardings a day");
		expect(write("boardingsMore", spread(140))).toBe("about +140 boardings a day");
		expect(write("leastBoardings", spread(-730, -140))).toBe("−730 to −140 boardings a day");
		expect(write("gainedPeople", spread(0.3, 3.2))).toBe("0–3 people");
	});

	it("say from what to what where they cross zero", () => {
		expect(write("boardingsMore", spread(-1300, 270))).toBe("−1,300 to +270 boardings a day");
		expect(writeFact(TRANSLATORS.th, "boardingsMore", spread(-1300, 270)).number).toBe("−1,300 ถึง +270");
	});
});
