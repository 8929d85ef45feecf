import type { Parameters } from "../scenario/assumptions.ts";
import type { LineGeometry } from "../scenario/line-geometry.ts";
import type { Line, Scenario } from "../scenario/types.ts";
import { accessConstants, stationAccess } from "./access/feeders.ts";
import {
	peopleByStation,
	peopleWithin,
	type Reach,
	type ReachStations,
	reachOfCells,
} from "./access/reach.ts";
import { streetsPeopleShare } from "./access/walked.ts";
import { accessOfBoarders } from "./access-shares.ts";
import type { BaseState } from "./base-state.ts";
import type { CityModel } from "./city-model.ts";
import type { LineSupply } from "./demand/line-choice.ts";
import { scaledLoads } from "./demand/loads.ts";
import { byHeadway, tripSharesByPeriod } from "./demand/periods.ts";
import { runDemand } from "./demand-run.ts";
import { capitalCost, trackMetresByClass } from "./finance/capital.ts";
import { operatingCost } from "./finance/operating.ts";
import { fareRevenue } from "./finance/revenue.ts";
import { runLine, shortTurnWaits } from "./line-run.ts";
import { lineTravelSeconds } from "./operations/run-time.ts";
import { emptyOutcome } from "./outcome.ts";
import type { MarketObserver } from "./rider-gains.ts";
import { type StationZones, stationZones, zoneAccess } from "./station-zones.ts";
import { walkedTo, waysTo } from "./street-ways.ts";
import { scenarioParameters } from "./travel-parameters.ts";
import type { Outcome } from "./types.ts";
import type { OutsideFactors } from "./uncertainty/draws.ts";

/** Remembers the access of station positions at one set of parameters, so that moving one station works out one column. */
export interface AccessCache {
	get(key: string): StationZones | undefined;
	set(key: string, access: StationZones): void;
}

export interface EvaluationInput {
	readonly model: CityModel;
	readonly scenario: Scenario;
	readonly parameters: Parameters;
	readonly base: BaseState;
	readonly outside: OutsideFactors;
	/** Share riders by how they reach the line; draws leave it out. */
	readonly withAccessShares: boolean;
	readonly cache?: AccessCache;
	/** Stretches riding time in demand only, to measure its elasticity; 1 unless given. */
	readonly ridingTimeFactor?: number;
	/** Told of each market of the demand model; see `createGainsCollector`. */
	readonly observe?: MarketObserver;
}

/**
 * The full chain for one scenario and one set of parameters: geometry and reach, run time, access, demand, loads,
 * fleet, cost and revenue. Pure and synchronous. A scenario with no line gives zeros. Throws RangeError where the
 * parameters break the order of the choice scales or the line has fewer than two stations.
 */
