import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = new URL("../..", import.meta.url).pathname;
const METHOD = join(ROOT, "docs/method");
const pages = readdirSync(METHOD).filter((file) => file.endsWith(".md"));

/** `src/path/file.ts:name` or `test/path/file.ts` in a page. */
const references = (text: string) =>
	[...text.matchAll(/`((?:src|test|workers|scripts)\/[\w./-]+\.\w+)(?::(\w+))?`/g)].map(([, path, name]) => ({
		path: path!,
		name: name ?? null,
	}));

describe("the pages of method", () => {
	it.each(pages)("%s names files that exist and hold what it says", (page) => {
		const broken = references(readFileSync(join(METHOD, page), "utf8")).filter(({ path, name }) => {
			const file = join(ROOT, path);
			if (!existsSync(file)) return true;
			return (
				name !== null &&
				!new RegExp(`export (?:const|function|class) ${name}\\b`).test(readFileSync(file, "utf8"))
			);
		});
		expect(broken).toEqual([]);
	});

	it("leads from the first page to every other, and to none that is missing", () => {
		const linked = [...readFileSync(join(METHOD, "README.md"), "utf8").matchAll(/\]\(([\w-]+\.md)\)/g)].map(
			([, file]) => file!,
		);
		expect([...new Set(linked)].sort()).toEqual(pages.filter((page) => page !== "README.md").sort());
	});
});
