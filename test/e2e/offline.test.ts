import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { distFolder } from "../../scripts/lib/app-build.mjs";
import { serveFolder } from "../../scripts/lib/static-server.mjs";
import { launchBrowser, WITHOUT_WEBGL, waitForOpening } from "./support/browser.ts";
import { serveDumbly } from "./support/dumb-server.ts";

type View = "planner" | "resident" | "presenter";

/** Until the view shows the city, with the figures' engine behind it where it has one from the start. */
const SHOWN: Readonly<Record<View, string>> = {
	planner: '.planner[data-city="ready"]',
	resident: ".resident main",
	presenter: '.presenter[data-city="ready"]',
};

async function show(page: Page, base: string, view: View): Promise<void> {
	await page.goto(`${base}?view=${view}`);
	await page.locator(SHOWN[view]).waitFor();
}

describe("after a first visit", () => {
	let browser: Browser;

	beforeAll(async () => {
		browser = await launchBrowser(WITHOUT_WEBGL);
	});
	afterAll(() => browser?.close());

	it.each([
		["presenter", ["planner", "resident"]],
		["resident", ["presenter"]],
	] as const)(
		"to the %s's view, from a folder on any server, %s open with the server gone",
		async (first, then) => {
			const server = await serveDumbly(distFolder, "/hall/stick/rangbao/");
			const context = await browser.newContext({ locale: "th-TH", viewport: { width: 1024, height: 768 } });
			const errors: string[] = [];
			context.on("weberror", (error) => errors.push(String(error.error())));
			const page = await context.newPage();
			await show(page, server.address, first);
			// Residents' phones fetch no more than the first answer needs until they ask for more.
			if (first === "resident") await page.locator("[data-resident-share]").click();
			await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
			await server.close();
			for (const view of then) {
				const offline = await context.newPage();
				await show(offline, server.address, view);
				expect(await offline.title()).toContain("รางเบา");
				await offline.close();
			}
			expect(errors).toEqual([]);
			await context.close();
		},
	);

	it("the manifest names icons that exist and have the size they claim, and a shortcut to each view", async () => {
		const server = await serveFolder({ folder: distFolder });
		const page = await browser.newPage();
		await page.goto(server.origin);
		await waitForOpening(page);
		const { wrong, shortcuts } = await page.evaluate(async () => {
			const address = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href ?? "";
			const manifest = (await (await fetch(address)).json()) as {
				icons: { src: string; sizes: string }[];
				shortcuts: { url: string }[];
			};
			const looked = manifest.icons.map(async ({ src, sizes }) => {
				const image = new Image();
				image.src = new URL(src, address).href;
				await image.decode();
				const size = `${image.naturalWidth}x${image.naturalHeight}`;
				return sizes === "any" || sizes === size ? null : `${src}: ${size}`;
			});
			return {
				wrong: (await Promise.all(looked)).filter(Boolean),
				shortcuts: manifest.shortcuts.map(({ url }) => new URL(url, address).search),
			};
		});
		expect(wrong).toEqual([]);
		expect(shortcuts).toEqual(["?view=resident", "?view=planner", "?view=presenter"]);
		await page.close();
		await server.close();
	});
});
