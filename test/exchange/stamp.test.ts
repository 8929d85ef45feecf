import { crc32 as zlibCrc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { withPngText } from "../../src/exchange/png/text-chunk.ts";
import { stampNotes, stampOf } from "../../src/exchange/stamp.ts";
import { scenarioWith } from "../scenario/builders.ts";

const city = {
	version: "d015d7a3",
	attributions: [{ text: { th: "ถนน", en: "Roads" }, licence: "ODbL 1.0", url: "https://example.org" }],
};

describe("a stamp", () => {
	it("names option, city, seed and sources, and the engine and futures only where figures were made", () => {
		const scenario = scenarioWith(null, { seed: 42 });
		const bare = Object.fromEntries(stampNotes(stampOf(scenario, city, null)));
		expect(bare).toEqual({
			scenario: "test ทดสอบ / Test",
			city: "khon-kaen d015d7a3",
			seed: 42,
			outsideView: "default",
			attribution: "ถนน / Roads (ODbL 1.0, https://example.org)",
		});
		const figures = { engineVersion: "0.1.0", drawCount: 200, walking: "streets" };
		const notes = stampNotes(stampOf(scenario, city, figures), [["unit", "baht"]]);
		expect(notes.map(([name]) => name)).toEqual([
			"scenario",
			"city",
			"engineVersion",
			"seed",
			"draws",
			"outsideView",
			"walking",
			"unit",
			"attribution",
		]);
	});
});

/** The smallest picture: signature, header, data and end, each chunk with its checksum. */
function tinyPng(): Uint8Array {
	const chunk = (name: string, data: readonly number[]): number[] => {
		const body = [...name].map((letter) => letter.charCodeAt(0)).concat(data);
		const sum = crcOf(Uint8Array.from(body));
		return [0, 0, 0, data.length, ...body, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255];
	};
	const header = [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0];
	return Uint8Array.from([
		...[137, 80, 78, 71, 13, 10, 26, 10],
		...chunk("IHDR", header),
		...chunk("IDAT", [120, 156, 99, 0, 0, 0, 2, 0, 1]),
		...chunk("IEND", []),
	]);
}

/** Bit by bit, apart from the code under test. */
function crcOf(bytes: Uint8Array): number {
	if (typeof zlibCrc32 === "function") return zlibCrc32(bytes);
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let k = 0; k < 8; k++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
	}
	return (crc ^ 0xffffffff) >>> 0;
}

/** Chunks in order, each checked against its own checksum. */
function chunksOf(png: Uint8Array): { name: string; data: Uint8Array }[] {
	const view = new DataView(png.buffer, png.byteOffset);
	const chunks = [];
	for (let at = 8; at < png.length; ) {
		const length = view.getUint32(at);
		const body = png.subarray(at + 4, at + 8 + length);
		expect(view.getUint32(at + 8 + length)).toBe(crcOf(body));
		chunks.push({ name: new TextDecoder().decode(body.subarray(0, 4)), data: body.subarray(4) });
		at += length + 12;
	}
	return chunks;
}

test("property (seed 5): any text stands whole in a picture, which stays a picture otherwise unchanged", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
			const before = chunksOf(tinyPng());
			const after = chunksOf(withPngText(tinyPng(), "Rangbao", text));
			expect(after.map(({ name }) => name)).toEqual(["IHDR", "iTXt", "IDAT", "IEND"]);
			expect(after.filter(({ name }) => name !== "iTXt")).toEqual(before);
			const { data } = after[1]!;
			expect(new TextDecoder().decode(data.subarray(0, 7))).toBe("Rangbao");
			expect([...data.subarray(7, 12)]).toEqual([0, 0, 0, 0, 0]);
			expect(new TextDecoder().decode(data.subarray(12))).toBe(text.toWellFormed?.() ?? text);
		}),
		{ seed: 5, numRuns: 60 },
	);
});
