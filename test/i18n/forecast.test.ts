import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createTranslator, forecastVerdict, medianCaption } from "../../src/i18n/index.ts";
import type { Message } from "../../src/i18n/message.ts";
import { ASSUMPTION_WORDS } from "../../src/i18n/messages/assumptions.ts";
import { CHECK_WORDS } from "../../src/i18n/messages/checks.ts";
import { EDIT_WORDS } from "../../src/i18n/messages/edits.ts";
import { FIELD_WORDS } from "../../src/i18n/messages/fields.ts";
import { FIGURE_WORDS } from "../../src/i18n/messages/figures.ts";
import { HEALTH_WORDS } from "../../src/i18n/messages/health.ts";
import { MESSAGES } from "../../src/i18n/messages/index.ts";
import { PROBLEM_WORDS } from "../../src/i18n/messages/problems.ts";
import { UNIT_WORDS } from "../../src/i18n/messages/units.ts";
import { sourceFiles } from "./source-files.ts";

const THE_WORD = /forecast|พยากรณ์/i;

/** Said of this model behind the lock only. */
const LOCKED = [
	"figure.forecastCaption",
	"figure.modelledCaption",
	"figure.estimatedCaption",
	"calibration.unlocked",
	"calibration.locked",
];

/** Said of what others foresaw: the record of past projects, and the official figure that was never published. */
const OF_OTHERS = [
	"MESSAGES/outsideView.meaning",
	"MESSAGES/outsideView.default.meaning",
	"MESSAGES/outsideView.rail.meaning",
	"MESSAGES/about.unknown.forecast",
];

function messagesOf(path: string, value: unknown): { path: string; message: Message }[] {
	if (typeof value !== "object" || value === null) return [];
	if ("th" in value && "en" in value) return [{ path, message: value as Message }];
	return Object.entries(value).flatMap(([key, inner]) =>
		messagesOf(path === "" ? key : `${path}/${key}`, inner),
	);
}

describe("the word forecast", () => {
	it("stands in no message but the locked ones and those about the foresight of others", () => {
		const found = messagesOf("", {
			MESSAGES,
			ASSUMPTION_WORDS,
			CHECK_WORDS,
			EDIT_WORDS,
			FIELD_WORDS,
			FIGURE_WORDS,
			HEALTH_WORDS,
			PROBLEM_WORDS,
			UNIT_WORDS,
		})
			.filter(({ message }) => THE_WORD.test(`${message.th} ${message.en}`))
			.map(({ path }) => path)
			.filter((path) => !LOCKED.includes(path.replace("MESSAGES/", "")) && !OF_OTHERS.includes(path));
		expect(found).toEqual([]);
	});

	it("is reached through its one door only", () => {
		const users = ["src", "workers"]
			.flatMap(sourceFiles)
			.filter((file) => !file.includes("i18n/messages"))
			.filter((file) => LOCKED.some((key) => readFileSync(file, "utf8").includes(`"${key}"`)));
		expect(users).toEqual(["src/i18n/forecast.ts"]);
	});

	it.each(["th", "en"] as const)(
		"is said in %s where the scenario is calibrated, and not where it is not",
		(language) => {
			const t = createTranslator(language);
			expect(medianCaption(t, true)).toMatch(THE_WORD);
			expect(medianCaption(t, false)).not.toMatch(THE_WORD);
			expect(forecastVerdict(t, true)).not.toBe(forecastVerdict(t, false));
		},
	);
});
