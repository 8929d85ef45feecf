import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { distFolder } from "../../scripts/lib/app-build.mjs";
import { serveFolder } from "../../scripts/lib/static-server.mjs";
import {
	liveMedian,
	openDialog,
	PATIENCE,
	settledMedian,
	stationCentre,
	untilDrawn,
} from "./planner-page.ts";
import { launchBrowser, openApp, WITHOUT_WEBGL } from "./support/browser.ts";

describe("when something is missing or broken", () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	/** A page that is prepared before the app starts. */
	async function prepared(
		prepare: (context: BrowserContext) => Promise<unknown>,
	): Promise<{ page: Page; context: BrowserContext }> {
		const context = await browser.newContext({ locale: "en-US", serviceWorkers: "block" });
		await prepare(context);
		const page = await context.newPage();
		await page.goto(`${inject("appOrigin")}/`);
		return { page, context };
	}

	it("works on with the server gone", async () => {
		const server = await serveFolder({ folder: distFolder });
		const context = await browser.newContext({ locale: "en-US", serviceWorkers: "allow" });
		const strangers: string[] = [];
		context.on("request", (request) => {
			if (/^https?:/.test(request.url()) && !request.url().startsWith(server.origin))
				strangers.push(request.url());
		});
		const page = await context.newPage();
		await page.goto(`${server.origin}/`);
		await untilDrawn(page);
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
		});
		await server.close();
		await page.reload();
		await untilDrawn(page);
		expect(await liveMedian(page, "peopleWalk10")).toBeGreaterThan(1000);
		expect(strangers).toEqual([]);
		await context.close();
	}, 180_000);

	it("names what is wrong with a broken city pack, and opens it once mended", async () => {
		let broken = true;
		const { page, context } = await prepared((made) =>
			made.route("**/packs/khon-kaen/population.geojson", (route) =>
				broken ? route.fulfill({ body: '{"type":"FeatureCollection","features":[{' }) : route.continue(),
			),
		);
		const failed = page.locator('.gate[data-city="failed"]');
		await failed.waitFor(PATIENCE);
		expect(await failed.textContent()).toContain("population.geojson");
		broken = false;
		await failed.locator("button").click();
		await untilDrawn(page);
		await context.close();
	}, 120_000);

	it("refuses a broken scenario file with a reason and keeps the work", async () => {
		const app = await openApp(browser, { language: "en" });
		const { page } = app;
		const before = await settledMedian(page, "peopleWalk10");
		await openDialog(page, "files");
		await page.locator("dialog[open] input[type=file]").setInputFiles({
			name: "broken.json",
			mimeType: "application/json",
			buffer: Buffer.from('{"format":"rangbao-scenario","formatVersion":1,"name":12}'),
		});
		const problem = page.locator("[data-problem]");
		await problem.waitFor();
		expect(await problem.getAttribute("data-problem")).toMatch(/^scenarioFile\./);
		expect(await problem.textContent()).toContain("unchanged");
		expect(await settledMedian(page, "peopleWalk10")).toBe(before);
		await app.close();
	}, 120_000);

	it("gives back from a file exactly what went into it", async () => {
		const app = await openApp(browser, { language: "en" });
		const { page } = app;
		const before = await settledMedian(page, "boardingsPerWeekday");
		await openDialog(page, "files");
		const [file] = await Promise.all([
			page.waitForEvent("download"),
			page.locator('[data-export="scenario"]').click(),
		]);
		await page.keyboard.press("Escape");
		await page.locator("header [data-option-picker]").selectOption("C");
		await expect.poll(() => settledMedian(page, "boardingsPerWeekday"), PATIENCE).not.toBe(before);
		await openDialog(page, "files");
		await page.locator("dialog[open] input[type=file]").setInputFiles(await file.path());
		await expect.poll(() => settledMedian(page, "boardingsPerWeekday"), PATIENCE).toBe(before);
		await app.close();
	}, 240_000);

	it("says that the device is full and goes on", async () => {
		const { page, context } = await prepared((made) =>
			made.addInitScript(() => {
				IDBObjectStore.prototype.put = () => {
					throw new DOMException("full", "QuotaExceededError");
				};
			}),
		);
		await untilDrawn(page);
		await page.locator(".panel [role=tab]").nth(1).click();
		await page.locator("[data-station]").nth(4).locator("button").press("Shift+ArrowRight");
		await page.locator('[data-problem^="storage."]').waitFor(PATIENCE);
		expect(await page.locator("[data-undo]").isEnabled()).toBe(true);
		await context.close();
	}, 120_000);

	it("stays usable while a slow worker thinks, and says that it does", async () => {
		const { page, context } = await prepared((made) =>
			made.addInitScript(() => {
				const post = Worker.prototype.postMessage;
				Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
					setTimeout(() => post.apply(this, message as Parameters<Worker["postMessage"]>), 400);
				};
			}),
		);
		await untilDrawn(page);
		await page.locator('[data-draws="running"]').waitFor(PATIENCE);
		const from = await stationCentre(page, 4);
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(from.x, from.y - 40, { steps: 5 });
		// The station follows the finger at once; the figures come when they come.
		await expect
			.poll(async () => Math.abs((await stationCentre(page, 4)).y - from.y), { timeout: 3000 })
			.toBeGreaterThan(10);
		await page.mouse.up();
		expect(await page.locator('[data-figure="peopleWalk10"]').getAttribute("data-stale")).toBe("true");
		await context.close();
	}, 120_000);
});

describe("without WebGL", () => {
	it("draws a still map, says so, and everything else works", async () => {
		const browser = await launchBrowser(WITHOUT_WEBGL);
		const app = await openApp(browser, { language: "en" });
		const { page } = app;
		await untilDrawn(page);
		expect(await page.locator('[data-map-status="unavailable"]').textContent()).toContain("WebGL");
		await page.locator(".panel [role=tab]").nth(1).click();
		expect(await page.locator("[data-station]").count()).toBe(16);
		await page.locator("[data-station]").nth(4).locator("button").press("Shift+ArrowRight");
		expect(await page.locator("[data-undo]").isEnabled()).toBe(true);
		await app.close();
		await browser.close();
	}, 120_000);
});
