import { fail, ok, problem, type Result } from "../../core/result.ts";
import type { StreetWays } from "../../geo/graph/ways.ts";
import { createCollector } from "./collector.ts";
import { checkpoint, type ReadOptions, tellDataTime } from "./options.ts";
import { type PackedBlock, packedBlocks, readFileHeader, unpackBlock } from "./pbf-blocks.ts";
import { collectNodes, collectWays } from "./pbf-entities.ts";

/** "\n\tOSMHeader": how the header of the first block starts, after the four bytes of its length. */
const SIGNATURE = [0x0a, 0x09, 0x4f, 0x53, 0x4d, 0x48, 0x65, 0x61, 0x64, 0x65, 0x72] as const;

export const isPbf = (file: Uint8Array): boolean =>
	file.length > 4 + SIGNATURE.length && SIGNATURE.every((byte, i) => file[i + 4] === byte);

/**
 * Streets of an `.osm.pbf` file. Read twice, ways before nodes, so that only the nodes of streets are kept.
 * Problems: `osm.truncated`, `osm.blockSize`, `osm.compression`, `osm.feature`, `osm.damaged`, `osm.cancelled`.
 */
export async function readPbf(file: Uint8Array, options: ReadOptions): Promise<Result<StreetWays>> {
	const blocks = packedBlocks(file);
	if (!blocks.ok) return blocks;
	const collector = createCollector(options.clip);
	const withNodes: PackedBlock[] = [];
	for (const block of blocks.value) {
		const go = await checkpoint(options, (0.5 * block.end) / file.length);
		if (!go.ok) return go;
		if (block.type === "OSMHeader") {
			const header = readFileHeader(block);
			if (!header.ok) return header;
			const seconds = header.value.dataTimeSeconds;
			if (seconds !== null) tellDataTime(options, new Date(seconds * 1000));
		}
		if (block.type !== "OSMData") continue;
		const read = visit(block, (bytes) => {
			if (collectWays(bytes, collector)) withNodes.push(block);
		});
		if (!read.ok) return read;
	}
	collector.finishWays();
	for (const block of withNodes) {
		const go = await checkpoint(options, 0.5 + (0.5 * block.end) / file.length);
		if (!go.ok) return go;
		const read = visit(block, (bytes) => collectNodes(bytes, collector, options));
		if (!read.ok) return read;
	}
	const last = await checkpoint(options, 1);
	return last.ok ? ok(collector.finish()) : last;
}

function visit(block: PackedBlock, work: (bytes: Uint8Array) => void): Result<null> {
	const unpacked = unpackBlock(block);
	if (!unpacked.ok) return unpacked;
	try {
		work(unpacked.value);
		return ok(null);
	} catch {
		return fail(problem("osm.damaged", { block: block.number }));
	}
}
