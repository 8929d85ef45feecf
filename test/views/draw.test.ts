import { describe, expect, it } from "vitest";
import type { CityView } from "../../src/engine/contract.ts";
import { scenarioFromOption } from "../../src/exchange/corridor/scenario-from-option.ts";
import { createTranslator } from "../../src/i18n/index.ts";
import { comparePaired } from "../../src/models/uncertainty/ranges.ts";
import { addStation } from "../../src/scenario/edits/add-station.ts";
import { budgetState, judge, officialOption } from "../../src/views/resident/draw/contest.ts";
import { judgementText } from "../../src/views/resident/draw/contest-text.ts";
import { keepOpenWork, needsKeeping, startedFrom } from "../../src/views/resident/draw/drawing.ts";
import { moveReasons, readEntry, scoreOf } from "../../src/views/resident/draw/entries.ts";
import { shippedAs } from "../../src/views/resident/questions/asked-option.ts";
import { shippedCity } from "../models/city-fixture.ts";
import { stage } from "../session/fakes.ts";

const city = shippedCity() as unknown as CityView;
const pair = (a: readonly number[], b: readonly number[]) =>
	comparePaired(Float64Array.from(a), Float64Array.from(b));
const flat = (count: number, value: number) => Array.from({ length: count }, () => value);
/** A above B in so many of ten draws. */
const above = (wins: number) => pair([...flat(wins, 2), ...flat(10 - wins, 0)], flat(10, 1));

describe("a drawn line against the official one", () => {
	it.each([
		[3, "behind"],
		[4, "same"],
		[5, "same"],
		[6, "same"],
		[7, "ahead"],
	] as const)("more riders in %d of 10 common futures: %s", (wins, verdict) => {
		expect(judge("boardingsPerWeekday", above(wins), "same").verdict).toBe(verdict);
	});

	it("less is better of time and money, and the difference is an amount", () => {
		const faster = judge("runTimeSeconds", pair([1, 1, 1, 1], [3, 4, 5, 6]), "under");
		expect(faster).toMatchObject({ verdict: "ahead", share: 1, isWin: true });
		expect(faster.difference.p50).toBe(3.5);
		expect(judge("capitalBahtMillion", pair([3, 4], [1, 1]), "over").verdict).toBe("behind");
	});

	it("over budget nothing counts as a win, and it is said", () => {
		const more = above(9);
		expect(budgetState(pair([2, 2], [1, 1]))).toBe("over");
		expect(budgetState(pair([1, 2], [1, 2]))).toBe("same");
		expect(budgetState(pair([1, 1], [2, 2]))).toBe("under");
		expect(judge("boardingsPerWeekday", more, "over")).toMatchObject({ verdict: "ahead", isWin: false });
		expect(judge("boardingsPerWeekday", more, null).isWin).toBe(false);
		expect(judge("boardingsPerWeekday", more, "same").isWin).toBe(true);
		const t = createTranslator("th");
		expect(judgementText(t, judge("peopleWalk10", more, "over"))).toContain("ไม่นับว่าชนะ");
		expect(judgementText(t, judge("peopleWalk10", more, "under"))).toContain("ของคุณชนะทางการ 9 ใน 10 อนาคต");
		expect(judgementText(t, judge("peopleWalk10", above(5), "under"))).toBe("ยังแยกไม่ออกว่าต่างกัน");
	});

	it("is held against the option it began with, and one drawn on blank ground against the first that is built", () => {
		const option = city.options.find(({ id }) => id === "B")!;
		expect(officialOption(city, scenarioFromOption(option, city.id))).toBe("B");
		expect(officialOption(city, { ...scenarioFromOption(option, city.id), basedOn: "D" })).toBe("A");
	});
});

describe("a start of one's own", () => {
	const name = { th: "ของฉัน", en: "Mine" };

	it("has its own id and names what it was made from; blank ground keeps service, fare and ancestor", () => {
		const own = startedFrom({ kind: "option", optionId: "B" }, city, null, "mine", name)!;
		expect(own).toMatchObject({ id: "mine", name, basedOn: "B", lineage: [{ id: "B" }] });
		const blank = startedFrom({ kind: "blank", optionId: "A" }, city, null, "mine", name)!;
		expect(blank.line).toBeNull();
		expect(blank.fare).toEqual({ flatBaht: 15 });
		const again = startedFrom({ kind: "open" }, city, own, "second", name)!;
		expect(again.lineage!.map(({ id }) => id)).toEqual(["B", "mine"]);
		expect(startedFrom({ kind: "option", optionId: "Z" }, city, null, "mine", name)).toBeNull();
	});

	it("a shipped option is known as long as nothing of it was changed", () => {
		const scenario = scenarioFromOption(city.options[1]!, city.id);
		expect(shippedAs(city, scenario)).toBe("B");
		const edited = addStation({ chainageMetres: 500 })(scenario);
		expect(edited.ok && shippedAs(city, edited.value.scenario)).toBeNull();
	});

	it("does not lose the planner's work: a copy is on the device before anything takes its place, once", async () => {
		const { session } = await stage();
		const open = { ...session.city.value!, options: city.options };
		expect(needsKeeping(session, open)).toBe(true);
		expect(await keepOpenWork(session, open)).toBe(true);
		expect(session.saved.value).toHaveLength(1);
		expect(await keepOpenWork(session, open)).toBe(true);
		expect(session.saved.value).toHaveLength(1);
		session.apply(addStation({ chainageMetres: 777 }));
		expect(needsKeeping(session, open)).toBe(true);
		await keepOpenWork(session, open);
		await session.openSaved(session.saved.value[0]!.id);
		expect(needsKeeping(session, open)).toBe(false);
	});
});

describe("a kept line", () => {
	const range = { p10: 1, p50: 2, p90: 3 };
	const figures = {
		boardingsPerWeekday: range,
		peopleWalk10: range,
		runTimeSeconds: range,
		capitalBahtMillion: range,
	};
	const evaluated = { outcome: { walking: "straightLine" }, ranges: { drawCount: 200, figures } } as never;
	const score = scoreOf(evaluated, range, { cityId: "khon-kaen", cityVersion: "v1" })!;

	it("has a score only where everything is worked out", () => {
		expect(scoreOf(evaluated, null, { cityId: "a", cityVersion: "b" })).toBeNull();
		expect(scoreOf({ outcome: null, ranges: null }, range, { cityId: "a", cityVersion: "b" })).toBeNull();
		expect(score.figures.yearlyGap).toEqual(range);
	});

	it("comes to the same, or says why it moved; without a known reason it says so too", () => {
		expect(moveReasons(score, score)).toBeNull();
		expect(moveReasons({ ...score, cityVersion: "v0" }, score)).toBeNull();
		const other = { ...score, figures: { ...score.figures, yearlyGap: { ...range, p90: 3.001 } } };
		expect(moveReasons(other, score)).toEqual(["unexplained"]);
		expect(moveReasons({ ...other, cityVersion: "v0", drawCount: 60 }, score)).toEqual(["city", "draws"]);
		expect(moveReasons({ ...other, walking: "streets", engineVersion: "0" }, score)).toEqual([
			"engine",
			"walking",
		]);
	});

	it("is read from the device as strictly as it was written", () => {
		const entry = { ...score, id: "a", keptAtMilliseconds: 1 };
		expect(readEntry(JSON.parse(JSON.stringify(entry)))).toEqual({ ok: true, value: entry });
		for (const broken of [null, {}, { ...entry, walking: "boat" }, { ...entry, figures: {} }])
			expect(readEntry(broken).ok).toBe(false);
	});
});
