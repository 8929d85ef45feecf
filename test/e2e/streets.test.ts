import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { overpassQuery } from "../../src/exchange/osm/overpass.ts";
import { type OverpassServer, overpassServer } from "../exchange/osm/overpass-server.ts";
import { drop, liveMedian, openDialog, openPanel, PATIENCE, untilDrawn } from "./planner-page.ts";
import { accessibilityViolations } from "./support/accessibility.ts";
import { launchBrowser, openApp, WITHOUT_WEBGL, waitForOpening } from "./support/browser.ts";
import { streetGrid } from "./support/street-grid.ts";

const SEED = 20261122;
const GRID = streetGrid(SEED);

const state = (page: Page, name: string) => page.locator(`[data-streets="${name}"]`);
const walking = (page: Page, name: string) => page.locator(`.panel [data-walking="${name}"]`);

/** What the open editor says of the streets around the eighth station. */
async function stationWalk(page: Page): Promise<string> {
	await openPanel(page, 2);
	const twin = page.locator('[data-station-walk="ready"]');
	if ((await page.locator("[data-editor]").count()) === 0)
		await page.locator("[data-station] button").nth(7).click();
	await twin.waitFor(PATIENCE);
	return (await twin.textContent()) ?? "";
}

/** The page's own requests to Overpass go to a loopback server; address, page and content policy are the shipped ones. */
async function sendOverpassTo(page: Page, server: OverpassServer): Promise<void> {
	await page.route("https://overpass-api.de/**", async (route) => {
		const request = route.request();
		const headers = await request.allHeaders();
		const answer = await fetch(server.endpoint, {
			method: request.method(),
			headers: { "Content-Type": headers["content-type"] ?? "", "X-Referrer": headers.referer ?? "" },
			body: request.postData() ?? "",
		});
		await route.fulfill({
			status: answer.status,
			headers: Object.fromEntries(answer.headers),
			body: Buffer.from(await answer.arrayBuffer()),
		});
	});
}

