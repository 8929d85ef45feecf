import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { chromiumFlags, findChromium, howToGetChromium } from "./lib/browser.mjs";
import { root } from "./lib/paths.mjs";

/** Draws the PNG icons that installers ask for from the two SVG ones. Run it after changing those. */
const icons = /** @type {const} */ ([
	["icon.svg", "icon-192.png", 192],
	["icon.svg", "icon-512.png", 512],
	["icon-maskable.svg", "icon-maskable-512.png", 512],
	["icon-maskable.svg", "apple-touch-icon.png", 180],
]);

const executablePath = findChromium();
if (executablePath === null) throw new Error(howToGetChromium);
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
for (const [source, target, size] of icons) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	const svg = readFileSync(`${root}/public/icons/${source}`, "utf8");
	await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
	await page.screenshot({ path: `${root}/public/icons/${target}`, omitBackground: true });
	await page.close();
}
await browser.close();
