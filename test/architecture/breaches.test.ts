import { describe, expect, it } from "vitest";
import { breachesIn, roomOf } from "./breaches.ts";
import { readSource } from "./source-file.ts";

/** What the rules say about an imagined house: paths with their texts. */
const inspect = (house: Readonly<Record<string, string>>): readonly string[] =>
	breachesIn(Object.entries(house).map(([path, text]) => readSource(path, text)));

const one = (path: string, text: string): readonly string[] => inspect({ [path]: text });

describe("the architecture rules find", () => {
	it.each([
		["a value import", 'import { a } from "../session/a.ts";'],
		["a type import", 'import type { A } from "../session/a.ts";'],
		["an import of types one by one", 'import { type A } from "../session/a.ts";'],
		["an import for its effect", 'import "../session/a.ts";'],
		["a named re-export", 'export { a } from "../session/a.ts";'],
		["a re-export of everything", 'export * from "../session/a.ts";'],
		["a type re-export", 'export type { A } from "../session/a.ts";'],
		["a dynamic import", 'export const a = () => import("../session/a.ts");'],
		["a dynamic import written as a template", "export const a = () => import(`../session/a.ts`);"],
		["an import inside a type", 'export type A = import("../session/a.ts").A;'],
		["an import with a query", 'import url from "../session/a.ts?worker&url";'],
		["an address for a bundler", 'export const a = new URL("../session/a.ts", import.meta.url);'],
	])("%s from a room above", (_, text) => {
		expect(one("src/geo/x.ts", text)).toEqual([expect.stringContaining("geo may not import session")]);
	});

	it.each([
		["src/core/x.ts", "../geo/a.ts", "core may not import geo"],
		["src/city/x.ts", "../scenario/a.ts", "city may not import scenario"],
		["src/scenario/edits/x.ts", "../../city/a.ts", "scenario may not import city"],
		["src/models/access/x.ts", "../demand/a.ts", "models/access may not import models/demand"],
		["src/models/access/x.ts", "../evaluate.ts", "models/access may import only types of models"],
		["src/exchange/gtfs/x.ts", "../../models/a.ts", "exchange may not import models"],
		["src/engine/x.ts", "../models/evaluate.ts", "engine may import only types of models"],
		["src/session/x.ts", "../city/load.ts", "session may import only types of city"],
		["src/ui/x.ts", "../i18n/a.ts", "ui may not import i18n"],
		["src/map/x.ts", "../charts/a.ts", "map may not import charts"],
		["src/views/planner/x.ts", "../resident/a.ts", "views/planner may not import views/resident"],
		["src/views/shared/x.ts", "../planner/a.ts", "views/shared may not import views/planner"],
		["src/views/planner/x.ts", "../../app/a.ts", "composition root app"],
		["src/engine/x.ts", "../../workers/a.ts", "composition root workers"],
		["src/app/x.ts", "../../workers/a.ts", "composition root workers"],
		["src/geo/x.ts", "../../data/a.json", "lies in no room"],
		["src/geo/x.ts", "../loose.ts", "lies in no room"],
	])("%s importing %s", (path, target, message) => {
		expect(one(path, `import { a } from "${target}";`)).toEqual([expect.stringContaining(message)]);
	});

	it("nothing in what the table allows", () => {
		expect(
			inspect({
				"src/models/evaluate.ts": 'import { a } from "./access/a.ts"; import { b } from "../geo/b.ts";',
				"src/models/access/a.ts": 'import type { T } from "../types.ts"; import { p } from "./b.ts";',
				"src/engine/client.ts": 'import type { Outcome } from "../models/types.ts";',
				"src/views/planner/panel.tsx":
					'import { s } from "../shared/s.tsx"; import { m } from "../../map/m.ts"; import { useState } from "preact/hooks";',
				"src/scenario/file/read.ts": 'import * as z from "zod/mini";',
				"workers/evaluation.worker.ts":
					'import { expose } from "comlink"; import { e } from "../src/models/evaluate.ts";',
				"src/app/engine.ts":
					'new Worker(new URL("../../workers/evaluation.worker.ts", import.meta.url), { type: "module" });',
				"src/app/main.tsx": 'import "../views/planner/panel.tsx"; import type { Feature } from "geojson";',
			}),
		).toEqual([]);
	});

	it.each([
		["src/views/planner/x.ts", "maplibre-gl"],
		["src/models/access/x.ts", "@turf/turf"],
		["src/city/x.ts", "h3-js"],
		["src/map/x.ts", "flatbush"],
		["src/session/x.ts", "zod/mini"],
		["src/scenario/edits/x.ts", "zod"],
		["src/session/x.ts", "comlink"],
		["src/session/x.ts", "preact"],
		["src/session/x.ts", "@preact/signals"],
		["src/map/x.ts", "preact/hooks"],
		["src/core/x.ts", "node:fs"],
	])("%s importing the package %s", (path, name) => {
		expect(one(path, `import { a } from "${name}";`)).toEqual([expect.stringContaining("belongs to")]);
	});

	it("a package that no rule knows, and values of a package of types", () => {
		expect(one("src/ui/x.ts", 'import a from "left-pad";')).toHaveLength(1);
		expect(one("src/geo/x.ts", 'import { a } from "geojson";')).toHaveLength(1);
	});

	it("an import whose name is only known when it runs", () => {
		expect(one("src/geo/x.ts", "export const a = (name: string) => import(name);")).toEqual([
			expect.stringContaining("(computed)"),
		]);
	});

	it("rings of imports, through types as well", () => {
		const ring = inspect({
			"src/geo/a.ts": 'import { b } from "./b.ts";',
			"src/geo/b.ts": 'import type { C } from "./c.ts";',
			"src/geo/c.ts": 'export { a } from "./a.ts";',
			"src/geo/d.ts": 'import { a } from "./a.ts"; import { b } from "./b.ts";',
		});
		expect(ring).toEqual(["these files import each other: src/geo/a.ts, src/geo/b.ts, src/geo/c.ts"]);
		expect(one("src/geo/a.ts", 'export * from "./a.ts";')).toHaveLength(1);
	});

	it.each([
		"const now = Date.now();",
		"const clock = Date.now;",
		"const x = Math.random();",
		"await fetch(address);",
		"await globalThis.fetch(address);",
		'localStorage.setItem("a", "b");',
		"const storage = sessionStorage;",
		'indexedDB.open("a");',
	])("%s below the session, and allow it above", (text) => {
		expect(one("src/models/access/x.ts", text)).toEqual([expect.stringContaining("passed in below")]);
		expect(one("src/app/x.ts", text)).toEqual([]);
	});

	it("no clock in a comment, a text, or something handed in", () => {
		expect(one("src/city/x.ts", '// Date.now()\nconst a = "fetch(x)"; needs.fetch(a); clock.now();')).toEqual(
			[],
		);
	});

	it("the console anywhere but in the command line", () => {
		expect(one("src/app/x.ts", 'console.log("a");')).toEqual([expect.stringContaining("console")]);
		expect(one("src/cli/x.ts", 'console.log("a");')).toEqual([]);
	});

	it("notes for later, components where nothing is drawn, and files that are too long", () => {
		expect(one("src/geo/x.ts", `// ${"TO"}DO later`)).toHaveLength(1);
		expect(one("src/session/x.tsx", "export const a = 1;")).toEqual([
			expect.stringContaining("session draws nothing"),
		]);
		expect(one("src/geo/x.ts", "\n".repeat(400))).toEqual([]);
		expect(one("src/geo/x.ts", "\n".repeat(401))).toEqual([expect.stringContaining("401 lines")]);
	});
});

it("knows the room of a path", () => {
	expect(
		["src/models/evaluate.ts", "src/models/access/a.ts", "src/views/shared/b.ts", "workers/c.ts"].map(roomOf),
	).toEqual(["models", "models/access", "views/shared", "workers"]);
	expect(["src/loose.ts", "data/a.json", "other/src/geo/a.ts"].map(roomOf)).toEqual([null, null, null]);
});
