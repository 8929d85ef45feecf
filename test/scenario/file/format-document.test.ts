import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readScenario } from "../../../src/scenario/file/read-scenario.ts";
import { writeScenario } from "../../../src/scenario/file/write-scenario.ts";

test("the example in docs/format/scenario.md reads, and is written as it stands there", () => {
	const document = readFileSync(new URL("../../../docs/format/scenario.md", import.meta.url), "utf8");
	const example = /```json\n([\s\S]*?)```/.exec(document)![1]!;
	const read = readScenario(example);
	expect(read).toMatchObject({ ok: true });
	expect(read.ok && writeScenario(read.value)).toBe(example);
});
