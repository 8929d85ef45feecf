import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PublishedFigure } from "../../src/city/types.ts";
import type { Evaluated } from "../../src/session/types.ts";
import { judgeClaim, sourceParts } from "../../src/views/shared/claims.ts";
import { scenarioWith, straightLine } from "../scenario/builders.ts";

const { figures } = JSON.parse(
	readFileSync(new URL("../../public/packs/khon-kaen/published-figures.json", import.meta.url), "utf8"),
) as { figures: readonly PublishedFigure[] };

const published = (topic: string, metric: string, value: PublishedFigure["value"]): PublishedFigure =>
	figures.find((claim) => claim.topic === topic && claim.metric.en === metric && claim.value === value)!;

const claimOf = (topic: string, en: string, value: PublishedFigure["value"]): PublishedFigure => ({
	topic,
	metric: { th: "ตัวเลข", en },
	value,
	unit: "",
	yearSaid: 2020,
	note: null,
	source: "somebody",
	confidence: "medium",
});

const range = (p10: number, p90: number) => ({ p10, p50: (p10 + p90) / 2, p90 });

const subject = (change: object = {}) =>
	({
		scenario: scenarioWith(straightLine([0, 1000, 2000])),
		outcome: { lengthMetres: 22_800, publicShareWithLine: 0.12 },
		ranges: { figures: { capitalBahtMillion: range(20_000, 28_000), fleetSize: range(10, 12) } },
		reach: null,
		...change,
	}) as unknown as Evaluated;

describe("a published figure held against an option", () => {
	it.each([
		[19_999, "differs"],
		[20_000, "agrees"],
		[28_000, "agrees"],
		[28_001, "differs"],
	] as const)("a cost of %d million baht against a range of 20,000–28,000: %s", (value, verdict) => {
		const judged = judgeClaim(claimOf("cost", "Red line investment", value), subject());
		expect(judged).toEqual({ verdict, rule: { kind: "range" }, here: { low: 20_000, high: 28_000 } });
	});

	it.each([
		[22.8, "agrees"],
		[22.36, "agrees"],
		[22.3, "differs"],
		[26, "differs"],
	] as const)("a length of %d km against 22.8 km, within two in a hundred: %s", (value, verdict) => {
		expect(judgeClaim(claimOf("design", "Red line length", value), subject())).toMatchObject({
			verdict,
			rule: { kind: "share", tolerance: 0.02 },
			here: { low: 22.8 },
		});
	});

	it.each([
		[17, "agrees"],
		[17.5, "differs"],
	] as const)("a share of %d per cent against 12, within five points: %s", (value, verdict) => {
		const claim = claimOf("ridership", "public-transport mode share assumed for technology choice", value);
		expect(judgeClaim(claim, subject()).verdict).toBe(verdict);
	});

	it("decisions are the same or they are not; a ceiling is kept or broken", () => {
		const fifteen = subject();
		expect(judgeClaim(claimOf("fare", "flat fare", 15), fifteen).verdict).toBe("agrees");
		expect(judgeClaim(claimOf("fare", "flat fare", 16), fifteen).verdict).toBe("differs");
		expect(judgeClaim(claimOf("fare", "ceiling fare", 15), fifteen).verdict).toBe("agrees");
		expect(judgeClaim(claimOf("fare", "ceiling fare", 14), fifteen).verdict).toBe("differs");
		expect(judgeClaim(claimOf("design", "Red line stations", 3), fifteen).verdict).toBe("agrees");
	});

	it("what speaks of sixteen stations is not held against three", () => {
		const claim = published("design", "stations on the 16-station variant: elevated", 6);
		expect(judgeClaim(claim, subject())).toMatchObject({
			verdict: "cannotTell",
			rule: { kind: "otherVariant" },
		});
	});

	it("cannot tell without a line, without ranges, of words, and of what no model works out", () => {
		const cost = claimOf("cost", "Red line investment", 23_000);
		const none = subject({ scenario: scenarioWith(null) });
		expect(judgeClaim(cost, none).rule.kind).toBe("noLine");
		expect(judgeClaim(cost, subject({ ranges: null })).rule.kind).toBe("waiting");
		expect(judgeClaim(cost, null).rule.kind).toBe("waiting");
		expect(judgeClaim(claimOf("builder", "who", { th: "ก", en: "a" }), subject()).rule.kind).toBe("words");
		expect(judgeClaim(claimOf("cost", "another line", 650), subject()).rule.kind).toBe("notModelled");
		for (const claim of figures) {
			const { verdict } = judgeClaim(claim, none);
			expect(verdict, claim.metric.en).toBe(claim.value === null ? "notFound" : "cannotTell");
		}
	});

	it("no state money agrees with the example of funding, and not with one that counts on a grant", () => {
		const claim = published("finance", "central-government budget", 0);
		expect(judgeClaim(claim, subject()).verdict).toBe("agrees");
		const funding = { municipalities: {}, investors: 0, loan: 0.75, land: 0, grant: 0.25 };
		const granted = subject({ scenario: { ...subject().scenario, funding } });
		expect(judgeClaim(claim, granted)).toMatchObject({ verdict: "differs", here: { low: 5e9, high: 7e9 } });
	});
});

describe("the ledger of the city that ships", () => {
	it("is told in both languages: every metric, statement and note", () => {
		const thai = /[\u0e00-\u0e7f]/;
		for (const { metric, value, note } of figures) {
			expect(metric.th).toMatch(thai);
			if (note !== null) expect(note.th, note.en).toMatch(thai);
			if (value !== null && typeof value === "object") expect(value.en, value.th).not.toMatch(thai);
		}
	});

	it("has a judge for what it speaks of: at least ten figures can be told of an option", () => {
		const told = figures.filter((claim) =>
			["agrees", "differs"].includes(judgeClaim(claim, subject()).verdict),
		);
		expect(told.length).toBeGreaterThanOrEqual(10);
	});

	it("follows whole addresses only", () => {
		expect(sourceParts("tnews.co.th item 1; https://a.example/b (a copy)")).toEqual([
			{ text: "tnews.co.th item 1", href: null },
			{ text: "https://a.example/b (a copy)", href: "https://a.example/b" },
		]);
	});
});
