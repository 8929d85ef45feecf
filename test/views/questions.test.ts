import { beforeAll, describe, expect, it, vi } from "vitest";
import { createTranslator } from "../../src/i18n/index.ts";
import { POINT_WORDS } from "../../src/i18n/messages/question-points.ts";
import { UNKNOWN_WORDS } from "../../src/i18n/messages/question-unknowns.ts";
import { DEFAULT_WINDOW } from "../../src/models/access-choices.ts";
import { fairnessOf } from "../../src/models/fairness-run.ts";
import { financeOf } from "../../src/models/finance-run.ts";
import { createRunner, type Runner } from "../../src/models/runner.ts";
import { rangesOf } from "../../src/models/summary.ts";
import { setFare } from "../../src/scenario/edits/set-fare.ts";
import { lineGeometry } from "../../src/scenario/line-geometry.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { answerOf } from "../../src/views/resident/questions/answers.ts";
import { metresByTrack, tradeBesideLine } from "../../src/views/resident/questions/line-facts.ts";
import { pointText } from "../../src/views/resident/questions/point-text.ts";
import { type OptionFacts, POINT_IDS, type Point } from "../../src/views/resident/questions/points.ts";
import {
	claimsOf,
	QUESTION_IDS,
	QUESTIONS,
	type QuestionId,
	THEMES,
	UNKNOWN_IDS,
} from "../../src/views/resident/questions/questions.ts";
import { shippedCity, shippedOption } from "../models/city-fixture.ts";
import { run } from "../scenario/builders.ts";

const DRAWS = 12;
const city = shippedCity();
const home = {
	label: { th: "บ้าน", en: "Home" },
	position: city.options[0]!.stations[3]!.position,
	radiusMetres: 75,
};
let runner: Runner;
let facts: OptionFacts;

function factsOf(scenario: Scenario, withLosers = false): OptionFacts {
	const outcome = runner.evaluate(scenario);
	const ranges = rangesOf(runner.draws, scenario, DRAWS);
	const gains = runner.riderGains(scenario);
	const finance =
		scenario.line === null
			? null
			: financeOf({ model: runner.model, scenario, outcome, ranges, gains, discountRate: 0.05 });
	const fairness = withLosers
		? fairnessOf(runner.model, scenario, {
				window: { ...DEFAULT_WINDOW, minutes: 2 },
				stationAccess: "walk",
				songthaew: "withdrawnAlongLine",
				against: null,
			})
		: null;
	return { scenario, outcome, ranges, finance, fairness };
}

const answers = (given: OptionFacts, where: typeof home | null = null) =>
	Object.fromEntries(
		QUESTION_IDS.map((id) => [id, answerOf(id, { facts: given, city, home: where })]),
	) as unknown as Record<QuestionId, readonly Point[]>;
const pointOf = (points: readonly Point[], id: Point["id"]) => points.find((point) => point.id === id)!;

vi.setConfig({ hookTimeout: 120_000 });

beforeAll(() => {
	runner = createRunner(city);
	facts = factsOf(shippedOption(city, "A"), true);
});

describe("the ten questions", () => {
	it("are ten, and every theme of publics elsewhere and here is asked by one", () => {
		expect(new Set(QUESTION_IDS).size).toBe(10);
		const asked = new Set(Object.values(QUESTIONS).flatMap(({ themes }) => themes));
		expect([...THEMES].filter((theme) => !asked.has(theme))).toEqual([]);
	});

	it("every unknown is said under some question, with whom to ask; every point has words in use", () => {
		const said = new Set(Object.values(QUESTIONS).flatMap(({ unknowns }) => unknowns));
		expect([...said].sort()).toEqual([...UNKNOWN_IDS].sort());
		expect(Object.keys(UNKNOWN_WORDS).sort()).toEqual([...UNKNOWN_IDS].sort());
		expect(Object.keys(POINT_WORDS).sort()).toEqual([...POINT_IDS].sort());
	});

	it("every published figure of the city belongs to a question", () => {
		const homeless = city.publishedFigures.filter(
			(claim) => !QUESTION_IDS.some((id) => claimsOf(QUESTIONS[id], [claim]).length > 0),
		);
		expect(homeless.map(({ metric }) => metric.en)).toEqual([]);
	});
});

