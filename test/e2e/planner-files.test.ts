import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { drop, openDialog, openPanel, PATIENCE, settledMedian, untilDrawn } from "./planner-page.ts";
import { launchBrowser, openApp, WITHOUT_WEBGL, waitForOpening } from "./support/browser.ts";

const FIGURES = ["peopleWalk10", "boardingsPerWeekday", "runTimeSeconds", "capitalBahtMillion"] as const;

const mediansOf = async (page: Page): Promise<readonly number[]> => {
	const medians: number[] = [];
	for (const name of FIGURES) medians.push(await settledMedian(page, name));
	return medians;
};

/** A short line by the railway station, as a map program writes it. */
const drawnLine = {
	type: "FeatureCollection",
	features: [
		{
			type: "Feature",
			properties: { name: "Drawn by hand" },
			geometry: {
				type: "LineString",
				coordinates: [
					[102.83, 16.44],
					[102.832, 16.42],
					[102.828, 16.4],
				],
			},
		},
	],
};

const optionName = (page: Page) => page.locator(".panel-title h2").textContent();

describe("files and links", () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser(WITHOUT_WEBGL);
	});
	afterAll(() => browser?.close());

	it("carries an edited option in a link to another device, number for number", async () => {
		const app = await openApp(browser, { language: "en" });
		const { page } = app;
		await untilDrawn(page);
		const shipped = await mediansOf(page);
		await openPanel(page, 2);
		await page.locator("[data-station]").nth(4).locator("button").press("Shift+ArrowRight");
		await openPanel(page, 1);
		const edited = await mediansOf(page);
		expect(edited).not.toEqual(shipped);
		await openDialog(page, "files");
		await page.locator('dialog[open] [data-dialog="share"]').click();
		const { hash: fragment } = new URL(await page.locator("[data-share-link]").inputValue(PATIENCE));
		expect(fragment.length).toBeGreaterThan(100);
		await app.close();

		const other = await openApp(browser, { language: "en", path: `/${fragment}` });
		await untilDrawn(other.page);
		await expect.poll(() => mediansOf(other.page), { timeout: 90_000 }).toEqual(edited);
		expect(await other.page.evaluate(() => location.hash)).toBe("");
		expect(other.complaints).toEqual([]);
		await other.close();
	}, 240_000);

	it("opens a drawn line that is dropped on the page, and refuses a broken one with a reason", async () => {
		const app = await openApp(browser, { language: "en" });
		const { page } = app;
		await untilDrawn(page);
		await drop(page, "drawn.geojson", JSON.stringify(drawnLine));
		await expect.poll(() => optionName(page), PATIENCE).toBe("Drawn by hand");
		await openPanel(page, 2);
		expect(await page.locator("[data-station]").count()).toBe(5);

		const swapped = JSON.stringify(drawnLine).replaceAll(/\[(102\.\d+),(16\.\d+)\]/g, "[$2,$1]");
		await drop(page, "swapped.geojson", swapped);
		const problem = page.locator("[data-problem]");
		await problem.waitFor(PATIENCE);
		expect(await problem.getAttribute("data-problem")).toBe("geojson.swapped");
		expect(await problem.textContent()).toContain("unchanged");
		expect(await optionName(page)).toBe("Drawn by hand");
		await page.locator("[data-undo]").click();
		await expect.poll(() => page.locator("[data-station]").count(), PATIENCE).toBe(16);
		expect(app.complaints).toEqual([]);
		await app.close();
	}, 180_000);

	it("hands out files that say where they come from", async () => {
		const app = await openApp(browser, { language: "en" });
		const { page } = app;
		await settledMedian(page, "boardingsPerWeekday");
		await openDialog(page, "files");
		const textOf = async (kind: string): Promise<string> => {
			const [file] = await Promise.all([
				page.waitForEvent("download"),
				page.locator(`[data-export="${kind}"]`).click(),
			]);
			return readFile(await file.path(), "utf8");
		};
		for (const text of [await textOf("geojson"), await textOf("csv")]) {
			expect(text).toContain("OpenStreetMap");
			expect(text).toContain("khon-kaen");
			expect(text).toMatch(/seed\W+\d/i);
			expect(text).toMatch(/version\W+\w/i);
		}
		await app.close();
	}, 180_000);

	it("sets an option kept on this device beside another", async () => {
		const app = await openApp(browser, { language: "en" });
		const { page } = app;
		await settledMedian(page, "boardingsPerWeekday");
		await openDialog(page, "files");
		await page.locator('[data-export="device"]').click();
		await page.locator("dialog[open] .files-said:not(:empty)").waitFor(PATIENCE);
		await page.keyboard.press("Escape");
		await page.locator("header [data-option-picker]").selectOption("C");
		const kept = page.locator('header [data-compare-picker] option[value^="saved:"]');
		await page.locator("header [data-compare-picker]").selectOption((await kept.getAttribute("value")) ?? "");
		await page.locator('[data-compare="told"], [data-compare="same"]').waitFor({ timeout: 120_000 });
		expect(await page.locator(".compare-second").textContent()).toContain("Mittraphap");
		await app.close();
	}, 240_000);
});

describe("more futures, and an online map", () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	it("says how far 1,000 futures are, and can be stopped", async () => {
		const app = await openApp(browser, { language: "en" });
		const { page } = app;
		await settledMedian(page, "boardingsPerWeekday");
		const more = page.locator('[data-draws="200"] button').first();
		await more.click();
		await page
			.locator('[data-draws="running"] [role="progressbar"], [data-draws="running"] progress')
			.waitFor(PATIENCE);
		await page.locator('[data-draws="running"] button').click();
		await more.waitFor(PATIENCE);
		expect(app.complaints).toEqual([]);
		await app.close();
	}, 300_000);

	it("falls back to the map it carries where the online one cannot be reached, and says so", async () => {
		const context = await browser.newContext({ locale: "en-US", serviceWorkers: "block" });
		await context.route(/openfreemap/, (route) => route.abort("addressunreachable"));
		const page = await context.newPage();
		const errors: string[] = [];
		context.on("weberror", (error) => errors.push(String(error.error())));
		await page.goto(`${inject("appOrigin")}/`);
		await waitForOpening(page);
		await untilDrawn(page);
		await page.locator('[data-map-status="embedded"]').waitFor(PATIENCE);
		await page.locator("header button[popovertarget]").click();
		await page.locator(".menu [role=switch]").last().click();
		const fallback = page.locator('[data-map-status="offline-fallback"]');
		await fallback.waitFor(PATIENCE);
		expect(await fallback.textContent()).not.toBe("");
		expect(await page.locator("[data-problem]").count()).toBe(0);
		expect(await page.locator(".city-map-station").count()).toBe(16);
		expect(errors).toEqual([]);
		await context.close();
	}, 120_000);
});
