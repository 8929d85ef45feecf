import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { root } from "../../scripts/lib/paths.mjs";
import { launchBrowser } from "./support/browser.ts";

/** Kilobytes as they cross the network, compressed. Moved only by the change that needs it. */
const mostScriptKilobytes = 700;
const mostKilobytes = 1500;
/** Windows, panels and views in scripts of their own make small shared ones; a second worker asks for the city again. */
const mostRequests = 65;
const mostPackKilobytes = 1500;

describe("a first visit", () => {
	let browser: Browser;
	let scriptBytes = 0;
	let bytes = 0;
	let requests = 0;

	beforeAll(async () => {
		browser = await launchBrowser();
		const context = await browser.newContext({ serviceWorkers: "block" });
		const sizes: Promise<void>[] = [];
		context.on("requestfinished", (request) => {
			if (!request.url().startsWith("http")) return;
			requests++;
			sizes.push(
				request.sizes().then(({ responseBodySize }) => {
					bytes += responseBodySize;
					if (/\.m?js$/.test(new URL(request.url()).pathname)) scriptBytes += responseBodySize;
				}),
			);
		});
		const page = await context.newPage();
		await page.goto(inject("appOrigin"));
		await page.waitForLoadState("networkidle");
		await Promise.all(sizes);
		await context.close();
	});
	afterAll(() => browser?.close());

	it(`fetches at most ${mostScriptKilobytes} kB of scripts`, () => {
		expect(scriptBytes).toBeGreaterThan(0);
		expect(scriptBytes / 1000).toBeLessThanOrEqual(mostScriptKilobytes);
	});

	it(`fetches at most ${mostKilobytes} kB in all, city included`, () => {
		expect(bytes / 1000).toBeLessThanOrEqual(mostKilobytes);
	});

	it(`asks at most ${mostRequests} times`, () => {
		expect(requests).toBeLessThanOrEqual(mostRequests);
	});
});

describe("every city pack", () => {
	const packs = join(root, "public/packs");

	it.each(readdirSync(packs))(`%s weighs at most ${mostPackKilobytes} kB compressed`, (city) => {
		const weights = readdirSync(join(packs, city)).map(
			(file) => gzipSync(readFileSync(join(packs, city, file))).length,
		);
		expect(weights.reduce((sum, weight) => sum + weight, 0) / 1000).toBeLessThanOrEqual(mostPackKilobytes);
	});
});
