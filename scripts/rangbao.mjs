import { pathToFileURL } from "node:url";
import { ensureInstalled } from "./lib/install.mjs";
import { bundleForNode } from "./lib/node-bundle.mjs";
import { root } from "./lib/paths.mjs";

await ensureInstalled();
const program = await bundleForNode("src/cli/main.ts", ["src"]);
process.env.RANGBAO_ROOT = root;
process.setSourceMapsEnabled(true);
await import(pathToFileURL(program).href);
