import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runEvaluate } from "../../src/cli/evaluate.ts";
import { runPackCommand } from "../../src/cli/pack.ts";
import { PACK_DIRECTORY, SOURCE_DIRECTORY } from "./support.ts";

vi.setConfig({ testTimeout: 60_000 });

let scratch: string;
let said: { out: string; error: string };

beforeEach(() => {
	scratch = mkdtempSync(join(tmpdir(), "rangbao-command-"));
	said = { out: "", error: "" };
	vi.spyOn(process.stdout, "write").mockImplementation((text) => {
		said.out += String(text);
		return true;
	});
	vi.spyOn(process.stderr, "write").mockImplementation((text) => {
		said.error += String(text);
		return true;
	});
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
	rmSync(scratch, { recursive: true });
});

/** Blocks of 200 m over the middle of Khon Kaen, as an answer of Overpass. */
function overpassBlocks(): string {
	const side = 20;
	const along = Array.from({ length: side }, (_, i) => i);
	const elements: object[] = along.flatMap((i) =>
		along.map((j) => ({
			type: "node",
			id: i * side + j + 1,
			lat: 16.42 + i * 0.002,
			lon: 102.82 + j * 0.002,
		})),
	);
	const tags = { highway: "residential" };
	for (const i of along) {
		elements.push({ type: "way", id: 1000 + i, tags, nodes: along.map((j) => i * side + j + 1) });
		elements.push({ type: "way", id: 2000 + i, tags, nodes: along.map((j) => j * side + i + 1) });
	}
	return JSON.stringify({ elements });
}

/** One line on stderr, nothing on stdout, exit code 2. */
async function refusal(...words: string[]): Promise<string> {
	expect(await runPackCommand(words)).toBe(2);
	expect(said.out).toBe("");
	expect(said.error.trimEnd().split("\n")).toHaveLength(1);
	return said.error;
}

describe("pack build and pack check", () => {
	it("build into public/packs/<city id> and check what they built", async () => {
		vi.stubEnv("RANGBAO_ROOT", scratch);
		expect(await runPackCommand(["build", SOURCE_DIRECTORY])).toBe(0);
		const built = join(scratch, "public", "packs", "khon-kaen");
		expect(JSON.parse(said.out)).toMatchObject({ outputDirectory: built, fileCount: 9 });
		expect(readdirSync(built).sort()).toEqual(readdirSync(PACK_DIRECTORY).sort());
		said.out = "";
		expect(await runPackCommand(["check", built])).toBe(0);
		expect(JSON.parse(said.out)).toMatchObject({
			id: "khon-kaen",
			cellCount: 8081,
			registeredPeople: 415_429,
		});
		expect(said.error).toBe("");
	});

	it("carry streets with their source, checksum and attribution, for every command that opens the pack", async () => {
		const out = join(scratch, "with-streets");
		const streets = join(scratch, "blocks.json");
		writeFileSync(streets, overpassBlocks());
		expect(await runPackCommand(["build", SOURCE_DIRECTORY, out, "--streets", streets])).toBe(0);
		expect(JSON.parse(said.out)).toMatchObject({ fileCount: 10 });
		const manifest = JSON.parse(readFileSync(join(out, "pack.json"), "utf8"));
		const bare = JSON.parse(readFileSync(join(PACK_DIRECTORY, "pack.json"), "utf8"));
		expect(manifest.version).not.toBe(bare.version);
		expect(manifest.sources.at(-1)).toMatchObject({
			id: "streets",
			origin: "blocks.json",
			licence: "ODbL 1.0",
		});
		expect(JSON.stringify(manifest.attributions)).toContain("OpenStreetMap");
		const file = join(out, "streets.rbsn");
		expect(manifest.files["streets.rbsn"].bytes).toBe(readFileSync(file).length);
		said.out = "";
		expect(await runPackCommand(["check", out])).toBe(0);
		expect(JSON.parse(said.out)).toMatchObject({ streets: ["foot", "bicycle", "motorcycle"] });
		const evaluated = await runEvaluate(["A", "--draws", "10", "--json", "--city", out]);
		expect(evaluated.ok && JSON.parse(evaluated.value).walking).toMatchObject({
			basis: "streets",
			source: "blocks.json",
		});
		said.out = "";
		said.error = "";
		const bytes = readFileSync(file);
		bytes[bytes.length - 1]! ^= 1;
		writeFileSync(file, bytes);
		expect(await refusal("check", out)).toContain("pack.checksum");
		rmSync(file);
		said.error = "";
		expect(await refusal("check", out)).toContain("pack.missing");
		said.error = "";
		expect(await refusal("build", SOURCE_DIRECTORY, out, "--streets")).toContain("usage");
		said.error = "";
		expect(await refusal("build", SOURCE_DIRECTORY, out, "--streets", join(scratch, "none"))).toContain(
			"osm.unreadable",
		);
	});

	it("refuse a source table with a fault, naming the row and the column, and write nothing", async () => {
		const source = join(scratch, "source");
		cpSync(SOURCE_DIRECTORY, source, { recursive: true });
		const cells = readFileSync(join(source, "cells.csv"), "utf8").split("\n");
		cells[2] = cells[2]!.replace(/,5830,/, ",a few,");
		writeFileSync(join(source, "cells.csv"), cells.join("\n"));
		const line = await refusal("build", source, join(scratch, "out"));
		for (const part of ["cells.csv", "8964b4d4107ffff (#2)", "roadNodeIndex", "number", "a few"]) {
			expect(line).toContain(part);
		}
		expect(readdirSync(scratch)).toEqual(["source"]);
	});

	it("refuse a place outside every cell and a stop at an unknown place", async () => {
		const source = join(scratch, "source");
		cpSync(SOURCE_DIRECTORY, source, { recursive: true });
		const places = JSON.parse(readFileSync(join(source, "places.json"), "utf8"));
		places.places[5].position = [100.5, 13.75];
		writeFileSync(join(source, "places.json"), JSON.stringify(places));
		expect(await refusal("build", source, join(scratch, "out"))).toContain("khon-kaen-vocational-college");
		said.error = "";
		places.places[5].position = [102.838568, 16.437037];
		places.places[5].id = "renamed";
		writeFileSync(join(source, "places.json"), JSON.stringify(places));
		expect(await refusal("build", source, join(scratch, "out"))).toContain("วิทยาลัยอาชีวศึกษาขอนแก่น");
	});

	it("notice a changed byte", async () => {
		const copy = join(scratch, "pack");
		cpSync(PACK_DIRECTORY, copy, { recursive: true });
		const roads = readFileSync(join(copy, "roads.geojson"), "utf8");
		writeFileSync(join(copy, "roads.geojson"), `${roads} `);
		expect(await refusal("check", copy)).toContain("pack.checksum");
	});

	it("say how they are used, and which folder cannot be read", async () => {
		expect(await refusal("mend", "x")).toContain("usage");
		said.error = "";
		expect(await refusal("build", join(scratch, "nowhere"))).toContain("nowhere");
	});
});
