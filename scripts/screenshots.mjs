import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { ensureInstalled } from "./lib/install.mjs";

/**
 * node scripts/screenshots.mjs FOLDER [FRAGMENT…]
 * Pictures of the built app in three sizes and two languages, one set for each address fragment ("#…").
 */
const [folder, ...fragments] = process.argv.slice(2);
if (folder === undefined) {
	process.stderr.write("Usage: node scripts/screenshots.mjs FOLDER [FRAGMENT…]\n");
	process.exit(2);
}
await ensureInstalled();
const { chromium } = await import("playwright-core");
const { chromiumFlags, findChromium, howToGetChromium, viewports } = await import("./lib/browser.mjs");
const { distFolder, ensureBuilt } = await import("./lib/app-build.mjs");
const { serveFolder } = await import("./lib/static-server.mjs");

const executablePath = findChromium();
if (executablePath === null) {
	process.stderr.write(`${howToGetChromium}\n`);
	process.exit(1);
}
await ensureBuilt();
mkdirSync(folder, { recursive: true });
const { origin, close } = await serveFolder({ folder: distFolder });
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
for (const [size, viewport] of Object.entries(viewports)) {
	for (const locale of ["th-TH", "en-US"]) {
		for (const fragment of fragments.length > 0 ? fragments : [""]) {
			const page = await browser.newPage({ viewport, locale, serviceWorkers: "block" });
			await page.goto(`${origin}/${fragment}`);
			await page.waitForFunction(() => document.querySelector("#app > *") !== null, undefined, {
				polling: 100,
			});
			await page.waitForLoadState("networkidle");
			// The map fades in after its last request, and the ranges go on being drawn for some seconds.
			await page.waitForTimeout(3_000);
			const isIdle = () => document.querySelector('progress, [role="progressbar"]') === null;
			await page.waitForFunction(isIdle, undefined, { polling: 200, timeout: 180_000 });
			const label = fragment.replace(/\W+/g, "-").replace(/^-|-$/g, "");
			const name = [size, locale.slice(0, 2), label].filter(Boolean).join("-");
			await page.screenshot({ path: resolve(folder, `${name}.png`) });
			process.stdout.write(`${resolve(folder, `${name}.png`)}\n`);
			await page.close();
		}
	}
}
await browser.close();
await close();
