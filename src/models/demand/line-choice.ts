import { exponential, exponentialEach } from "../../core/elementary.ts";
import { kernels } from "../../core/kernels/kernels.ts";
import type { Parameters } from "../../scenario/assumptions.ts";
import type { MarketObserver } from "../rider-gains.ts";
import { ownershipShares, songthaewFixedMinutes, songthaewMinutesPerMetre } from "./rivals.ts";

/** Zone-level access factors at the power κ, one value per station and zone (station-major: [a·zones + i]). */
export interface ZoneAccess {
	/** [traveller] */
	readonly homeWithoutVehicle: readonly Float64Array[];
	readonly homeWithVehicle: readonly Float64Array[];
	readonly activityEnd: readonly Float64Array[];
}

export interface LineSupply {
	readonly stationCount: number;
	readonly chainageMetres: Float64Array;
	/** Seconds from departure at a to arrival at b, row-major, symmetric use of both directions. */
	readonly travelSeconds: Float64Array;
	readonly fareBaht: number;
	/** Headway levels of the day with the share of the day's trips that each serves; shares may sum below 1. */
	readonly headways: readonly { readonly headwaySeconds: number; readonly tripShare: number }[];
}

export interface PairTrips {
	readonly zoneCount: number;
	readonly distanceMetres: Float64Array;
	/** Home-based trips of workers' time value (work and other), home-based education, non-home-based. */
	readonly homeWorker: Float64Array;
	readonly homeStudent: Float64Array;
	readonly nonHome: Float64Array;
	/** [traveller][ownership] */
	readonly publicShare: readonly (readonly Float32Array[])[];
	/** [traveller] the public nest without the line over the songthaew alone, 1 or more; absent, the songthaew alone. */
	readonly nestFactors?: readonly Float64Array[];
}

export interface LineDemand {
	readonly boardingsPerWeekday: number;
	/** Trips from production to attraction by station pair, row-major; its sum is the boardings. */
	readonly stationFlows: Float64Array;
	/** Riders by station and zone at either end, or null where they were not asked for. */
	readonly ends: Ends | null;
}

/** Station-major: [a·zones + i]. */
export interface Ends {
	readonly home: Float64Array;
	readonly activity: Float64Array;
}

/** People time their arrival at a stop above about 13 minutes: min(h/2, 0.17 h + 4.3) minutes. */
export function waitMinutes(headwaySeconds: number): number {
	const headway = headwaySeconds / 60;
	return Math.min(headway / 2, 0.17 * headway + 4.3);
}

const SIZE_REFERENCE_METRES = 1000;
/** Stations nearer than this are one place. */
const COINCIDENT_METRES = 0.01;

/**
 * Size of each station for the aggregate-alternative correction: metres of line nearest to it (half the way to
 * each neighbour, to the end of the line at a terminus) over a fixed 1,000 m. Coincident stations share theirs,
 * so that splitting a station in two adds nothing.
 */
export function stationSizes(chainageMetres: Float64Array): Float64Array {
	const count = chainageMetres.length;
	const sizes = new Float64Array(count);
	let first = 0;
	while (first < count) {
		let last = first;
		while (last + 1 < count && chainageMetres[last + 1]! - chainageMetres[first]! < COINCIDENT_METRES) last++;
		const before = first > 0 ? (chainageMetres[first]! - chainageMetres[first - 1]!) / 2 : 0;
		const after = last + 1 < count ? (chainageMetres[last + 1]! - chainageMetres[last]!) / 2 : 0;
		const size = (before + after) / SIZE_REFERENCE_METRES / (last - first + 1);
		for (let a = first; a <= last; a++) sizes[a] = size;
		first = last + 1;
	}
	return sizes;
}

/**
 * Line factor T(a,b) = exp(−(in-vehicle minutes + fare in minutes)/μ), zero on the diagonal and between
 * coincident stations. Waiting depends on the period only and enters as one factor.
 */
export function lineFactors(supply: LineSupply, minutesPerBaht: number, scaleMinutes: number): Float64Array {
	const n = supply.stationCount;
	const factors = new Float64Array(n * n);
	const fare = supply.fareBaht * minutesPerBaht;
	for (let a = 0; a < n; a++)
		for (let b = 0; b < n; b++) {
			if (Math.abs(supply.chainageMetres[a]! - supply.chainageMetres[b]!) < COINCIDENT_METRES) continue;
			factors[a * n + b] = exponential(-(supply.travelSeconds[a * n + b]! / 60 + fare) / scaleMinutes);
		}
	return factors;
}