export function evaluate(input: EvaluationInput): Outcome {
	const { model, scenario, parameters, base } = input;
	const line = scenario.line;
	const walking = model.streets === null ? "straightLine" : "streets";
	if (line === null) return emptyOutcome(base.tripsPerWeekday, base.shares.fitted.public, walking);

	const { geometry, times, runTimeDownSeconds, shortTurn, plan } = runLine(scenario, line, parameters);
	const stations = reachStations(model, line);
	const walked = walkedTo(model, line);
	const reach = reachOfCells(model.cells, stations, parameters, walked);
	const count = line.stations.length;
	const stretch = input.ridingTimeFactor ?? 1;
	const travelSeconds = new Float64Array(count * count);
	for (let a = 0; a < count; a++)
		for (let b = 0; b < count; b++) travelSeconds[a * count + b] = lineTravelSeconds(times, a, b) * stretch;

	const periods = tripSharesByPeriod(scenario.service, parameters);
	const supply: LineSupply = {
		stationCount: count,
		chainageMetres: geometry.stationChainageMetres,
		travelSeconds,
		fareBaht: scenario.fare.flatBaht,
		headways: byHeadway(periods),
	};
	const scales = accessConstants(parameters);
	const columns = accessColumns(input, line, stations, scales.kappa);
	const ratio = input.outside.ridershipRatio;
	const { demand, loads, tripsPerWeekday, crowding } = runDemand({
		model,
		scenario,
		parameters,
		base,
		access: zoneAccess(model.zoneCount, columns),
		supply,
		periods,
		shortTurn,
		waitSecondsByPeriod: shortTurnWaits(scenario, count, shortTurn, parameters),
		sectionSeconds: times.sectionSeconds.map((seconds) => seconds * stretch),
		scales,
		ridershipRatio: ratio,
		withEnds: input.withAccessShares,
		...(input.observe === undefined ? {} : { observe: input.observe }),
	});
	const boarders = accessOfBoarders(model.zoneCount, demand, columns, count);
	const boardingsPerWeekday = demand.boardingsPerWeekday * ratio;
	const capital = capitalCostOf(line, geometry, plan.fleetSize, input);
	const sectionLoadsByPeriod = scaledLoads(loads.hourByPeriod, ratio);
	const { up: sectionLoadUp, down: sectionLoadDown } = sectionLoadsByPeriod.amPeak;
	const peakLoad = Math.max(
		0,
		...Object.values(sectionLoadsByPeriod).flatMap(({ up, down }) => [...up, ...down]),
	);
	return {
		lengthMetres: geometry.lengthMetres,
		stationCount: count,
		peopleWalk10: peopleWithin(reach.walk10, base.people),
		peopleFeeder15: peopleWithin(reach.feeder15, base.people),
		walking,
		streetsPeopleShare: walked === null ? 0 : streetsPeopleShare(walked, base.people, parameters.walkCut),
		boardingsPerWeekday,
		boardingsInsideView: demand.boardingsPerWeekday,
		accessShares: boarders.shares,
		stationChainageMetres: geometry.stationChainageMetres,
		stationPeople: peopleByStation(model.cells, stations, reach.walk10, base.people, parameters, walked),
		stationBoardings: loads.boardings.map((value) => value * ratio),
		stationAlightings: loads.alightings.map((value) => value * ratio),
		stationWalkBoardings: boarders.stationWalkBoardings.map((value) => value * ratio),
		sectionRunSeconds: times.sectionSeconds,
		sectionLoadUp,
		sectionLoadDown,
		sectionLoadsByPeriod,
		crowding,
		operations: {
			runTimeSeconds: (times.runTimeSeconds + runTimeDownSeconds) / 2,
			layoverSeconds: plan.layoverSeconds,
			cycleTimeSeconds: plan.cycleTimeSeconds,
			peakVehicles: plan.peakVehicles,
			fleetSize: plan.fleetSize,
			tripsPerDay: plan.tripsPerDay,
			vehicleKmPerDay: plan.vehicleKmPerDay,
			commercialSpeedKmPerHour: plan.commercialSpeedKmPerHour,
			capacityPerHourPerDirection: plan.capacityPerHourPerDirection,
			peakLoadPerHourPerDirection: peakLoad,
		},
		capitalBahtMillion: capital.totalBahtMillion,
		capitalItems: capital.items,
		operatingBahtMillionPerYear: operatingCost({
			vehicleKmPerDay: plan.vehicleKmPerDay,
			stationCount: count,
			parameters,
		}),
		revenueBahtMillionPerYear: fareRevenue({
			boardingsPerWeekday,
			fareBaht: scenario.fare.flatBaht,
			parameters,
		}),
		tripsPerWeekday,
		publicShareWithLine:
			base.shares.fitted.public + (tripsPerWeekday > 0 ? demand.boardingsPerWeekday / tripsPerWeekday : 0),
	};
}

/** Per-cell reach of a scenario at its own parameters; all zero with no line. */
export function reachOf(model: CityModel, scenario: Scenario): Reach {
	const line = scenario.line ?? { alignment: [], stations: [] };
	const parameters = scenarioParameters(scenario);
	return reachOfCells(model.cells, reachStations(model, line), parameters, walkedTo(model, line));
}

function reachStations(model: CityModel, line: Line): ReachStations {
	return {
		eastMetres: Float64Array.from(line.stations, (station) => model.plane.eastMetres(station.position[0])),
		northMetres: Float64Array.from(line.stations, (station) => model.plane.northMetres(station.position[1])),
		parkAndRide: Uint8Array.from(line.stations, (station) => (station.parkAndRide ? 1 : 0)),
	};
}

function capitalCostOf(line: Line, geometry: LineGeometry, fleetSize: number, input: EvaluationInput) {
	const stationsElevated = line.stations.filter((station) => station.elevated).length;
	return capitalCost({
		trackMetres: trackMetresByClass(geometry.stationChainageMetres, geometry.trackClassBySection),
		stationsAtGrade: line.stations.length - stationsElevated,
		stationsElevated,
		fleetSize,
		costMultiplier: input.outside.costMultiplier,
		parameters: input.parameters,
	});
}

function accessColumns(
	input: EvaluationInput,
	line: Line,
	stations: ReachStations,
	kappa: number,
): StationZones[] {
	return line.stations.map((station, a) => {
		const key = `${station.position[0]},${station.position[1]},${station.parkAndRide ? 1 : 0}`;
		const known = input.cache?.get(key);
		if (known !== undefined) return known;
		const access = stationAccess(
			input.model.units,
			stations.eastMetres[a]!,
			stations.northMetres[a]!,
			station.parkAndRide,
			input.parameters,
			input.withAccessShares,
			waysTo(input.model, station, input.parameters),
		);
		const zones = stationZones(input.model, input.base, access, kappa);
		input.cache?.set(key, zones);
		return zones;
	});
}
