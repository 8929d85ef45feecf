import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { decodeQR } from "qr/decode.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDialog, openPanel, PATIENCE, settledMedian, untilDrawn } from "./planner-page.ts";
import { accessibilityViolations } from "./support/accessibility.ts";
import { launchBrowser, type OpenApp, openApp, WITHOUT_WEBGL } from "./support/browser.ts";

const FIGURES = [
	"peopleWalk10",
	"boardingsPerWeekday",
	"runTimeSeconds",
	"fleetSize",
	"capitalBahtMillion",
	"operatingBahtMillionPerYear",
] as const;
const PUBLIC = "https://rangbao.example.org/";

/** Headline medians as the page holds them, unrounded, and every station's row. */
async function numbersOf(page: Page): Promise<{ readonly medians: number[]; readonly stations: string[] }> {
	await openPanel(page, 1);
	const medians: number[] = [];
	for (const name of FIGURES) medians.push(await settledMedian(page, name));
	await openPanel(page, 2);
	await page.locator("[data-station]").first().waitFor(PATIENCE);
	const stations = await page
		.locator("[data-station]")
		.evaluateAll((rows) => rows.map((row) => `${row.getAttribute("data-station")} ${row.textContent}`));
	return { medians, stations };
}

/** Pixels of an element as a camera would see them, read by a reader that knows nothing of the app. */
async function readCode(page: Page, selector: string): Promise<string> {
	const size = 900;
	const pixels = await page.locator(selector).evaluate(async (element, side) => {
		const canvas = document.createElement("canvas");
		canvas.width = side;
		canvas.height = side;
		const context = canvas.getContext("2d")!;
		const copy = element.cloneNode(true) as SVGElement;
		copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
		copy.setAttribute("width", String(side));
		copy.setAttribute("height", String(side));
		const image = new Image();
		image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
		await image.decode();
		context.drawImage(image, 0, 0, side, side);
		return [...context.getImageData(0, 0, side, side).data.filter((_, i) => i % 4 === 0)];
	}, size);
	const data = Uint8ClampedArray.from(pixels.flatMap((grey) => [grey, grey, grey, 255]));
	return decodeQR({ width: size, height: size, data });
}

