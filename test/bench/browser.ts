import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { quantile, say } from "./support/timing.ts";

/** Round trips to the workers by what was asked, and main-thread tasks over 50 ms, as the page saw them. */
interface Seen {
	readonly asked: { readonly what: string; readonly start: number; readonly end: number }[];
	readonly longTasks: { readonly start: number; readonly length: number }[];
}

const root = process.env.RANGBAO_ROOT ?? process.cwd();
const library = (name: string) =>
	import(/* @vite-ignore */ pathToFileURL(`${root}/scripts/lib/${name}.mjs`).href);
const { chromium } = createRequire(`${root}/package.json`)(
	"playwright-core",
) as typeof import("playwright-core");
const { chromiumFlags, findChromium, howToGetChromium, viewports } = await library("browser");
const { distFolder, ensureBuilt } = await library("app-build");
const { serveFolder } = await library("static-server");

/** Runs in the page before anything else there. */
function watch(): void {
	const seen: Seen = { asked: [], longTasks: [] };
	Object.assign(window, { seen });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			seen.longTasks.push({ start: startTime, length: duration });
	}).observe({ type: "longtask", buffered: true });
	window.Worker = class extends Worker {
		readonly #open = new Map<string, { what: string; start: number }>();
		constructor(url: string | URL, options?: WorkerOptions) {
			super(url, options);
			this.addEventListener("message", ({ data }) => {
				const question = this.#open.get(data?.id);
				if (question === undefined) return;
				this.#open.delete(data.id);
				seen.asked.push({ ...question, end: performance.now() });
			});
		}
		override postMessage(message: unknown, options?: Transferable[] & StructuredSerializeOptions): void {
			const { id, path } = (message ?? {}) as { id?: string; path?: string[] };
			if (id !== undefined && path !== undefined)
				this.#open.set(id, { what: path.join("."), start: performance.now() });
			super.postMessage(message, options as StructuredSerializeOptions);
		}
	};
}

/** Runs in a worker: how long each evaluation takes there, from its message to its answer. */
function watchWorker(): void {
	const taken: number[] = [];
	let start: number | null = null;
	const answer = self.postMessage.bind(self) as (...message: unknown[]) => void;
	self.addEventListener("message", (event) => {
		start = event.data?.path?.[0] === "evaluate" ? event.timeStamp : null;
	});
	const timed = (...message: unknown[]): void => {
		if (start !== null) taken.push(performance.now() - start);
		start = null;
		answer(...message);
	};
	Object.assign(self, { taken, postMessage: timed });
}

const seenBy = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen);
const nowIn = (page: Page): Promise<number> => page.evaluate(() => performance.now());
const settled = '[data-figure="boardingsPerWeekday"][data-stale="false"]';
const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;

/** From the first question for draws after `since` to the last answer. */
function drawsTook({ asked }: Seen, since: number): string {
	const draws = asked.filter(({ what, start }) => what === "draws" && start >= since);
	if (draws.length === 0) return "none";
	const from = Math.min(...draws.map(({ start }) => start));
	const to = Math.max(...draws.map(({ end }) => end));
	return `${milliseconds(to - from)} in ${draws.length} blocks`;
}

const executablePath = findChromium();
if (executablePath === null) throw new Error(howToGetChromium);
await ensureBuilt();
const server = await serveFolder({ folder: distFolder });
const browser = await chromium.launch({ executablePath, headless: true, args: chromiumFlags });
try {
	const context = await browser.newContext({ viewport: viewports.laptop, serviceWorkers: "block" });
	const page = await context.newPage();
	await page.addInitScript(watch);
	await page.goto(server.origin);
	await page.locator("[data-median]").first().waitFor({ timeout: 120_000 });
	say(`first result on the page after ${milliseconds(await nowIn(page))} from navigation`);
	await page.locator(settled).waitFor({ timeout: 120_000 });
	say(`first ranges, new sample: ${drawsTook(await seenBy(page), 0)}`);
	const workers = page.workers().filter((worker) => worker.url().includes("evaluation"));
	const simple = [0, 97, 115, 109, 1, 0, 0, 0];
	for (const worker of workers) {
		const canCompile = await worker.evaluate((bytes) => {
			try {
				return new WebAssembly.Module(Uint8Array.from(bytes)) instanceof WebAssembly.Module;
			} catch {
				return false;
			}
		}, simple);
		say(`${worker.url().split("/").at(-1)}: ${canCompile ? "compiles" : "may not compile"} WebAssembly`);
	}

	const box = await page.locator(".city-map-station").nth(4).boundingBox();
	if (box === null) throw new Error("the station is not on the map");
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	for (const worker of workers) await worker.evaluate(watchWorker);
	const dragStart = await nowIn(page);
	await page.mouse.move(x, y);
	await page.mouse.down();
	for (let step = 0; step < 60; step++) {
		await page.mouse.move(x, y + 40 * Math.sin(step / 10));
		await page.waitForTimeout(16);
	}
	const dragEnd = await nowIn(page);
	const during = await seenBy(page);
	await page.mouse.up();
	const steps = during.asked
		.filter(({ what, start }) => what === "evaluate" && start >= dragStart)
		.map(({ start, end }) => end - start);
	if (steps.length > 0)
		say(
			`drag step, question to answer: median ${milliseconds(quantile(steps, 0.5))}, ` +
				`p95 ${milliseconds(quantile(steps, 0.95))} over ${steps.length}`,
		);
	const inWorker = await Promise.all(
		workers.map((worker) => worker.evaluate(() => (self as unknown as { taken: number[] }).taken)),
	).then((lists) => lists.flat());
	if (inWorker.length > 0)
		say(
			`drag step inside the worker: median ${quantile(inWorker, 0.5).toFixed(1)} ms, ` +
				`p95 ${quantile(inWorker, 0.95).toFixed(1)} ms over ${inWorker.length}`,
		);
	const long = during.longTasks.filter(({ start }) => start >= dragStart && start <= dragEnd);
	const longest = Math.max(0, ...long.map(({ length }) => length));
	say(
		`main thread over 50 ms while dragging for ${milliseconds(dragEnd - dragStart)}: ${long.length}, longest ${milliseconds(longest)}`,
	);
	await page.waitForTimeout(500);
	await page.locator(settled).waitFor({ timeout: 120_000 });
	say(`ranges after the edit: ${drawsTook(await seenBy(page), dragEnd)}`);
} finally {
	await browser.close();
	await server.close();
}
