import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDialog, openPanel, PATIENCE, untilDrawn } from "./planner-page.ts";
import { accessibilityViolations } from "./support/accessibility.ts";
import {
	type Language,
	launchBrowser,
	openApp,
	type ViewportName,
	WITHOUT_WEBGL,
} from "./support/browser.ts";

const SCREENS: readonly (readonly [Language, ViewportName])[] = [
	["en", "laptop"],
	["th", "phone"],
];
const DIALOGS = ["files", "streets", "assumptions", "doubt", "health", "data", "keyboard"] as const;

describe("every panel for everybody", () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser(WITHOUT_WEBGL);
	});
	afterAll(() => browser?.close());

	it.each(SCREENS)(
		"has nothing for axe to find (%s, %s)",
		async (language, viewport) => {
			const app = await openApp(browser, { language, viewport, reducedMotion: true });
			const { page } = app;
			await untilDrawn(page);
			expect(await accessibilityViolations(page), "results").toEqual([]);
			await openPanel(page, 2);
			await page.locator("[data-station] button").first().click();
			expect(await accessibilityViolations(page), "stations").toEqual([]);
			await openPanel(page, 3);
			expect(await accessibilityViolations(page), "service").toEqual([]);
			await openPanel(page, 4);
			await page.locator('[data-money-state="ready"]').waitFor(PATIENCE);
			expect(await accessibilityViolations(page), "money").toEqual([]);
			await openPanel(page, 5);
			await page.locator('[data-access-state="ready"]').waitFor(PATIENCE);
			expect(await accessibilityViolations(page), "access").toEqual([]);
			await openPanel(page, 6);
			await page.locator(".panel [data-compare-picker]").selectOption("B");
			await page.locator("[data-reach]").waitFor(PATIENCE);
			expect(await accessibilityViolations(page), "compare").toEqual([]);
			for (const name of DIALOGS) {
				await openDialog(page, name);
				expect(await accessibilityViolations(page), name).toEqual([]);
				await page.keyboard.press("Escape");
			}
			await openPanel(page, 1);
			await page.locator('[data-source="boardingsPerWeekday"]').click();
			expect(await accessibilityViolations(page), "source").toEqual([]);
			await app.close();
		},
		180_000,
	);

	it("gives the focus back to what opened a window, and keeps it inside meanwhile", async () => {
		const app = await openApp(browser);
		const { page } = app;
		await untilDrawn(page);
		const opener = page.locator('[data-source="peopleWalk10"]');
		await opener.focus();
		await page.keyboard.press("Enter");
		await page.locator("dialog[open]").waitFor();
		for (let i = 0; i < 12; i++) {
			await page.keyboard.press("Tab");
			// A modal dialog lets the focus out to the browser's own frame, never to the page behind it.
			expect(
				await page.evaluate(() => document.activeElement?.closest(".planner > :not(dialog)") ?? null),
			).toBeNull();
		}
		await page.keyboard.press("Escape");
		expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
		await app.close();
	}, 120_000);

	it("fits a window 320 px wide without sideways scrolling", async () => {
		const context = await browser.newContext({
			viewport: { width: 320, height: 640 },
			serviceWorkers: "block",
		});
		const app = await openApp(browser);
		const page = await context.newPage();
		await page.goto(`${app.origin}/?view=planner`);
		await untilDrawn(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		for (const panel of [1, 2, 3, 4, 5, 6] as const) {
			await openPanel(page, panel);
			const content = page.locator(".panel [role=tabpanel]");
			expect(
				await content.evaluate((element) => element.scrollWidth - element.clientWidth),
			).toBeLessThanOrEqual(0);
		}
		await context.close();
		await app.close();
	}, 120_000);
});
