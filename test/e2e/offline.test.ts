import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { distFolder } from "../../scripts/lib/app-build.mjs";
import { serveFolder } from "../../scripts/lib/static-server.mjs";
import { launchBrowser, waitForOpening } from "./support/browser.ts";

describe("after a first visit", () => {
	let browser: Browser;

	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	it("the app opens with its server gone", async () => {
		const server = await serveFolder({ folder: distFolder });
		const context = await browser.newContext();
		const first = await context.newPage();
		await first.goto(server.origin);
		await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await server.close();
		const second = await context.newPage();
		await second.goto(server.origin);
		await waitForOpening(second);
		expect(await second.title()).toContain("Rangbao");
		await context.close();
	});

	it("the manifest names icons that exist and have the size they claim", async () => {
		const server = await serveFolder({ folder: distFolder });
		const page = await browser.newPage();
		await page.goto(server.origin);
		const wrong = await page.evaluate(async () => {
			const address = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href ?? "";
			const manifest = (await (await fetch(address)).json()) as {
				icons: { src: string; sizes: string }[];
			};
			const looked = manifest.icons.map(async ({ src, sizes }) => {
				const image = new Image();
				image.src = new URL(src, address).href;
				await image.decode();
				const size = `${image.naturalWidth}x${image.naturalHeight}`;
				return sizes === "any" || sizes === size ? null : `${src}: ${size}`;
			});
			return (await Promise.all(looked)).filter(Boolean);
		});
		expect(wrong).toEqual([]);
		await page.close();
		await server.close();
	});
});
