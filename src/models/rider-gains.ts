import { exponential, logarithm } from "../core/elementary.ts";
import type { PivotInput } from "../core/kernels/types.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import { formerPrivateShares, type PrivateShares } from "./demand/former-modes.ts";
import type { RivalConstants } from "./demand/rivals.ts";
import { ruleOfHalf } from "./finance/benefits.ts";

/** One market of the pivot as it is worked out, with whose it is. */
export interface ObservedMarket extends PivotInput {
	/** 0 workers, 1 students: whose value of time. */
	readonly traveller: number;
	/** False for trips with neither end at home. */
	readonly isHomeBased: boolean;
}

export type MarketObserver = (market: ObservedMarket) => void;

/** What riders did before there was a line. */
export const FORMER_MODES = ["motorcycle", "car", "songthaew", "active"] as const;
export type FormerMode = (typeof FORMER_MODES)[number];

/** A weekday's riders of the line: where they come from and what they gain. Before the outside view. */
export interface RiderGains {
	readonly boardings: number;
	/** Sums to the boardings. */
	readonly boardingsFrom: Readonly<Record<FormerMode, number>>;
	/** Passenger-km that they travelled by each mode before, on roads, or on foot by the walking detour. */
	readonly passengerKmFrom: Readonly<Record<FormerMode, number>>;
	/** Baht: change of the logsum of all travellers, each at the value of time of their own. */
	readonly gainBaht: number;
	/** Minutes in all of workers and of students. */
	readonly gainMinutes: readonly [number, number];
	/** Baht by the rule of half on the cost of public transport: those who rode it before, and those who come to it. */
	readonly ruleOfHalfBaht: { readonly existing: number; readonly new: number };
	/** Baht of the logsum and boardings by the zone where the traveller lives. */
	readonly gainBahtByHomeZone: Float64Array;
	readonly boardingsByHomeZone: Float64Array;
	/** Trips with neither end at home: where the traveller lives is not known. */
	readonly gainBahtAwayFromHome: number;
	readonly boardingsAwayFromHome: number;
}

export interface GainsInput {
	readonly zoneCount: number;
	readonly distanceMetres: Float64Array;
	readonly constants: RivalConstants;
	readonly parameters: Parameters;
}

/**
 * Gathers, while the pivot works out riders, what it implies about them. For a trip with public share P before and
 * x = exp((V_line − V_songthaew)/θ): public share P' = P(1+x)^θ / D, D = 1 − P + P(1+x)^θ, riders P' x/(1+x).
 * - from songthaew P − P'/(1+x); from other modes P' − P, in proportion to their shares of today, as the logit has it;
 * - gain by the logsum ln D / |bt| minutes (Williams 1977; Small & Rosen 1981);
 * - cost of public transport falls by ΔGC = θ ln(1+x)/|bt| minutes: the rule of half gives P ΔGC to those who rode it
 *   and ½ (P' − P) ΔGC to those who come. It exceeds the logsum where demand bends, as the line adds a way to travel
 *   rather than changing one a little; the logsum is what is counted.
 *
 * Fixed demand: trips and destinations stay. Half of the trips of a home-based market go home; all count where they
 * are made from.
 */
