import type { Bilingual, LngLat } from "../../core/location.ts";
import { fail, ok, type Problem, problem, type Result } from "../../core/result.ts";
import { TRACK_CLASSES, type TrackClass } from "../../core/vocabulary.ts";
import { measurePolyline, type Polyline, pointAtChainage, projectOntoPolyline } from "../../geo/polyline.ts";
import { distanceMetres } from "../../geo/projection.ts";
import { validateScenario } from "../../scenario/file/read-scenario.ts";
import { LIMITS, MINIMUM_GAP_METRES, within } from "../../scenario/limits.ts";
import { roundHeight, roundPosition } from "../../scenario/position.ts";
import type { AlignmentVertex, Scenario, Station } from "../../scenario/types.ts";
import { type DrawnLine, type DrawnPoint, readDrawnLine } from "./read-geojson.ts";

export interface ImportContext {
	/** Service, fare, seed and the rest are taken from here. */
	readonly template: Scenario;
	/** Id of the new scenario. */
	readonly id: string;
	/** Used where the file names nothing. */
	readonly name: Bilingual;
	readonly stationName: (order: number) => Bilingual;
	/** A point near the middle of the city. */
	readonly origin: LngLat;
}

/** Nothing of a city's line lies farther than this from its middle. */
const CITY_REACH_METRES = 60_000;
const MAXIMUM_LENGTH_METRES = 100_000;
const MINIMUM_LENGTH_METRES = 500;
/** A point farther than this from the line is not one of its stations. */
const STATION_REACH_METRES = 500;
/** Where no stations are drawn: one at each end and others between, at most this far apart. */
const SPACING_METRES = 1200;
const UNCERTAINTY_METRES = 100;

const finite = ([lng, lat]: LngLat): boolean => Number.isFinite(lng) && Number.isFinite(lat);
const isDegrees = ([lng, lat]: LngLat): boolean => Math.abs(lng) <= 180 && Math.abs(lat) <= 90;

/** Positions must be longitude and latitude, in that order, near the city. */
function placementTrouble(positions: readonly LngLat[], origin: LngLat): Problem | null {
	if (!positions.every(finite))
		return problem("geojson.coordinates", { index: positions.findIndex((p) => !finite(p)) + 1 });
	const isNear = (position: LngLat): boolean =>
		isDegrees(position) && distanceMetres(position, origin) <= CITY_REACH_METRES;
	const strayIndex = positions.findIndex((position) => !isNear(position));
	if (strayIndex < 0) return null;
	if (positions.every(([lng, lat]) => isNear([lat, lng]))) return problem("geojson.swapped");
	const stray = positions[strayIndex]!;
	if (!isDegrees(stray)) return problem("geojson.crs", { found: stray.join(", ") });
	return problem("geojson.outsideCity", {
		index: strayIndex + 1,
		distanceKilometres: Math.round(distanceMetres(stray, origin) / 1000),
		maximumKilometres: CITY_REACH_METRES / 1000,
	});
}

const words = (value: unknown): string | null =>
	typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, LIMITS.nameCharacters.high) : null;

/** A name in either language stands for both; OpenStreetMap's keys are understood too. */
function nameOf(properties: Readonly<Record<string, unknown>>, otherwise: Bilingual): Bilingual {
	const th = words(properties.nameTh) ?? words(properties["name:th"]);
	const en = words(properties.nameEn) ?? words(properties["name:en"]);
	const plain = words(properties.name);
	return { th: th ?? plain ?? en ?? otherwise.th, en: en ?? plain ?? th ?? otherwise.en };
}

const trackClassOf = (value: unknown): TrackClass =>
	TRACK_CLASSES.find((known) => known === value) ?? "at_grade_reserved";

const radiusOf = (value: unknown): number =>
	typeof value === "number" && value >= 0 && value <= LIMITS.uncertaintyRadiusMetres.high
		? value
		: UNCERTAINTY_METRES;

const isJunctionCount = (value: unknown): value is number =>
	Number.isInteger(value) && within(LIMITS.junctions, value as number);

interface Placed {
	readonly chainageMetres: number;
	readonly point: DrawnPoint | null;
}

function placeDrawn(line: Polyline, points: readonly DrawnPoint[]): Result<Placed[]> {
	const placed: Placed[] = [];
	for (const point of points) {
		const { chainageMetres, offsetMetres } = projectOntoPolyline(line, point.position);
		if (offsetMetres > STATION_REACH_METRES) {
			return fail(
				problem("geojson.stationOffLine", {
					feature: point.feature,
					distanceMetres: Math.round(offsetMetres),
					maximumMetres: STATION_REACH_METRES,
				}),
			);
		}
		placed.push({ chainageMetres, point });
	}
	placed.sort((a, b) => a.chainageMetres - b.chainageMetres);
	const close = placed.findIndex(
		(next, i) => i > 0 && next.chainageMetres - placed[i - 1]!.chainageMetres < MINIMUM_GAP_METRES,
	);
	if (close < 0) return ok(placed);
	return fail(
		problem("geojson.stationsTooClose", {
			feature: placed[close]!.point?.feature ?? close,
			minimumMetres: MINIMUM_GAP_METRES,
		}),
	);
}

