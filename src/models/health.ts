import type { City } from "../city/types.ts";
import { pointAtChainage } from "../geo/polyline.ts";
import { lineGeometry } from "../scenario/line-geometry.ts";
import type { Line, Scenario } from "../scenario/types.ts";
import { streetsForFinerZones } from "./bound-streets.ts";
import { buildCityModel, type CityModel } from "./city-model.ts";
import { evaluate } from "./evaluate.ts";
import { scenarioBase } from "./scenario-base.ts";
import { scenarioParameters } from "./travel-parameters.ts";
import type { HealthCheck, Outcome } from "./types.ts";
import { medianOutsideFactors } from "./uncertainty/draws.ts";

const SMALL_MOVE_METRES = 50;
const STEP = 0.01;

/**
 * Realism checks on a scenario, numerically: elasticities of boardings against published ranges (fare −0.15 to −0.7,
 * headway −0.1 to −0.5, in-vehicle time −0.2 to −1.0, arc elasticities of a 1 % change each way), conservation,
 * continuity, the doubled-stations identity, and the error of the zones against zones twice as fine. Elasticities
 * outside their range warn, since a scenario may leave the ranges for good reasons; broken identities fail. Empty where
 * there is no line or nobody rides: shares of nothing say nothing.
 */
export function modelHealth(
	city: City,
	model: CityModel,
	scenario: Scenario,
	run: (scenario: Scenario, ridingTimeFactor?: number) => Outcome,
): HealthCheck[] {
	const line = scenario.line;
	if (line === null) return [];
	const base = run(scenario);
	const total = base.boardingsInsideView;
	if (!(total > 0)) return [];
	const riders = (changed: Scenario): number => run(changed).boardingsInsideView;
	const elasticityOf = (ridersAt: (factor: number) => number): number =>
		(Math.log(ridersAt(1 + STEP)) - Math.log(ridersAt(1 - STEP))) / (Math.log(1 + STEP) - Math.log(1 - STEP));
	const elasticity = (change: (factor: number) => Scenario): number =>
		elasticityOf((factor) => riders(change(factor)));
	const { headwaySeconds } = scenario.service;
	const withHeadways = (factor: number): Scenario => ({
		...scenario,
		service: {
			...scenario.service,
			headwaySeconds: {
				amPeak: headwaySeconds.amPeak * factor,
				pmPeak: headwaySeconds.pmPeak * factor,
				offPeak: headwaySeconds.offPeak * factor,
				evening: headwaySeconds.evening * factor,
			},
		},
	});
	const parameters = scenarioParameters(scenario);
	const imbalance =
		Math.max(...base.stationBoardings.map((value, s) => Math.abs(value - base.stationAlightings[s]!))) /
		Math.max(1, total);

	const bare = buildCityModel(city, model.zoneCount * 2);
	const fine =
		model.streets === null ? bare : { ...bare, streets: streetsForFinerZones(model.streets, model, bare) };
	const fineBase = scenarioBase(fine, scenario, parameters, null);
	const fineTotal = evaluate({
		model: fine,
		scenario,
		parameters,
		base: fineBase,
		outside: medianOutsideFactors(scenario.outsideView),
		withAccessShares: false,
	}).boardingsInsideView;

	const perKilometre = base.boardingsPerWeekday / (base.lengthMetres / 1000);
	return [
		ranged(
			"fareElasticity",
			elasticity((f) => ({ ...scenario, fare: { flatBaht: scenario.fare.flatBaht * f } })),
			-0.7,
			-0.15,
		),
		ranged("headwayElasticity", elasticity(withHeadways), -0.5, -0.1),
		ranged(
			"inVehicleElasticity",
			elasticityOf((factor) => run(scenario, factor).boardingsInsideView),
			-1,
			-0.2,
		),
		exact("boardingsEqualAlightings", imbalance, 1e-9),
		exact("smallMove", largestSmallMove(scenario, line, total, riders), 0.02),
		exact("doubledStations", Math.abs(riders({ ...scenario, line: doubled(line) }) / total - 1), 1e-9),
		ranged("zoneError", total / fineTotal - 1, -0.05, 0.05),
		ranged("publicShare", base.publicShareWithLine, 0, 0.12),
		ranged("boardingsPerKilometre", perKilometre, 450, 1050),
	];
}

function ranged(id: HealthCheck["id"], value: number, low: number, high: number): HealthCheck {
	return { id, value, low, high, verdict: value >= low && value <= high ? "pass" : "warn" };
}

function exact(id: HealthCheck["id"], value: number, high: number): HealthCheck {
	return { id, value, low: 0, high, verdict: value <= high ? "pass" : "fail" };
}

/** The largest relative change of the line's riders when any one station slides 50 m along the line. */
function largestSmallMove(
	scenario: Scenario,
	line: Line,
	total: number,
	riders: (scenario: Scenario) => number,
): number {
	const { polyline, stationChainageMetres, lengthMetres } = lineGeometry(line);
	let largest = 0;
	line.stations.forEach((station, moved) => {
		const chainage = stationChainageMetres[moved]!;
		const target =
			chainage + SMALL_MOVE_METRES <= lengthMetres
				? chainage + SMALL_MOVE_METRES
				: chainage - SMALL_MOVE_METRES;
		const stations = line.stations.map((other) =>
			other === station ? { ...station, position: pointAtChainage(polyline, target) } : other,
		);
		largest = Math.max(largest, Math.abs(riders({ ...scenario, line: { ...line, stations } }) / total - 1));
	});
	return largest;
}

/** Every station twice in the same place. */
function doubled(line: Line): Line {
	return {
		...line,
		stations: line.stations.flatMap((station) => [station, { ...station, id: `${station.id}-twin` }]),
	};
}
