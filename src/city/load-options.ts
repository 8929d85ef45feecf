import { fail, ok, type Result } from "../core/result.ts";
import { measurePolyline, projectOntoPolyline } from "../geo/polyline.ts";
import { fieldProblem } from "./schema/check.ts";
import type { CorridorFile, OptionFeature, StationFeature } from "./schema/corridor.ts";
import type { CityOption } from "./types.ts";

const FILE = "corridor.geojson";
/** A station farther from the line than this is not on it. */
const ON_LINE_METRES = 1;

const isOption = (feature: OptionFeature | StationFeature): feature is OptionFeature =>
	feature.properties.kind === "option";
const isStation = (feature: OptionFeature | StationFeature): feature is StationFeature =>
	feature.properties.kind === "station";

/** Stations must stand on their line, in order along it. */
function checkPlacement(option: OptionFeature, stations: readonly StationFeature[]): Result<null> {
	const name = option.properties.option;
	if (!option.geometry) {
		return stations.length === 0
			? ok(null)
			: fail(fieldProblem(FILE, name, "geometry", "LineString", option.geometry));
	}
	if (stations.length < 2) return fail(fieldProblem(FILE, name, "stations", "≥ 2", stations.length));
	const line = measurePolyline(option.geometry.coordinates);
	let before = -1;
	for (const { properties, geometry } of stations) {
		const feature = `${name}/${properties.station}`;
		const { chainageMetres } = properties;
		if (chainageMetres <= before) {
			return fail(fieldProblem(FILE, feature, "chainageMetres", `> ${before}`, chainageMetres));
		}
		before = chainageMetres;
		const { offsetMetres } = projectOntoPolyline(
			line,
			geometry.coordinates,
			Math.max(0, chainageMetres - ON_LINE_METRES),
			Math.min(line.lengthMetres, chainageMetres + ON_LINE_METRES),
		);
		if (offsetMetres > ON_LINE_METRES) {
			return fail(
				fieldProblem(
					FILE,
					feature,
					"geometry.coordinates",
					`≤ ${ON_LINE_METRES} m`,
					Math.round(offsetMetres),
				),
			);
		}
	}
	return ok(null);
}

/** The options that ship, each with its stations in order. */
export function loadOptions(file: CorridorFile): Result<CityOption[]> {
	const options: CityOption[] = [];
	const names = new Set(file.features.filter(isOption).map(({ properties }) => properties.option));
	const orphan = file.features.filter(isStation).find(({ properties }) => !names.has(properties.option));
	if (orphan) {
		const { station, option } = orphan.properties;
		return fail(fieldProblem(FILE, station, "option", [...names].join(" | "), option));
	}
	for (const feature of file.features.filter(isOption)) {
		const { properties, geometry } = feature;
		const stations = file.features
			.filter(isStation)
			.filter((station) => station.properties.option === properties.option)
			.sort((a, b) => a.properties.order - b.properties.order);
		const placed = checkPlacement(feature, stations);
		if (!placed.ok) return placed;
		const { publishedLengthMetres, publishedCostBahtMillion } = properties;
		options.push({
			id: properties.option,
			name: { th: properties.nameTh, en: properties.nameEn },
			alignment: geometry?.coordinates ?? null,
			stations: stations.map((station) => ({
				id: station.properties.station,
				name: { th: station.properties.nameTh, en: station.properties.nameEn },
				position: station.geometry.coordinates,
				uncertaintyRadiusMetres: station.properties.uncertaintyRadiusMetres,
				confidence: station.properties.confidence,
				placement: station.properties.placement,
				elevated: station.properties.elevated,
				parkAndRide: station.properties.parkAndRide,
				trackClassToNext: station.properties.trackClassToNext,
			})),
			headwaySeconds: properties.headwaySeconds,
			serviceStartSeconds: properties.serviceStartSeconds,
			serviceEndSeconds: properties.serviceEndSeconds,
			trainPlaces: properties.trainPlaces,
			spareRatio: properties.spareRatio,
			dwellSeconds: properties.dwellSeconds,
			fareBaht: properties.fareBaht,
			published:
				publishedLengthMetres !== null && publishedCostBahtMillion !== null
					? { lengthMetres: publishedLengthMetres, costBahtMillion: publishedCostBahtMillion }
					: null,
		});
	}
	return ok(options);
}
