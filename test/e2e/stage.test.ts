import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityViolations } from "./support/accessibility.ts";
import { launchBrowser, type OpenApp, openApp } from "./support/browser.ts";

const CHANGE = "3";
const TRAINS = "7";
const STAGES = "12";

let browser: Browser;
let app: OpenApp;
let page: Page;

async function goTo(scene: string): Promise<void> {
	await page.keyboard.type(scene);
	await page.locator(`[data-place="${Number(scene) - 1}"]`).waitFor({ timeout: 10_000 });
}

const places = (): Promise<(string | null)[]> =>
	page
		.locator(".city-map-trains .train")
		.evaluateAll((trains) => trains.map((train) => train.getAttribute("transform")));

beforeAll(async () => {
	browser = await launchBrowser();
	app = await openApp(browser, { path: "/?view=presenter" });
	page = app.page;
	await page.locator("[data-scene]").waitFor({ timeout: 40_000 });
});

afterAll(async () => {
	await browser?.close();
});

describe("the presenter's stage, with the live map", () => {
	it("swipes between two options by keys, with the credits of both in sight", async () => {
		await goTo(CHANGE);
		const divider = page.getByRole("slider", { name: "ม่านเทียบสองทางเลือก" });
		await divider.focus();
		const before = Number(await divider.getAttribute("aria-valuenow"));
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("ArrowRight");
		await expect
			.poll(async () => Number(await divider.getAttribute("aria-valuenow")))
			.toBeGreaterThan(before);
		expect(await divider.getAttribute("aria-valuetext")).toContain("มิตรภาพ 16 สถานี");
		await expect.poll(() => page.locator(".stage-map .maplibregl-canvas").count()).toBe(2);
		const credits = page.locator(".city-map-credits summary");
		expect(await credits.count()).toBe(2);
		const [first, second] = await Promise.all([0, 1].map((nth) => credits.nth(nth).boundingBox()));
		const [left, right] = [first!, second!].sort((a, b) => a.x - b.x);
		expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x + 1);
		expect(await accessibilityViolations(page, ".stage")).toEqual([]);
		await divider.blur();
	});

	it("lets go of the second map, runs trains, and holds them still where less motion is asked for", async () => {
		await goTo(TRAINS);
		await expect.poll(() => page.locator(".stage-map .maplibregl-canvas").count()).toBe(1);
		await page.locator(".city-map-trains .train").first().waitFor({ state: "attached" });
		const start = await places();
		await expect.poll(async () => (await places()).some((place, k) => place !== start[k])).toBe(true);
		await page.emulateMedia({ reducedMotion: "reduce" });
		const list = page.locator('[data-mode="trains"] tbody tr');
		await expect.poll(async () => (await list.count()) === (await places()).length).toBe(true);
		const still = await places();
		await page.waitForTimeout(400);
		expect(await places()).toEqual(still);
	});

	it("builds in stages: another year, other figures", async () => {
		await goTo(STAGES);
		const deck = page.locator('[data-mode="stages"]');
		await deck.waitFor({ timeout: 50_000 });
		const figure = (name: string) => deck.locator(`[data-figure="${name}"] .stage-figure`).textContent();
		const slider = deck.getByRole("slider");
		const [riders, spent] = [await figure("boardings"), await figure("spent")];
		await slider.focus();
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => figure("boardings")).not.toBe(riders);
		expect(await figure("spent")).not.toBe(spent);
		expect(app.strangers()).toEqual([]);
	});
});
