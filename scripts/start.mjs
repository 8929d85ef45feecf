import { distFolder, ensureBuilt } from "./lib/app-build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { serveFolder } from "./lib/static-server.mjs";

await ensureInstalled();
await ensureBuilt();
const wanted = process.env.PORT;
const { origin } = await serveFolder({
	folder: distFolder,
	host: process.env.HOST ?? "127.0.0.1",
	port: wanted === undefined ? 5173 : Number(wanted),
	tryNextPorts: wanted === undefined ? 50 : 0,
});
process.stdout.write(`Rangbao is at ${origin}/ (Ctrl+C stops it)\n`);
