import { basename } from "node:path";
import { namesFromCity } from "../city/gazetteer/index.ts";
import type { NamedPlace } from "../city/gazetteer/types.ts";
import { ok, type Result } from "../core/result.ts";
import { streetsOfFile } from "../exchange/osm/street-networks.ts";
import { groundOf } from "../session/streets-record.ts";
import type { ReadCity } from "./load-city.ts";
import { showProgress } from "./open-streets.ts";
import { readStreetFile } from "./street-file.ts";

/** What a city knows by name, and after it what a file of streets knows on its ground. */
export async function cityNames(read: ReadCity, streetFile: string | null): Promise<Result<NamedPlace[]>> {
	const { city, bounds, municipalityOutlines, roads } = read;
	const own = namesFromCity({ ...city, municipalityOutlines, roads });
	if (streetFile === null) return ok(own);
	const bytes = await readStreetFile(streetFile);
	if (!bytes.ok) return bytes;
	const streets = await streetsOfFile(bytes.value, {
		source: basename(streetFile),
		clip: groundOf(bounds),
		outlines: municipalityOutlines,
		onProgress: (_, share) => showProgress(share),
	});
	return streets.ok ? ok([...own, ...streets.value.names]) : streets;
}
