import { createReadStream, realpathSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compress = promisify(gzip);

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
	".css": "text/css; charset=utf-8",
	".csv": "text/csv; charset=utf-8",
	".geojson": "application/geo+json",
	".html": "text/html; charset=utf-8",
	".ico": "image/x-icon",
	".jpg": "image/jpeg",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json",
	".map": "application/json",
	".md": "text/markdown; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8",
	".png": "image/png",
	".svg": "image/svg+xml",
	".txt": "text/plain; charset=utf-8",
	".wasm": "application/wasm",
	".webmanifest": "application/manifest+json",
	".webp": "image/webp",
	".woff2": "font/woff2",
	".zip": "application/zip",
};

const alreadyCompressed = new Set([".png", ".jpg", ".webp", ".woff2", ".zip"]);

/**
 * The file that a request path names inside `folder`, or null where it names none. Dot files, and anything
 * that a symbolic link or a path with dots would take outside, count as none.
 * @param {string} folder
 * @param {string} pathname as the browser sends it
 */
function fileFor(folder, pathname) {
	try {
		const path = decodeURIComponent(pathname);
		if (path.includes("\0") || /(^|[\\/])\./.test(path)) return null;
		const file = realpathSync(join(folder, path.endsWith("/") ? `${path}index.html` : path));
		const status = statSync(file);
		return file.startsWith(folder + sep) && status.isFile() ? { file, status } : null;
	} catch {
		return null;
	}
}

/** @param {string} pathname */
function cachingFor(pathname) {
	// Vite puts a content hash into the name of everything under assets/.
	return /\/assets\/[^/]+-[\w-]{8,}\.\w+$/.test(pathname)
		? "public, max-age=31536000, immutable"
		: "no-cache";
}

/** @param {string} folder */
function requestHandler(folder) {
	/** @type {Map<string, Promise<Buffer>>} */
	const compressed = new Map();

	/**
	 * @param {import("node:http").IncomingMessage} request
	 * @param {import("node:http").ServerResponse} response
	 */
	return async (request, response) => {
		const { pathname } = new URL(`http://localhost${(request.url ?? "/").replace(/^\/*/, "/")}`);
		response.setHeader("X-Content-Type-Options", "nosniff");
		if (request.method !== "GET" && request.method !== "HEAD") {
			response.writeHead(405, { Allow: "GET, HEAD" }).end();
			return;
		}
		const found = fileFor(folder, pathname);
		if (!found) {
			// The app's addresses are relative, so a lost visitor is sent to its one page, not shown it here.
			const isPage = extname(pathname) === "" && (request.headers.accept ?? "").includes("text/html");
			if (isPage) response.writeHead(302, { Location: "/" }).end();
			else response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
			return;
		}
		const { file, status } = found;
		const extension = extname(file);
		const etag = `"${status.size.toString(36)}-${Math.round(status.mtimeMs).toString(36)}"`;
		response.setHeader("Content-Type", contentTypes[extension] ?? "application/octet-stream");
		response.setHeader("Cache-Control", cachingFor(pathname));
		response.setHeader("ETag", etag);
		if (request.headers["if-none-match"] === etag) {
			response.writeHead(304).end();
			return;
		}
		if (alreadyCompressed.has(extension) || !/\bgzip\b/.test(String(request.headers["accept-encoding"]))) {
			response.setHeader("Content-Length", status.size);
			if (request.method === "HEAD") response.end();
			else
				createReadStream(file)
					.on("error", () => response.destroy())
					.pipe(response);
			return;
		}
		const key = `${file} ${etag}`;
		const body = compressed.get(key) ?? readFile(file).then((content) => compress(content));
		compressed.set(key, body);
		const bytes = await body;
		response.setHeader("Content-Encoding", "gzip");
		response.setHeader("Vary", "Accept-Encoding");
		response.setHeader("Content-Length", bytes.length);
		response.end(request.method === "HEAD" ? undefined : bytes);
	};
}

/**
 * Serves a folder of static files. Where the port is taken and `tryNextPorts` allows it, the next free one
 * is used.
 * @param {{ folder: string, port?: number, host?: string, tryNextPorts?: number }} options port 0 lets the system choose
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serveFolder({ folder, port = 0, host = "127.0.0.1", tryNextPorts = 0 }) {
	const handle = requestHandler(realpathSync(folder));
	const server = createServer((request, response) => {
		handle(request, response).catch(() => response.destroy());
	});
	for (let attempt = 0; ; attempt++) {
		const failure = await new Promise((resolve) => {
			server.once("error", resolve);
			server.listen(port === 0 ? 0 : port + attempt, host, () => {
				server.off("error", resolve);
				resolve(null);
			});
		});
		if (failure === null) break;
		if (failure.code !== "EADDRINUSE" || attempt >= tryNextPorts) throw failure;
	}
	const address = server.address();
	const usedPort = typeof address === "object" && address ? address.port : port;
	return {
		origin: `http://${host === "127.0.0.1" || host === "0.0.0.0" ? "localhost" : host}:${usedPort}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
