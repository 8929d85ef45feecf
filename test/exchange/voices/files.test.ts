import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VoiceBatch } from "../../../src/core/voice.ts";
import { readVoiceFile, voicesToCsv, voicesToGeoJson } from "../../../src/exchange/voices/files.ts";
import { batchForFiles } from "./arbitraries.ts";

const STAMP = {
	engineVersion: "0.1.0",
	city: {
		version: "2026-1",
		attributions: [
			{ text: { th: "ผู้ร่วมสร้าง OSM", en: "OSM contributors" }, licence: "ODbL", url: "https://osm.org" },
		],
	},
} as unknown as Parameters<typeof voicesToCsv>[1];

const BATCH: VoiceBatch = {
	cityId: "khon-kaen",
	comments: [
		{
			id: "c1",
			speakerId: "s1",
			kind: "idea",
			text: '=HYPERLINK("http://x","ดู")\nบรรทัดสอง, "อ้าง"',
			place: { kind: "block", name: { th: "ใกล้บ้าน", en: "Near home" }, position: [102.83, 16.43] },
			option: { id: "A", name: { th: "ก", en: "A" }, fingerprint: "0123abcd", link: "AQabc-_" },
			saidAtMilliseconds: Date.UTC(2026, 10, 23, 2),
			changedAtMilliseconds: Date.UTC(2026, 10, 23, 3),
			publish: false,
		},
	],
	votes: [
		{
			id: "v1",
			ballotId: "b1",
			speakerId: "s1",
			answer: { kind: "rank", ranking: [2, 0] },
			votedAtMilliseconds: 10,
			publish: true,
		},
	],
	withdrawals: [{ id: "c0", withdrawnAtMilliseconds: 12 }],
	ballots: [],
};

describe("voices as GeoJSON", () => {
	it("property (seed 7): come back equal", () => {
		fc.assert(
			fc.property(batchForFiles, (batch) => {
				const text = JSON.stringify(voicesToGeoJson(batch, STAMP));
				expect(readVoiceFile(text, "khon-kaen")).toEqual({ batch, problems: [] });
			}),
			{ seed: 7, numRuns: 150 },
		);
	});

	it("carry attribution and version, points for places and nothing for the rest", () => {
		const file = voicesToGeoJson(BATCH, STAMP);
		expect(file.attribution).toContain("ODbL");
		expect(file.rangbao).toMatchObject({
			format: "rangbao-voices",
			formatVersion: 1,
			engineVersion: "0.1.0",
		});
		expect(file.features.map(({ geometry }) => geometry?.type ?? null)).toEqual(["Point", null, null]);
		expect(file.features[0]!.properties).toMatchObject({ optionLink: "AQabc-_", publish: "no" });
	});
});

describe("voices as CSV", () => {
	it("property (seed 8): come back equal, and no cell begins as a formula does", () => {
		fc.assert(
			fc.property(batchForFiles, (batch) => {
				const text = voicesToCsv(batch, STAMP);
				expect(readVoiceFile(text, "khon-kaen")).toEqual({ batch, problems: [] });
			}),
			{ seed: 8, numRuns: 150 },
		);
	});

	it("guard what a spreadsheet would run, in the first cell or behind a comma", () => {
		const text = voicesToCsv(BATCH, STAMP);
		expect(text.startsWith("\uFEFF# format: rangbao-voices 1\r\n")).toBe(true);
		expect(text).toContain("\"'=HYPERLINK(");
		expect(text).toContain("# attribution: ");
	});

	it.each([";", "\t"])("are read with %j between the cells, as spreadsheets save them", (delimiter) => {
		const rows = [
			["record", "id", "kind", "text", "saidAt", "publish", "speakerId"],
			["comment", "c9", "like", "ดีมาก", "2026-11-23T09:00:00Z", "ใช่", "s9"],
		];
		const text = `# cityId: khon-kaen${delimiter}${delimiter}\r\n${rows.map((row) => row.join(delimiter)).join("\r\n")}`;
		const { batch, problems } = readVoiceFile(text, "khon-kaen");
		expect(problems).toEqual([]);
		expect(batch.comments).toMatchObject([{ text: "ดีมาก", place: null, option: null, publish: true }]);
	});

	it("tell the row and the field that are wrong, and read the rest", () => {
		const lines = voicesToCsv({ ...BATCH, comments: [] }, STAMP).split("\r\n");
		const vote = lines.findIndex((line) => line.startsWith("vote"));
		lines[vote] = lines[vote]!.replace("3>1", "3>3");
		const { batch, problems } = readVoiceFile(lines.join("\r\n"), "khon-kaen");
		expect(problems).toEqual([
			{ code: "voices.row", parameters: { row: vote + 1, field: "answer.ranking" } },
		]);
		expect(batch.withdrawals).toEqual(BATCH.withdrawals);
	});
});

describe("a file of voices", () => {
	it.each([
		["nothing", ""],
		["some text", "hello"],
		["another table", "name,age\na,5"],
		["broken JSON", '{"type":'],
		["other GeoJSON", '{"type":"FeatureCollection","features":[]}'],
	])("is not %s", (_, text) => {
		expect(readVoiceFile(text, "khon-kaen").problems).toMatchObject([{ code: "voices.fileForeign" }]);
	});

	it("of another city is refused whole", () => {
		for (const text of [JSON.stringify(voicesToGeoJson(BATCH, STAMP)), voicesToCsv(BATCH, STAMP)]) {
			const { batch, problems } = readVoiceFile(text, "chiang-mai");
			expect(problems).toMatchObject([{ code: "voices.otherCity", parameters: { found: "khon-kaen" } }]);
			expect(batch.comments).toEqual([]);
		}
	});

	it("property (seed 9): never throws, whatever it holds", () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string({ unit: "binary" }), fc.json()),
				fc.constantFrom("", "record,id\n", "record;text;answer\n", "\uFEFF# cityId: x\nrecord\tid\n"),
				(text, head) => {
					readVoiceFile(head + text, "khon-kaen");
				},
			),
			{ seed: 9, numRuns: 400 },
		);
	});
});
