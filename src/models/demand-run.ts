import { PERIODS, type Period } from "../core/vocabulary.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import { travelOf } from "../scenario/travel.ts";
import type { Scenario } from "../scenario/types.ts";
import { type BaseState, deterrenceForm, tripsByPurpose } from "./base-state.ts";
import type { CityModel } from "./city-model.ts";
import { crowdingFactor, dampedFixedPoint, type TrainRoom } from "./demand/crowding.ts";
import {
	type Ends,
	type LineDemand,
	type LineSupply,
	lineDemand,
	type PairTrips,
	type ZoneAccess,
} from "./demand/line-choice.ts";
import { lineImprovement } from "./demand/line-improvement.ts";
import { type StationLoads, stationLoads } from "./demand/loads.ts";
import {
	byHeadway,
	type DayProfile,
	dayProfile,
	type PeriodService,
	riddenProfile,
} from "./demand/periods.ts";
import { PURPOSES, type Purpose } from "./demand/trip-ends.ts";
import { variableDemand } from "./demand/variable-demand.ts";
import { type ShortTurnStretch, sectionHeadwaySeconds } from "./operations/short-turn.ts";
import type { MarketObserver } from "./rider-gains.ts";
import { zoneDistances } from "./street-ways.ts";
import type { CrowdingOutcome } from "./types.ts";

export interface DemandRunInput {
	readonly model: CityModel;
	readonly scenario: Scenario;
	readonly parameters: Parameters;
	readonly base: BaseState;
	readonly access: ZoneAccess;
	/** With no crowding. */
	readonly supply: LineSupply;
	readonly periods: readonly PeriodService[];
	/** Null where every train runs the whole line. */
	readonly shortTurn: ShortTurnStretch | null;
	/** What longer waits for the pairs that short trains do not serve feel like, as seconds of riding; see `shortTurnWaits`. */
	readonly waitSecondsByPeriod: Readonly<Partial<Record<Period, Float64Array>>>;
	/** Riding time of each section, without dwells. */
	readonly sectionSeconds: Float64Array;
	readonly scales: { readonly kappa: number; readonly stationScaleMinutes: number };
	/** Outside view: riders that come over those foreseen. Trains fill with those that come. */
	readonly ridershipRatio: number;
	readonly withEnds: boolean;
	readonly observe?: MarketObserver;
}

export interface DemandRun {
	/** Before the outside view. */
	readonly demand: LineDemand;
	readonly loads: StationLoads;
	/** Trips of all modes a weekday; more than today's where new trips may come. */
	readonly tripsPerWeekday: number;
	/** Null where crowding is not asked for. */
	readonly crowding: CrowdingOutcome | null;
}

/** Riders of the line with what the scenario assumes of travel: new trips first, then crowding in balance with demand. */
export function runDemand(input: DemandRunInput): DemandRun {
	const { parameters, supply } = input;
	const travel = travelOf(input.scenario);
	const pairs = pairTrips(input, travel.newTrips);
	const day = riddenProfile(dayProfile(parameters), input.periods);
	const loadsOf = (demand: LineDemand): StationLoads =>
		stationLoads(demand.stationFlows, supply.stationCount, day);
	const uncrowded = (observe?: MarketObserver): LineDemand =>
		groupedDemand(input, pairs, day, null, input.withEnds, observe);
	const tripsPerWeekday = travel.newTrips === "trips" ? totalTrips(pairs) : input.base.tripsPerWeekday;
	if (travel.crowding === "ignored") {
		const demand = uncrowded(input.observe);
		return { demand, loads: loadsOf(demand), tripsPerWeekday, crowding: null };
	}

	const first = uncrowded();
	const start = crowdingFactors(input, loadsOf(first));
	if (start.every((factor) => factor === 1)) {
		const demand = input.observe === undefined ? first : uncrowded(input.observe);
		const crowding = { iterations: 0, residual: 0, converged: true, largestFactor: 1 };
		return { demand, loads: loadsOf(demand), tripsPerWeekday, crowding };
	}
	const demandAt = (factors: Float64Array, withEnds: boolean, observe?: MarketObserver): LineDemand =>
		groupedDemand(input, pairs, day, factors, withEnds, observe);
	const settled = dampedFixedPoint(start, (factors) =>
		crowdingFactors(input, loadsOf(demandAt(factors, false))),
	);
	const crowded = demandAt(settled.values, input.withEnds, input.observe);
	return {
		demand: crowded,
		loads: loadsOf(crowded),
		tripsPerWeekday,
		crowding: {
			iterations: settled.iterations,
			residual: settled.residual,
			converged: settled.converged,
			largestFactor: Math.max(...settled.values),
		},
	};
}

