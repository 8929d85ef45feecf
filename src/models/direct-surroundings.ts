import { type VisitorsByKind, visitorsByKind } from "../city/visitors-by-kind.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import type { Line, Service } from "../scenario/types.ts";
import { type Decay, decayWeight } from "./access/decay.ts";
import { walkCatchmentSums } from "./access/walk-weights.ts";
import { meanWalkMetres } from "./access/walked.ts";
import type { CityModel } from "./city-model.ts";
import type { StationSurroundings } from "./demand/direct-ridership.ts";
import { walkedTo } from "./street-ways.ts";

const knownKinds = new WeakMap<CityModel, VisitorsByKind>();

function kindsOf(model: CityModel): VisitorsByKind {
	const known = knownKinds.get(model);
	if (known !== undefined) return known;
	const kinds = visitorsByKind(model.city);
	knownKinds.set(model, kinds);
	return kinds;
}

/** Walking metres between stations and cells, [station][cell]. */
export type WalkTable = readonly Float64Array[];

/**
 * Straight distance × circuity. A cell is an area: its people are on average 2/3 of its radius from its centre, which
 * softens the distance of a station inside it.
 */
function straightWalks(model: CityModel, line: Line, circuity: number): WalkTable {
	const { eastMetres, northMetres, radiusMetres } = model.cells;
	return line.stations.map(({ position }) => {
		const east = model.plane.eastMetres(position[0]);
		const north = model.plane.northMetres(position[1]);
		return eastMetres.map((x, k) => {
			const dx = x - east;
			const dy = northMetres[k]! - north;
			const within = (2 / 3) * radiusMetres[k]!;
			return circuity * Math.sqrt(dx * dx + dy * dy + within * within);
		});
	});
}

/**
 * Walks over streets where they are loaded, the mean of a cell's people; straight × circuity for cells that no street
 * joins. Farther than streets were searched, nobody walks.
 */
export function walksTo(model: CityModel, line: Line, circuity: number): WalkTable {
	const table = straightWalks(model, line, circuity);
	const walked = walkedTo(model, line);
	if (walked === null) return table;
	const count = model.cells.eastMetres.length;
	const joined = Array.from({ length: count }, (_, cell) => cell).filter((cell) => walked.isJoined(cell));
	const means = meanWalkMetres(walked, joined, count, circuity);
	joined.forEach((cell, row) => {
		table.forEach((walks, s) => {
			walks[cell] = means[row * table.length + s]!;
		});
	});
	return table;
}

/** Where the weight of a cell no longer counts towards whether songthaews run near a station. */
const FEEDER_SIGHT_METRES = 2500;

/**
 * What lies around each station of a line for the direct model, at one set of parameters.
 *
 * - People by the scenario's basis; jobs, students and visitors by their factors. Staff of hospitals count with their
 *   visitors and not among the jobs. Each is integrated over the cells with w = Huff share × f(d), the logistic decay.
 * - Feeder vehicle-trips, for want of routes: one songthaew route that ends at the station, a vehicle every
 *   `songthaewFeederHeadway` minutes while trains run, times the share of the ground around the station (weighted by
 *   f(d)) that lies near a mapped songthaew street. Assumption.
 * - Park-and-ride: `directParkingSpaces` at each station that offers it. Assumption.
 *
 * @param people people by cell
 */
export function stationSurroundings(
	model: CityModel,
	line: Line,
	service: Service,
	people: Float64Array,
	parameters: Parameters,
	walks: WalkTable,
): StationSurroundings[] {
	const { cells } = model.city;
	const kinds = kindsOf(model);
	const stationCount = line.stations.length;
	const decay: Decay = {
		kind: "logistic",
		halfMetres: parameters.walkDecayHalf,
		spreadMetres: parameters.walkDecaySpread,
	};
	const jobs = cells.jobs.map(
		(all, k) =>
			all -
			cells.jobsAtPlaces[k]! +
			Math.max(0, cells.jobsAtPlaces[k]! - kinds.hospitalJobs[k]!) * parameters.jobsAtPlacesFactor,
	);
	const students = cells.universityStudents.map((places) => places * parameters.studentsFactor);
	const hospital = kinds.hospitalVisitors.map(
		(visitors, k) =>
			visitors * parameters.visitorsFactor + kinds.hospitalJobs[k]! * parameters.jobsAtPlacesFactor,
	);
	const retail = kinds.retailVisitors.map((visitors) => visitors * parameters.visitorsFactor);
	const [residents, jobsAround, studentsAround, hospitalPeople, retailVisitors] = walkCatchmentSums(
		{
			cellCount: cells.count,
			stationCount,
			walkMetres: (cell, into) => {
				for (let s = 0; s < stationCount; s++) into[s] = walks[s]![cell]!;
			},
			decay,
			metresPerMinute: parameters.walkSpeed,
			sensitivityPerMinute: parameters.huffSensitivity,
			attraction: new Float64Array(stationCount).fill(1),
		},
		[people, jobs, students, hospital, retail],
	) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
	const serviceHours = (service.serviceEndSeconds - service.serviceStartSeconds) / 3600;
	const vehicleTrips = (serviceHours * 60) / parameters.songthaewFeederHeadway;
	return line.stations.map((station, s) => ({
		residents: residents[s]!,
		jobs: jobsAround[s]!,
		universityStudents: studentsAround[s]!,
		hospitalPeople: hospitalPeople[s]!,
		retailVisitors: retailVisitors[s]!,
		feederTripsPerWeekday: vehicleTrips * songthaewShare(model, decay, walks[s]!),
		parkingSpaces: station.parkAndRide ? parameters.directParkingSpaces : 0,
		isTerminal: s === 0 || s === stationCount - 1,
	}));
}

/** Share of the ground around a station, weighted by f(d), near a mapped songthaew street; 0 to 1. */
function songthaewShare(model: CityModel, decay: Decay, walkMetres: Float64Array): number {
	const { areaSquareMetres, songthaewWithin500Metres } = model.city.cells;
	let near = 0;
	let all = 0;
	for (let k = 0; k < walkMetres.length; k++) {
		if (walkMetres[k]! > FEEDER_SIGHT_METRES) continue;
		const weight = areaSquareMetres[k]! * decayWeight(decay, walkMetres[k]!);
		all += weight;
		if (songthaewWithin500Metres[k] === 1) near += weight;
	}
	return all > 0 ? near / all : 0;
}
