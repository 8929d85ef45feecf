import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../scripts/lib/fingerprint.mjs";
import { matchesLockfile } from "../../scripts/lib/install.mjs";
import { lockFile, withLock } from "../../scripts/lib/lock.mjs";
import { cacheFolder, root } from "../../scripts/lib/paths.mjs";

describe("the installed tree", () => {
	const wanted = {
		"": {},
		"node_modules/vite": { version: "8.3.8", integrity: "sha512-a" },
		"node_modules/fsevents": { version: "2.3.3", integrity: "sha512-b", optional: true },
	};

	it.each([
		["as locked", { "node_modules/vite": { version: "8.3.8", integrity: "sha512-a" } }, true],
		["with another version", { "node_modules/vite": { version: "8.3.7", integrity: "sha512-a" } }, false],
		["with another content", { "node_modules/vite": { version: "8.3.8", integrity: "sha512-z" } }, false],
		["without a package", {}, false],
	])("%s", (_, installed, matches) => {
		expect(matchesLockfile(wanted, installed)).toBe(matches);
	});
});

describe("the fingerprint of the sources", () => {
	it("changes with a content, a name and a new file, and with nothing else", () => {
		mkdirSync(cacheFolder, { recursive: true });
		const folder = mkdtempSync(join(cacheFolder, "fingerprint-"));
		const name = folder.slice(root.length + 1);
		mkdirSync(join(folder, "inner"));
		writeFileSync(join(folder, "inner/a.ts"), "one");
		const first = fingerprint([name]);
		writeFileSync(join(folder, "inner/a.ts"), "one");
		expect(fingerprint([name])).toBe(first);
		writeFileSync(join(folder, "inner/a.ts"), "two");
		const second = fingerprint([name]);
		writeFileSync(join(folder, "inner/b.ts"), "");
		const third = fingerprint([name]);
		expect(new Set([first, second, third]).size).toBe(3);
		rmSync(folder, { recursive: true });
	});
});

describe("a lock", () => {
	it("lets one piece of work in at a time, and the next after a failure", async () => {
		const name = `test-${process.pid}`;
		let inside = 0;
		let most = 0;
		const work = async (): Promise<void> => {
			inside++;
			most = Math.max(most, inside);
			await delay(20);
			inside--;
		};
		await expect(
			withLock(name, () => {
				throw new Error("failed inside");
			}),
		).rejects.toThrow("failed inside");
		await Promise.all([withLock(name, work), withLock(name, work), withLock(name, work)]);
		expect(most).toBe(1);
	});

	it("of a process that is gone is taken over", async () => {
		const name = `test-stale-${process.pid}`;
		const gone = spawnSync(process.execPath, ["--version"]);
		writeFileSync(lockFile(name), String(gone.pid));
		expect(await withLock(name, () => "done")).toBe("done");
	});

	it("leaves nothing behind", async () => {
		const name = `test-tidy-${process.pid}`;
		await withLock(name, () => undefined);
		expect(readdirSync(tmpdir()).filter((file) => file.includes(name))).toEqual([]);
	});
});
