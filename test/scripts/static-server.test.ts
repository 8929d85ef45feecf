import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFolder } from "../../scripts/lib/static-server.mjs";

interface Answer {
	readonly status: number;
	readonly headers: Record<string, string | string[] | undefined>;
	readonly body: Buffer;
}

describe("the static server", () => {
	const outside = mkdtempSync(join(tmpdir(), "rangbao-server-"));
	const folder = join(outside, "served");
	let server: Awaited<ReturnType<typeof serveFolder>>;

	/** Sends the path as it is: fetch would tidy dots away before the server sees them. */
	const get = (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> =>
		new Promise((resolve, reject) => {
			const { hostname, port } = new URL(server.origin);
			request({ hostname, port, path, headers, method }, (response) => {
				const chunks: Buffer[] = [];
				response.on("data", (chunk: Buffer) => chunks.push(chunk));
				response.on("end", () =>
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						body: Buffer.concat(chunks),
					}),
				);
			})
				.on("error", reject)
				.end();
		});

	beforeAll(async () => {
		mkdirSync(join(folder, "assets"), { recursive: true });
		writeFileSync(join(outside, "secret.txt"), "secret");
		symlinkSync(join(outside, "secret.txt"), join(folder, "link.txt"));
		writeFileSync(join(folder, ".hidden"), "hidden");
		writeFileSync(join(folder, "index.html"), "<p>home</p>");
		writeFileSync(join(folder, "ที่ตั้ง.json"), "{}");
		for (const name of ["worker.mjs", "font.woff2", "cells.geojson", "app.webmanifest"]) {
			writeFileSync(join(folder, name), "x");
		}
		writeFileSync(join(folder, "assets/main-DXWsR2jB.js"), "export const a = 1;".repeat(100));
		server = await serveFolder({ folder });
	});
	afterAll(async () => {
		await server.close();
		rmSync(outside, { recursive: true });
	});

	it.each([
		["/", "text/html; charset=utf-8"],
		["/worker.mjs", "text/javascript; charset=utf-8"],
		["/font.woff2", "font/woff2"],
		["/cells.geojson", "application/geo+json"],
		["/app.webmanifest", "application/manifest+json"],
		[`/${encodeURIComponent("ที่ตั้ง")}.json`, "application/json"],
		["/cells.geojson?version=1", "application/geo+json"],
	])("gives %s the type %s", async (path, type) => {
		const answer = await get(path);
		expect([answer.status, answer.headers["content-type"]]).toEqual([200, type]);
	});

	it.each([
		"/../secret.txt",
		"/..%2fsecret.txt",
		"/%2e%2e/secret.txt",
		"/assets/../../secret.txt",
		"/..%5csecret.txt",
		"//../secret.txt",
		"/link.txt",
		"/.hidden",
		"/assets",
		"/index.html%00.js",
		"/%E0%A4%A",
		"/missing.js",
	])("gives nothing for %s", async (path) => {
		const answer = await get(path);
		expect(answer.status).toBe(404);
		expect(answer.body.toString()).not.toMatch(/secret|hidden/);
	});

	it("compresses text and leaves fonts alone", async () => {
		const script = await get("/assets/main-DXWsR2jB.js", { "accept-encoding": "gzip, br" });
		expect(script.headers["content-encoding"]).toBe("gzip");
		expect(Number(script.headers["content-length"])).toBe(script.body.length);
		expect(gunzipSync(script.body).toString()).toBe("export const a = 1;".repeat(100));
		const font = await get("/font.woff2", { "accept-encoding": "gzip" });
		expect(font.headers["content-encoding"]).toBeUndefined();
		expect(font.body.toString()).toBe("x");
	});

	it("lets browsers keep hashed files for good and ask again for the rest", async () => {
		expect((await get("/assets/main-DXWsR2jB.js")).headers["cache-control"]).toContain("immutable");
		const page = await get("/");
		expect(page.headers["cache-control"]).toBe("no-cache");
		const again = await get("/", { "if-none-match": String(page.headers.etag) });
		expect([again.status, again.body.length]).toEqual([304, 0]);
	});

	it("sends a lost visitor to the one page", async () => {
		const answer = await get("/planner/deep", { accept: "text/html,*/*" });
		expect([answer.status, answer.headers.location]).toEqual([302, "/"]);
	});

	it("answers HEAD without a body and refuses to be written to", async () => {
		const head = await get("/", {}, "HEAD");
		expect([head.status, head.headers["content-length"], head.body.length]).toEqual([200, "11", 0]);
		expect((await get("/", {}, "POST")).status).toBe(405);
	});

	it("takes the next port where one is taken, and only if it may", async () => {
		const port = Number(new URL(server.origin).port);
		await expect(serveFolder({ folder, port })).rejects.toThrow(/EADDRINUSE/);
		const next = await serveFolder({ folder, port, tryNextPorts: 20 });
		expect(Number(new URL(next.origin).port)).toBeGreaterThan(port);
		await next.close();
	});
});
