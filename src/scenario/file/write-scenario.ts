import type { LngLat } from "../../core/location.ts";
import { PERIODS } from "../../core/vocabulary.ts";
import type { Ancestor } from "../ancestor.ts";
import { ASSUMPTION_IDS, ASSUMPTIONS } from "../assumptions.ts";
import type { Calibration } from "../calibration.ts";
import type { Funding } from "../funding.ts";
import { travelChanges } from "../travel.ts";
import type { Line, Scenario, ShortTurn } from "../types.ts";
import { FORMAT_NAME, FORMAT_VERSION, type ScenarioFile } from "./format.ts";

/** The scenario as the documented file: UTF-8 JSON in a fixed key order, positions in one line each. */
export function writeScenario(scenario: Scenario): string {
	const json = JSON.stringify(toFile(scenario), null, "\t");
	return `${json.replaceAll(/\[\n\s+(-?[\d.e+-]+),\n\s+(-?[\d.e+-]+)\n\s+\]/g, "[$1, $2]")}\n`;
}

export function toFile(scenario: Scenario): ScenarioFile {
	const { service } = scenario;
	const travel = travelChanges(scenario.travel ?? {});
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
			...(service.shortTurn === undefined ? {} : { shortTurn: shortTurnToFile(service.shortTurn) }),
		},
		fare: { flatBaht: scenario.fare.flatBaht },
		assumptions,
		populationBasis: scenario.populationBasis,
		outsideView: scenario.outsideView,
		...(scenario.runTimeBasis === undefined ? {} : { runTimeBasis: scenario.runTimeBasis }),
		seed: scenario.seed,
		...(travel === null ? {} : { travel }),
		...(scenario.funding === undefined ? {} : { funding: fundingToFile(scenario.funding) }),
		...(scenario.calibration === undefined ? {} : { calibration: calibrationToFile(scenario.calibration) }),
		...(scenario.lineage === undefined ? {} : { lineage: scenario.lineage.map(ancestorToFile) }),
	};
}

const ancestorToFile = ({ id, name, steps }: Ancestor): NonNullable<ScenarioFile["lineage"]>[number] => ({
	id,
	name: { th: name.th, en: name.en },
	steps: {
		added: steps.added,
		removed: steps.removed,
		moved: steps.moved,
		drawn: steps.drawn,
		other: steps.other,
	},
});

const calibrationToFile = (calibration: Calibration): NonNullable<ScenarioFile["calibration"]> => ({
	date: calibration.date,
	sources: [...calibration.sources],
	observations: calibration.observations,
	fitted: calibration.fitted.map(({ assumption, before, after }) => ({ assumption, before, after })),
	holdOut: calibration.holdOut.map((record) => ({
		kind: record.kind,
		method: record.method,
		observations: record.observations,
		meanAbsolutePercentageError: record.meanAbsolutePercentageError,
		rootMeanSquareError: record.rootMeanSquareError,
		bias: record.bias,
	})),
});

const fundingToFile = (funding: Funding): NonNullable<ScenarioFile["funding"]> => ({
	municipalities: Object.fromEntries(
		Object.entries(funding.municipalities).sort(([a], [b]) => (a < b ? -1 : 1)),
	),
	investors: funding.investors,
	loan: funding.loan,
	land: funding.land,
	grant: funding.grant,
	shortfall: funding.shortfall,
	stationLand:
		funding.stationLand === null
			? null
			: {
					bahtPerSquareMetre: funding.stationLand.bahtPerSquareMetre,
					squareMetres: funding.stationLand.squareMetres,
				},
});

const shortTurnToFile = (turn: ShortTurn): NonNullable<ScenarioFile["service"]["shortTurn"]> => ({
	fromStationId: turn.fromStationId,
	toStationId: turn.toStationId,
	everyNthTrain: turn.everyNthTrain,
	periods: PERIODS.filter((period) => turn.periods.includes(period)),
});

const degrees = (position: LngLat): [number, number] => [position[0], position[1]];

function lineToFile(line: Line): NonNullable<ScenarioFile["line"]> {
	return {
		alignment: line.alignment.map((vertex) => ({
			positionDegrees: degrees(vertex.position),
			...(vertex.stationId === undefined ? {} : { stationId: vertex.stationId }),
			...(vertex.heightMetres === undefined ? {} : { heightMetres: vertex.heightMetres }),
		})),
		stations: line.stations.map((station) => ({
			id: station.id,
			name: { th: station.name.th, en: station.name.en },
			positionDegrees: degrees(station.position),
			uncertaintyRadiusMetres: station.uncertaintyRadiusMetres,
			elevated: station.elevated,
			parkAndRide: station.parkAndRide,
			trackClassToNext: station.trackClassToNext,
			...(station.singleTrackToNext === undefined ? {} : { singleTrackToNext: station.singleTrackToNext }),
			...(station.junctionsToNext === undefined ? {} : { junctionsToNext: station.junctionsToNext }),
		})),
	};
}
