import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Language, launchBrowser, openApp } from "./support/browser.ts";

describe("opening the built app", () => {
	let browser: Browser;

	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	it.each<Language>(["th", "en"])(
		"draws something, complains of nothing and stays home (%s)",
		async (language) => {
			const app = await openApp(browser, { language });
			await app.page.waitForLoadState("networkidle");
			expect(await app.page.title()).toContain("Rangbao");
			expect(await app.page.locator("#app :visible").count()).toBeGreaterThan(0);
			expect(app.complaints).toEqual([]);
			expect(app.strangers()).toEqual([]);
			await app.close();
		},
	);

	it("says in both languages that it needs JavaScript where there is none", async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(inject("appOrigin"));
		const message = page.locator("noscript p");
		expect(await message.isVisible()).toBe(true);
		expect(await message.textContent()).toMatch(/ต้องเปิดใช้ JavaScript.*needs JavaScript/s);
		expect(await page.locator(".opening").isVisible()).toBe(false);
		await context.close();
	});
});
