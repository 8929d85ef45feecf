import { exponential, exponentialEach, powerEach } from "../../core/elementary.ts";
import type { Parameters } from "../../scenario/assumptions.ts";
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
function lineFactors(supply: LineSupply, minutesPerBaht: number, scaleMinutes: number): Float64Array {
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

interface Market {
	/** Access factors of the end where the trip is produced. */
	readonly origin: Float64Array;
	readonly trips: Float64Array;
	/** Ownership groups that this market holds, as weights by group. */
	readonly ownership: readonly [number, number, number, number];
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
 */
export function lineDemand(
	access: ZoneAccess,
	supply: LineSupply,
	pairs: PairTrips,
	parameters: Parameters,
	scales: { readonly kappa: number; readonly stationScaleMinutes: number },
	withEnds: boolean,
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
	const songthaewRate = songthaewMinutesPerMetre(parameters);
	const constant = parameters.busOverSongthaew + parameters.railOverBus;
	const advantage = new Float64Array(zones * zones);
	const weight = new Float64Array(zones * zones);
	let boardings = 0;

	for (let traveller = 0; traveller < 2; traveller++) {
		const line = lineFactors(supply, 60 / values[traveller]!, scales.stationScaleMinutes);
		const activity = sized(access.activityEnd[traveller]!, sizes, zones);
		/** onward[a][j] = Σ_b T(a,b) G(b,j) */
		const onward = new Float64Array(stations * zones);
		for (let a = 0; a < stations; a++)
			combine(zones, stations, activity, line, a * stations, 1, onward, a * zones);
		const fixed = songthaewFixedMinutes(parameters, values[traveller]!);
		exponentialEach(
			pairs.distanceMetres,
			advantage.length,
			(-bt * songthaewRate) / theta,
			(constant - bt * fixed) / theta,
			advantage,
		);
		const homeTrips = traveller === 0 ? pairs.homeWorker : pairs.homeStudent;
		const markets: Market[] = [
			{
				origin: sized(access.homeWithoutVehicle[traveller]!, sizes, zones),
				trips: homeTrips,
				ownership: [none, 0, 0, 0],
			},
			{
				origin: sized(access.homeWithVehicle[traveller]!, sizes, zones),
				trips: homeTrips,
				ownership: [0, motorcycle, car, both],
			},
		];
		if (traveller === 0)
			markets.push({ origin: activity, trips: pairs.nonHome, ownership: [none, motorcycle, car, both] });
		for (const market of markets) {
			boardings += marketRiders(
				market,
				onward,
				zones,
				stations,
				advantage,
				pairs.publicShare[traveller]!,
				levelShares,
				levelFactors,
				kappa,
				theta,
				weight,
			);
			addFlows(zones, stations, market.origin, weight, line, activity, stationFlows, ends);
		}
	}
	return { boardingsPerWeekday: boardings, stationFlows, ends };
}

/**
 * Riders of one market; fills riders ÷ E by zone pair. The sum over ownership groups of s p (1+x)^θ / (1 + p rise)
 * times x/(1+x) is brought over one denominator, and each row goes through whole-row powers: divisions and calls
 * cost more than anything else here.
 */
function marketRiders(
	market: Market,
	onward: Float64Array,
	zones: number,
	stations: number,
	advantage: Float64Array,
	publicShare: readonly Float32Array[],
	levelShares: Float64Array,
	levelFactors: Float64Array,
	kappa: number,
	theta: number,
	weight: Float64Array,
): number {
	const sum = new Float64Array(zones);
	const sumPower = new Float64Array(zones);
	const onePlus = new Float64Array(zones);
	const gains = new Float64Array(zones);
	const probability = new Float64Array(zones);
	const [s0, s1, s2, s3] = market.ownership;
	const base0 = publicShare[0]!;
	const base1 = publicShare[1]!;
	const base2 = publicShare[2]!;
	const base3 = publicShare[3]!;
	const levelCount = levelShares.length;
	const { trips, origin } = market;
	let riders = 0;
	for (let i = 0; i < zones; i++) {
		const row = i * zones;
		sum.fill(0);
		combine(zones, stations, onward, origin, i, zones, sum, 0);
		powerEach(sum, zones, kappa, sumPower);
		probability.fill(0);
		for (let level = 0; level < levelCount; level++) {
			const factor = levelFactors[level]!;
			const share = levelShares[level]!;
			for (let j = 0; j < zones; j++) onePlus[j] = 1 + advantage[row + j]! * sumPower[j]! * factor;
			powerEach(onePlus, zones, theta, gains);
			for (let j = 0; j < zones; j++) {
				const pair = row + j;
				const p0 = base0[pair]!;
				const p1 = base1[pair]!;
				const p2 = base2[pair]!;
				const p3 = base3[pair]!;
				const gain = gains[j]!;
				const whole = onePlus[j]!;
				const rise = gain - 1;
				const d0 = 1 + p0 * rise;
				const d1 = 1 + p1 * rise;
				const d2 = 1 + p2 * rise;
				const d3 = 1 + p3 * rise;
				const d01 = d0 * d1;
				const d23 = d2 * d3;
				const top = (s0 * p0 * d1 + s1 * p1 * d0) * d23 + (s2 * p2 * d3 + s3 * p3 * d2) * d01;
				probability[j] = probability[j]! + (share * top * gain * (whole - 1)) / (d01 * d23 * whole);
			}
		}
		for (let j = 0; j < zones; j++) {
			const e = sum[j]!;
			const count = trips[row + j]! * probability[j]!;
			riders += count;
			weight[row + j] = e > 0 ? count / e : 0;
		}
	}
	return riders;
}

/** into[offset + j] += Σ_a columns[a·zones + j] × weights[first + a·step], four stations at a time. */
function combine(
	zones: number,
	stations: number,
	columns: Float64Array,
	weights: Float64Array,
	first: number,
	step: number,
	into: Float64Array,
	offset: number,
): void {
	let a = 0;
	for (; a + 3 < stations; a += 4) {
		const at = first + a * step;
		const w0 = weights[at]!;
		const w1 = weights[at + step]!;
		const w2 = weights[at + 2 * step]!;
		const w3 = weights[at + 3 * step]!;
		const c0 = a * zones;
		const c1 = c0 + zones;
		const c2 = c1 + zones;
		const c3 = c2 + zones;
		for (let j = 0; j < zones; j++)
			into[offset + j] =
				into[offset + j]! +
				(w0 * columns[c0 + j]! + w1 * columns[c1 + j]! + (w2 * columns[c2 + j]! + w3 * columns[c3 + j]!));
	}
	for (; a < stations; a++) {
		const factor = weights[first + a * step]!;
		const start = a * zones;
		for (let j = 0; j < zones; j++) into[offset + j] = into[offset + j]! + factor * columns[start + j]!;
	}
}

function sized(columns: Float64Array, sizes: Float64Array, zones: number): Float64Array {
	const result = new Float64Array(columns.length);
	for (let a = 0; a < sizes.length; a++) {
		const size = sizes[a]!;
		for (let i = 0; i < zones; i++) result[a * zones + i] = size * columns[a * zones + i]!;
	}
	return result;
}

/** F(a,b) += T(a,b) Σ_i A(i,a) Σ_j w(i,j) G(b,j), with the zones of both ends where they are asked for. */
function addFlows(
	zones: number,
	stations: number,
	home: Float64Array,
	weight: Float64Array,
	line: Float64Array,
	activity: Float64Array,
	flows: Float64Array,
	ends: Ends | null,
): void {
	/** toStation[b][i] = Σ_j w(i,j) G(b,j), three stations at a time. */
	const toStation = new Float64Array(stations * zones);
	for (let i = 0; i < zones; i++) {
		const row = i * zones;
		let b = 0;
		for (; b + 2 < stations; b += 3) {
			const first = b * zones;
			const second = first + zones;
			const third = second + zones;
			let sum0 = 0;
			let sum1 = 0;
			let sum2 = 0;
			for (let j = 0; j < zones; j++) {
				const w = weight[row + j]!;
				sum0 += w * activity[first + j]!;
				sum1 += w * activity[second + j]!;
				sum2 += w * activity[third + j]!;
			}
			toStation[first + i] = sum0;
			toStation[second + i] = sum1;
			toStation[third + i] = sum2;
		}
		for (; b < stations; b++) {
			const start = b * zones;
			let sum = 0;
			for (let j = 0; j < zones; j++) sum += weight[row + j]! * activity[start + j]!;
			toStation[start + i] = sum;
		}
	}
	for (let a = 0; a < stations; a++) {
		const start = a * zones;
		for (let b = 0; b < stations; b++) {
			const factor = line[a * stations + b]!;
			if (factor === 0) continue;
			const to = b * zones;
			let flow = 0;
			for (let i = 0; i < zones; i++) flow += home[start + i]! * toStation[to + i]!;
			flows[a * stations + b] = flows[a * stations + b]! + factor * flow;
		}
	}
	if (ends === null) return;
	const reached = new Float64Array(zones);
	const passing = new Float64Array(zones);
	for (let a = 0; a < stations; a++) {
		const start = a * zones;
		reached.fill(0);
		combine(zones, stations, toStation, line, a * stations, 1, reached, 0);
		for (let i = 0; i < zones; i++)
			ends.home[start + i] = ends.home[start + i]! + home[start + i]! * reached[i]!;
		reached.fill(0);
		combine(zones, stations, home, line, a, stations, reached, 0);
		passing.fill(0);
		combine(zones, zones, weight, reached, 0, 1, passing, 0);
		for (let i = 0; i < zones; i++)
			ends.activity[start + i] = ends.activity[start + i]! + passing[i]! * activity[start + i]!;
	}
}
