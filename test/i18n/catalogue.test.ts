import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { holeNames, type Message } from "../../src/i18n/message.ts";
import { ASSUMPTION_WORDS } from "../../src/i18n/messages/assumptions.ts";
import { CHECK_WORDS } from "../../src/i18n/messages/checks.ts";
import { EDIT_WORDS } from "../../src/i18n/messages/edits.ts";
import { FIELD_WORDS } from "../../src/i18n/messages/fields.ts";
import { FIGURE_WORDS } from "../../src/i18n/messages/figures.ts";
import { HEALTH_WORDS } from "../../src/i18n/messages/health.ts";
import { MESSAGES } from "../../src/i18n/messages/index.ts";
import { PROBLEM_WORDS } from "../../src/i18n/messages/problems.ts";
import { UNIT_WORDS } from "../../src/i18n/messages/units.ts";
import { FIGURES } from "../../src/models/types.ts";
import { ASSUMPTION_IDS, ASSUMPTIONS } from "../../src/scenario/assumptions.ts";
import { sourceFiles } from "./source-files.ts";

interface Entry {
	readonly path: string;
	readonly message: Message;
}

const isMessage = (value: object): value is Message => "th" in value && "en" in value;

function entriesOf(path: string, value: unknown): Entry[] {
	if (typeof value !== "object" || value === null) return [];
	if (isMessage(value)) return [{ path, message: value }];
	return Object.entries(value).flatMap(([key, inner]) => entriesOf(`${path}/${key}`, inner));
}

const ENTRIES = entriesOf("", {
	MESSAGES,
	ASSUMPTION_WORDS,
	CHECK_WORDS,
	EDIT_WORDS,
	FIELD_WORDS,
	FIGURE_WORDS,
	HEALTH_WORDS,
	PROBLEM_WORDS,
	UNIT_WORDS,
});

/** Entries whose Thai is a symbol, a name of its own, or holes only. */
const WITHOUT_THAI_LETTERS = new Set([
	"/MESSAGES/app.nameLatin",
	"/MESSAGES/setting.language.en",
	"/UNIT_WORDS/percent",
	"/MESSAGES/unit.percent",
	"/EDIT_WORDS/setAssumption",
]);

const withoutHoles = (text: string): string => text.replace(/\{[^}]*\}/g, "");
const onlyHolesAndSigns = (text: string): boolean => /^[\p{P}\p{S}\p{Z}\d]*$/u.test(withoutHoles(text));

describe("the message catalogue", () => {
	it("holds the words of the whole app", () => {
		expect(ENTRIES.length).toBeGreaterThan(500);
	});

	it.each(["th", "en"] as const)("has a text in %s everywhere, trimmed", (language) => {
		const bad = ENTRIES.filter(
			({ message }) => !message[language] || message[language] !== message[language].trim(),
		);
		expect(bad.map(({ path }) => path)).toEqual([]);
	});

	it("has the same holes in both languages", () => {
		const bad = ENTRIES.filter(
			({ message }) => holeNames(message.th).join() !== holeNames(message.en).join(),
		);
		expect(bad.map(({ path, message }) => `${path}: ${message.th} | ${message.en}`)).toEqual([]);
	});

	it("has well-formed holes only", () => {
		const bad = ENTRIES.filter(({ message }) =>
			[message.th, message.en].some((text) =>
				/[{}]/.test(text.replace(/\{[a-zA-Z0-9]+(\|[^{}|]*\|[^{}|]*)?\}/g, "")),
			),
		);
		expect(bad.map(({ path }) => path)).toEqual([]);
	});

	it("is Thai where it says Thai", () => {
		const bad = ENTRIES.filter(
			({ path, message }) =>
				!/\p{Script=Thai}/u.test(message.th) &&
				!onlyHolesAndSigns(message.th) &&
				!WITHOUT_THAI_LETTERS.has(path),
		);
		expect(bad.map(({ path, message }) => `${path}: ${message.th}`)).toEqual([]);
	});

	it("keeps Thai letters out of English, but for names", () => {
		const named = new Set(["/MESSAGES/app.nameLatin", "/MESSAGES/setting.language.th"]);
		const bad = ENTRIES.filter(
			({ path, message }) => /\p{Script=Thai}/u.test(message.en) && !named.has(path),
		);
		expect(bad.map(({ path, message }) => `${path}: ${message.en}`)).toEqual([]);
	});

	it("has no text that waits to be written", () => {
		const bad = ENTRIES.filter(({ message }) =>
			/\b(TODO|TBD|FIXME|XXX|lorem)\b/i.test(`${message.th} ${message.en}`),
		);
		expect(bad).toEqual([]);
	});
});

describe("codes that come from the data", () => {
	it("has words for every assumption and no others", () => {
		expect(Object.keys(ASSUMPTION_WORDS).sort()).toEqual([...ASSUMPTION_IDS].sort());
	});

	it("has words for every unit of the assumptions", () => {
		const units = new Set(Object.values(ASSUMPTIONS).map((assumption) => assumption.unit));
		expect([...units].filter((unit) => !Object.hasOwn(UNIT_WORDS, unit))).toEqual([]);
	});

	it("has words for every figure and no others", () => {
		expect(Object.keys(FIGURE_WORDS).sort()).toEqual([...FIGURES].sort());
	});

	it("has words for every edit note, refusal and warning that the source names", () => {
		const read = (folder: string): string =>
			sourceFiles(folder)
				.map((file) => readFileSync(file, "utf8"))
				.join("\n");
		const codes = (text: string, pattern: RegExp): string[] =>
			[...text.matchAll(pattern)].map((match) => match[1]!);
		const edits = read("src/scenario/edits");
		const checks = read("src/scenario/checks");
		const notes = [
			...codes(edits, /edited\([^"]*?"(\w+)"/g),
			...codes(edits, /"(moveStation\w*)"/g),
			...codes(edits, /"(\w+)", \{/g).filter((code) => Object.hasOwn(EDIT_WORDS, code)),
		];
		const refusals = codes(edits, /refused\("(\w+)"/g).map((code) => `edit.${code}`);
		const warnings = codes(checks, /code: "(\w+)"/g);
		expect(notes.length).toBeGreaterThan(10);
		expect(refusals.length).toBeGreaterThan(10);
		expect(warnings.length).toBeGreaterThan(5);
		expect(notes.filter((code) => !Object.hasOwn(EDIT_WORDS, code))).toEqual([]);
		expect(refusals.filter((code) => !Object.hasOwn(PROBLEM_WORDS, code))).toEqual([]);
		expect(warnings.filter((code) => !Object.hasOwn(CHECK_WORDS, code))).toEqual([]);
	});

	it("has words for every problem that the source names", () => {
		const sources = ["src", "workers"].flatMap(sourceFiles).map((file) => readFileSync(file, "utf8"));
		const codes = sources.flatMap((text) =>
			[...text.matchAll(/problem\(\s*(?:\w+ \? )?"([\w.]+)"(?: : "([\w.]+)")?/g)].flatMap((match) =>
				[match[1], match[2]].filter((code) => code !== undefined),
			),
		);
		expect(codes.length).toBeGreaterThan(20);
		expect([...new Set(codes)].filter((code) => !Object.hasOwn(PROBLEM_WORDS, code))).toEqual([]);
	});
});
