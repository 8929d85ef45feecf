import { deflateSync } from "node:zlib";
import { PbfWriter } from "pbf";

export interface PlainNode {
	readonly id: number;
	readonly lat: number;
	readonly lon: number;
	readonly tags?: Readonly<Record<string, string>>;
}

export interface PlainWay {
	readonly id: number;
	readonly nodes: readonly number[];
	readonly tags: Readonly<Record<string, string>>;
}

interface Wrapping {
	/** zlib unless said otherwise. */
	readonly packing?: "raw" | "zlib" | "lzma";
	readonly feature?: string;
	/** Nodes one by one instead of dense. */
	readonly plainNodes?: boolean;
	/** Moment of the data, as the header tells it. */
	readonly dataTimeSeconds?: number;
}

const message = (fill: (writer: PbfWriter) => void): Uint8Array => {
	const writer = new PbfWriter();
	fill(writer);
	return writer.finish();
};

const packed = (writer: PbfWriter, tag: number, numbers: readonly number[], isSigned: boolean): void => {
	writer.writeTag(tag, 2);
	writer.writeBytes(
		message((inner) => {
			for (const number of numbers) isSigned ? inner.writeSVarint(number) : inner.writeVarint(number);
		}),
	);
};

const differences = (numbers: readonly number[]): number[] =>
	numbers.map((n, i) => n - (numbers[i - 1] ?? 0));

/** A small file as the format's description has it, written with no help from the reader. */
export function writePbf(
	nodes: readonly PlainNode[],
	ways: readonly PlainWay[],
	wrapping: Wrapping = {},
): Uint8Array {
	const texts = [""];
	const text = (word: string): number => {
		const found = texts.indexOf(word);
		return found > 0 ? found : texts.push(word) - 1;
	};
	const nano = (degrees: number): number => Math.round(degrees * 1e7);
	const bytes = (writer: PbfWriter, tag: number, content: Uint8Array): void => {
		writer.writeTag(tag, 2);
		writer.writeBytes(content);
	};
	const wayGroup = message((group) => {
		for (const way of ways)
			bytes(
				group,
				3,
				message((writer) => {
					writer.writeTag(1, 0);
					writer.writeVarint(way.id);
					packed(writer, 2, Object.keys(way.tags).map(text), false);
					packed(writer, 3, Object.values(way.tags).map(text), false);
					packed(writer, 8, differences(way.nodes), true);
				}),
			);
	});
	const dense = (writer: PbfWriter): void => {
		packed(writer, 1, differences(nodes.map(({ id }) => id)), true);
		packed(writer, 8, differences(nodes.map(({ lat }) => nano(lat))), true);
		packed(writer, 9, differences(nodes.map(({ lon }) => nano(lon))), true);
		const tags = nodes.flatMap((node) => [
			...Object.entries(node.tags ?? {}).flatMap(([key, value]) => [text(key), text(value)]),
			0,
		]);
		packed(writer, 10, tags, false);
	};
	const nodeGroup = message((group) => {
		if (!wrapping.plainNodes) {
			bytes(group, 2, message(dense));
			return;
		}
		for (const node of nodes)
			bytes(
				group,
				1,
				message((writer) => {
					writer.writeTag(1, 0);
					writer.writeSVarint(node.id);
					packed(writer, 2, Object.keys(node.tags ?? {}).map(text), false);
					packed(writer, 3, Object.values(node.tags ?? {}).map(text), false);
					writer.writeTag(8, 0);
					writer.writeSVarint(nano(node.lat));
					writer.writeTag(9, 0);
					writer.writeSVarint(nano(node.lon));
				}),
			);
	});
	const block = message((writer) => {
		bytes(
			writer,
			1,
			message((table) => {
				for (const word of texts) bytes(table, 1, new TextEncoder().encode(word));
			}),
		);
		bytes(writer, 2, nodeGroup);
		bytes(writer, 2, wayGroup);
	});
	const header = message((writer) => {
		for (const feature of ["OsmSchema-V0.6", "DenseNodes", ...(wrapping.feature ? [wrapping.feature] : [])])
			bytes(writer, 4, new TextEncoder().encode(feature));
		if (wrapping.dataTimeSeconds !== undefined) {
			writer.writeTag(32, 0);
			writer.writeVarint(wrapping.dataTimeSeconds);
		}
	});
	return Uint8Array.from([
		...frame("OSMHeader", header, wrapping.packing),
		...frame("OSMData", block, wrapping.packing),
	]);
}

function frame(type: string, content: Uint8Array, packing: Wrapping["packing"] = "zlib"): number[] {
	const blob = message((writer) => {
		const tag = { raw: 1, zlib: 3, lzma: 4 }[packing];
		if (packing !== "raw") {
			writer.writeTag(2, 0);
			writer.writeVarint(content.length);
		}
		writer.writeTag(tag, 2);
		writer.writeBytes(packing === "zlib" ? deflateSync(content) : content);
	});
	const header = message((writer) => {
		writer.writeTag(1, 2);
		writer.writeBytes(new TextEncoder().encode(type));
		writer.writeTag(3, 0);
		writer.writeVarint(blob.length);
	});
	return [0, 0, header.length >> 8, header.length & 255, ...header, ...blob];
}