/**
 * exp((V_line − V_songthaew)/θ) by pair but for what the line itself costs: its constants over the songthaew and the
 * songthaew's generalised minutes. Time and fare of the line and the wait for it are factors apart.
 */
function songthaewAdvantage(
	distanceMetres: Float64Array,
	parameters: Parameters,
	bahtPerHour: number,
): Float64Array {
	const bt = parameters.inVehicleCoefficient;
	const theta = parameters.thetaPublic;
	const constant = parameters.busOverSongthaew + parameters.railOverBus;
	const fixed = songthaewFixedMinutes(parameters, bahtPerHour);
	const advantage = new Float64Array(distanceMetres.length);
	exponentialEach(
		distanceMetres,
		advantage.length,
		(-bt * songthaewMinutesPerMetre(parameters)) / theta,
		(constant - bt * fixed) / theta,
		advantage,
	);
	return advantage;
}

/** The same against the whole public nest that the line joins. */
export function nestAdvantage(
	pairs: Pick<PairTrips, "distanceMetres" | "nestFactors">,
	traveller: number,
	parameters: Parameters,
): Float64Array {
	const value = traveller === 0 ? parameters.valueOfTimeWorker : parameters.valueOfTimeStudent;
	const advantage = songthaewAdvantage(pairs.distanceMetres, parameters, value);
	const factors = pairs.nestFactors?.[traveller];
	return factors === undefined ? advantage : advantage.map((term, pair) => term / factors[pair]!);
}

interface Market {
	/** Access factors of the end where the trip is produced. */
	readonly origin: Float64Array;
	readonly trips: Float64Array;
	/** Weights of the ownership groups that this market holds. */
	readonly groups: Float64Array;
}

/**
 * Riders of the line by station pair: station, access-mode and path choice inside a nested logit, pivoting from
 * today's public shares.
 *
 * E(i,j) = Σ_a Σ_b A(i,a) T(a,b) G(b,j), exact over all station pairs at cost zones² × stations; A and G carry the
 * size term. The line's utility against the songthaew gives x = exp((V_line − V_songthaew)/θ) with
 * V_line − V_songthaew = bus over songthaew + rail over bus + bt (g_line − g_songthaew), g_line = −μ ln E + wait.
 * Pivot: public share P becomes P(1+x)^θ / (1 − P + P(1+x)^θ), the line's part of it x/(1+x).
 * Station flows F(a,b) = T(a,b) Σ_ij A(i,a) w(i,j) G(b,j), w = trips × P(line) / E, which sum to the riders.
 *
 * Markets: home-based trips of people without and with a vehicle (park-and-ride serves the home end of owners
 * only, so trips stay in production–attraction form here) and, for workers, trips with neither end at home.
 *
 * @param withEnds also return riders by station and zone (for showing how they reach the line)
 * @param observe told of each market; its arrays hold only during the call
 */
