import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accessConstants } from "../../../src/models/access/feeders.ts";
import { type LineSupply, waitMinutes, type ZoneAccess } from "../../../src/models/demand/line-choice.ts";
import { lineImprovement } from "../../../src/models/demand/line-improvement.ts";
import { logsum } from "../../../src/models/demand/logit.ts";
import { fitBaseShares, ownershipShares } from "../../../src/models/demand/rivals.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";

const SEED = 20261122;
const ZONES = 4;
const p = resolveParameters();
const scales = accessConstants(p);
const bt = p.inVehicleCoefficient;

const block = (low: number, high: number, count: number) =>
	fc.array(fc.double({ min: low, max: high, noNaN: true }), { minLength: count, maxLength: count });

const cases = fc.record({
	metres: block(500, 12_000, ZONES * ZONES),
	trips: block(1, 300, 2 * ZONES * ZONES),
	foot: block(0.01, 1, 2 * 2 * ZONES),
	park: block(1, 3, 2 * 2 * ZONES),
	activity: block(0.01, 1, 2 * 2 * ZONES),
});

describe(`minutes that a line saves (seed ${SEED})`, () => {
	it("are the rise of the logsum over all modes, worked out whole, group by group and period by period", () => {
		fc.assert(
			fc.property(cases, (given) => {
				const distanceMetres = Float64Array.from(given.metres);
				const trips = [0, 1].map((t) =>
					Float64Array.from(given.trips.slice(t * ZONES * ZONES, (t + 1) * ZONES * ZONES)),
				);
				const base = fitBaseShares({ distanceMetres, trips }, p);
				const perTraveller = (values: readonly number[]): Float64Array[] =>
					[0, 1].map((t) => Float64Array.from(values.slice(t * 2 * ZONES, (t + 1) * 2 * ZONES)));
				const foot = perTraveller(given.foot);
				const access: ZoneAccess = {
					homeWithoutVehicle: foot,
					homeWithVehicle: foot.map((column, t) =>
						column.map((value, k) => value * given.park[t * 2 * ZONES + k]!),
					),
					activityEnd: perTraveller(given.activity),
				};
				const supply: LineSupply = {
					stationCount: 2,
					chainageMetres: Float64Array.of(0, 2000),
					travelSeconds: Float64Array.of(0, 240, 240, 0),
					fareBaht: 15,
					headways: [
						{ headwaySeconds: 600, tripShare: 0.6 },
						{ headwaySeconds: 1200, tripShare: 0.3 },
					],
				};
				const found = lineImprovement(
					access,
					supply,
					{ zoneCount: ZONES, distanceMetres, publicShare: base.publicShare },
					p,
					scales,
				);
				const expected = (traveller: number, homeBased: boolean, i: number, j: number): number => {
					const km = (given.metres[i * ZONES + j]! * p.vehicleCircuity) / 1000;
					const perBaht = 60 / (traveller === 0 ? p.valueOfTimeWorker : p.valueOfTimeStudent);
					let minutes = 0;
					ownershipShares(p).forEach((share, group) => {
						const owns = group === 1 || group === 3;
						const motorcycle =
							(owns ? 0 : p.passengerConstant) +
							bt * ((km * 60) / p.motorcycleSpeed + km * p.motorcycleCost * perBaht);
						const car =
							group >= 2
								? base.constants.car +
									bt * ((km * 60) / p.carSpeed + (km * p.carCost + p.carParking) * perBaht)
								: Number.NEGATIVE_INFINITY;
						const active =
							base.constants.active +
							(bt * p.walkWeight * given.metres[i * ZONES + j]! * p.circuity) / p.walkSpeed;
						const songthaew =
							base.constants.songthaew +
							bt *
								((km * 60) / p.songthaewSpeed +
									(p.waitWeight * p.songthaewHeadway) / 2 +
									p.walkWeight * p.songthaewWalk +
									p.songthaewFare * perBaht);
						const others = [logsum([motorcycle, car], p.thetaPrivate), active];
						const before = logsum([...others, songthaew]);
						const origin = !homeBased
							? access.activityEnd
							: group === 0
								? access.homeWithoutVehicle
								: access.homeWithVehicle;
						for (const { headwaySeconds, tripShare } of supply.headways) {
							let e = 0;
							for (const [a, b] of [
								[0, 1],
								[1, 0],
							] as const)
								e +=
									origin[traveller]![a * ZONES + i]! *
									access.activityEnd[traveller]![b * ZONES + j]! *
									Math.exp(-(4 + 15 * perBaht) / scales.stationScaleMinutes);
							const line =
								base.constants.songthaew +
								p.busOverSongthaew +
								p.railOverBus +
								bt * (p.waitWeight * waitMinutes(headwaySeconds) - scales.stationScaleMinutes * Math.log(e));
							const after = logsum([...others, logsum([songthaew, line], p.thetaPublic)]);
							minutes += (share * tripShare * (after - before)) / -bt;
						}
					});
					return minutes;
				};
				for (let i = 0; i < ZONES; i++)
					for (let j = 0; j < ZONES; j++) {
						const pair = i * ZONES + j;
						for (const [saved, traveller, homeBased] of [
							[found.homeWorker, 0, true],
							[found.homeStudent, 1, true],
							[found.nonHome, 0, false],
						] as const)
							expect(Math.abs(saved[pair]! - expected(traveller, homeBased, i, j))).toBeLessThan(1e-5);
					}
			}),
			{ seed: SEED, numRuns: 40 },
		);
	});
});
