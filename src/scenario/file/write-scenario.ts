import type { LngLat } from "../../core/location.ts";
import { ASSUMPTION_IDS, ASSUMPTIONS } from "../assumptions.ts";
import type { Line, Scenario } from "../types.ts";
import { FORMAT_NAME, FORMAT_VERSION, type ScenarioFile } from "./format.ts";

/** The scenario as the documented file: UTF-8 JSON in a fixed key order, positions in one line each. */
export function writeScenario(scenario: Scenario): string {
	const json = JSON.stringify(toFile(scenario), null, "\t");
	return `${json.replaceAll(/\[\n\s+(-?[\d.e+-]+),\n\s+(-?[\d.e+-]+)\n\s+\]/g, "[$1, $2]")}\n`;
}

export function toFile(scenario: Scenario): ScenarioFile {
	const { service } = scenario;
	const assumptions: ScenarioFile["assumptions"] = {};
	for (const id of ASSUMPTION_IDS) {
		const value = scenario.assumptions[id];
		if (value !== undefined) assumptions[id] = { value, unit: ASSUMPTIONS[id].unit };
	}
	return {
		format: FORMAT_NAME,
		formatVersion: FORMAT_VERSION,
		id: scenario.id,
		cityId: scenario.cityId,
		name: { th: scenario.name.th, en: scenario.name.en },
		basedOn: scenario.basedOn,
		line: scenario.line === null ? null : lineToFile(scenario.line),
		service: {
			headwaySeconds: {
				amPeak: service.headwaySeconds.amPeak,
				pmPeak: service.headwaySeconds.pmPeak,
				offPeak: service.headwaySeconds.offPeak,
				evening: service.headwaySeconds.evening,
			},
			serviceStartSeconds: service.serviceStartSeconds,
			serviceEndSeconds: service.serviceEndSeconds,
			trainPlaces: service.trainPlaces,
			spareRatio: service.spareRatio,
			dwellSeconds: service.dwellSeconds,
		},
		fare: { flatBaht: scenario.fare.flatBaht },
		assumptions,
		populationBasis: scenario.populationBasis,
		outsideView: scenario.outsideView,
		seed: scenario.seed,
	};
}

const degrees = (position: LngLat): [number, number] => [position[0], position[1]];

function lineToFile(line: Line): NonNullable<ScenarioFile["line"]> {
	return {
		alignment: line.alignment.map((vertex) => ({
			positionDegrees: degrees(vertex.position),
			...(vertex.stationId === undefined ? {} : { stationId: vertex.stationId }),
		})),
		stations: line.stations.map((station) => ({
			id: station.id,
			name: { th: station.name.th, en: station.name.en },
			positionDegrees: degrees(station.position),
			uncertaintyRadiusMetres: station.uncertaintyRadiusMetres,
			elevated: station.elevated,
			parkAndRide: station.parkAndRide,
			trackClassToNext: station.trackClassToNext,
		})),
	};
}