function placeEvenly(line: Polyline): Placed[] {
	const sections = Math.max(1, Math.ceil(line.lengthMetres / SPACING_METRES));
	return Array.from({ length: sections + 1 }, (_, i) => ({
		chainageMetres: (line.lengthMetres * i) / sections,
		point: null,
	}));
}

function stationsOf(line: Polyline, drawn: DrawnLine, context: ImportContext): Result<Station[]> {
	if (drawn.points.length === 1) return fail(problem("geojson.fewStations", { count: 1, minimum: 2 }));
	const placed = drawn.points.length === 0 ? ok(placeEvenly(line)) : placeDrawn(line, drawn.points);
	if (!placed.ok) return placed;
	if (placed.value.length > LIMITS.stationCount.high) {
		const { length: count } = placed.value;
		return fail(problem("geojson.tooManyStations", { count, maximum: LIMITS.stationCount.high }));
	}
	return ok(
		placed.value.map(({ chainageMetres, point }, order) => {
			const properties = point?.properties ?? {};
			return {
				id: `S${String(order + 1).padStart(2, "0")}`,
				name: nameOf(properties, context.stationName(order + 1)),
				position: roundPosition(pointAtChainage(line, chainageMetres)),
				uncertaintyRadiusMetres: radiusOf(properties.uncertaintyRadiusMetres),
				elevated: properties.elevated === true,
				parkAndRide: properties.parkAndRide === true,
				trackClassToNext: trackClassOf(properties.trackClassToNext),
				...(properties.singleTrackToNext === true ? { singleTrackToNext: true as const } : {}),
				...(isJunctionCount(properties.junctionsToNext)
					? { junctionsToNext: properties.junctionsToNext }
					: {}),
			};
		}),
	);
}

function vertexOf(vertex: LngLat, heightMetres: number | null): AlignmentVertex {
	const position = roundPosition(vertex);
	return heightMetres === null || !Number.isFinite(heightMetres)
		? { position }
		: { position, heightMetres: roundHeight(heightMetres) };
}

/**
 * A new scenario from a GeoJSON text with one LineString and, where stations are drawn, Points within 500 m of
 * it. Stations are put onto the line and ordered along it; without Points they are spread evenly. Third coordinates of
 * the line are the heights of its rails. Short trains are not taken over: their stations are gone.
 */
export function scenarioFromGeoJson(text: string, context: ImportContext): Result<Scenario> {
	const read = readDrawnLine(text);
	if (!read.ok) return read;
	const drawn = read.value;
	const trouble = placementTrouble(
		[...drawn.vertices, ...drawn.points.map(({ position }) => position)],
		context.origin,
	);
	if (trouble) return fail(trouble);
	const alignment = drawn.vertices
		.map((vertex, i) => vertexOf(vertex, drawn.heightMetres[i] ?? null))
		.filter(({ position: [lng, lat] }, i, all) => {
			const before = all[i - 1]?.position;
			return before === undefined || lng !== before[0] || lat !== before[1];
		});
	const vertices = alignment.map(({ position }) => position);
	const maximum = LIMITS.vertexCount.high;
	if (vertices.length > maximum) {
		return fail(problem("geojson.tooManyVertices", { count: vertices.length, maximum }));
	}
	const line = vertices.length < 2 ? null : measurePolyline(vertices);
	if (!line || line.lengthMetres < MINIMUM_LENGTH_METRES) {
		const lengthMetres = Math.round(line?.lengthMetres ?? 0);
		return fail(problem("geojson.tooShort", { lengthMetres, minimumMetres: MINIMUM_LENGTH_METRES }));
	}
	if (line.lengthMetres > MAXIMUM_LENGTH_METRES) {
		return fail(
			problem("geojson.tooLong", {
				lengthKilometres: Math.round(line.lengthMetres / 1000),
				maximumKilometres: MAXIMUM_LENGTH_METRES / 1000,
			}),
		);
	}
	const stations = stationsOf(line, drawn, context);
	if (!stations.ok) return stations;
	const { shortTurn: _, ...service } = context.template.service;
	return validateScenario({
		...context.template,
		service,
		id: context.id,
		name: nameOf(drawn.properties, context.name),
		basedOn: null,
		line: { alignment, stations: stations.value },
	});
}
