import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fingerprint } from "./fingerprint.mjs";
import { withLock } from "./lock.mjs";
import { root } from "./paths.mjs";

export const distFolder = `${root}/dist`;

// Inside dist, so that any other build, which empties the folder, also forgets what it was built from.
const stampFile = `${distFolder}/.built-from`;

const sources = [
	"src",
	"workers",
	"public",
	"index.html",
	"vite.config.ts",
	"tsconfig.json",
	"package.json",
	"package-lock.json",
];

/** @param {string} stamp */
const isBuiltFrom = (stamp) => existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp;

/** Builds the app into dist/ where the sources have changed since the last build. Needs an installed tree. */
export async function ensureBuilt() {
	if (isBuiltFrom(fingerprint(sources))) return;
	await withLock("build", async () => {
		const stamp = fingerprint(sources);
		if (isBuiltFrom(stamp)) return;
		process.stderr.write("Building the app…\n");
		const { build } = await import("vite");
		// A test runner that builds says "test" here, and what it built would keep nothing for offline use.
		const before = process.env.NODE_ENV;
		process.env.NODE_ENV = "production";
		try {
			await build({ root, configFile: `${root}/vite.config.ts`, mode: "production", logLevel: "warn" });
		} finally {
			if (before === undefined) delete process.env.NODE_ENV;
			else process.env.NODE_ENV = before;
		}
		writeFileSync(stampFile, stamp);
	});
}