export function createGainsCollector(input: GainsInput): {
	readonly observe: MarketObserver;
	readonly gains: () => RiderGains;
} {
	const { zoneCount, distanceMetres, parameters } = input;
	const perUtil = 1 / Math.abs(parameters.inVehicleCoefficient);
	const bahtPerMinute = [parameters.valueOfTimeWorker / 60, parameters.valueOfTimeStudent / 60];
	const from = { motorcycle: 0, car: 0, songthaew: 0, active: 0 };
	const km = { motorcycle: 0, car: 0, songthaew: 0, active: 0 };
	const gainBahtByHomeZone = new Float64Array(zoneCount);
	const boardingsByHomeZone = new Float64Array(zoneCount);
	let boardings = 0;
	const gainMinutes: [number, number] = [0, 0];
	let existing = 0;
	let added = 0;
	let gainBahtAwayFromHome = 0;
	let boardingsAwayFromHome = 0;
	const privateShares = [0, 1].map((traveller) =>
		formerPrivateShares(distanceMetres, traveller, parameters, input.constants),
	);

	const observe: MarketObserver = (market) => {
		const { stations, columns, weights, advantage, trips, baseShare, groups, kappa, theta } = market;
		const pairs = zoneCount * zoneCount;
		const shares = privateShares[market.traveller]!;
		const baht = perUtil * bahtPerMinute[market.traveller]!;
		for (let i = 0; i < zoneCount; i++) {
			let riders = 0;
			let gain = 0;
			for (let j = 0; j < zoneCount; j++) {
				const pair = i * zoneCount + j;
				const tripCount = trips[pair]!;
				if (!(tripCount > 0)) continue;
				let e = 0;
				for (let a = 0; a < stations; a++) e += weights[a * zoneCount + i]! * columns[a * zoneCount + j]!;
				if (!(e > 0)) continue;
				const reach = advantage[pair]! * exponential(kappa * logarithm(e));
				const roadKm = (distanceMetres[pair]! * parameters.vehicleCircuity) / 1000;
				const footKm = (distanceMetres[pair]! * parameters.circuity) / 1000;
				for (let level = 0; level < market.levelShares.length; level++) {
					const x = reach * market.levelFactors[level]!;
					const step = theta * logarithm(1 + x);
					const rise = exponential(step) - 1;
					for (let group = 0; group < groups.length; group++) {
						const count = tripCount * market.levelShares[level]! * groups[group]!;
						if (!(count > 0)) continue;
						const before = baseShare[group * pairs + pair]!;
						const whole = 1 + before * rise;
						const after = (before * (1 + rise)) / whole;
						const fromPublic = count * (before - after / (1 + x));
						const moved = count * (after - before);
						riders += (count * after * x) / (1 + x);
						gain += count * logarithm(whole) * baht;
						existing += ruleOfHalf(count * before, count * before, step * baht, 0);
						added += ruleOfHalf(0, moved, step * baht, 0);
						from.songthaew += fromPublic;
						km.songthaew += fromPublic * roadKm;
						addPrivate(shares, group, pair, pairs, moved, roadKm, footKm);
					}
				}
			}
			boardings += riders;
			gainMinutes[market.traveller === 0 ? 0 : 1] += gain / bahtPerMinute[market.traveller]!;
			if (market.isHomeBased) {
				boardingsByHomeZone[i] = boardingsByHomeZone[i]! + riders;
				gainBahtByHomeZone[i] = gainBahtByHomeZone[i]! + gain;
			} else {
				boardingsAwayFromHome += riders;
				gainBahtAwayFromHome += gain;
			}
		}
	};

	const addPrivate = (
		shares: PrivateShares,
		group: number,
		pair: number,
		pairs: number,
		moved: number,
		roadKm: number,
		footKm: number,
	): void => {
		const byMotorcycle = moved * shares.motorcycle[group * pairs + pair]!;
		const byCar = moved * shares.car[group * pairs + pair]!;
		const onFoot = moved - byMotorcycle - byCar;
		from.motorcycle += byMotorcycle;
		from.car += byCar;
		from.active += onFoot;
		km.motorcycle += byMotorcycle * roadKm;
		km.car += byCar * roadKm;
		km.active += onFoot * footKm;
	};

	return {
		observe,
		gains: () => ({
			boardings,
			boardingsFrom: { ...from },
			passengerKmFrom: { ...km },
			gainBaht: gainMinutes[0] * bahtPerMinute[0]! + gainMinutes[1] * bahtPerMinute[1]!,
			gainMinutes,
			ruleOfHalfBaht: { existing, new: added },
			gainBahtByHomeZone,
			boardingsByHomeZone,
			gainBahtAwayFromHome,
			boardingsAwayFromHome,
		}),
	};
}
