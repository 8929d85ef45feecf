import type { LngLat } from "../../core/location.ts";
import { dissolveCells } from "../../geo/h3.ts";
import type { LandmarksFile, MunicipalitiesFile, PlacesFile, RoadsFile } from "../schema/base-map.ts";
import type { TambonsFile } from "../schema/tables.ts";
import { rounded } from "./apportion.ts";
import type { Attractor } from "./attractors.ts";
import { landmarkRing, type PeopledCell, tambonPresent } from "./people.ts";
import type { Sources } from "./sources.ts";

const DECIMALS = 6;

export const positionOf = ([lng, lat]: LngLat): [number, number] => [
	rounded(lng, DECIMALS),
	rounded(lat, DECIMALS),
];

export function buildTambons(sources: Sources): TambonsFile {
	const { municipalities } = sources.municipalities;
	return {
		tambons: sources.tambons.map((tambon) => ({
			code: tambon.code,
			name: { th: tambon.nameTh, en: tambon.nameEn },
			registeredPeople: tambon.registeredPeople2021,
			houses: tambon.houses2021,
			peoplePresent: rounded(tambonPresent(tambon, sources.city.personsPerHouse), 1),
			municipalityId: municipalities.find(({ tambonCode }) => tambonCode === tambon.code)?.id ?? null,
			source: tambon.source,
			confidence: tambon.confidence,
		})),
		municipalities: municipalities.map(({ registeredPeople2021, ...municipality }) => ({
			...municipality,
			registeredPeople: registeredPeople2021,
		})),
	};
}

export function buildMunicipalities(sources: Sources, cells: readonly PeopledCell[]): MunicipalitiesFile {
	return {
		type: "FeatureCollection",
		features: sources.tambons.map((tambon) => {
			const members = cells.filter(({ tambonCode }) => tambonCode === tambon.code);
			const municipality = sources.municipalities.municipalities.find(
				({ tambonCode }) => tambonCode === tambon.code,
			);
			return {
				type: "Feature",
				properties: {
					tambonCode: tambon.code,
					nameTh: tambon.nameTh,
					nameEn: tambon.nameEn,
					municipalityId: municipality?.id ?? null,
					municipalityNameTh: municipality?.name.th ?? null,
					municipalityNameEn: municipality?.name.en ?? null,
					ownsOperator: municipality?.ownsOperator ?? false,
					partial: municipality?.partial ?? false,
				},
				geometry: {
					type: "MultiPolygon",
					coordinates: dissolveCells(members.map(({ h3 }) => h3)).map((polygon) =>
						polygon.map((ring) => ring.map(positionOf)),
					),
				},
			};
		}),
	};
}

export function buildLandmarks(sources: Sources): LandmarksFile {
	return {
		type: "FeatureCollection",
		features: sources.landmarks.landmarks.map((landmark) => {
			const ring = landmarkRing(landmark);
			return {
				type: "Feature",
				properties: {
					id: landmark.id,
					class: landmark.class,
					nameTh: landmark.name.th,
					nameEn: landmark.name.en,
					approximate: landmark.approximate,
					note: landmark.note,
					source: landmark.source,
					confidence: landmark.confidence,
				},
				geometry: ring
					? { type: "Polygon", coordinates: [ring.map(positionOf)] }
					: { type: "LineString", coordinates: landmark.coordinates.map(positionOf) },
			};
		}),
	};
}

export function buildRoads(sources: Sources): RoadsFile {
	return {
		type: "FeatureCollection",
		features: sources.roads.features.map(({ properties, geometry }) => ({
			type: "Feature",
			properties,
			geometry,
		})),
	};
}

export function buildPlaces(attractors: readonly Attractor[]): PlacesFile {
	return {
		type: "FeatureCollection",
		features: attractors.map(({ place, jobs, students, visitors }) => ({
			type: "Feature",
			properties: {
				id: place.id,
				category: place.category,
				nameTh: place.name.th,
				nameEn: place.name.en,
				jobs: rounded(jobs.value, 1),
				students: rounded(students.value, 1),
				visitors: rounded(visitors.value, 1),
				jobsBasis: jobs.basis,
				studentsBasis: students.basis,
				visitorsBasis: visitors.basis,
				note: place.note,
				source: place.source,
				confidence: place.confidence,
			},
			geometry: { type: "Point", coordinates: positionOf(place.position) },
		})),
	};
}
