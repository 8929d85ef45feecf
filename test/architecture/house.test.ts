import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { root } from "../../scripts/lib/paths.mjs";
import { breachesIn } from "./breaches.ts";
import { mostLines } from "./rules.ts";
import { readSource } from "./source-file.ts";

// Every file is read and parsed, which takes seconds where the cores are busy.
vi.setConfig({ testTimeout: 60_000 });

function filesUnder(folder: string, pattern: RegExp): readonly string[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && pattern.test(entry.name))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
		.sort();
}

const read = (path: string): string => readFileSync(join(root, path), "utf8");

describe("the house", () => {
	const sources = ["src", "workers"].flatMap((folder) => filesUnder(folder, /\.tsx?$/));

	it("keeps every import, file and global within the rules", () => {
		expect(sources.length).toBeGreaterThan(10);
		expect(breachesIn(sources.map((path) => readSource(path, read(path))))).toEqual([]);
	});

	it(`keeps tests, scripts and style sheets within ${mostLines} lines`, () => {
		const others = ["src", "test", "scripts"].flatMap((folder) =>
			filesUnder(folder, folder === "src" ? /\.css$/ : /\.(tsx?|mjs)$/),
		);
		const tooLong = others.filter((path) => read(path).split("\n").length - 1 > mostLines);
		expect(tooLong).toEqual([]);
	});

	it("is what ARCHITECTURE.md says: every folder named there exists, every room is named there", () => {
		const named = [
			...read("ARCHITECTURE.md").matchAll(/`((?:src|workers|data|public|test|docs|scripts)\/[\w./-]*)`/g),
		]
			.map((match) => match[1] ?? "")
			.map((path) => path.replace(/\/$/, ""));
		expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
		const rooms = ["src", "src/models", "src/views"]
			.filter((folder) => existsSync(join(root, folder)))
			.flatMap((folder) =>
				readdirSync(join(root, folder), { withFileTypes: true })
					.filter((entry) => entry.isDirectory() && filesUnder(`${folder}/${entry.name}`, /./).length > 0)
					.map((entry) => `${folder}/${entry.name}`),
			);
		expect(rooms.filter((room) => !named.includes(room))).toEqual([]);
	});

	it("asks no private registry for a locked package", () => {
		const { packages } = JSON.parse(read("package-lock.json")) as {
			packages: Record<string, { resolved?: string }>;
		};
		const addresses = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
		expect(addresses.filter((address) => !address.startsWith("https://registry.npmjs.org/"))).toEqual([]);
	});

	it("uses Turf, behind geo", () => {
		const users = sources.filter((path) => /from "@turf\//.test(read(path)));
		expect(users).not.toEqual([]);
	});
});
