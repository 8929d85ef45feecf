import { isPbf } from "../../../exchange/osm/read-pbf.ts";
import { isGraphFile } from "../../../geo/graph/graph-file.ts";
import { isNetworkFile } from "../../../geo/graph/network.ts";

/** How much of a file is looked at; a street file may be larger than a page should hold. */
const LOOKED_AT_BYTES = 65_536;
/** No option and no drawn line is larger. */
export const LARGEST_OPTION_BYTES = 4_000_000;

/**
 * Whether a file holds streets, or an option or drawn line: by what stands in its beginning, and by its name where that
 * says nothing. One line in GeoJSON is an alignment, even one that was copied from a street with its tags.
 */
export async function kindOfFile(file: File): Promise<"streets" | "option"> {
	const head = new Uint8Array(await file.slice(0, LOOKED_AT_BYTES).arrayBuffer());
	if (isPbf(head) || isGraphFile(head) || isNetworkFile(head)) return "streets";
	if (/\.(pbf|osm|osm\.xml)$/i.test(file.name)) return "streets";
	const text = new TextDecoder().decode(head);
	if (/"format"\s*:\s*"rangbao-scenario"/.test(text)) return "option";
	if (/"(elements|osm3s)"\s*:/.test(text)) return "streets";
	const lines = text.match(/"(Multi)?LineString"/g)?.length ?? 0;
	const isTagged = /"highway"\s*:|"railway"\s*:\s*"platform"/.test(text);
	const isWhole = file.size <= LOOKED_AT_BYTES;
	if (isTagged && (lines > 1 || !isWhole)) return "streets";
	return file.size > LARGEST_OPTION_BYTES ? "streets" : "option";
}