/** Trips by pair: those of the base, or what becomes of them once the line has brought places nearer. */
function pairTrips(input: DemandRunInput, newTrips: "none" | "destinations" | "trips"): PairTrips {
	const { model, base, parameters } = input;
	const shared = {
		zoneCount: model.zoneCount,
		distanceMetres: zoneDistances(model, parameters),
		publicShare: base.shares.publicShare,
		...(base.nestFactors === undefined ? {} : { nestFactors: base.nestFactors }),
	};
	if (newTrips === "none")
		return {
			...shared,
			homeWorker: base.homeWorker,
			homeStudent: base.homeStudent,
			nonHome: base.nonHome,
		};
	const saved = lineImprovement(input.access, input.supply, shared, parameters, input.scales);
	const before = tripsByPurpose(model, parameters, base);
	const after = {} as Record<Purpose, Float64Array>;
	for (const purpose of PURPOSES) {
		const isFixedPlace = purpose === "homeWork" || purpose === "homeEducation";
		after[purpose] = variableDemand({
			zoneCount: model.zoneCount,
			trips: before[purpose],
			minutesSaved:
				purpose === "homeEducation"
					? saved.homeStudent
					: purpose === "nonHome"
						? saved.nonHome
						: saved.homeWorker,
			perMinute: deterrenceForm(purpose, parameters).perMinute,
			keepsAttractions: isFixedPlace,
			generationPerMinute: newTrips === "trips" && !isFixedPlace ? parameters.newTripsPerMinute : 0,
		}).trips;
	}
	return {
		...shared,
		homeWorker: after.homeWork.map((trips, pair) => trips + after.homeOther[pair]!),
		homeStudent: after.homeEducation,
		nonHome: after.nonHome,
	};
}

function totalTrips(pairs: PairTrips): number {
	let total = 0;
	for (const trips of [pairs.homeWorker, pairs.homeStudent, pairs.nonHome])
		for (const value of trips) total += value;
	return total;
}

/** Places of the factors: period by period, up then down, section by section. */
const placeOf = (sections: number, period: number, isDown: boolean): number =>
	(2 * period + (isDown ? 1 : 0)) * sections;

/** How much longer each section feels at the loads, in an hour of each period and each way. */
function crowdingFactors(input: DemandRunInput, loads: StationLoads): Float64Array {
	const { parameters, scenario, ridershipRatio } = input;
	const places = scenario.service.trainPlaces;
	const room: TrainRoom = {
		seats: places * parameters.seatShare,
		places,
		standingWeight: parameters.standingWeight,
		crushWeight: parameters.crushWeight,
	};
	const sections = input.sectionSeconds.length;
	const factors = new Float64Array(2 * PERIODS.length * sections);
	PERIODS.forEach((period, p) => {
		const headway = scenario.service.headwaySeconds[period];
		const { shortTurn } = input;
		const everyNth = shortTurn?.periods.includes(period) === true ? shortTurn.everyNth : 1;
		const { up, down } = loads.hourByPeriod[period];
		for (const [isDown, hour] of [
			[false, up],
			[true, down],
		] as const)
			for (let s = 0; s < sections; s++)
				factors[placeOf(sections, p, isDown) + s] = crowdingFactor(
					Math.max(
						0,
						(hour[s]! * ridershipRatio) / (3600 / sectionHeadwaySeconds(headway, everyNth, shortTurn, s)),
					),
					room,
				);
	});
	return factors;
}

