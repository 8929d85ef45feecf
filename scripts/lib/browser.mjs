import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = [
	"chromium",
	"chromium-browser",
	"google-chrome-stable",
	"google-chrome",
	"chrome",
	"microsoft-edge",
];

const fixedPlaces = [
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

export const howToGetChromium =
	"No Chromium found: install it (Debian, Ubuntu: sudo apt-get install chromium fonts-thai-tlwg) or set CHROMIUM_PATH.";

/** Software WebGL on a machine without a graphics card; see docs/adr/0003-tests.md. */
export const chromiumFlags = [
	"--no-sandbox",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--disable-gpu",
	"--enable-unsafe-swiftshader",
];

/** The sizes that screens are looked at in; the last is an old projector of a hall. */
export const viewports = /** @type {const} */ ({
	phone: { width: 390, height: 844 },
	laptop: { width: 1366, height: 768 },
	projector: { width: 1920, height: 1080 },
	hall: { width: 1024, height: 768 },
});

/** @param {string} path */
function isRunnable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * The Chromium to use: CHROMIUM_PATH, else the usual names on the PATH, else the usual places.
 * @returns {string | null}
 */
export function findChromium() {
	const chosen = process.env.CHROMIUM_PATH;
	if (chosen) return isRunnable(chosen) ? chosen : null;
	const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
	const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...candidates, ...fixedPlaces].find(isRunnable) ?? null;
}

function hasThaiFont() {
	const list = spawnSync("fc-list", [":lang=th", "family"], { encoding: "utf8" });
	return list.status === 0 && list.stdout.trim() !== "";
}

/** Installs a missing Chromium and Thai font with apt, where that is possible. For machines that test for us. */
export function installBrowserWithApt() {
	const wanted = [
		...(findChromium() ? [] : ["chromium"]),
		...(hasThaiFont() ? [] : ["fontconfig", "fonts-thai-tlwg"]),
	];
	if (wanted.length === 0) return;
	const prefix = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
	const apt = (/** @type {string[]} */ ...args) => {
		const [command = "", ...rest] = [...prefix, "apt-get", ...args];
		return spawnSync(command, rest, {
			stdio: ["ignore", "ignore", 2],
			env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		}).status;
	};
	process.stderr.write(`Installing with apt: ${wanted.join(" ")}\n`);
	if (apt("update", "-qq") === 0) apt("install", "-y", "-qq", "--no-install-recommends", ...wanted);
}
