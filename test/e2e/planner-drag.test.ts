import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	chainageMetres,
	liveMedian,
	openPanel,
	PATIENCE,
	settledMedian,
	stationCentre,
	untilDrawn,
} from "./planner-page.ts";
import { accessibilityViolations } from "./support/accessibility.ts";
import { launchBrowser, openApp } from "./support/browser.ts";

const TOYOTA_CENTRE = 4;
const PEOPLE = "peopleWalk10";

describe("the planner's main job", () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	it("shows three figures with ranges by itself, and asks nobody for anything", async () => {
		const app = await openApp(browser);
		for (const name of [PEOPLE, "boardingsPerWeekday", "capitalBahtMillion"]) {
			expect(await settledMedian(app.page, name)).toBeGreaterThan(0);
			const range = await app.page.locator(`[data-figure="${name}"] .ui-figure__range`).textContent();
			expect(range).toMatch(/\d[\d,]*–\d/);
		}
		// Other windows and panels are looked through beside the still map.
		expect(await accessibilityViolations(app.page)).toEqual([]);
		expect(app.complaints).toEqual([]);
		expect(app.strangers()).toEqual([]);
		await app.close();
	}, 120_000);

	it("moves a station under the pointer, shows what changed, and takes it back", async () => {
		const app = await openApp(browser);
		const { page } = app;
		const before = await settledMedian(page, PEOPLE);
		const from = await stationCentre(page, TOYOTA_CENTRE);
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(from.x, from.y - 30, { steps: 6 });
		await page.locator("[data-deltas]").waitFor(PATIENCE);
		await expect.poll(() => liveMedian(page, PEOPLE), PATIENCE).not.toBe(before);
		await page.mouse.up();
		await page.locator("[data-deltas]").waitFor({ state: "detached" });
		const after = await settledMedian(page, PEOPLE);
		expect(Math.abs(after - before)).toBeGreaterThan(20);
		await page.locator("[data-undo]").click();
		expect(await settledMedian(page, PEOPLE)).toBe(before);
		await page.locator("[data-redo]").click();
		expect(await settledMedian(page, PEOPLE)).toBe(after);
		expect(app.complaints).toEqual([]);
		await app.close();
	}, 180_000);

	it("drops a drag on Escape and leaves nothing to undo", async () => {
		const app = await openApp(browser);
		const { page } = app;
		await untilDrawn(page);
		const from = await stationCentre(page, TOYOTA_CENTRE);
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(from.x, from.y - 40, { steps: 6 });
		await page.locator("[data-deltas]").waitFor(PATIENCE);
		await page.keyboard.press("Escape");
		await page.mouse.up();
		await page.locator("[data-deltas]").waitFor({ state: "detached" });
		expect(await page.locator("[data-undo]").isDisabled()).toBe(true);
		await expect
			.poll(async () => {
				const now = await stationCentre(page, TOYOTA_CENTRE);
				return Math.hypot(now.x - from.x, now.y - from.y);
			})
			.toBeLessThan(1);
		await app.close();
	}, 120_000);

	it("moves a station by keyboard, 10 m and 50 m, from the table", async () => {
		const app = await openApp(browser);
		const { page } = app;
		await untilDrawn(page);
		await openPanel(page, 2);
		const id = await page.locator("[data-station]").nth(TOYOTA_CENTRE).getAttribute("data-station");
		const start = await chainageMetres(page, id!);
		await page.locator(`[data-station="${id}"] button`).focus();
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => chainageMetres(page, id!)).toBeCloseTo(start + 10, -1);
		await page.keyboard.press("Shift+ArrowRight");
		await expect.poll(() => chainageMetres(page, id!)).toBeCloseTo(start + 60, -1);
		expect(await page.locator(`[data-station="${id}"]`).getAttribute("data-selected")).toBe("true");
		await page.keyboard.press("Control+z");
		await expect.poll(() => chainageMetres(page, id!)).toBeCloseTo(start + 10, -1);
		await page.keyboard.press("Control+z");
		await expect.poll(() => chainageMetres(page, id!)).toBe(start);
		await page.keyboard.press("Control+Shift+z");
		await expect.poll(() => chainageMetres(page, id!)).toBeCloseTo(start + 10, -1);
		await app.close();
	}, 120_000);

	it("holds an arrow down as one step that Escape drops", async () => {
		const app = await openApp(browser);
		const { page } = app;
		await untilDrawn(page);
		await openPanel(page, 2);
		const row = page.locator("[data-station]").nth(TOYOTA_CENTRE);
		const id = (await row.getAttribute("data-station"))!;
		const start = await chainageMetres(page, id);
		await row.locator("button").focus();
		await page.keyboard.down("ArrowRight");
		await page.keyboard.down("ArrowRight");
		await page.keyboard.down("ArrowRight");
		await expect.poll(() => chainageMetres(page, id)).toBeCloseTo(start + 30, -1);
		await page.keyboard.press("Escape");
		await page.keyboard.up("ArrowRight");
		await expect.poll(() => chainageMetres(page, id)).toBe(start);
		expect(await page.locator("[data-undo]").isDisabled()).toBe(true);
		await app.close();
	}, 120_000);
});
