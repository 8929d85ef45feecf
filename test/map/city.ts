import type { CellsView, CityView } from "../../src/engine/contract.ts";

/** Two hexagons, the second with its ring closed, and a pentagon. */
export function threeCells(): CellsView {
	const rings = [6, 6, 5].map((corners, cell) => {
		const ring = Array.from({ length: corners }, (_, k) => {
			const angle = (k / corners) * 2 * Math.PI;
			return [102.83 + cell * 0.01 + Math.cos(angle) * 0.002, 16.43 + Math.sin(angle) * 0.002] as const;
		});
		return cell === 1 ? [...ring, ring[0]!] : ring;
	});
	const flat = rings.flat();
	const zeros = () => new Float64Array(3);
	return {
		count: 3,
		h3: ["a", "b", "c"],
		lng: Float64Array.of(102.83, 102.84, 102.85),
		lat: Float64Array.of(16.43, 16.43, 16.43),
		ringStart: Uint32Array.of(0, 6, 13),
		ringLng: Float64Array.from(flat, (corner) => corner[0]),
		ringLat: Float64Array.from(flat, (corner) => corner[1]),
		areaSquareMetres: Float64Array.of(100_000, 200_000, 100_000),
		registeredPeople: zeros(),
		peoplePresent: Float64Array.of(25, 0, 1001),
		jobs: Float64Array.of(0, 50, 24.9),
		students: zeros(),
		visitors: zeros(),
		peopleConfidence: Uint8Array.of(0, 1, 2),
		tambonIndex: new Uint16Array(3),
	};
}

const square = (west: number, south: number, side: number) => [
	[west, south],
	[west + side, south],
	[west + side, south + side],
	[west, south + side],
	[west, south],
];

export function smallCity(): CityView {
	const municipality = {
		id: "m",
		name: { th: "เทศบาล", en: "Town" },
		ownsOperator: true,
		partial: false,
		source: "",
		confidence: "high" as const,
	};
	const road = (nameTh: string | null, roadClass: string, coordinates: number[][]) => ({
		type: "Feature" as const,
		properties: { nameTh, nameEn: nameTh, class: roadClass },
		geometry: { type: "LineString" as const, coordinates },
	});
	const area = (landmarkClass: string, nameEn: string, coordinates: number[][][]) => ({
		type: "Feature" as const,
		properties: { class: landmarkClass, nameTh: nameEn, nameEn },
		geometry: { type: "Polygon" as const, coordinates },
	});
	const outline = (tambonCode: string, west: number) => ({
		type: "Feature" as const,
		properties: { tambonCode },
		geometry: { type: "Polygon" as const, coordinates: [square(west, 16.4, 0.1)] },
	});
	const tambon = (code: string, municipalityIndex: number) => ({
		code,
		name: { th: `ตำบล ${code}`, en: `Tambon ${code}` },
		registeredPeople: 1,
		houses: 1,
		municipalityIndex,
	});
	return {
		id: "small",
		name: { th: "เมือง", en: "City" },
		version: "1",
		origin: [102.83, 16.43],
		bounds: [102.7, 16.3, 102.9, 16.5],
		attributions: [],
		tambons: [tambon("1", 0), tambon("2", -1)],
		municipalities: [municipality],
		places: [],
		options: [],
		publishedFigures: [],
		cells: threeCells(),
		municipalityOutlines: {
			type: "FeatureCollection",
			features: [outline("1", 102.7), outline("2", 102.8)],
		},
		roads: {
			type: "FeatureCollection",
			features: [
				road("ถนนใหญ่", "road", [
					[102.8, 16.4],
					[102.8, 16.44],
				]),
				road("ถนนใหญ่", "road", [
					[102.8, 16.44],
					[102.8, 16.48],
				]),
				road("ถนนรอง", "road", [
					[102.8, 16.4],
					[102.81, 16.4],
				]),
				road(null, "unnamed", [
					[102.82, 16.41],
					[102.83, 16.41],
				]),
			],
		},
		streetsFile: null,
		landmarks: {
			type: "FeatureCollection",
			features: [
				area("water", "Lake (invented outline)", [square(102.82, 16.42, 0.01)]),
				area("campus_core", "Core", [square(102.85, 16.42, 0.01)]),
			],
		},
	};
}
