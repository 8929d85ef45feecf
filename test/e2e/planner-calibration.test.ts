import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { figure, openDialog, PATIENCE, untilDrawn } from "./planner-page.ts";
import { accessibilityViolations } from "./support/accessibility.ts";
import {
	type Language,
	launchBrowser,
	openApp,
	type ViewportName,
	WITHOUT_WEBGL,
} from "./support/browser.ts";

/** One in each language and size, between the two tests. */
const FITTED: readonly (readonly [Language, ViewportName])[] = [["th", "phone"]];
const ASKED: readonly (readonly [Language, ViewportName])[] = [["en", "laptop"]];
const BROKEN = "kind,id,value,error,holdout,source,date\nmodeShare,car,34,,,survey,2026\n";
const HELD_OUT = "modeShare,active,0.13,,yes,another survey,2025\n";
const THE_WORD = /forecast|พยากรณ์/i;

describe("local counts and the second opinion", () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser(WITHOUT_WEBGL);
	});
	afterAll(() => browser?.close());

	it.each(FITTED)(
		"fits shares typed by hand, frees the word forecast, and gives it back (%s, %s)",
		async (language, viewport) => {
			const app = await openApp(browser, { language, viewport, reducedMotion: true });
			const { page } = app;
			await untilDrawn(page);
			const boardings = figure(page, "boardingsPerWeekday").first();
			expect(await boardings.textContent()).not.toMatch(THE_WORD);

			await openDialog(page, "calibration");
			const table = page.locator("[data-calibration-text]");
			await table.fill(BROKEN);
			expect(await page.locator(".calibration-faults").textContent()).toContain("2");
			expect(await page.locator("[data-calibration-fit]").isDisabled()).toBe(true);
			await table.fill("");
			await page.locator("dialog[open] details summary").first().press("Enter");
			const entries = page.locator(".calibration-form input.input");
			for (const [place, value] of ["50", "32", "7"].entries()) await entries.nth(place).fill(value);
			await entries.nth(7).fill("survey");
			await entries.nth(8).fill("2026-03");
			await page.locator("[data-calibration-add]").press("Enter");
			await table.fill(`${await table.inputValue()}${HELD_OUT}`);
			await page.locator("[data-calibration-fit]").press("Enter");
			await page.locator('[data-calibration="fitted"]').waitFor(PATIENCE);
			expect(await accessibilityViolations(page, "dialog[open]")).toEqual([]);
			await page.locator("[data-calibration-apply]").press("Enter");
			await page.locator('[data-calibrated="true"]').waitFor(PATIENCE);

			await page.keyboard.press("Escape");
			expect(await boardings.textContent()).toMatch(THE_WORD);
			await openDialog(page, "calibration");
			expect(await table.inputValue()).toContain("another survey");
			await page.locator("[data-calibration-remove]").press("Enter");
			await page.locator('[data-calibrated="false"]').waitFor(PATIENCE);
			await page.keyboard.press("Escape");
			expect(await boardings.textContent()).not.toMatch(THE_WORD);
			expect(app.complaints).toEqual([]);
			await app.close();
		},
		120_000,
	);

	it.each(ASKED)(
		"asks the second model and shows both as ranges, with a table for each station (%s, %s)",
		async (language, viewport) => {
			const app = await openApp(browser, { language, viewport, reducedMotion: true });
			const { page } = app;
			await untilDrawn(page);
			await page.locator("[data-second-run]").press("Enter");
			const second = page.locator('[data-second="shown"]');
			await second.waitFor(PATIENCE);
			expect(Number(await second.locator("[data-ratio]").getAttribute("data-ratio"))).toBeGreaterThan(0);
			await second.locator("details summary").first().press("Enter");
			expect(await second.locator("details[open] tbody tr").count()).toBeGreaterThanOrEqual(16);
			expect(await accessibilityViolations(page, '[data-second="shown"]')).toEqual([]);
			const panel = await page.locator(".panel").first().boundingBox();
			const words = await second.locator(".second-opinion").boundingBox();
			expect(words!.x + words!.width).toBeLessThanOrEqual(panel!.x + panel!.width + 1);
			await app.close();
		},
		120_000,
	);
});
