import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { chromiumFlags, findChromium, howToGetChromium, viewports } from "../../../scripts/lib/browser.mjs";

export type Language = "th" | "en";
export type ViewportName = keyof typeof viewports;

const locales: Record<Language, string> = { th: "th-TH", en: "en-US" };

export interface OpenOptions {
	/** What the browser says that its reader prefers; the app follows it. */
	readonly language?: Language;
	readonly viewport?: ViewportName;
	/** Path, query and fragment after the origin; by default the planner's view. */
	readonly path?: string;
	readonly reducedMotion?: boolean;
	readonly colorScheme?: "light" | "dark";
	/** Service workers answer later requests out of sight of the page; tests of offline use turn them on. */
	readonly serviceWorkers?: boolean;
}

/** A page of the built app, with what it said and what it asked for. */
export interface OpenApp {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly origin: string;
	/** Console errors, uncaught exceptions and failed requests, in order. */
	readonly complaints: readonly string[];
	/** Every address requested by the page and its workers. */
	readonly requests: readonly string[];
	/** Those of `requests` that left the app's own origin. */
	strangers(): readonly string[];
	close(): Promise<void>;
}

/** Software WebGL takes most of a core: tests that ask nothing of the live map do without, and see the still one. */
export const WITHOUT_WEBGL = ["--disable-3d-apis"];

export async function launchBrowser(extraFlags: readonly string[] = []): Promise<Browser> {
	const executablePath = findChromium();
	if (executablePath === null) throw new Error(howToGetChromium);
	return chromium.launch({ executablePath, headless: true, args: [...chromiumFlags, ...extraFlags] });
}

export async function openApp(browser: Browser, options: OpenOptions = {}): Promise<OpenApp> {
	const origin = inject("appOrigin");
	const context = await browser.newContext({
		locale: locales[options.language ?? "th"],
		viewport: viewports[options.viewport ?? "laptop"],
		hasTouch: options.viewport === "phone",
		reducedMotion: options.reducedMotion ? "reduce" : "no-preference",
		colorScheme: options.colorScheme ?? "light",
		serviceWorkers: options.serviceWorkers ? "allow" : "block",
	});
	const complaints: string[] = [];
	const requests: string[] = [];
	context.on("request", (request) => requests.push(request.url()));
	context.on("requestfailed", (request) => {
		const reason = request.failure()?.errorText ?? "";
		if (reason !== "net::ERR_ABORTED") complaints.push(`${reason} ${request.url()}`);
	});
	context.on("weberror", (error) => complaints.push(String(error.error())));
	context.on("console", (message) => {
		if (message.type() === "error") complaints.push(message.text());
	});
	const page = await context.newPage();
	await page.goto(`${origin}${options.path ?? "/?view=planner"}`);
	await waitForOpening(page);
	const isStranger = (url: string) => /^(https?|wss?):/.test(url) && !url.startsWith(`${origin}/`);
	return {
		page,
		context,
		origin,
		complaints,
		requests,
		strangers: () => requests.filter(isStranger),
		close: () => context.close(),
	};
}

/** Until the app has drawn something in place of the opening screen that index.html brings. */
export async function waitForOpening(page: Page): Promise<void> {
	await page.waitForFunction(() => document.querySelector("#app > *") !== null, undefined, {
		polling: 100,
	});
}
