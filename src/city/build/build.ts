import { ok, type Result } from "../../core/result.ts";
import type { StreetProvenance } from "../../geo/graph/network.ts";
import { type Manifest, PACK_FORMAT_VERSION, STREETS_FILE } from "../schema/manifest.ts";
import { activityOfCells } from "./activity.ts";
import { buildLandmarks, buildMunicipalities, buildPlaces, buildRoads, buildTambons } from "./base-map.ts";
import { buildCorridor } from "./corridor.ts";
import { peopleCells } from "./people.ts";
import { buildPopulation, indexSongthaew } from "./population.ts";
import { readSources } from "./sources.ts";

/** Hexadecimal SHA-256 and length of a text's UTF-8 bytes. */
export interface Digest {
	readonly sha256: string;
	readonly bytes: number;
}

/** A network of streets to go with a pack. */
export interface PackStreets {
	readonly provenance: StreetProvenance;
	readonly digest: Digest;
}

const VERSION_LENGTH = 12;

/** A collection with one feature a line, so that versions compare line by line. */
function featureLines(collection: { readonly features: readonly unknown[] }): string {
	const { features, ...head } = collection;
	const opening = JSON.stringify(head).slice(0, -1);
	return `${opening},"features":[\n${features.map((feature) => JSON.stringify(feature)).join(",\n")}\n]}\n`;
}

const tableText = (table: unknown): string => `${JSON.stringify(table, null, "\t")}\n`;

/**
 * A city pack from its source tables: file names to contents. The same tables give the same bytes: there is
 * no clock and no chance in it, and the version is a hash of the contents.
 *
 * @param streets listed with their source and attribution; their bytes go beside the texts as `STREETS_FILE`
 */
export function buildPack(
	sourceFiles: Readonly<Record<string, string>>,
	digest: (text: string) => Digest,
	streets: PackStreets | null = null,
): Result<Record<string, string>> {
	const read = readSources(sourceFiles);
	if (!read.ok) return read;
	const sources = read.value;
	const { city } = sources;
	const cells = peopleCells(
		sources.cells,
		sources.tambons,
		sources.landmarks.landmarks,
		city.personsPerHouse,
	);
	if (!cells.ok) return cells;
	const activity = activityOfCells(cells.value, sources.places.places, sources.attractors);
	if (!activity.ok) return activity;
	const songthaew = indexSongthaew(sources);
	if (!songthaew.ok) return songthaew;
	const corridor = buildCorridor(sources.options, sources.alignment, sources.stations.stations);
	if (!corridor.ok) return corridor;

	const roads = { attribution: "© OpenStreetMap contributors, ODbL 1.0", ...buildRoads(sources) };
	const files: Record<string, string> = {
		"population.geojson": featureLines(buildPopulation(cells.value, activity.value.cells, songthaew.value)),
		"corridor.geojson": featureLines(corridor.value),
		"places.geojson": featureLines(buildPlaces(activity.value.attractors)),
		"roads.geojson": featureLines(roads),
		"landmarks.geojson": featureLines(buildLandmarks(sources)),
		"municipalities.geojson": featureLines(buildMunicipalities(sources, cells.value)),
		"tambons.json": tableText(buildTambons(sources)),
		"published-figures.json": tableText(sources.figures),
	};
	const manifest: Omit<Manifest, "version"> = {
		formatVersion: PACK_FORMAT_VERSION,
		id: city.id,
		name: city.name,
		origin: city.origin,
		personsPerHouse: city.personsPerHouse,
		studentsOnCampusShare: sources.attractors.universityResidentsOnCampusShare,
		attributions: [...city.attributions, ...attributionOf(streets, city.attributions)],
		sources: [...city.sources, ...sourceOf(streets)],
		files: {
			...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, digest(text)])),
			...(streets === null ? {} : { [STREETS_FILE]: streets.digest }),
		},
	};
	const version = digest(JSON.stringify(manifest)).sha256.slice(0, VERSION_LENGTH);
	const { formatVersion, id, name, ...rest } = manifest;
	files["pack.json"] = tableText({ formatVersion, id, name, version, ...rest });
	return ok(files);
}

/** Nothing where the city names the holder already. */
function attributionOf(
	streets: PackStreets | null,
	known: Manifest["attributions"],
): Manifest["attributions"] {
	if (streets === null) return [];
	const { attribution, licence, url } = streets.provenance;
	return known.some((each) => each.url === url)
		? []
		: [{ text: { th: attribution, en: attribution }, licence, url }];
}

function sourceOf(streets: PackStreets | null): Manifest["sources"] {
	if (streets === null) return [];
	const { source, dataDate, licence } = streets.provenance;
	const origin = dataDate === null ? source : `${source}, ${dataDate}`;
	return [
		{ id: "streets", what: "Streets that ways follow", origin: origin === "" ? "unknown" : origin, licence },
	];
}
