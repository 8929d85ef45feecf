import type { Scenario } from "../../scenario/types.ts";

export interface OutgoingFile {
	readonly name: string;
	readonly type: string;
	readonly text: string;
}

export interface OutgoingBytes {
	readonly name: string;
	readonly type: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A name that every file system takes; Thai stays. */
export const fileStem = (scenario: Scenario): string =>
	`${scenario.cityId}-${scenario.name.en}`
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-")
		.replaceAll(/^-+|-+$/g, "");

/** Hands a file to the browser's own download. */
export function download(file: OutgoingFile | OutgoingBytes): void {
	const url = URL.createObjectURL(new Blob(["text" in file ? file.text : file.bytes], { type: file.type }));
	const link = document.createElement("a");
	link.href = url;
	link.download = file.name;
	link.click();
	URL.revokeObjectURL(url);
}
