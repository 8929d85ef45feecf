import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPanel, PATIENCE, untilDrawn } from "./planner-page.ts";
import { launchBrowser, openApp, WITHOUT_WEBGL } from "./support/browser.ts";

const READY = '[data-money-state="ready"]';

describe("money", () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser(WITHOUT_WEBGL);
	});
	afterAll(() => browser?.close());

	it("changes who pays in one step, answers without new draws, undoes it, and saves every year", async () => {
		const app = await openApp(browser, { language: "en" });
		const { page } = app;
		await untilDrawn(page);
		await openPanel(page, 4);
		await page.locator(READY).waitFor({ timeout: 120_000 });
		const shortfall = page.locator('[data-money-figure="shortfall"] .ui-figure__number');
		const before = await shortfall.textContent();
		expect(await page.locator('[data-money="carbon"]').textContent()).toContain("64 people aboard");
		await page.locator('[data-money="who"] summary').click();
		const grant = page.locator('[data-funding="grant"] input');
		await grant.fill("60");
		await grant.press("Enter");
		expect(await page.locator("[data-stack-total]").textContent()).toContain("10%");
		await expect.poll(() => shortfall.textContent(), PATIENCE).not.toBe(before);
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page.locator('[data-money="flow"] > button').click(),
		]);
		const csv = readFileSync((await download.path())!, "utf8")
			.trim()
			.split("\r\n");
		expect(csv.filter((line) => /^\d+,/.test(line))).toHaveLength(34);
		await page.keyboard.press("Control+z");
		await expect.poll(() => shortfall.textContent(), PATIENCE).toBe(before);
		expect(await grant.inputValue()).toBe("0");
		await page.locator('[data-money-source="worth"]').click();
		expect(await page.locator("dialog[open]").textContent()).toContain("12");
		expect(app.complaints).toEqual([]);
		await app.close();
	}, 240_000);
});
