import { fail, problem } from "../src/core/result.ts";
import type { ExchangeService, StreetPhase } from "../src/engine/exchange-contract.ts";
import { streetsOfFile } from "../src/exchange/osm/street-networks.ts";

/** A country's extract; more than a browser gives one worker. */
const LARGEST_FILE_BYTES = 1_000_000_000;

/** The service behind the worker for files. */
export function createExchangeService(): ExchangeService {
	return {
		async readStreets({ file, source, ground, outlines }, onProgress) {
			if (file.size > LARGEST_FILE_BYTES)
				return fail(problem("streets.fileTooLarge", { maximumMegabytes: LARGEST_FILE_BYTES / 1e6 }));
			let bytes: Uint8Array;
			try {
				bytes = new Uint8Array(await file.arrayBuffer());
			} catch {
				return fail(problem("streets.unreadable"));
			}
			try {
				return await streetsOfFile(bytes, {
					source,
					clip: ground,
					outlines,
					onProgress: inPercents(onProgress),
				});
			} catch (error) {
				// The engine's own word for memory that it cannot give.
				if (error instanceof RangeError) return fail(problem("streets.stopped"));
				throw error;
			}
		},
	};
}

/** Readers tell every block; a page needs a hundred steps. */
function inPercents(onProgress: (phase: StreetPhase, share: number) => void) {
	let told = "";
	return (phase: StreetPhase, share: number): void => {
		const percent = Math.floor(share * 100);
		if (told === `${phase} ${percent}`) return;
		told = `${phase} ${percent}`;
		onProgress(phase, percent / 100);
	};
}