describe("answers of an option with a line", () => {
	it("every question answers something, and every figure is there once all is worked out", () => {
		for (const [id, points] of Object.entries(answers(facts, home))) {
			expect(points.length, id).toBeGreaterThan(0);
			for (const { id: point, amount } of points) {
				expect(amount, point).not.toBeNull();
				expect(Number.isFinite(amount!.low) && amount!.low <= amount!.high, point).toBe(true);
			}
		}
	});

	it("figures are those of the session, to the last digit, and not of the text", () => {
		const { worth, pays, trust, fare, where, when } = answers(facts, home);
		const { ranges, finance, fairness, outcome, scenario } = facts as Required<OptionFacts>;
		const same = (point: Point, { p10, p90 }: { p10: number; p90: number }) =>
			expect(point.amount).toEqual({ low: p10, high: p90 });
		same(pointOf(worth, "boardings"), ranges!.figures.boardingsPerWeekday);
		same(pointOf(pays, "capital"), ranges!.figures.capitalBahtMillion);
		same(pointOf(pays, "yearlyGap"), finance!.shortfallBahtMillionPerYear.range!);
		same(pointOf(trust, "insideView"), ranges!.figures.boardingsInsideView);
		same(pointOf(where, "walkReach"), ranges!.figures.peopleWalk10);
		same(pointOf(when, "runTime"), ranges!.figures.runTimeSeconds);
		expect(pointOf(when, "runTime").unit).toBe("seconds");
		expect(pointOf(trust, "overrun").amount!.low).toBe(outcome!.capitalItems.outsideView);
		expect(pointOf(fare, "fare").amount!.low).toBe(scenario.fare.flatBaht);
		const slower = fairness!.losers.filter(({ reason }) => reason === "slower");
		expect(pointOf(fare, "slower").amount!.low).toBe(slower.reduce((sum, { people }) => sum + people, 0));
	});

	it("says who loses: whoever is slower, songthaew owners, shops before the works, whoever must climb", () => {
		const all = Object.values(answers(facts)).flat();
		const losses = all.filter(({ isLoss }) => isLoss).map(({ id }) => id);
		expect(new Set(losses)).toEqual(new Set(["slower", "songthaewFares", "placesAlong", "stairs"]));
		const lost = pointOf(answers(facts).fare, "songthaewFares").amount!;
		expect(lost.low).toBeGreaterThan(0);
		expect(lost.high).toBe(-facts.finance!.effectRanges.songthaewFares.range!.p10);
	});

	it("follows a decision at once: another fare is another answer, while what is modelled is still to come", () => {
		const dearer = run(facts.scenario, setFare(25));
		const waiting = { scenario: dearer, outcome: null, ranges: null, finance: null, fairness: null };
		const { fare, worth } = answers(waiting);
		expect(pointOf(fare, "fare").amount).toEqual({ low: 25, high: 25 });
		expect(pointOf(worth, "boardings").amount).toBeNull();
		expect(pointText(createTranslator("en"), pointOf(worth, "boardings"))).toBe("…");
	});

	it("calls an announced opening missed only where its date has passed, and works near a shop possible only", () => {
		const openings = pointOf(answers(facts).when, "openings");
		expect(openings.names!.some(({ en }) => en === "2028")).toBe(true);
		const t = createTranslator("en");
		expect(pointText(t, openings)).toContain("Every date that has passed was missed");
		expect(pointText(t, pointOf(answers(facts).works, "placesAlong"))).toContain("may have the works");
	});

	it("walks from home only where somebody has said where that is", () => {
		expect(answers(facts).where.some(({ id }) => id === "homeWalk")).toBe(false);
		const walk = pointOf(answers(facts, home).where, "homeWalk");
		expect(walk).toMatchObject({ basis: "geometry", names: [facts.scenario.line!.stations[3]!.name] });
		expect(walk.amount!.high).toBeLessThan(5);
	});

	it("never mixes reach and ridership: what is measured is called measured", () => {
		for (const point of Object.values(answers(facts, home)).flat()) {
			if (point.source.kind !== "figure") continue;
			const isReach = ["peopleWalk10", "peopleFeeder15"].includes(point.source.figure);
			expect(point.basis === "geometry", point.id).toBe(isReach);
		}
	});

	it("reads in both languages without holes, and ranges with at most two digits", () => {
		for (const language of ["th", "en"] as const) {
			const t = createTranslator(language);
			for (const point of Object.values(answers(facts, home)).flat()) {
				const text = pointText(t, point);
				expect(text, point.id).not.toMatch(/[{}]|undefined|NaN/);
				if (point.unit === "boardings") expect(text).toMatch(/\d,?\d00–\d+,\d00/);
			}
		}
		const boardings = pointOf(answers(facts).worth, "boardings");
		const given = { ...boardings, amount: { low: 4652, high: 25_412 } };
		expect(pointText(createTranslator("th"), given)).toBe("มีคนขึ้น ราว 4,700–25,000 เที่ยวต่อวัน");
	});
});

describe("no line", () => {
	it("answers with what holds without one: no cost, no riders, and what was said", () => {
		const { trust, when, connect, ...others } = answers(factsOf(shippedOption(city, "D")), home);
		expect(Object.values(others).flat()).toEqual([]);
		expect(trust.map(({ id }) => id)).toEqual(["costsSaid"]);
		expect(when.map(({ id }) => id)).toEqual(["openings"]);
		expect(connect[0]).toMatchObject({ id: "publicToday", unit: "percent" });
		expect(connect[0]!.amount!.low).toBeGreaterThan(0);
		expect(connect[0]!.amount!.low).toBeLessThan(0.5);
	});
});

describe("what is read off the line", () => {
	it("kinds of track sum to the line", () => {
		const { line } = facts.scenario;
		const metres = metresByTrack(facts.scenario);
		const sum = metres.at_grade_reserved + metres.elevated + metres.mixed_street;
		expect(sum).toBeCloseTo(lineGeometry(line!).lengthMetres, 6);
	});

	it("finds trade beside the line in its order, and none where it is far", () => {
		const { stations } = facts.scenario.line!;
		const at = (index: number, en: string, category = "market") => {
			const [lng, lat] = stations[index]!.position;
			return { name: { th: en, en }, category, lng, lat };
		};
		const far = { ...at(2, "far"), lng: at(2, "far").lng + 0.01 };
		const found = tradeBesideLine(facts.scenario, [
			at(9, "nine"),
			far,
			at(4, "four"),
			at(5, "school", "school"),
		]);
		expect(found.map(({ en }) => en)).toEqual(["four", "nine"]);
	});
});