describe("an option handed on", () => {
	let browser: Browser;
	let sender: OpenApp;
	beforeAll(async () => {
		browser = await launchBrowser(WITHOUT_WEBGL);
		sender = await openApp(browser, { language: "th", viewport: "hall", reducedMotion: true });
		await untilDrawn(sender.page);
	});
	afterAll(() => browser?.close());

	it("opens by link and by code in a fresh profile with the same numbers, and says so", async () => {
		const { page } = sender;
		await openPanel(page, 2);
		await page.locator("[data-station]").nth(4).locator("button").press("Shift+ArrowRight");
		const sent = await numbersOf(page);
		await openDialog(page, "share");
		await page.locator("[data-share-picture]").waitFor(PATIENCE);
		const link = await page.locator("[data-share-link]").inputValue();
		expect(link.length).toBeLessThanOrEqual(2000);
		expect(await readCode(page, "dialog[open] [data-qr]")).toBe(link);
		const { search, hash } = new URL(link);

		const other = await openApp(browser, { language: "th", path: `/${search}${hash}`, reducedMotion: true });
		await untilDrawn(other.page);
		await other.page.locator('[data-link-verdict="same"]').waitFor(PATIENCE);
		expect(await numbersOf(other.page)).toEqual(sent);
		await other.page.locator('header label[lang="en"]').click();
		await openDialog(other.page, "share");
		await other.page.locator("[data-share-picture]").waitFor(PATIENCE);
		expect(await accessibilityViolations(other.page, "dialog[open]"), "English").toEqual([]);
		expect(other.strangers()).toEqual([]);
		expect(other.complaints).toEqual([]);
		await other.close();
	}, 120_000);

	it("shows a picture of the right size, with the map and without a word missing, and asks for the address", async () => {
		const { page } = sender;
		expect(await accessibilityViolations(page, "dialog[open]"), "Thai").toEqual([]);
		const picture = await page.locator("[data-share-picture]").evaluate(async (element) => {
			const image = element as HTMLImageElement;
			await image.decode();
			const canvas = document.createElement("canvas");
			canvas.width = 120;
			canvas.height = 160;
			const context = canvas.getContext("2d")!;
			context.drawImage(image, 0, 0, 120, 160);
			const { data } = context.getImageData(0, 0, 120, 160);
			const colours = new Set<number>();
			for (let i = 0; i < data.length; i += 4)
				colours.add((data[i]! >> 4) * 256 + (data[i + 1]! >> 4) * 16 + (data[i + 2]! >> 4));
			const bytes = new Uint8Array(await (await fetch(image.src)).arrayBuffer());
			return {
				width: image.naturalWidth,
				height: image.naturalHeight,
				colours: colours.size,
				text: new TextDecoder().decode(bytes.subarray(0, 3000)),
			};
		});
		expect(picture).toMatchObject({ width: 1200, height: 1600 });
		expect(picture.colours).toBeGreaterThan(20);
		for (const word of ["iTXtRangbao", "engineVersion", "seed", "OpenStreetMap"])
			expect(picture.text).toContain(word);

		await page.locator("[data-share-private] input").fill("localhost");
		await page.locator("[data-share-private] button").click();
		await page.locator("[data-share-private] [role=alert]").waitFor();
		await page.locator("[data-share-private] input").fill(PUBLIC);
		await page.locator("[data-share-private] button").click();
		await expect
			.poll(() => page.locator("[data-share-link]").inputValue(), PATIENCE)
			.toMatch(/^https:\/\/rangbao\.example\.org\/\?view=planner#/);
		await page.keyboard.press("Escape");
	}, 60_000);

	it("prints on one A3 sheet or three A4 pages, nothing cut off, in Thai and English", async () => {
		const { page } = sender;
		await page.locator("header [data-option-picker]").selectOption("B");
		await openDialog(page, "dossier");
		await page.locator('[data-dossier="a3"]').waitFor({ timeout: 90_000 });
		const choose = (nth: number) => page.locator(".dossier-choices label").nth(nth).click();
		const cut = () =>
			page
				.locator(".dossier-preview .sheet-body")
				.evaluateAll((bodies) =>
					bodies.map((body) => Math.max(0, body.scrollHeight - body.clientHeight - 1)),
				);
		await choose(4);
		expect(await cut()).toEqual([0, 0]);
		const large = await pdfOf(page);
		expect(large.pages).toBe(2);
		expect(large.size).toEqual([1191, 842]);
		await choose(1);
		expect(await cut()).toEqual([0, 0, 0, 0, 0, 0]);
		const small = await pdfOf(page);
		expect(small.pages).toBe(6);
		expect(small.size).toEqual([595, 842]);
		for (const { text } of [large, small]) {
			if (text === null) continue;
			for (const words of ["ท่าพระ", "Tha Phra", "OpenStreetMap", "2569", "2026"])
				expect(text).toContain(words);
		}
		expect(await accessibilityViolations(page, "dialog[open]")).toEqual([]);
		expect(sender.complaints).toEqual([]);
		await sender.close();
	}, 120_000);
});

interface Pdf {
	readonly pages: number;
	/** Points. */
	readonly size: readonly number[];
	/** Null where this machine has nothing to read it with. */
	readonly text: string | null;
}

async function pdfOf(page: Page): Promise<Pdf> {
	const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
	const latin = bytes.toString("latin1");
	const box = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(latin);
	const folder = await mkdtemp(join(tmpdir(), "dossier-"));
	const file = join(folder, "dossier.pdf");
	await writeFile(file, bytes);
	const read = spawnSync("pdftotext", [file, "-"], { encoding: "utf8" });
	await rm(folder, { recursive: true });
	return {
		pages: latin.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0,
		size: [Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))],
		text: read.status === 0 ? read.stdout : null,
	};
}
