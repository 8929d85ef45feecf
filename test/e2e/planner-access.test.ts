import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPanel, PATIENCE, untilDrawn } from "./planner-page.ts";
import { launchBrowser, openApp } from "./support/browser.ts";

const ready = (page: Page) => page.locator('[data-access-state="ready"]').waitFor(PATIENCE);
const reached = async (page: Page, kind: string): Promise<{ before: number; after: number }> => {
	const row = page.locator(`[data-door="reach"] [data-reach-kind="${kind}"]`);
	await row.waitFor(PATIENCE);
	return {
		before: Number(await row.getAttribute("data-before")),
		after: Number(await row.getAttribute("data-after")),
	};
};

describe("what people reach", () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	it("counts from a station, a place and a tap on the map, and shows minutes on the ground", async () => {
		const app = await openApp(browser, { language: "en" });
		const { page } = app;
		await untilDrawn(page);
		await openPanel(page, 5);
		await ready(page);
		const station = await reached(page, "jobs");
		expect(station.after).toBeGreaterThanOrEqual(station.before);
		expect(station.before).toBeGreaterThan(0);

		await page.locator(".door-origin select").selectOption("place:khon-kaen-airport");
		await expect.poll(async () => (await reached(page, "jobs")).before, PATIENCE).not.toBe(station.before);
		const airport = await reached(page, "jobs");

		await page.locator(".door-origin button").click();
		await page.locator("[data-pick-hint]").waitFor();
		const map = (await page.locator("#map").boundingBox())!;
		await page.mouse.click(map.x + map.width * 0.3, map.y + map.height * 0.6);
		await page.locator("[data-pick-hint]").waitFor({ state: "detached" });
		expect(await page.locator(".door-origin select").inputValue()).toBe("point");
		await expect.poll(async () => (await reached(page, "jobs")).before, PATIENCE).not.toBe(airport.before);

		await page.locator('[data-door="reach"] [role=switch]').check();
		expect(await page.locator("[data-legend] .legend__row").count()).toBe(5);
		await app.close();
	}, 180_000);

	it("lists who is slower than under another option, and counts everybody once", async () => {
		const app = await openApp(browser, { language: "en" });
		const { page } = app;
		await untilDrawn(page);
		await page.locator("header [data-compare-picker]").selectOption("B");
		await openPanel(page, 5);
		await ready(page);
		const people = await page
			.locator("[data-door-change] tr[data-side]")
			.evaluateAll((rows) => rows.map((row) => Number(row.getAttribute("data-people"))));
		expect(people).toHaveLength(3);
		expect(people.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(500_000);
		expect(await page.locator('[data-door="losers"] tbody tr').count()).toBeGreaterThan(0);
		await app.close();
	}, 180_000);
});
