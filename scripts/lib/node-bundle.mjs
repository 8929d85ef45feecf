import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { fingerprint } from "./fingerprint.mjs";
import { withLock } from "./lock.mjs";
import { cacheFolder, root } from "./paths.mjs";

/**
 * Bundles a TypeScript entry for Node with Vite, so that the command line and the benchmarks run the very
 * modules that the app ships. One folder for each state of the sources.
 * @param {string} entry relative to the checkout
 * @param {readonly string[]} sources what the entry is built from, relative to the checkout
 * @returns {Promise<string>} the path of the built module
 */
export async function bundleForNode(entry, sources) {
	const name = entry.replace(/[^\w]+/g, "-").replace(/-ts$/, "");
	const pathFor = (/** @type {string} */ stamp) => `${cacheFolder}/${name}/${stamp}/main.mjs`;
	const stampNow = () => fingerprint([...sources, "package.json", "package-lock.json", "tsconfig.json"]);
	const ready = pathFor(stampNow());
	if (existsSync(ready)) return ready;
	return withLock(`bundle-${name}`, async () => {
		const stamp = stampNow();
		const file = pathFor(stamp);
		if (existsSync(file)) return file;
		const family = `${cacheFolder}/${name}`;
		rmSync(family, { recursive: true, force: true });
		mkdirSync(family, { recursive: true });
		const { build } = await import("vite");
		await build({
			root,
			configFile: false,
			logLevel: "error",
			publicDir: false,
			ssr: { noExternal: true },
			build: {
				ssr: `${root}/${entry}`,
				outDir: `${family}/unfinished`,
				target: "node20",
				minify: false,
				sourcemap: true,
				rolldownOptions: { output: { entryFileNames: "main.mjs", chunkFileNames: "[name]-[hash].mjs" } },
			},
		});
		renameSync(`${family}/unfinished`, `${family}/${stamp}`);
		return file;
	});
}
