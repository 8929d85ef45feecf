import type { TestProject } from "vitest/node";
import { distFolder, ensureBuilt } from "../../../scripts/lib/app-build.mjs";
import { serveFolder } from "../../../scripts/lib/static-server.mjs";

declare module "vitest" {
	interface ProvidedContext {
		appOrigin: string;
	}
}

/** Builds the app where it is stale and serves it once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	await ensureBuilt();
	const server = await serveFolder({ folder: distFolder });
	project.provide("appOrigin", server.origin);
	return server.close;
}
