import { exponential, powerEach } from "../../core/elementary.ts";
import { kernels } from "../../core/kernels/kernels.ts";
import type { Parameters } from "../../scenario/assumptions.ts";
import {
	type LineSupply,
	lineFactors,
	nestAdvantage,
	type PairTrips,
	sized,
	stationSizes,
	waitMinutes,
	type ZoneAccess,
} from "./line-choice.ts";
import { ownershipShares } from "./rivals.ts";

/** Composite minutes that a line saves by zone pair, for each market; 0 or more. */
export interface LineImprovement {
	readonly homeWorker: Float64Array;
	readonly homeStudent: Float64Array;
	readonly nonHome: Float64Array;
}

/**
 * What the line takes off the composite cost of a trip, all modes together, averaged over who owns what and over the
 * periods of the day: minutes = Σ shares × ln(1 − P + P (1 + x)^θ) / |bt|, with P today's public share and x the line
 * against the songthaew, both as in `lineDemand`. It is the rise of the root logsum, incremental form.
 */
export function lineImprovement(
	access: ZoneAccess,
	supply: LineSupply,
	pairs: Pick<PairTrips, "zoneCount" | "distanceMetres" | "publicShare" | "nestFactors">,
	parameters: Parameters,
	scales: { readonly kappa: number; readonly stationScaleMinutes: number },
): LineImprovement {
	const zones = pairs.zoneCount;
	const stations = supply.stationCount;
	const theta = parameters.thetaPublic;
	const bt = parameters.inVehicleCoefficient;
	const [none, ...owners] = ownershipShares(parameters);
	const sizes = stationSizes(supply.chainageMetres);
	const values = [parameters.valueOfTimeWorker, parameters.valueOfTimeStudent];
	const levels = supply.headways
		.filter((level) => level.tripShare > 0)
		.map((level) => ({
			share: level.tripShare,
			factor: exponential((bt * parameters.waitWeight * waitMinutes(level.headwaySeconds)) / theta),
		}));

	const saved = (traveller: number, parts: readonly Part[]): Float64Array => {
		const count = zones * zones;
		const fast = kernels();
		const room = fast.open(
			5 * count + parts.length * (count + stations * zones) + stations * (2 * zones + stations),
		);
		const line = room.copy(lineFactors(supply, 60 / values[traveller]!, scales.stationScaleMinutes));
		const onward = room.zeros(stations * zones);
		const activity = room.copy(sized(access.activityEnd[traveller]!, sizes, zones));
		fast.combinations(stations, zones, stations, activity, line, stations, 1, onward);
		const advantage = nestAdvantage(pairs, traveller, parameters);
		const baseShares = pairs.publicShare[traveller]!.map((shares) => room.copySingles([shares]));
		const gain = room.zeros(count);
		/** Σ weight × ln(1 − P + P (1 + x)^θ) */
		const rise = room.zeros(count);
		for (const { columns, groups } of parts) {
			const home = room.copy(sized(columns, sizes, zones));
			const reach = room.zeros(count);
			fast.combinations(zones, zones, stations, onward, home, 1, zones, reach);
			powerEach(reach, count, scales.kappa, reach);
			for (const { share, factor } of levels) {
				for (let pair = 0; pair < count; pair++) gain[pair] = 1 + advantage[pair]! * reach[pair]! * factor;
				powerEach(gain, count, theta, gain);
				for (const [group, weight] of groups)
					if (weight !== 0) fast.addLogarithmicRises(count, baseShares[group]!, gain, share * weight, rise);
			}
		}
		return Float64Array.from(rise, (value) => Math.max(0, -value / bt));
	};
	const byOwners = owners.map((share, k): [number, number] => [k + 1, share]);
	const atHome = (traveller: number): readonly Part[] => [
		{ columns: access.homeWithoutVehicle[traveller]!, groups: [[0, none]] },
		{ columns: access.homeWithVehicle[traveller]!, groups: byOwners },
	];
	return {
		homeWorker: saved(0, atHome(0)),
		homeStudent: saved(1, atHome(1)),
		nonHome: saved(0, [{ columns: access.activityEnd[0]!, groups: [[0, none], ...byOwners] }]),
	};
}

/** Ownership groups that reach stations alike: index and share of all people. */
interface Part {
	readonly columns: Float64Array;
	readonly groups: readonly (readonly [group: number, share: number])[];
}
