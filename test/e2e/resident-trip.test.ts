import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityViolations } from "./support/accessibility.ts";
import { launchBrowser, type OpenApp, openApp, WITHOUT_WEBGL } from "./support/browser.ts";
import { plainText } from "./support/plain-text.ts";

/** Beside Kaen Nakhon Witthayalai School: stations of every option within a walk, the campus out of one. */
const HOME = {
	label: { th: "โรงเรียนแก่นนครวิทยาลัย", en: "Kaen Nakhon Witthayalai School" },
	position: [102.8245, 16.4153],
	radiusMetres: 106,
};

const verdicts = (page: Page): Promise<string[]> => page.locator("[data-trip-answer]").allTextContents();
const answered = (page: Page): Promise<void> =>
	page.locator('[data-trip-state="ready"]').waitFor({ timeout: 30_000 });

describe("a resident's trip and reach, on a phone in Thai", () => {
	let browser: Browser;
	let app: OpenApp;

	beforeAll(async () => {
		browser = await launchBrowser(WITHOUT_WEBGL);
		app = await openApp(browser, { viewport: "phone", path: "/?view=resident", reducedMotion: true });
	});
	afterAll(async () => {
		await app.close();
		await browser.close();
	});

	it("asks for the home first, and leads there", async () => {
		const { page } = app;
		await page.locator('[data-screen="trip"]').click();
		await page.locator(".needs-home button").click();
		await page.locator('[role="combobox"]').waitFor();
		await page.evaluate((home) => sessionStorage.setItem("rangbao.home", JSON.stringify(home)), HOME);
		await page.reload();
	});

	it("answers one tap on a destination for every option, in ranges of minutes, and another tap otherwise", async () => {
		const { page } = app;
		await page.locator('[data-screen="trip"]').click();
		await page.locator('[data-destination="mall"]').click();
		await answered(page);
		const mall = await verdicts(page);
		expect(mall).toHaveLength(3);
		for (const text of mall) {
			expect(text).toMatch(/(ช้าลง|เร็วขึ้น)ราว \d+–\d+ นาที/);
			expect(text).toMatch(/\d+–\d+ นาที · 15 บาท/);
		}
		expect(await page.locator("[data-trip-today]").textContent()).toMatch(/^\d+–\d+ นาที · \d+–\d+ บาท$/);
		await page.locator('[data-destination="campus"]').click();
		await expect
			.poll(() => page.locator('[data-destination="campus"]').getAttribute("aria-pressed"))
			.toBe("true");
		await answered(page);
		expect(await verdicts(page)).not.toEqual(mall);
		expect(await page.locator("[data-trip-answer]").first().textContent()).toContain("วิน");
	});

	it("compares with another way at once, and shows parts that add up", async () => {
		const { page } = app;
		const before = await verdicts(page);
		await page.locator(".trip-setting select").first().selectOption("walk");
		await expect.poll(() => verdicts(page)).not.toEqual(before);
		await page.locator(".trip-setting select").first().selectOption("motorcycle");
		await page.locator('[data-trip-answer="B"] summary').click();
		const minutes = await page.locator('[data-trip-answer="B"] .trip-strip__table td').allTextContents();
		const numbers = minutes.map((text) => Number.parseInt(text, 10));
		expect(numbers.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(numbers.at(-1));
		expect(await accessibilityViolations(page)).toEqual([]);
	});

	it("shows what is reached within the limit, list and limit together", async () => {
		const { page } = app;
		await page.locator('[data-screen="reach"]').click();
		await page.locator('[data-reach-minutes="30"]').waitFor({ timeout: 30_000 });
		const jobs = page.locator('[data-reach-kind="jobs"] .figure-row__value');
		const within30 = plainText(await jobs.textContent());
		expect(within30).toMatch(/[\d,]+–[\d,]+/);
		await page.locator('.segments__choice:has(input[value="60"])').click();
		await page.locator('[data-reach-minutes="60"]').waitFor();
		expect(plainText(await jobs.textContent())).not.toBe(within30);
		expect(await accessibilityViolations(page)).toEqual([]);
	});

	it("tells nobody where home is", () => {
		expect(app.strangers()).toEqual([]);
		expect(app.requests.filter((address) => /102\.8|16\.4/.test(address))).toEqual([]);
		expect(app.page.url()).not.toMatch(/102\.8|16\.4/);
		expect(app.complaints).toEqual([]);
	});
});
