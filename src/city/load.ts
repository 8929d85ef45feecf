import type { FeatureCollection } from "geojson";
import { ok, type Result } from "../core/result.ts";
import { type LoadedCells, loadCells } from "./load-cells.ts";
import { loadOptions } from "./load-options.ts";
import { readManifest } from "./manifest.ts";
import { landmarksSchema, municipalitiesSchema, placesSchema, roadsSchema } from "./schema/base-map.ts";
import { checkFile, fieldProblem, parseJson } from "./schema/check.ts";
import { corridorSchema } from "./schema/corridor.ts";
import { STREETS_FILE } from "./schema/manifest.ts";
import { checkPopulation } from "./schema/population.ts";
import { figuresSchema, type TambonsFile, tambonsSchema } from "./schema/tables.ts";
import type { City, Municipality, Place, Tambon } from "./types.ts";

/** Every text of a pack; the manifest first. */
export const PACK_FILES = [
	"pack.json",
	"population.geojson",
	"corridor.geojson",
	"places.geojson",
	"roads.geojson",
	"landmarks.geojson",
	"municipalities.geojson",
	"tambons.json",
	"published-figures.json",
] as const;

/** A city with what only a map needs of it. */
export interface LoadedCity {
	readonly city: City;
	readonly bounds: LoadedCells["bounds"];
	/** Ring corner k of cell i is at ringStart[i] + k; the first corner is not repeated. */
	readonly ringStart: Uint32Array;
	readonly ringLng: Float64Array;
	readonly ringLat: Float64Array;
	readonly municipalityOutlines: FeatureCollection;
	readonly roads: FeatureCollection;
	readonly landmarks: FeatureCollection;
	/** The network of streets that the pack carries, with its checksum; null where it has none. */
	readonly streets: { readonly file: string; readonly sha256: string } | null;
}

function loadPlaces(file: Result<ReturnType<typeof placesSchema.parse>>): Result<Place[]> {
	if (!file.ok) return file;
	return ok(
		file.value.features.map(({ properties, geometry }) => ({
			id: properties.id,
			category: properties.category,
			name: { th: properties.nameTh, en: properties.nameEn },
			lng: geometry.coordinates[0],
			lat: geometry.coordinates[1],
			jobs: properties.jobs,
			students: properties.students,
			visitors: properties.visitors,
			sizeAssumed: [properties.jobsBasis, properties.studentsBasis, properties.visitorsBasis].includes(
				"assumed",
			),
			source: properties.source,
			confidence: properties.confidence,
		})),
	);
}

function loadTambons(file: TambonsFile): Result<{ tambons: Tambon[]; municipalities: Municipality[] }> {
	const indexOf = new Map(file.municipalities.map(({ id }, index) => [id, index]));
	const tambons: Tambon[] = [];
	for (const tambon of file.tambons) {
		const municipalityIndex = tambon.municipalityId === null ? -1 : indexOf.get(tambon.municipalityId);
		if (municipalityIndex === undefined) {
			return {
				ok: false,
				error: fieldProblem(
					"tambons.json",
					tambon.code,
					"municipalityId",
					[...indexOf.keys()].join(" | "),
					tambon.municipalityId,
				),
			};
		}
		const { code, name, registeredPeople, houses } = tambon;
		tambons.push({ code, name, registeredPeople, houses, municipalityIndex });
	}
	const municipalities = file.municipalities.map(
		({ id, name, ownsOperator, partial, source, confidence }) => ({
			id,
			name,
			ownsOperator,
			partial,
			source,
			confidence,
		}),
	);
	return ok({ tambons, municipalities });
}

/**
 * Reads a pack: names from PACK_FILES to texts. Everything is checked; the first fault comes back as one
 * problem that names the file, the feature, the field and what would be right. Checksums are another step,
 * `verifyChecksums`.
 */
export function loadCity(files: Readonly<Record<string, string>>): Result<LoadedCity> {
	const manifest = readManifest(files);
	if (!manifest.ok) return manifest;
	const tambonsFile = checkFile(tambonsSchema, "tambons.json", files);
	if (!tambonsFile.ok) return tambonsFile;
	const places = loadPlaces(checkFile(placesSchema, "places.geojson", files));
	if (!places.ok) return places;
	const corridor = checkFile(corridorSchema, "corridor.geojson", files);
	if (!corridor.ok) return corridor;
	const figures = checkFile(figuresSchema, "published-figures.json", files);
	if (!figures.ok) return figures;
	const roads = checkFile(roadsSchema, "roads.geojson", files);
	if (!roads.ok) return roads;
	const landmarks = checkFile(landmarksSchema, "landmarks.geojson", files);
	if (!landmarks.ok) return landmarks;
	const outlines = checkFile(municipalitiesSchema, "municipalities.geojson", files);
	if (!outlines.ok) return outlines;
	const cellsFile = parseJson("population.geojson", files["population.geojson"]);
	if (!cellsFile.ok) return cellsFile;
	const population = checkPopulation("population.geojson", cellsFile.value);
	if (!population.ok) return population;

	const areas = loadTambons(tambonsFile.value);
	if (!areas.ok) return areas;
	const options = loadOptions(corridor.value);
	if (!options.ok) return options;
	const loaded = loadCells(population.value, areas.value.tambons);
	if (!loaded.ok) return loaded;
	const { cells, ...geometry } = loaded.value;
	const { id, name, version, attributions, origin, studentsOnCampusShare } = manifest.value;
	const streets = manifest.value.files[STREETS_FILE];
	return ok({
		city: {
			id,
			name,
			version,
			attributions,
			origin,
			cells,
			tambons: areas.value.tambons,
			municipalities: areas.value.municipalities,
			places: places.value,
			options: options.value,
			publishedFigures: figures.value.figures,
			studentsOnCampusShare,
		},
		...geometry,
		municipalityOutlines: outlines.value as unknown as FeatureCollection,
		roads: roads.value as unknown as FeatureCollection,
		landmarks: landmarks.value as unknown as FeatureCollection,
		streets: streets === undefined ? null : { file: STREETS_FILE, sha256: streets.sha256 },
	});
}