export function lineDemand(
	access: ZoneAccess,
	supply: LineSupply,
	pairs: PairTrips,
	parameters: Parameters,
	scales: { readonly kappa: number; readonly stationScaleMinutes: number },
	withEnds: boolean,
	observe?: MarketObserver,
): LineDemand {
	const zones = pairs.zoneCount;
	const stations = supply.stationCount;
	const theta = parameters.thetaPublic;
	const bt = parameters.inVehicleCoefficient;
	const { kappa } = scales;
	const [none, motorcycle, car, both] = ownershipShares(parameters);
	const values = [parameters.valueOfTimeWorker, parameters.valueOfTimeStudent];
	const sizes = stationSizes(supply.chainageMetres);
	const levels = supply.headways.filter((level) => level.tripShare > 0);
	const levelShares = Float64Array.from(levels, (level) => level.tripShare);
	const levelFactors = Float64Array.from(levels, (level) =>
		exponential((bt * parameters.waitWeight * waitMinutes(level.headwaySeconds)) / theta),
	);
	const stationFlows = new Float64Array(stations * stations);
	const ends: Ends | null = withEnds
		? { home: new Float64Array(stations * zones), activity: new Float64Array(stations * zones) }
		: null;
	const fast = kernels();
	let boardings = 0;

	for (let traveller = 0; traveller < 2; traveller++) {
		const pairCount = zones * zones;
		const room = fast.open(6 * pairCount + stations * (7 * zones + 2 * stations) + 2 * levels.length + 12);
		const line = room.copy(lineFactors(supply, 60 / values[traveller]!, scales.stationScaleMinutes));
		const activity = room.copy(sized(access.activityEnd[traveller]!, sizes, zones));
		/** onward[a][j] = Σ_b T(a,b) G(b,j) */
		const onward = room.zeros(stations * zones);
		fast.combinations(stations, zones, stations, activity, line, stations, 1, onward);
		const advantage = room.copy(nestAdvantage(pairs, traveller, parameters));
		const baseShare = room.copySingles(pairs.publicShare[traveller]!);
		const homeTrips = room.copy(traveller === 0 ? pairs.homeWorker : pairs.homeStudent);
		const origin = (columns: Float64Array): Float64Array => room.copy(sized(columns, sizes, zones));
		const groups = (...weights: number[]): Float64Array => room.copy(Float64Array.from(weights));
		const markets: Market[] = [
			{
				origin: origin(access.homeWithoutVehicle[traveller]!),
				trips: homeTrips,
				groups: groups(none, 0, 0, 0),
			},
			{
				origin: origin(access.homeWithVehicle[traveller]!),
				trips: homeTrips,
				groups: groups(0, motorcycle, car, both),
			},
		];
		if (traveller === 0)
			markets.push({
				origin: activity,
				trips: room.copy(pairs.nonHome),
				groups: groups(none, motorcycle, car, both),
			});
		const shared = {
			zones,
			stations,
			columns: onward,
			advantage,
			baseShare,
			levelShares: room.copy(levelShares),
			levelFactors: room.copy(levelFactors),
			kappa,
			theta,
		};
		/** Riders ÷ E by zone pair. */
		const weight = room.zeros(pairCount);
		const toStation = room.zeros(stations * zones);
		const flow = room.zeros(stations * stations);
		const reached = room.zeros(stations * zones);
		const passing = room.zeros(stations * zones);
		for (const { origin: home, trips, groups: weights } of markets) {
			const market = { ...shared, weights: home, trips, groups: weights };
			observe?.({ ...market, traveller, isHomeBased: home !== activity });
			boardings += fast.pivotRiders(market, weight);
			/** toStation[b][i] = Σ_j w(i,j) G(b,j); flow[b][a] = Σ_i A(i,a) toStation[b][i] */
			fast.rowProducts(zones, zones, weight, stations, activity, toStation);
			fast.rowProducts(stations, zones, home, stations, toStation, flow);
			for (let a = 0; a < stations; a++)
				for (let b = 0; b < stations; b++) {
					const pair = a * stations + b;
					stationFlows[pair] = stationFlows[pair]! + line[pair]! * flow[b * stations + a]!;
				}
			if (ends === null) continue;
			/** Σ_b T(a,b) toStation[b][i] */
			reached.fill(0);
			fast.combinations(stations, zones, stations, toStation, line, stations, 1, reached);
			addProducts(home, reached, ends.home);
			/** Σ_i w(i,j) Σ_a A(i,a) T(a,b) */
			reached.fill(0);
			fast.combinations(stations, zones, stations, home, line, 1, stations, reached);
			passing.fill(0);
			fast.combinations(stations, zones, zones, weight, reached, zones, 1, passing);
			addProducts(activity, passing, ends.activity);
		}
	}
	return { boardingsPerWeekday: boardings, stationFlows, ends };
}

/** into += a × b, place by place. */
function addProducts(a: Float64Array, b: Float64Array, into: Float64Array): void {
	for (let k = 0; k < into.length; k++) into[k] = into[k]! + a[k]! * b[k]!;
}

/** Access factors of each station times its size, station-major. */
export function sized(columns: Float64Array, sizes: Float64Array, zones: number): Float64Array {
	const result = new Float64Array(columns.length);
	for (let a = 0; a < sizes.length; a++) {
		const size = sizes[a]!;
		for (let i = 0; i < zones; i++) result[a * zones + i] = size * columns[a * zones + i]!;
	}
	return result;
}
