import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { decodeQR } from "qr/decode.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityViolations } from "./support/accessibility.ts";
import { launchBrowser, type OpenApp, openApp, WITHOUT_WEBGL } from "./support/browser.ts";

const PATIENCE = { timeout: 30_000 };
const WORRY = "กลัวว่าข้ามถนนมิตรภาพไปสถานีตอนกลางคืนจะอันตราย 🌙\nขอสะพานลอยที่มีลิฟต์";
const BEGUN = "ยังเขียนไม่จบ";
const PUBLIC_ADDRESS = "https://rangbao.example.org/app/";

interface Modules {
	readonly size: number;
	readonly isDark: (x: number, y: number) => boolean;
}

/** The code as it stands on the screen, from its drawing. */
async function modulesOf(code: Locator): Promise<Modules> {
	const size = Number(await code.getAttribute("data-qr"));
	const drawn = (await code.locator("path").getAttribute("d")) ?? "";
	const dark = new Set<string>();
	for (const [, x, y, width] of drawn.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
		for (let i = 0; i < Number(width); i++) dark.add(`${Number(x) + i},${y}`);
	return { size, isDark: (x, y) => dark.has(`${x},${y}`) };
}

const CAMERA = { width: 640, height: 480, frames: 5 };

/** What a camera would see that looks at the code: YUV4MPEG2, as Chromium's stand-in for a camera takes it. */
function film({ size, isDark }: Modules): Buffer {
	const { width, height, frames } = CAMERA;
	const scale = Math.floor(height / size);
	const left = Math.floor((width - size * scale) / 2);
	const top = Math.floor((height - size * scale) / 2);
	const light = Buffer.alloc(width * height, 235);
	for (let y = 0; y < size * scale; y++)
		for (let x = 0; x < size * scale; x++)
			if (isDark(Math.floor(x / scale), Math.floor(y / scale))) light[(top + y) * width + left + x] = 16;
	const grey = Buffer.alloc((width * height) / 2, 128);
	const frame = Buffer.concat([Buffer.from("FRAME\n"), light, grey]);
	const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420mpeg2\n`);
	return Buffer.concat([head, ...Array.from({ length: frames }, () => frame)]);
}

const textOf = ({ size, isDark }: Modules): string => {
	const side = size * 4;
	const data = new Uint8ClampedArray(side * side * 4).fill(255);
	for (let y = 0; y < side; y++)
		for (let x = 0; x < side; x++)
			if (isDark(x >> 2, y >> 2)) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
	return decodeQR({ data, width: side, height: side });
};

/** Until the device has it: writing takes a moment longer than typing. */
const untilKept = (page: Page, words: string): Promise<void> =>
	expect
		.poll(
			() =>
				page.evaluate(
					(wanted) =>
						new Promise<boolean>((resolve, reject) => {
							const opening = indexedDB.open("rangbao");
							opening.onerror = () => reject(opening.error);
							opening.onsuccess = () => {
								const all = opening.result.transaction("work").objectStore("work").getAll();
								all.onsuccess = () => {
									opening.result.close();
									resolve(JSON.stringify(all.result).includes(wanted));
								};
							};
						}),
					words,
				),
			PATIENCE,
		)
		.toBe(true);

const openVoice = async (page: Page): Promise<void> => {
	await page.locator(".resident-tab", { hasText: "ความเห็น" }).click();
	await page.locator(".voice-form select").first().waitFor(PATIENCE);
};

const openRoom = async (page: Page): Promise<void> => {
	await page.locator('[data-city="ready"]').waitFor(PATIENCE);
	await expect
		.poll(
			async () => {
				await page.keyboard.press("r");
				return page.locator(".room").count();
			},
			{ ...PATIENCE, interval: 500 },
		)
		.toBe(1);
	await page.locator(".room [role=tab]").first().waitFor(PATIENCE);
};

const tab = (page: Page, id: "ballots" | "collect" | "review" | "results" | "report") =>
	page.locator(`.room [role=tab][id$="-${id}"]`);

describe("voices from a phone to the room", () => {
	let folder: string;
	let browser: Browser;
	let phone: OpenApp;
	let hall: OpenApp;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), "rangbao-voices-"));
		browser = await launchBrowser([
			...WITHOUT_WEBGL,
			"--use-fake-device-for-media-stream",
			"--use-fake-ui-for-media-stream",
			`--use-file-for-fake-video-capture=${join(folder, "camera.y4m")}`,
		]);
		phone = await openApp(browser, { viewport: "phone", path: "/?view=resident", reducedMotion: true });
		hall = await openApp(browser, { viewport: "hall", path: "/?view=presenter", reducedMotion: true });
	});
	afterAll(async () => {
		await browser?.close();
		await rm(folder, { recursive: true, force: true });
	});

	it("keeps a worry on the phone over a reload, and shows it as a code that a camera reads", async () => {
		const { page } = phone;
		await openVoice(page);
		await page.locator(".voice-kind", { hasText: "กังวล" }).click();
		await page.locator(".voice-form textarea").fill(WORRY);
		await page.locator(".voice-where .segments__choice", { hasText: "สถานี" }).click();
		await page.locator(".voice-where select").selectOption({ index: 4 });
		await page.locator(".voice-form .switch__input").click();
		await page.locator(".voice-form [type=submit]").click();
		await page.locator(".voice-item").waitFor(PATIENCE);
		await page.locator(".voice-form textarea").fill(BEGUN);
		await untilKept(page, BEGUN);
		await page.reload();
		await openVoice(page);
		expect(await page.locator(".voice-item .voice-quote").textContent()).toBe(WORRY);
		expect(await page.locator(".voice-form textarea").inputValue()).toBe(BEGUN);
		expect(await accessibilityViolations(page)).toEqual([]);

		await page.locator("[aria-labelledby=voice-hand] .big-button").click();
		const code = page.locator("dialog.voice-code [data-qr]");
		await code.waitFor(PATIENCE);
		expect(await accessibilityViolations(page, "dialog.voice-code")).toEqual([]);
		const modules = await modulesOf(code);
		expect(textOf(modules)).toMatch(/^RANGBAO:/);
		await writeFile(join(folder, "camera.y4m"), film(modules));
		await writeFile(join(folder, "worry.png"), await code.screenshot());
		await page.locator("dialog.voice-code .button--primary").click();
		expect(phone.strangers()).toEqual([]);
	});

	it("is read in the room from a picture and by the camera, and counts once", async () => {
		const { page, context } = hall;
		await context.grantPermissions(["camera"]);
		await openRoom(page);
		await tab(page, "collect").click();
		await page.locator(".room input[type=file]").setInputFiles(join(folder, "worry.png"));
		await page.locator('[data-collected="1"]').waitFor(PATIENCE);
		await page.locator(".camera-reader__frame button").click();
		await page.locator('[data-camera="on"]').waitFor(PATIENCE);
		await page.locator(".room-log", { hasText: "ส่งซ้ำ 1" }).waitFor(PATIENCE);
		expect(await page.locator('[data-collected="1"]').count()).toBe(1);
		expect(await accessibilityViolations(page)).toEqual([]);
	});

	it("is looked through by keys, shown, and told in the report; a reload loses nothing", async () => {
		const { page } = hall;
		await tab(page, "review").click();
		await page.locator('[data-review="waiting"]').focus();
		expect(await page.locator("[data-review] .voice-quote").textContent()).toBe(WORRY);
		expect(await accessibilityViolations(page)).toEqual([]);
		await page.keyboard.press("a");
		await page.locator(".review .disclosure").waitFor(PATIENCE);
		await untilKept(page, '"accepted"');
		await page.reload();
		await openRoom(page);
		await tab(page, "results").click();
		await page.locator('[data-kind-count="worry"]', { hasText: "1" }).waitFor(PATIENCE);
		expect(await page.locator(".quote-list .voice-quote").textContent()).toBe(WORRY);
		expect(await accessibilityViolations(page)).toEqual([]);
		await tab(page, "report").click();
		const [file] = await Promise.all([
			page.waitForEvent("download"),
			page.locator("[data-export=html]").click(),
		]);
		const report = await readFile(await file.path(), "utf8");
		expect(report).toContain("กลัวว่าข้ามถนนมิตรภาพ");
		expect(report).toContain("OpenStreetMap");
	});

	it("opens a ballot on the phone by its address, votes, and counts the vote in the room", async () => {
		const { page } = hall;
		await tab(page, "ballots").click();
		await page.locator(".empty-state .button").click();
		await page.locator(".room-form [type=submit]").click();
		await page.locator(".share-private input").fill(PUBLIC_ADDRESS);
		await page.locator(".share-private [type=submit]").click();
		await page.locator(".ballot-code [data-qr]").waitFor(PATIENCE);
		const address = (await page.locator(".ballot-code").getAttribute("data-address")) ?? "";
		expect(address.startsWith(`${PUBLIC_ADDRESS}?view=resident#ballot.`)).toBe(true);
		expect(textOf(await modulesOf(page.locator(".ballot-code [data-qr]")))).toBe(address);

		const ballot = phone.page;
		await ballot.goto("about:blank");
		await ballot.goto(`${phone.origin}/${address.slice(PUBLIC_ADDRESS.length)}`);
		await ballot.locator(".ballot-option input").nth(1).check(PATIENCE);
		await ballot.locator(".voice-form .button--primary").click();
		const code = ballot.locator("dialog.voice-code [data-qr]");
		await code.waitFor(PATIENCE);
		await writeFile(join(folder, "vote.png"), await code.screenshot());
		await ballot.locator("dialog.voice-code .button--primary").click();
		expect(await accessibilityViolations(ballot)).toEqual([]);
		expect(new URL(ballot.url()).hash).toBe("");

		await tab(page, "collect").click();
		await page.locator(".room input[type=file]").setInputFiles(join(folder, "vote.png"));
		await tab(page, "results").click();
		await page.locator('[data-ballot-people="1"]').waitFor(PATIENCE);
		expect(await page.locator(".ballot-bars__count").allTextContents()).toEqual(["0", "1", "0"]);
		expect([...phone.strangers(), ...hall.strangers()]).toEqual([]);
		expect([...phone.complaints, ...hall.complaints]).toEqual([]);
	});
});
