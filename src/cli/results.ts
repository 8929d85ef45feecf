import type { City } from "../city/types.ts";
import { PRICE_YEAR } from "../core/units.ts";
import { ENGINE_VERSION } from "../core/version.ts";
import type { StreetsSummary } from "../models/bound-streets.ts";
import type { ScenarioStreets } from "../models/streets-run.ts";
import type { Outcome, PairedComparison, Range, RangeResults } from "../models/types.ts";
import { travelOf } from "../scenario/travel.ts";
import type { Scenario } from "../scenario/types.ts";
import { walkingJson } from "./open-streets.ts";

/** The result file's own version; docs/format/results.md says what each key means. */
export const RESULTS_FORMAT_VERSION = 1;

/** What every JSON answer begins with. */
export function answerHead(city: City, scenario: Scenario, streets: StreetsSummary | null) {
	return {
		formatVersion: RESULTS_FORMAT_VERSION,
		engineVersion: ENGINE_VERSION,
		cityId: city.id,
		cityVersion: city.version,
		outsideView: scenario.outsideView,
		populationBasis: scenario.populationBasis,
		travel: travelOf(scenario),
		scenarioSeed: scenario.seed,
		walking: walkingJson(streets),
		scenario: {
			id: scenario.id,
			nameTh: scenario.name.th,
			nameEn: scenario.name.en,
			basedOn: scenario.basedOn,
		},
	};
}

/** One evaluated scenario, as the command line prints it. */
export interface EvaluatedScenario {
	readonly scenario: Scenario;
	readonly outcome: Outcome;
	readonly ranges: RangeResults;
	/** Null where no streets are loaded. */
	readonly streets: ScenarioStreets | null;
}

/** The documented JSON of one scenario. With no line, counts are 0 and times and sums of money are 0 or null. */
export function resultsJson(city: City, evaluated: EvaluatedScenario) {
	const { scenario, outcome, ranges } = evaluated;
	const { figures } = ranges;
	const built = outcome.stationCount > 0;
	const whenBuilt = (range: Range): Range | null => (built ? range : null);
	const head = answerHead(city, scenario, evaluated.streets?.summary ?? null);
	return {
		...head,
		seed: ranges.seed,
		draws: ranges.drawCount,
		walking: { ...head.walking, streetsPeopleShare: outcome.streetsPeopleShare },
		line: { lengthMetres: outcome.lengthMetres, stationCount: outcome.stationCount },
		peopleInReach: {
			walk10min: outcome.peopleWalk10,
			feeder15min: outcome.peopleFeeder15,
			walk10minRange: figures.peopleWalk10,
			feeder15minRange: figures.peopleFeeder15,
		},
		boardingsPerWeekday: figures.boardingsPerWeekday,
		boardingsPerWeekdayInsideView: figures.boardingsInsideView,
		single: {
			boardingsPerWeekday: outcome.boardingsPerWeekday,
			boardingsPerWeekdayInsideView: outcome.boardingsInsideView,
			capitalBahtMillion: outcome.capitalBahtMillion,
			capitalItemsBahtMillion: outcome.capitalItems,
			operatingBahtMillionPerYear: outcome.operatingBahtMillionPerYear,
			revenueBahtMillionPerYear: outcome.revenueBahtMillionPerYear,
			accessShares: outcome.accessShares,
			tripsPerWeekdayAllModes: outcome.tripsPerWeekday,
			publicTransportShare: outcome.publicShareWithLine,
		},
		stations: (scenario.line?.stations ?? []).map((station, index) => ({
			id: station.id,
			nameTh: station.name.th,
			nameEn: station.name.en,
			lng: station.position[0],
			lat: station.position[1],
			chainageMetres: outcome.stationChainageMetres[index]!,
			permeability: evaluated.streets?.stations[index]?.permeability ?? null,
			uncertaintyRadiusMetres: station.uncertaintyRadiusMetres,
			peopleInReach: outcome.stationPeople[index]!,
			peopleInReachRange: ranges.stationPeople[index]!,
			boardingsPerWeekday: ranges.stationBoardings[index]!,
		})),
		sections: Array.from(outcome.sectionRunSeconds, (runSeconds, index) => ({
			fromStationId: scenario.line!.stations[index]!.id,
			toStationId: scenario.line!.stations[index + 1]!.id,
			runSeconds,
			morningPeakHourPassengersUp: outcome.sectionLoadUp[index]!,
			morningPeakHourPassengersDown: outcome.sectionLoadDown[index]!,
		})),
		operations: {
			runTimeSeconds: built ? { ...figures.runTimeSeconds } : null,
			cycleTimeSeconds: built ? outcome.operations.cycleTimeSeconds : null,
			layoverSeconds: built ? outcome.operations.layoverSeconds : null,
			peakVehicles: outcome.operations.peakVehicles,
			fleetSize: outcome.operations.fleetSize,
			tripsPerDay: outcome.operations.tripsPerDay,
			vehicleKmPerDay: outcome.operations.vehicleKmPerDay,
			commercialSpeedKmPerHour: built ? outcome.operations.commercialSpeedKmPerHour : null,
			capacityPerHourPerDirection: outcome.operations.capacityPerHourPerDirection,
			peakLoadPerHourPerDirection: whenBuilt(figures.peakLoadPerHourPerDirection),
		},
		priceYear: PRICE_YEAR,
		capital: { bahtMillion: figures.capitalBahtMillion },
		operating: { bahtMillionPerYear: figures.operatingBahtMillionPerYear },
		revenue: { bahtMillionPerYear: figures.revenueBahtMillionPerYear },
		attribution: city.attributions.map(({ text, licence, url }) => ({ text: text.en, licence, url })),
	};
}

/** The documented JSON of two options on the same draws. */
export function comparisonJson(
	city: City,
	a: EvaluatedScenario,
	b: EvaluatedScenario,
	paired: readonly PairedComparison[],
) {
	return {
		formatVersion: RESULTS_FORMAT_VERSION,
		engineVersion: ENGINE_VERSION,
		cityVersion: city.version,
		seed: a.ranges.seed,
		draws: a.ranges.drawCount,
		a: resultsJson(city, a),
		b: resultsJson(city, b),
		comparison: paired.map(({ figure, probabilityAAboveB, difference, distinguishable }) => ({
			figure,
			probabilityAAboveB,
			differenceAMinusB: difference,
			distinguishable,
		})),
	};
}
