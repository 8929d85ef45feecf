import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDialog, openPanel, PATIENCE, settledMedian, untilDrawn } from "./planner-page.ts";
import { accessibilityViolations } from "./support/accessibility.ts";
import { launchBrowser, openApp, WITHOUT_WEBGL } from "./support/browser.ts";

const LONG = { timeout: 150_000 } as const;

const stationsOnMap = (page: Page): Promise<number> => page.locator(".city-map-station").count();

describe("where a range comes from, and where stations might stand", () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser(WITHOUT_WEBGL);
	});
	afterAll(() => browser?.close());

	it("shows which input matters, begins more futures on request and stops when told, and takes another seed", async () => {
		const app = await openApp(browser, { language: "en" });
		const { page } = app;
		await untilDrawn(page);
		const before = await settledMedian(page, "boardingsPerWeekday");
		await openDialog(page, "doubt");
		await page.locator('[data-tornado="boardingsPerWeekday"]').waitFor(LONG);
		expect(await page.locator("[data-tornado] [data-input]").count()).toBe(14);
		expect(await accessibilityViolations(page), "doubt").toEqual([]);
		const more = page.locator("[data-doubt-draws] input[value='1000']");
		await more.click();
		await page.locator('[data-doubt-draws="running"] button').click();
		await page.locator('[data-doubt-draws="200"]').waitFor(PATIENCE);
		// Shares of the spread stand in a third column once there are futures enough.
		expect(await page.locator("[data-tornado] thead th").count()).toBe(2);
		expect(await page.locator("[data-doubt-error]").textContent()).toMatch(/200 futures/);
		const seed = page.locator(".doubt [role=spinbutton]");
		await seed.fill("7");
		await seed.press("Enter");
		await page.keyboard.press("Escape");
		const after = await settledMedian(page, "boardingsPerWeekday");
		expect(after).not.toBe(before);
		expect(Math.abs(after / before - 1)).toBeLessThan(0.2);
		expect(app.complaints).toEqual([]);
		await app.close();
	}, 400_000);

	it("proposes stations, puts them beside the option, takes them over in one step and back, and prices a station", async () => {
		const app = await openApp(browser, { language: "th", viewport: "phone", reducedMotion: true });
		const { page } = app;
		await untilDrawn(page);
		await openPanel(page, 2);
		await page.locator("[data-open-siting]").click();
		await page.locator(".siting [role=spinbutton]").fill("14");
		await page.locator(".siting [role=spinbutton]").press("Enter");
		await page.locator("[data-siting-run]").click();
		await page.locator('[data-siting="shown"]').waitFor(LONG);
		expect(await accessibilityViolations(page), "siting").toEqual([]);
		await page.locator("[data-siting-use]").click();
		await expect.poll(() => stationsOnMap(page), PATIENCE).toBe(14);
		await page.locator("[data-open-siting]").click();
		await page.locator("[data-siting-run]").click();
		await page.locator('[data-siting="shown"]').waitFor(LONG);
		await page.locator("[data-siting-compare]").click();
		await page.locator(".compare-second").waitFor(PATIENCE);
		await page.keyboard.press("Control+z");
		await expect.poll(() => stationsOnMap(page), PATIENCE).toBe(16);
		await openPanel(page, 2);
		await page.locator("[data-station] button").nth(4).click();
		await page.locator(".station-editor .disclosure summary").first().click();
		await page.locator("[data-margin-run]").click();
		await page.locator("[data-margin]").waitFor(LONG);
		expect(await page.locator("[data-margin] dt").count()).toBe(6);
		expect(app.complaints).toEqual([]);
		await app.close();
	}, 400_000);
});
