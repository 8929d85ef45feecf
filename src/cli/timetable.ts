import { fail, problem, type Result } from "../core/result.ts";
import { PERIODS } from "../core/vocabulary.ts";
import {
	firstAndLast,
	peakLoadByPeriod,
	type TimetableRun,
	timetableOf,
	weekendService,
} from "../models/timetable-run.ts";
import type { Scenario } from "../scenario/types.ts";
import { answerAs, onScenario, readOptions } from "./one-scenario.ts";

/** `timetable SCENARIO [--weekend]`: a day's trips, trains, crowding, single track and energy. */
export async function runTimetable(commandArguments: readonly string[]): Promise<Result<string>> {
	const read = readOptions(commandArguments, { weekend: { type: "boolean" } });
	if (!read.ok) return read;
	const { name, values } = read.value;
	return onScenario(name, values, (opened) => {
		const { scenario, runner } = opened;
		const service = values.weekend === true ? weekendService(scenario.service) : scenario.service;
		const day = timetableOf(scenario, service);
		if (day === null) return fail(problem("gtfs.noService", { scenario: scenario.id }));
		const peaks =
			values.weekend === true ? null : peakLoadByPeriod(scenario, day.run, runner.evaluate(scenario));
		const report = reportOf(scenario, day, peaks);
		return answerAs(
			opened,
			values,
			() => report,
			() => linesOf(scenario, report).join("\n"),
		);
	});
}

function reportOf(scenario: Scenario, day: TimetableRun, peaks: ReturnType<typeof peakLoadByPeriod> | null) {
	const { run, trips, blocks } = day;
	const stations = scenario.line!.stations;
	const section = (from: number): string => `${stations[from]!.id}-${stations[from + 1]!.id}`;
	const last = stations.length - 1;
	const isShort = (served: readonly [number, number] | undefined): boolean =>
		served !== undefined && served[1] - served[0] < last;
	return {
		runTimeBasis: scenario.runTimeBasis ?? "slack",
		runTimeUpSeconds: run.times.runTimeSeconds,
		runTimeDownSeconds: run.runTimeDownSeconds,
		runTimeByBasisSeconds: day.runTimeByBasis,
		layoverSeconds: run.plan.layoverSeconds,
		cycleTimeSeconds: run.plan.cycleTimeSeconds,
		trainsInService: run.plan.peakVehicles,
		trainsOwned: run.plan.fleetSize,
		tripsPerDay: trips.length,
		shortTripsPerDay: trips.filter(({ stations: served }) => isShort(served)).length,
		trainKilometresPerDay: run.plan.vehicleKmPerDay,
		capacityPerHourPerDirection: run.plan.capacityPerHourPerDirection,
		firstAndLastSeconds: { up: firstAndLast(day, "up"), down: firstAndLast(day, "down") },
		sections: Array.from(run.times.sectionSeconds, (up, index) => ({
			section: section(index),
			upSeconds: up,
			downSeconds: run.times.down?.sectionSeconds[index] ?? up,
			slackSeconds: run.times.slackSeconds[index]!,
		})),
		periods: day.spans,
		peakLoads:
			peaks === null
				? null
				: PERIODS.map((period) => ({
						period,
						section: peaks[period].section < 0 ? null : section(peaks[period].section),
						direction: peaks[period].direction,
						passengersPerHour: peaks[period].passengersPerHour,
						loadFactor: peaks[period].loadFactor,
					})),
		singleTrack: day.singleTrack.map(({ section: from, shortestHeadwaySeconds, conflicts }) => ({
			section: section(from),
			shortestHeadwaySeconds,
			conflicts: conflicts.map(({ upTrip, downTrip, overlapSeconds }) => ({
				upDepartureSeconds: trips[upTrip]!.departureSeconds,
				downDepartureSeconds: trips[downTrip]!.departureSeconds,
				overlapSeconds,
			})),
		})),
		energyKilowattHoursPerDay: day.energy,
		blocks: blocks.map((block) => block.trips.map((index) => trips[index]!.departureSeconds)),
	};
}

function linesOf(scenario: Scenario, report: ReturnType<typeof reportOf>): string[] {
	const minutes = (seconds: number): string => `${(seconds / 60).toFixed(1)} min`;
	const { slack, junctions } = report.runTimeByBasisSeconds;
	return [
		`${scenario.id}: ${minutes(report.runTimeUpSeconds)} up, ${minutes(report.runTimeDownSeconds)} down (${minutes(slack)} by slack, ${minutes(junctions)} by junction)`,
		`cycle ${minutes(report.cycleTimeSeconds)}, layover ${minutes(report.layoverSeconds)}, ${report.trainsInService} trains at once, ${report.trainsOwned} owned`,
		`${report.tripsPerDay} trips (${report.shortTripsPerDay} short), ${Math.round(report.trainKilometresPerDay)} train-km, ${Math.round(report.energyKilowattHoursPerDay.running + report.energyKilowattHoursPerDay.climbing)} kWh a day`,
		...report.periods.map(
			({ period, fromSeconds, toSeconds, headwaySeconds, trips, trains }) =>
				`${clock(fromSeconds)}-${clock(toSeconds)} ${period}: every ${headwaySeconds / 60} min, ${trips} trips, ${trains} trains`,
		),
		...(report.peakLoads ?? []).map(
			({ period, section, direction, passengersPerHour, loadFactor }) =>
				`${period}: fullest ${section ?? "-"} ${direction}, ${Math.round(passengersPerHour)} an hour, ${Math.round(loadFactor * 100)} % of places`,
		),
		...report.singleTrack.map(
			({ section, shortestHeadwaySeconds, conflicts }) =>
				`single track ${section}: shortest headway ${minutes(shortestHeadwaySeconds)}, ${conflicts.length} meets a day`,
		),
	];
}

const clock = (seconds: number): string =>
	`${String(Math.floor(seconds / 3600)).padStart(2, "0")}:${String(Math.floor(seconds / 60) % 60).padStart(2, "0")}`;
