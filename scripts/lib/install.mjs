import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { withLock } from "./lock.mjs";
import { root } from "./paths.mjs";

const oldestNode = [20, 19];

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(path) {
	return JSON.parse(readFileSync(path, "utf8")).packages ?? {};
}

/**
 * Whether node_modules holds what the lockfile asks for. npm leaves its own record of the installed tree,
 * so that a tree made by `npm install` counts as much as one made by `npm ci`. Optional packages may be
 * absent: they are for other platforms.
 * @param {Record<string, LockedPackage>} wanted
 * @param {Record<string, LockedPackage>} installed
 */
export function matchesLockfile(wanted, installed) {
	return Object.entries(wanted).every(([path, entry]) => {
		if (path === "" || entry.link) return true;
		const found = installed[path];
		if (!found) return Boolean(entry.optional || entry.devOptional);
		return found.version === entry.version && found.integrity === entry.integrity;
	});
}

function isInstalled() {
	const record = `${root}/node_modules/.package-lock.json`;
	if (!existsSync(record)) return false;
	return matchesLockfile(lockedPackages(`${root}/package-lock.json`), lockedPackages(record));
}

function requireNode() {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
	if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
	process.stderr.write(
		`Node ${oldestNode.join(".")} or newer is needed; this is ${process.versions.node}.\n`,
	);
	process.exit(1);
}

/** Installs the locked packages where they are missing or stale. Says so on stderr. */
export async function ensureInstalled() {
	requireNode();
	if (isInstalled()) return;
	await withLock("install", () => {
		if (isInstalled()) return;
		process.stderr.write("Installing packages (once)…\n");
		const npm = process.env.npm_execpath;
		const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
		// npm's own words go to stderr, so that a command's stdout holds nothing but its answer.
		const stdio = /** @type {const} */ (["ignore", 2, 2]);
		const run =
			npm && /\.[cm]?js$/.test(npm)
				? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: [...stdio] })
				: spawnSync("npm", args, { cwd: root, stdio: [...stdio], shell: process.platform === "win32" });
		if (run.status !== 0) {
			process.stderr.write("The packages could not be installed: is the package registry reachable?\n");
			process.exit(1);
		}
	});
}
