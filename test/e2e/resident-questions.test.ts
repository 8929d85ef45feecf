import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityViolations } from "./support/accessibility.ts";
import { launchBrowser, type OpenApp, openApp, WITHOUT_WEBGL } from "./support/browser.ts";
import { plainText } from "./support/plain-text.ts";

const QUESTIONS = 10;
const LONG = { timeout: 30_000 };

const answered = (page: Page): Promise<void> =>
	page.locator('[data-answer][data-state="ready"]').waitFor(LONG);
const scored = (page: Page): Promise<void> =>
	page.locator('.score:not([data-verdict="waiting"])').nth(4).waitFor(LONG);

/** Opens each question in turn, from the first page to the last, and says what it found on each. */
async function readAll(
	page: Page,
): Promise<{ id: string; points: number; unknowns: number; text: string }[]> {
	const found = [];
	await page.locator("[data-question]").first().click();
	for (let place = 0; place < QUESTIONS; place++) {
		await answered(page);
		const answer = page.locator("[data-answer]");
		found.push({
			id: (await answer.getAttribute("data-answer")) ?? "",
			points: await answer.locator("[data-point]").count(),
			unknowns: await answer.locator("[data-unknown]").count(),
			text: plainText(await answer.textContent()),
		});
		if (place < QUESTIONS - 1) await page.locator(".question-way .big-button").first().click();
	}
	return found;
}

describe("ten questions and a line of one's own, on a phone", () => {
	let browser: Browser;
	let app: OpenApp;

	beforeAll(async () => {
		browser = await launchBrowser(WITHOUT_WEBGL);
		app = await openApp(browser, { viewport: "phone", path: "/?view=resident", reducedMotion: true });
	});
	afterAll(async () => {
		await app.close();
		await browser.close();
	});

	it("each of the ten opens in Thai, and answers or says that it is not known", async () => {
		const { page } = app;
		await page.locator('[data-screen="questions"]').click();
		await page
			.locator("[data-question]")
			.nth(QUESTIONS - 1)
			.waitFor();
		expect(await accessibilityViolations(page)).toEqual([]);
		const found = await readAll(page);
		expect(new Set(found.map(({ id }) => id)).size).toBe(QUESTIONS);
		for (const { id, points, unknowns, text } of found) {
			expect(points + unknowns, id).toBeGreaterThan(1);
			expect(text, id).toContain("ต้องถาม");
			expect(text, id).not.toMatch(/undefined|NaN|\{/);
		}
		expect(found[0]!.text).toMatch(/ราว [\d,]+–[\d,]+ เที่ยวต่อวัน/);
		expect(await accessibilityViolations(page)).toEqual([]);
	});

	it("opens the source of a figure, and of what was published; Back goes back a page", async () => {
		const { page } = app;
		await page.goBack();
		await answered(page);
		await page.locator('[data-point-source="viaductLength"]').click();
		await page.locator("dialog[open]").waitFor();
		expect(await accessibilityViolations(page, "dialog[open]")).toEqual([]);
		await page.keyboard.press("Escape");
		const claim = page.locator(".claim").first();
		await claim.locator("summary").click();
		expect(await claim.locator(".claim__source").textContent()).not.toBe("");
	});

	it("answers for another option, and for no line at all, in English", async () => {
		const { page } = app;
		await page.locator(".resident-bar .button[lang='en']").click();
		await page.locator("select").first().selectOption("D");
		await page.locator('[data-answer="land"] .answer__remark').waitFor();
		expect(await page.locator(".answer__remark").textContent()).toContain("as they are");
		await page.locator("select").first().selectOption("B");
		await answered(page);
		expect(await page.locator("[data-answer]").textContent()).toContain("Nobody knows yet");
	});

	it("adds a station by name: figures, ranges and budget follow; undo takes it back", async () => {
		const { page } = app;
		await page.locator('[data-screen="questions"]').click();
		if ((await page.locator(".questions").count()) === 0)
			await page.locator(".question-way .button").first().click();
		await page.locator(".questions + .big-button").click();
		await page.locator('[data-start="A"]').click();
		await scored(page);
		expect(await page.locator("[data-station]").count()).toBe(16);
		const budget = page.locator("[data-budget]");
		expect(await budget.getAttribute("data-budget")).toBe("same");

		await page.locator('[role="combobox"]').first().fill("Khon Kaen University");
		await page.locator('[role="option"]').first().waitFor();
		await page.keyboard.press("Enter");
		await page.locator('[data-budget="over"]').waitFor(LONG);
		await scored(page);
		expect(await page.locator("[data-station]").count()).toBe(17);
		expect(await budget.textContent()).toContain("Over budget by");
		expect(
			plainText(await page.locator('[data-score="boardingsPerWeekday"] .score__mine').textContent()),
		).toMatch(/\d–\d/);
		expect(await accessibilityViolations(page)).toEqual([]);

		await page.getByRole("button", { name: "Undo" }).click();
		await page.locator('[data-budget="same"]').waitFor(LONG);
		expect(await page.locator("[data-station]").count()).toBe(16);
		await page.getByRole("button", { name: "Redo" }).click();
		await page.locator('[data-budget="over"]').waitFor(LONG);
	});

	it("keeps it: after a reload it is there, and opened again it comes to the same", async () => {
		const { page } = app;
		await scored(page);
		await page.locator(".keep .button--primary").click();
		await page.getByText("Kept", { exact: true }).waitFor();
		await page.reload();
		await page.locator("[data-station]").nth(16).waitFor(LONG);
		await page.locator(".resident-answer > .button").last().click();
		await page.locator("[data-entry] .button--outlined").first().click();
		await page.locator("[data-reproduced]").waitFor(LONG);
		expect(await page.locator("[data-reproduced]").getAttribute("data-reproduced")).toBe("true");
		expect(await page.locator(".lineage").textContent()).toContain("1 added");
		expect(app.strangers()).toEqual([]);
		expect(app.complaints).toEqual([]);
	});
});