/**
 * Demand with each period's riding times stretched by its crowding, and with the waits of pairs that short trains leave
 * out; periods without either go together.
 * @param factors null where trains are not crowded
 */
function groupedDemand(
	input: DemandRunInput,
	pairs: PairTrips,
	day: DayProfile,
	factors: Float64Array | null,
	withEnds: boolean,
	observe?: MarketObserver,
): LineDemand {
	const { supply, access, parameters, scales, waitSecondsByPeriod } = input;
	const sections = input.sectionSeconds.length;
	const isCrowded = (p: number): boolean =>
		factors?.subarray(placeOf(sections, p, false), placeOf(sections, p + 1, false)).some((f) => f !== 1) ===
		true;
	const groups: { readonly periods: readonly PeriodService[]; readonly travelSeconds: Float64Array }[] = [];
	const isFree = ({ period }: PeriodService): boolean =>
		!isCrowded(PERIODS.indexOf(period)) && waitSecondsByPeriod[period] === undefined;
	const free = input.periods.filter(isFree);
	if (free.length > 0) groups.push({ periods: free, travelSeconds: supply.travelSeconds });
	for (const service of input.periods) {
		if (isFree(service)) continue;
		const { period } = service;
		const riding =
			factors === null || !isCrowded(PERIODS.indexOf(period))
				? supply.travelSeconds
				: crowdedSeconds(input, day, factors, period);
		const waits = waitSecondsByPeriod[period];
		groups.push({
			periods: [service],
			travelSeconds: waits === undefined ? riding : riding.map((seconds, pair) => seconds + waits[pair]!),
		});
	}
	let total: LineDemand | null = null;
	for (const { periods, travelSeconds } of groups) {
		const part = lineDemand(
			access,
			{ ...supply, travelSeconds, headways: byHeadway(periods) },
			pairs,
			parameters,
			scales,
			withEnds,
			observe,
		);
		total = total === null ? part : together(total, part);
	}
	return total!;
}

/** A trip between two stations is made outward or back by the period's shares; it feels the mean of the two. */
function crowdedSeconds(
	input: DemandRunInput,
	day: DayProfile,
	factors: Float64Array,
	period: Period,
): Float64Array {
	const { supply, sectionSeconds } = input;
	const n = supply.stationCount;
	const outward = day.outward[period];
	const up = placeOf(sectionSeconds.length, PERIODS.indexOf(period), false);
	const down = placeOf(sectionSeconds.length, PERIODS.indexOf(period), true);
	/** Seconds added from the first station, for trips whose outward way leads up or down. */
	const addedUp = new Float64Array(n);
	const addedDown = new Float64Array(n);
	for (let s = 0; s + 1 < n; s++) {
		const seconds = sectionSeconds[s]!;
		const onUp = seconds * (factors[up + s]! - 1);
		const onDown = seconds * (factors[down + s]! - 1);
		addedUp[s + 1] = addedUp[s]! + outward * onUp + (1 - outward) * onDown;
		addedDown[s + 1] = addedDown[s]! + outward * onDown + (1 - outward) * onUp;
	}
	return supply.travelSeconds.map((seconds, pair) => {
		const a = Math.floor(pair / n);
		const b = pair % n;
		return seconds + (a <= b ? addedUp[b]! - addedUp[a]! : addedDown[a]! - addedDown[b]!);
	});
}

function together(a: LineDemand, b: LineDemand): LineDemand {
	const sum = (x: Float64Array, y: Float64Array): Float64Array => x.map((value, k) => value + y[k]!);
	const bothEnds: Ends | null =
		a.ends === null || b.ends === null
			? null
			: { home: sum(a.ends.home, b.ends.home), activity: sum(a.ends.activity, b.ends.activity) };
	return {
		boardingsPerWeekday: a.boardingsPerWeekday + b.boardingsPerWeekday,
		stationFlows: sum(a.stationFlows, b.stationFlows),
		ends: bothEnds,
	};
}
