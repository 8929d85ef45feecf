import type { Browser, Locator, Page, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blockOf } from "../../src/geo/block.ts";
import { accessibilityViolations } from "./support/accessibility.ts";
import { launchBrowser, type OpenApp, openApp, WITHOUT_WEBGL } from "./support/browser.ts";

const MOST_SCRIPT_KILOBYTES = 60;
const MOST_TAPS = 5;
const LATER_SCREENS = ["trip", "reach", "questions", "voice"] as const;
const HOME = "ซอยสวัสดี";

/** Somebody on a phone in Thai: from landing to an answer about their own trip, and through every screen. */
describe("a resident on a phone", () => {
	let browser: Browser;
	let app: OpenApp;
	let page: Page;
	let taps = 0;
	/** Everything asked for once the home was chosen. */
	const asked: Request[] = [];

	const tap = async (target: Locator): Promise<void> => {
		taps++;
		await target.tap();
	};
	const tab = (screen: string): Locator => page.locator(`[data-screen="${screen}"]`);
	const firstFigure = (): Locator => page.locator('[data-option="A B C"] .option-walk__figure');

	beforeAll(async () => {
		browser = await launchBrowser(WITHOUT_WEBGL);
		app = await openApp(browser, { viewport: "phone", reducedMotion: true, path: "/?view=resident" });
		page = app.page;
		await page.waitForLoadState("networkidle");
	});
	afterAll(() => browser?.close());

	it("is asked where they live, with names to choose from while they type", async () => {
		await page.getByRole("combobox").fill(HOME.slice(0, -1));
		await page.getByRole("option", { name: HOME }).waitFor();
		expect(await accessibilityViolations(page)).toEqual([]);
		expect(await page.getByRole("combobox").getAttribute("aria-activedescendant")).toBe(
			await page.getByRole("option").first().getAttribute("id"),
		);
	});

	it(`has the first answer with less than ${MOST_SCRIPT_KILOBYTES} kB of script, and with the network cut`, async () => {
		const scripts = await page.evaluate(() =>
			performance
				.getEntriesByType("resource")
				.filter(({ name }) => /\.m?js$/.test(new URL(name).pathname))
				.map((entry) => ({ name: entry.name, bytes: (entry as PerformanceResourceTiming).encodedBodySize })),
		);
		const requested = app.requests.filter((url) => /\.m?js$/.test(new URL(url).pathname));
		expect(scripts.map(({ name }) => name).sort()).toEqual([...requested].sort());
		expect(scripts.every(({ bytes }) => bytes > 0)).toBe(true);
		expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toBeLessThan(MOST_SCRIPT_KILOBYTES);

		await app.context.setOffline(true);
		app.context.on("request", (request) => asked.push(request));
		await tap(page.getByRole("option", { name: HOME }));
		await firstFigure().waitFor();
		expect(((await firstFigure().textContent()) ?? "").replaceAll("\u2060", "")).toMatch(/^\d+–\d+\s+นาที$/u);
		expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(HOME);
		await app.context.setOffline(false);
	});

	it(`comes to their own trip within ${MOST_TAPS} taps`, async () => {
		await tap(tab("trip"));
		await tap(page.locator('[data-destination="hospital"]'));
		await page.locator('[data-trip-state="ready"]').waitFor();
		expect(taps).toBeLessThanOrEqual(MOST_TAPS);
		await page.goBack();
		await firstFigure().waitFor();
	});

	it("meets nothing on any screen that axe objects to, in Thai or in English", async () => {
		const problems: string[] = [];
		const look = async (where: string): Promise<void> => {
			for (const line of await accessibilityViolations(page)) problems.push(`${where}: ${line}`);
		};
		for (const language of ["th", "en"]) {
			await look(`place ${language}`);
			for (const screen of LATER_SCREENS) {
				await tab(screen).tap();
				await page.locator(".resident-heading").waitFor();
				await look(`${screen} ${language}`);
			}
			await tab("place").tap();
			if (language === "th") await page.getByRole("button", { name: "English" }).tap();
		}
		expect(problems).toEqual([]);
	});

	it("has told nobody where they live: no request, address, storage or referrer carries it", async () => {
		const { label, position } = await page.evaluate(
			() =>
				JSON.parse(sessionStorage.getItem("rangbao.home") ?? "null") as {
					readonly label: { readonly th: string; readonly en: string };
					readonly position: readonly [number, number];
				},
		);
		expect(label.th).toBe(HOME);
		const traces = [label.th, label.en, ...position.map((degrees) => degrees.toFixed(3))];
		const carries = (text: string): boolean => traces.some((trace) => text.includes(trace));
		expect(asked.length).toBeGreaterThan(0);
		expect(app.strangers()).toEqual([]);
		for (const request of asked) {
			const { pathname, search, hash } = new URL(request.url());
			expect(`${request.method()} ${search}${hash}`).toBe("GET ");
			expect(request.postData()).toBeNull();
			// Every file of the app has its own name; none is made up for a home.
			expect(pathname).toMatch(/^\/(assets|packs\/khon-kaen|icons)\/[\w.-]+$/);
			const headers = await request.allHeaders();
			expect(carries(decodeURIComponent(JSON.stringify(headers) + request.url()))).toBe(false);
		}
		const kept = await page.evaluate(() =>
			JSON.stringify([location.href, document.cookie, { ...localStorage }, history.state]),
		);
		expect(carries(decodeURIComponent(kept))).toBe(false);

		await page.getByRole("button", { name: "Forget my place" }).tap();
		await page.getByRole("combobox").waitFor();
		expect(await page.evaluate(() => sessionStorage.getItem("rangbao.home"))).toBeNull();
	});

	it("may let the device tell where it is, which is kept as a block, and said to be outside where it is", async () => {
		await app.context.grantPermissions(["geolocation"]);
		const ask = async (longitude: number, latitude: number): Promise<void> => {
			await app.context.setGeolocation({ longitude, latitude });
			await page.getByRole("button", { name: "Use this device's location" }).tap();
			await page.getByRole("button", { name: "All right, ask the device" }).tap();
		};
		await ask(100.5018, 13.7563);
		await page.getByRole("alert").getByText("outside Mueang Khon Kaen").waitFor();
		const [longitude, latitude] = [102.834567, 16.432198];
		await ask(longitude, latitude);
		await page.getByRole("heading", { level: 1, name: /^Near / }).waitFor();
		const kept = await page.evaluate(() => sessionStorage.getItem("rangbao.home") ?? "");
		const { position } = JSON.parse(kept) as { readonly position: readonly [number, number] };
		expect(position).toEqual(blockOf([longitude, latitude]).position);
		expect(kept).not.toContain(String(longitude));
		expect(kept).not.toContain(String(latitude));
	});
});
