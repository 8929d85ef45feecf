import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { accessibilityViolations } from "./support/accessibility.ts";
import { launchBrowser, WITHOUT_WEBGL, waitForOpening } from "./support/browser.ts";

const WHOLE = { timeout: 120_000 };
const OWN_WORDS = "คำของเราเอง อ่านจากแถวหลังสุดได้";

/** Figures of the scene that is on, unrounded: what the sentence's two digits stand for. */
const figures = (page: Page) =>
	page.locator(".scene-words .scene-figure").evaluateAll((found) =>
		found.map((one) => {
			const { fact, low, high } = (one as HTMLElement).dataset;
			return [fact, Number(low), Number(high)];
		}),
	);
const sceneOf = (page: Page) => page.locator(".player").getAttribute("data-scene");
const sentence = (page: Page) => page.locator(".scene-sentence").textContent();
const calm = (found: readonly string[]) => expect(found).toEqual([]);

describe("a presenter in a hall without internet", () => {
	let browser: Browser;
	let context: BrowserContext;
	let page: Page;
	const complaints: string[] = [];
	const requests: string[] = [];

	beforeAll(async () => {
		browser = await launchBrowser(WITHOUT_WEBGL);
		context = await browser.newContext({
			locale: "th-TH",
			viewport: { width: 1920, height: 1080 },
			reducedMotion: "reduce",
		});
		context.on("weberror", (error) => complaints.push(String(error.error())));
		context.on("request", (request) => requests.push(request.url()));
		page = await context.newPage();
		await page.goto(`${inject("appOrigin")}/?view=presenter`);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await context.setOffline(true);
		await page.reload();
		await waitForOpening(page);
		await page.locator(".player").waitFor(WHOLE);
	}, 150_000);
	afterAll(() => browser?.close());

	it("tells a scene for each of its kinds by keys alone, in both languages, with figures that are there", async () => {
		await page.waitForFunction(() => document.querySelector(".player-progress") === null, undefined, WHOLE);
		const told: string[] = [];
		for (let i = 0; i < 13; i++) {
			told.push((await sceneOf(page)) ?? "");
			expect(await sentence(page)).toMatch(/\p{Script=Thai}/u);
			expect(await page.locator(".scene-second").textContent()).toMatch(/[a-z]{3}/);
			for (const [fact, low, high] of await figures(page)) {
				expect([fact, Number.isFinite(low), Number.isFinite(high)]).toEqual([fact, true, true]);
			}
			const words = await page.locator(".scene-words").evaluate((box) => box.scrollHeight - box.clientHeight);
			expect(words).toBeLessThanOrEqual(1);
			await page.keyboard.press(i % 2 === 0 ? "PageDown" : "ArrowRight");
		}
		expect(new Set(told).size).toBe(13);
		await page.keyboard.press("Home");
		expect(await sceneOf(page)).toBe("city");
		await page.keyboard.press("b");
		expect(await page.locator("[data-blank=black]").count()).toBe(1);
		await page.keyboard.press("PageDown");
		expect(await page.locator("[data-blank]").count()).toBe(0);
		expect(await sceneOf(page)).toBe("city");
		calm(await accessibilityViolations(page));
	}, 150_000);

	it("follows the notes window, and takes its keys", async () => {
		const [notes] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("n")]);
		await notes.locator(".notes-sentence").waitFor();
		await page.keyboard.press("2");
		await notes.locator('.notes-window[data-place="1"]').waitFor();
		expect(await notes.locator(".notes-sentence").textContent()).toBe(await sentence(page));
		await notes.keyboard.press("PageDown");
		await page.locator('.player[data-place="2"]').waitFor();
		calm(await accessibilityViolations(notes));
		await notes.close();
	});

	it("comes back from a what-if to exactly the same numbers, and keeps what was tried apart", async () => {
		await page.keyboard.press("2");
		await page.locator('.player[data-scene="walk"]').waitFor();
		const before = await figures(page);
		await page.keyboard.press("w");
		await page.locator("[data-trying]").waitFor();
		const people = page.locator('.tried-figures [data-fact="peopleWalk10"]');
		const was = await people.getAttribute("data-low");
		await page.getByRole("button", { name: "100 ม. ไปทางปลายสาย" }).press("Enter");
		await page.waitForFunction(
			(low) => {
				const now = document.querySelector<HTMLElement>('.tried-figures [data-fact="peopleWalk10"]')?.dataset
					.low;
				return now !== undefined && now !== low;
			},
			was,
			WHOLE,
		);
		calm(await accessibilityViolations(page, "main"));
		await page.locator("[data-keep]").press("Enter");
		await page.locator(".what-if-said").getByText("เก็บไว้แล้ว").waitFor();
		await page.keyboard.press("Escape");
		await page.locator(".scene-words").waitFor();
		expect(await figures(page)).toEqual(before);
	});

	it("keeps a sentence that somebody wrote over a reload, offline", async () => {
		await page.keyboard.press("Home");
		await page.keyboard.press("e");
		const field = page.locator(".sentence-editor textarea").first();
		await field.fill(OWN_WORDS);
		await page.locator('[data-keeping="kept"]').waitFor();
		calm(await accessibilityViolations(page));
		await page.reload();
		await page.locator(".scene-sentence").getByText(OWN_WORDS).waitFor(WHOLE);
		expect((await figures(page)).length).toBe(2);
	});

	it("fits an old beamer, and asks nobody but its own server for anything", async () => {
		await page.setViewportSize({ width: 1024, height: 768 });
		await page.keyboard.press("End");
		await page.locator('.player[data-scene="ask"]').waitFor();
		expect(await page.locator('[data-code="none"]').count()).toBe(1);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
		const origin = inject("appOrigin");
		expect(requests.filter((url) => /^https?:/.test(url) && !url.startsWith(`${origin}/`))).toEqual([]);
		expect(complaints).toEqual([]);
	});
});
