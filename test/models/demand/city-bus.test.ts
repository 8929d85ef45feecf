import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accessConstants } from "../../../src/models/access/feeders.ts";
import { cityBusFactors, sharesWithCityBus } from "../../../src/models/demand/city-bus.ts";
import { lineDemand, waitMinutes, type ZoneAccess } from "../../../src/models/demand/line-choice.ts";
import { fitBaseShares, ownershipShares } from "../../../src/models/demand/rivals.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";

const SEED = 20261122;
const ZONES = 3;
const p = resolveParameters();
const scales = accessConstants(p);

const cases = fc.record({
	metres: fc.array(fc.double({ min: 500, max: 12_000, noNaN: true }), { minLength: 9, maxLength: 9 }),
	trips: fc.array(fc.double({ min: 1, max: 300, noNaN: true }), { minLength: 9, maxLength: 9 }),
	access: fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
});

describe(`a city bus beside the songthaews (seed ${SEED})`, () => {
	it("leaves the line the riders that the whole nested logit of songthaew, bus and line gives it", () => {
		fc.assert(
			fc.property(cases, (given) => {
				const distanceMetres = Float64Array.from(given.metres);
				const nonHome = Float64Array.from(given.trips);
				const none = new Float64Array(9);
				const base = fitBaseShares({ distanceMetres, trips: [nonHome, none] }, p);
				const column = (at: number): Float64Array => Float64Array.from(given.access.slice(at, at + 6));
				const [home, activity] = [column(0), column(6)];
				const access: ZoneAccess = {
					homeWithoutVehicle: [home, home],
					homeWithVehicle: [home, home],
					activityEnd: [activity, activity],
				};
				const supply = {
					stationCount: 2,
					chainageMetres: Float64Array.of(0, 2000),
					travelSeconds: Float64Array.of(0, 240, 240, 0),
					fareBaht: 15,
					headways: [{ headwaySeconds: 600, tripShare: 1 }],
				};
				const factors = cityBusFactors(distanceMetres, p, p.valueOfTimeWorker);
				const found = lineDemand(
					access,
					supply,
					{
						zoneCount: ZONES,
						distanceMetres,
						homeWorker: none,
						homeStudent: none,
						nonHome,
						publicShare: base.publicShare.map((groups) => sharesWithCityBus(groups, factors, p.thetaPublic)),
						nestFactors: [factors, factors],
					},
					p,
					scales,
					false,
				).boardingsPerWeekday;

				const bt = p.inVehicleCoefficient;
				const perBaht = 60 / p.valueOfTimeWorker;
				let riders = 0;
				ownershipShares(p).forEach((share, group) => {
					for (let i = 0; i < ZONES; i++)
						for (let j = 0; j < ZONES; j++) {
							const pair = i * ZONES + j;
							const km = (given.metres[pair]! * p.vehicleCircuity) / 1000;
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
								base.constants.active + (bt * p.walkWeight * given.metres[pair]! * p.circuity) / p.walkSpeed;
							const others =
								(Math.exp(motorcycle / p.thetaPrivate) + Math.exp(car / p.thetaPrivate)) ** p.thetaPrivate +
								Math.exp(active);
							const songthaew =
								base.constants.songthaew +
								bt *
									((km * 60) / p.songthaewSpeed +
										(p.waitWeight * p.songthaewHeadway) / 2 +
										p.walkWeight * p.songthaewWalk +
										p.songthaewFare * perBaht);
							const bus =
								base.constants.songthaew +
								p.busOverSongthaew +
								bt *
									((km * 60) / p.busSpeed +
										p.waitWeight * waitMinutes(p.busHeadway * 60) +
										p.walkWeight * p.songthaewWalk +
										p.busFare * perBaht);
							let e = 0;
							for (const [a, b] of [
								[0, 1],
								[1, 0],
							] as const)
								e +=
									activity[a * ZONES + i]! *
									activity[b * ZONES + j]! *
									Math.exp(-(4 + 15 * perBaht) / scales.stationScaleMinutes);
							const line =
								base.constants.songthaew +
								p.busOverSongthaew +
								p.railOverBus +
								bt * (p.waitWeight * 5 - scales.stationScaleMinutes * Math.log(e));
							const inNest = [songthaew, bus, line].map((v) => Math.exp(v / p.thetaPublic));
							const sum = inNest.reduce((x, y) => x + y, 0);
							const nest = sum ** p.thetaPublic;
							riders += (nonHome[pair]! * share * (nest / (nest + others)) * inNest[2]!) / sum;
						}
				});
				expect(found / riders).toBeCloseTo(1, 5);
			}),
			{ seed: SEED, numRuns: 40 },
		);
	});
});
