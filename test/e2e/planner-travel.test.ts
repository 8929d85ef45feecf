import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { liveMedian, openPanel, PATIENCE, settledMedian, untilDrawn } from "./planner-page.ts";
import { accessibilityViolations } from "./support/accessibility.ts";
import { launchBrowser, openApp, WITHOUT_WEBGL } from "./support/browser.ts";

describe("what is assumed of travel", () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser(WITHOUT_WEBGL);
	});
	afterAll(() => browser?.close());

	const choose = (page: Page, topic: string, value: string) =>
		page.locator(`[data-travel="${topic}"] input[value="${value}"]`).check({ force: true });

	it("changes riders at once, by mouse or key, and can be undone", async () => {
		const app = await openApp(browser, { language: "en" });
		const { page } = app;
		await untilDrawn(page);
		const before = await liveMedian(page, "boardingsPerWeekday");
		await openPanel(page, 3);
		await choose(page, "heat", "hotHour");
		await page.locator('[data-travel="heat"] input[value="hotHour"]').press("ArrowLeft");
		await choose(page, "shade", "1");
		await choose(page, "crowding", "felt");
		await page.locator('[data-travel="crowding"] [role=status]').waitFor(PATIENCE);
		await openPanel(page, 1);
		await page.waitForFunction(
			(now) =>
				Number(document.querySelector('[data-figure="boardingsPerWeekday"]')?.getAttribute("data-median")) >
				now,
			before,
			PATIENCE,
		);
		for (let step = 0; step < 4; step++) await page.keyboard.press("Control+z");
		await openPanel(page, 3);
		for (const [topic, value] of [
			["heat", "usual"],
			["shade", "0"],
			["crowding", "ignored"],
		])
			expect(await page.locator(`[data-travel="${topic}"] input[value="${value}"]`).isChecked()).toBe(true);
		expect(app.complaints).toEqual([]);
		await app.close();
	}, 180_000);

	it("shows first years, kinds of day and purposes once asked, in both languages and to every reader", async () => {
		const app = await openApp(browser, { language: "th", viewport: "phone", reducedMotion: true });
		const { page } = app;
		await untilDrawn(page);
		await settledMedian(page, "boardingsPerWeekday");
		await page.locator("[data-travel-year]").locator("xpath=ancestor::details/summary").click();
		await page.locator('[data-travel-year="shown"]').waitFor(PATIENCE);
		const tables = page.locator("[data-travel-year] table");
		expect(await tables.count()).toBe(3);
		expect(await tables.nth(0).locator("tbody tr").count()).toBe(6);
		expect(await tables.nth(1).locator("tbody tr").count()).toBe(3);
		expect(await tables.nth(1).textContent()).toMatch(/วันธรรมดาช่วงเปิดเทอม/);
		expect(await accessibilityViolations(page)).toEqual([]);
		expect(app.complaints).toEqual([]);
		await app.close();
	}, 180_000);
});
