import type { LngLat } from "../../core/location.ts";
import { fail, ok, problem, type Result } from "../../core/result.ts";
import {
	measurePolyline,
	orderedChainages,
	type Polyline,
	pointAtChainage,
	projectOntoPolyline,
} from "../../geo/polyline.ts";
import type { CorridorFile, OptionFeature, StationFeature } from "../schema/corridor.ts";
import type { AlignmentTable, OptionsTable, StationRow } from "../schema/sources.ts";
import { rounded } from "./apportion.ts";

type OptionRow = OptionsTable["options"][number];

/** As scenarios keep positions: about 0.1 m, the most that a rounded station stands off its line. */
const DECIMALS = 6;
const roundedPosition = ([lng, lat]: LngLat): LngLat => [rounded(lng, DECIMALS), rounded(lat, DECIMALS)];

/** The main line runs from north to south; the loop takes the place of what lies between its two ends. */
function withLoop(table: AlignmentTable): readonly LngLat[] {
	return [
		...table.mainLine.filter(([, lat]) => lat > table.kkuLoopLeavesMainLineAtLatitude),
		...table.kkuLoop,
		...table.mainLine.filter(([, lat]) => lat < table.kkuLoopRejoinsMainLineAtLatitude),
	];
}

function stretch(line: Polyline, fromMetres: number, toMetres: number): readonly LngLat[] {
	return [
		pointAtChainage(line, fromMetres),
		...line.vertices.filter(
			(_, index) => line.chainageMetres[index]! > fromMetres && line.chainageMetres[index]! < toMetres,
		),
		pointAtChainage(line, toMetres),
	];
}

function alignmentOf(
	option: OptionRow,
	table: AlignmentTable,
	stationOf: ReadonlyMap<string, StationRow>,
): readonly LngLat[] | null {
	if (!option.alignment) return null;
	const whole = option.alignment.diversion ? withLoop(table) : table.mainLine;
	const line = measurePolyline(whole);
	const at = (id: string | undefined, otherwise: number): number => {
		const station = id === undefined ? undefined : stationOf.get(id);
		return station ? projectOntoPolyline(line, station.position).chainageMetres : otherwise;
	};
	const from = at(option.alignment.fromStation, 0);
	const to = at(option.alignment.toStation, line.lengthMetres);
	return stretch(line, from, to).map(roundedPosition);
}

function optionFeature(
	option: OptionRow,
	common: OptionsTable["common"],
	line: Polyline | null,
): OptionFeature {
	return {
		type: "Feature",
		properties: {
			kind: "option",
			option: option.id,
			nameTh: option.name.th,
			nameEn: option.name.en,
			lengthMetres: line && rounded(line.lengthMetres, 1),
			headwaySeconds: common.headwaySeconds,
			serviceStartSeconds: common.serviceStartSeconds,
			serviceEndSeconds: common.serviceEndSeconds,
			trainPlaces: common.trainPlaces,
			spareRatio: common.spareRatio,
			dwellSeconds: common.dwellSeconds,
			fareBaht: common.fareBaht,
			publishedLengthMetres: option.published?.lengthMetres ?? null,
			publishedCostBahtMillion: option.published?.costBahtMillion ?? null,
		},
		geometry: line && {
			type: "LineString",
			coordinates: line.vertices.map(([lng, lat]) => [lng, lat] as [number, number]),
		},
	};
}

/** The options with their stations put onto the alignment, in order. */
export function buildCorridor(
	options: OptionsTable,
	alignment: AlignmentTable,
	stations: readonly StationRow[],
): Result<CorridorFile> {
	const stationOf = new Map(stations.map((station) => [station.id, station]));
	const features: CorridorFile["features"] = [];
	for (const option of options.options) {
		const vertices = alignmentOf(option, alignment, stationOf);
		const line = vertices && measurePolyline(vertices);
		features.push(optionFeature(option, options.common, line));
		if (!line) continue;
		const unknown = option.stations.find((id) => !stationOf.has(id));
		if (unknown !== undefined) {
			return fail(
				problem("pack.field", {
					file: "options.json",
					feature: option.id,
					field: "stations",
					expected: "id in stations.json",
					found: unknown,
				}),
			);
		}
		const rows = option.stations.map((id) => stationOf.get(id)!);
		const chainages = orderedChainages(
			line,
			rows.map((row) => row.position),
		);
		const [elevatedFrom, elevatedTo] = option.elevatedBetween ?? [];
		const firstElevated = option.stations.indexOf(elevatedFrom ?? "");
		const lastElevated = option.stations.indexOf(elevatedTo ?? "");
		rows.forEach((row, order) => {
			const position = roundedPosition(pointAtChainage(line, chainages[order]!));
			const onViaduct = firstElevated >= 0 && order >= firstElevated && order < lastElevated;
			const feature: StationFeature = {
				type: "Feature",
				properties: {
					kind: "station",
					option: option.id,
					station: row.id,
					order,
					nameTh: row.name.th,
					nameEn: row.name.en,
					chainageMetres: rounded(chainages[order]!, 1),
					uncertaintyRadiusMetres: row.uncertaintyRadiusMetres,
					confidence: row.confidence,
					placement: row.placement,
					elevated: option.elevatedStations.includes(row.id),
					parkAndRide: options.common.parkAndRideStations.includes(row.id),
					trackClassToNext: onViaduct ? "elevated" : options.common.trackClass,
				},
				geometry: { type: "Point", coordinates: [position[0], position[1]] },
			};
			features.push(feature);
		});
	}
	return ok({ type: "FeatureCollection", features });
}
