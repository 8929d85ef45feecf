import { loadCity, PACK_FILES } from "../city/load.ts";
import { verifyChecksums } from "../city/verify.ts";
import { ok, type Result } from "../core/result.ts";
import { graphsOf, readNetwork } from "../geo/graph/network.ts";
import { readPackStreets } from "./load-city.ts";
import { digestText, readTexts } from "./pack-build.ts";

export interface CheckedPack {
	readonly id: string;
	readonly version: string;
	readonly cellCount: number;
	readonly registeredPeople: number;
	readonly options: readonly string[];
	/** Modes of the streets that it carries; null where it has none. */
	readonly streets: readonly string[] | null;
}

/** Loads a pack as the app would, every check included, and compares its checksums. */
export async function packCheck(directory: string): Promise<Result<CheckedPack>> {
	const files = await readTexts(directory, PACK_FILES);
	const loaded = loadCity(files);
	if (!loaded.ok) return loaded;
	const verified = await verifyChecksums(files, (text) => digestText(text).sha256);
	if (!verified.ok) return verified;
	const { city } = loaded.value;
	const bytes = await readPackStreets(directory, loaded.value);
	if (!bytes.ok) return bytes;
	const network = bytes.value === null ? ok(null) : readNetwork(bytes.value);
	if (!network.ok) return network;
	return ok({
		id: city.id,
		version: city.version,
		cellCount: city.cells.count,
		registeredPeople: city.cells.registeredPeople.reduce((a, b) => a + b, 0),
		options: city.options.map(({ id }) => id),
		streets: network.value && graphsOf(network.value).map(({ mode }) => mode),
	});
}
