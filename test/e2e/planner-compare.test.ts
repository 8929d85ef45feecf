import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PATIENCE, untilDrawn } from "./planner-page.ts";
import { launchBrowser, openApp, WITHOUT_WEBGL } from "./support/browser.ts";

describe("comparing two options", () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser(WITHOUT_WEBGL);
	});
	afterAll(() => browser?.close());

	it("says in words which option carries more, and counts who is kept, gained and lost", async () => {
		const app = await openApp(browser, { language: "en" });
		const { page } = app;
		await untilDrawn(page);
		await page.locator("header [data-compare-picker]").selectOption("C");
		const riders = page.locator('[data-compare="told"], [data-compare="same"]');
		await riders.waitFor({ timeout: 120_000 });
		const told = (await riders.getAttribute("data-compare")) === "told";
		expect(await riders.textContent()).toMatch(told ? /In .+ of 10 .*by / : /No distinguishable difference/);
		const people = async (side: string): Promise<number> => {
			const text = await page.locator(`[data-side="${side}"] .reach-people`).textContent();
			return Number(text!.replaceAll(/[^\d]/g, ""));
		};
		await page.locator("[data-reach]").waitFor(PATIENCE);
		// The starter is a stretch of the whole line: the whole line keeps its ground and loses next to none.
		expect(await people("kept")).toBeGreaterThan(1000);
		expect(await people("gained")).toBeGreaterThan(1000);
		expect(await people("lost")).toBeLessThan(200);
		await app.close();
	}, 180_000);

	it("sets an option beside no line at all", async () => {
		const app = await openApp(browser, { language: "en" });
		const { page } = app;
		await untilDrawn(page);
		await page.locator("header [data-compare-picker]").selectOption("D");
		await page.locator('[data-compare="told"]').waitFor({ timeout: 120_000 });
		expect(app.complaints).toEqual([]);
		await page.locator("header [data-option-picker]").selectOption("D");
		await page.locator(".panel [role=tab]").first().click();
		await page.locator(".panel .empty-state").waitFor();
		expect(app.complaints).toEqual([]);
		await app.close();
	}, 180_000);

	it("changes language at once, all of it", async () => {
		const app = await openApp(browser, { language: "th" });
		const { page } = app;
		await untilDrawn(page);
		expect(await page.locator("html").getAttribute("lang")).toBe("th");
		const figureBefore = await page.locator('[data-figure="peopleWalk10"]').getAttribute("data-median");
		await page.locator('.header-language input[value="en"]').check({ force: true });
		expect(await page.locator("html").getAttribute("lang")).toBe("en");
		const thai = await page.locator(".panel, .header-options, .history, .map-tools").allInnerTexts();
		expect(thai.join(" ").match(/[\u0e01-\u0e5b]+/g)).toBeNull();
		expect(await page.locator('[data-figure="peopleWalk10"]').getAttribute("data-median")).toBe(figureBefore);
		await page.reload();
		await untilDrawn(page);
		expect(await page.locator("html").getAttribute("lang")).toBe("en");
		await app.close();
	}, 120_000);
});
