import { basename } from "node:path";
import { STREETS_FILE } from "../city/schema/manifest.ts";
import { ok, type Result } from "../core/result.ts";
import { streetsOfFile } from "../exchange/osm/street-networks.ts";
import { readNetwork } from "../geo/graph/network.ts";
import { bindStreets, type StreetsSummary } from "../models/bound-streets.ts";
import type { Runner } from "../models/runner.ts";
import { groundOf } from "../session/streets-record.ts";
import type { ReadCity } from "./load-city.ts";
import { readStreetFile } from "./street-file.ts";

export function showProgress(share: number): void {
	if (!process.stderr.isTTY) return;
	process.stderr.write(share < 1 ? `\r${Math.floor(share * 100)} %` : "\r      \r");
}

/**
 * Has a runner follow the streets of a file of any kind, cut to the ground of the city as the app cuts it, or those that
 * the city's pack carries where no file is named; with neither, straight lines.
 */
export async function followStreets(
	runner: Runner,
	city: ReadCity,
	file: string | null,
): Promise<Result<StreetsSummary | null>> {
	const bytes = file === null ? ok(city.streetBytes) : await readStreetFile(file);
	if (!bytes.ok) return bytes;
	if (bytes.value === null) return ok(null);
	const read = await streetsOfFile(bytes.value, {
		source: basename(file ?? STREETS_FILE),
		clip: groundOf(city.bounds),
		onProgress: (phase, share) => showProgress(phase === "reading" ? share / 2 : 0.5 + share / 2),
	});
	if (!read.ok) return read;
	const network = readNetwork(read.value.network);
	if (!network.ok) return network;
	const streets = bindStreets(runner.model, network.value);
	runner.useStreets(streets);
	return ok(streets.summary);
}

/** What every answer says of its ways. */
export function walkingJson(summary: StreetsSummary | null) {
	return {
		basis: summary === null ? ("straightLine" as const) : ("streets" as const),
		source: summary?.provenance.source ?? null,
		dataDate: summary?.provenance.dataDate ?? null,
		modes: summary?.graphs.map(({ mode }) => mode) ?? [],
		cityPeopleShare: summary?.peopleShare ?? 0,
	};
}

/** The same for people. */
export function walkingLine(summary: StreetsSummary | null): string {
	if (summary === null) return "Walks: straight lines × circuity (no streets loaded).";
	const { source, dataDate, attribution, licence } = summary.provenance;
	const share = Math.round(100 * summary.peopleShare);
	return `Walks: streets of ${source}${dataDate === null ? "" : ` (${dataDate})`}, ${share} % of the city's people on them, the others straight lines × circuity. ${attribution}, ${licence}.`;
}