describe(`streets on the page (seed ${SEED})`, () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser(WITHOUT_WEBGL);
	});
	afterAll(() => browser?.close());

	it("are walked once a file is dropped, come back without a network, and go when they are forgotten", async () => {
		const app = await openApp(browser, { language: "en", serviceWorkers: true });
		const { page, context } = app;
		await walking(page, "straightLine").waitFor(PATIENCE);
		await untilDrawn(page);
		const straight = await liveMedian(page, "peopleWalk10");
		const change = async () => (await liveMedian(page, "peopleWalk10")) / straight - 1;

		await drop(page, "khon-kaen.json", GRID);
		await state(page, "ready").waitFor(PATIENCE);
		expect(await state(page, "ready").textContent()).toContain("1 October 2026");
		expect(await accessibilityViolations(page), "ready").toEqual([]);
		await page.keyboard.press("Escape");
		await walking(page, "streets").waitFor(PATIENCE);
		// A grid's walks are longer than 1.35 times the straight line where blocks are missing.
		await expect.poll(change, PATIENCE).toBeLessThan(-0.03);
		const walked = await stationWalk(page);
		expect(walked).toMatch(/\d+ ?%/);

		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await context.setOffline(true);
		await page.reload();
		await waitForOpening(page);
		await walking(page, "streets").waitFor(PATIENCE);
		expect(await stationWalk(page)).toBe(walked);
		await openPanel(page, 1);
		await expect.poll(change, PATIENCE).toBeLessThan(-0.03);

		await openDialog(page, "streets");
		await page.locator("[data-streets-forget]").click();
		await state(page, "none").waitFor(PATIENCE);
		await page.keyboard.press("Escape");
		await walking(page, "straightLine").waitFor(PATIENCE);
		await expect.poll(async () => Math.abs(await change()), PATIENCE).toBeLessThan(0.03);
		await page.reload();
		await walking(page, "straightLine").waitFor(PATIENCE);
		expect(app.strangers()).toEqual([]);
		await app.close();
	}, 180_000);

	it("are drawn around the selected station without WebGL too, and not while it moves", async () => {
		const app = await openApp(browser, { language: "en" });
		await app.context.addInitScript(() => {
			HTMLCanvasElement.prototype.getContext = () => null;
		});
		const { page } = app;
		await page.reload();
		await page.locator('[data-map-status="unavailable"]').waitFor(PATIENCE);
		await drop(page, "khon-kaen.json", GRID);
		await state(page, "ready").waitFor(PATIENCE);
		await page.keyboard.press("Escape");
		const area = page.locator('.city-map-still path[fill-rule="evenodd"]');
		expect(await area.count()).toBe(0);
		const before = await stationWalk(page);
		const outline = await area.first().getAttribute("d");
		expect(await accessibilityViolations(page, ".panel"), "station").toEqual([]);
		await page.locator("[data-editor] .nudges button").last().click();
		await expect.poll(() => area.first().getAttribute("d"), PATIENCE).not.toBe(outline);
		expect(await stationWalk(page)).not.toBe(before);

		await openDialog(page, "files");
		await page.locator('dialog[open] [data-dialog="share"]').click();
		const { hash: fragment } = new URL(await page.locator("[data-share-link]").inputValue(PATIENCE));
		expect(fragment).toMatch(/\.streets-2026-10-01(\.made-[\w.-]+)?$/);
		await app.close();
		const other = await openApp(browser, { language: "en", path: `/${fragment}` });
		const told = other.page.locator('[data-problem="streets.linkHadStreets"]');
		await told.waitFor(PATIENCE);
		expect(await told.textContent()).toContain("2026-10-01");
		await walking(other.page, "straightLine").waitFor(PATIENCE);
		await other.close();
	}, 90_000);

	it("say what is wrong with a file, and leave walks as they were", async () => {
		const app = await openApp(browser, { language: "en" });
		const { page } = app;
		await untilDrawn(page);
		for (const [name, text, code] of [
			["broken.osm.pbf", "\0\0\0\rOSM?", "osm.unknownKind"],
			["half.json", GRID.slice(0, GRID.length / 2), "osm.syntax"],
			["elsewhere.json", GRID.replaceAll('"lat":16.', '"lat":48.'), "streets.elsewhere"],
		] as const) {
			await drop(page, name, text);
			const problem = state(page, "failed").locator(`[data-problem="${code}"]`);
			await problem.waitFor(PATIENCE);
			expect((await problem.textContent())?.length).toBeGreaterThan(20);
		}
		await page.keyboard.press("Escape");
		await walking(page, "straightLine").waitFor(PATIENCE);
		await app.close();
	}, 60_000);

	it("come from a server only once that is allowed, by one question, and wait where it is busy", async () => {
		const server = await overpassServer(
			{ kind: "page", status: 429, headers: { "Retry-After": "1" } },
			{ kind: "data", body: GRID },
		);
		const app = await openApp(browser, { language: "th" });
		const { page } = app;
		await sendOverpassTo(page, server);
		await untilDrawn(page);
		await openDialog(page, "streets");
		expect(await accessibilityViolations(page), "none").toEqual([]);
		const load = page.locator("[data-streets-load]");
		expect(await load.isDisabled()).toBe(true);
		expect(app.strangers()).toEqual([]);
		await page.locator("dialog[open] [role=switch]").click();
		expect(app.strangers()).toEqual([]);
		await load.click();
		await page.getByText("จะถามอีกครั้งเดียว").waitFor(PATIENCE);
		await state(page, "ready").waitFor(PATIENCE);
		expect(server.queries).toHaveLength(2);
		expect(new Set(app.strangers())).toEqual(new Set(["https://overpass-api.de/api/interpreter"]));
		// Which site asks, as the operators want it; the box of the city; and nothing else.
		for (const { method, referrer } of server.requests)
			expect([method, referrer]).toEqual(["POST", `${app.origin}/`]);
		for (const query of server.queries)
			expect(query).toBe(overpassQuery([102.609465, 16.19824, 103.040562, 16.656461]));
		await server.close();
		await app.close();
	}, 90_000);
});
