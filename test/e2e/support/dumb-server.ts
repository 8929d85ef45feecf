import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

/** What every server of files knows; nothing of manifests, GeoJSON or WebAssembly. */
const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html",
	".js": "text/javascript",
	".mjs": "text/javascript",
	".css": "text/css",
};

/** The simplest server that a hall may have: files of a folder below a path, and no help whatever. */
export async function serveDumbly(folder: string, path: string) {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		const inside = normalize(decodeURIComponent(pathname.slice(path.length)));
		const file = join(folder, inside === "." || inside === "/" || inside === "" ? "index.html" : inside);
		const lost = (): void => void response.writeHead(404).end("not here");
		if (!pathname.startsWith(path) || !file.startsWith(folder)) {
			lost();
			return;
		}
		readFile(file).then((bytes) => {
			const type = TYPES[extname(file)] ?? "application/octet-stream";
			response.writeHead(200, { "Content-Type": type }).end(bytes);
		}, lost);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	const port = typeof address === "object" && address ? address.port : 0;
	return {
		address: `http://localhost:${port}${path}`,
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
