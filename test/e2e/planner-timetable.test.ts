import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDialog, openPanel, PATIENCE, untilDrawn } from "./planner-page.ts";
import { accessibilityViolations } from "./support/accessibility.ts";
import { launchBrowser, openApp, WITHOUT_WEBGL } from "./support/browser.ts";

describe("the timetable", () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser(WITHOUT_WEBGL);
	});
	afterAll(() => browser?.close());

	it("shows short trains and single track, which undo takes back, and hands out a feed of both", async () => {
		const app = await openApp(browser, { language: "en" });
		const { page } = app;
		await untilDrawn(page);
		await openPanel(page, 2);
		await page.locator("[data-station] button").nth(4).click();
		await page.locator("[data-editor] .check input").nth(2).check();
		await openPanel(page, 3);
		await page.locator(".service input[role=switch]").first().click();
		await page.locator("[data-open=timetable]").click();
		const window = page.locator("dialog[open] .timetable");
		await window.locator(".string-line__train").first().waitFor(PATIENCE);
		expect(await window.locator('.string-line__train[data-short="true"]').count()).toBeGreaterThan(4);
		expect(await window.locator(".string-line__single").count()).toBe(1);
		const before = await window.locator("[data-ends=up]").textContent();
		expect(before).toContain("05:30");
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			window.locator("[data-export=gtfs]").click(),
		]);
		expect(download.suggestedFilename()).toMatch(/-gtfs\.zip$/);
		const files = unzipSync(new Uint8Array(await readFile((await download.path())!)));
		expect(strFromU8(files["attributions.txt"]!)).toContain("OpenStreetMap");
		expect(strFromU8(files["calendar.txt"]!)).toContain("weekend");
		await page.keyboard.press("Escape");
		await page.keyboard.press("Control+z");
		await page.keyboard.press("Control+z");
		await page.locator("[data-open=timetable]").click();
		await window.locator(".string-line__train").first().waitFor(PATIENCE);
		expect(await window.locator('.string-line__train[data-short="true"]').count()).toBe(0);
		expect(await window.locator(".string-line__single").count()).toBe(0);
		await app.close();
	});

	it.each(["th", "en"] as const)("has nothing for axe to find on a phone (%s)", async (language) => {
		const app = await openApp(browser, { language, viewport: "phone", reducedMotion: true });
		const { page } = app;
		await untilDrawn(page);
		await openDialog(page, "timetable");
		await page.locator("dialog[open] .string-line__train").first().waitFor(PATIENCE);
		expect(await accessibilityViolations(page)).toEqual([]);
		await app.close();
	});
});
