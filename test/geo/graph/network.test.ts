import { describe, expect, it } from "vitest";
import { crc32 } from "../../../src/geo/graph/bytes.ts";
import { writeGraph } from "../../../src/geo/graph/graph-file.ts";
import {
	isNetworkFile,
	joinGraphFiles,
	openStreetMapProvenance,
	readNetwork,
	writeNetwork,
} from "../../../src/geo/graph/network.ts";
import { mixedTags, townWays } from "./synthetic.ts";
import { networkFrom } from "./synthetic-network.ts";

const SEED = 20261122;
const ways = townWays({ side: 12, seed: SEED, tagsOf: mixedTags, bendShare: 0.3, keptShare: 0.95 });
const network = networkFrom(ways, ["foot", "bicycle", "motorcycle"]);
const file = writeNetwork(network);

const codeOf = (bytes: Uint8Array): string => {
	const read = readNetwork(bytes);
	return read.ok ? "ok" : read.error.code;
};

describe(`a network of streets as one file (seed ${SEED})`, () => {
	it("is read back identical, provenance included", () => {
		expect(isNetworkFile(file)).toBe(true);
		expect(readNetwork(file)).toEqual({ ok: true, value: network });
	});

	it("may be a single graph of walkers, and nobody else's", () => {
		expect(readNetwork(writeGraph(network.foot))).toMatchObject({
			ok: true,
			value: { foot: network.foot, bicycle: null, motorcycle: null },
		});
		expect(codeOf(writeGraph(network.motorcycle!))).toBe("streets.notFoot");
	});

	it("refuses a file with any one byte of it turned, cut off or added to", () => {
		for (let at = 0; at < file.length; at += at < 400 ? 1 : 97) {
			const turned = file.slice();
			turned[at] = turned[at]! ^ 0x10;
			// The two spare bytes of each header say nothing.
			if (at === 6 || at === 7) continue;
			expect([at, codeOf(turned)]).not.toEqual([at, "ok"]);
		}
		for (const length of [3, 15, 16, 40, 300, file.length - 1])
			expect(codeOf(file.subarray(0, length))).toMatch(/^streets\./);
		expect(codeOf(Uint8Array.of(...file, 0))).toBe("streets.damaged");
	});

	it("refuses a mode that comes twice, none for walkers, and a provenance that says nothing", () => {
		const { provenance } = network;
		const foot = writeGraph(network.foot);
		expect(codeOf(joinGraphFiles(provenance, [foot, foot]))).toBe("streets.damaged");
		expect(codeOf(joinGraphFiles(provenance, [writeGraph(network.bicycle!)]))).toBe("streets.notFoot");
		expect(codeOf(joinGraphFiles({ ...provenance, url: 5 as unknown as string }, [foot]))).toBe(
			"streets.damaged",
		);
		expect(codeOf(joinGraphFiles(openStreetMapProvenance("ก ไก่.pbf", "2026-11-01"), [foot]))).toBe("ok");
	});

	it("knows a provenance by its checksum, which only it decides", () => {
		const text = new TextEncoder().encode(JSON.stringify(network.provenance));
		expect(new DataView(file.buffer).getUint32(12, true)).toBe(crc32(text));
	});
});
