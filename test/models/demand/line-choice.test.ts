import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accessConstants } from "../../../src/models/access/feeders.ts";
import {
	type LineSupply,
	lineDemand,
	type PairTrips,
	stationSizes,
	waitMinutes,
	type ZoneAccess,
} from "../../../src/models/demand/line-choice.ts";
import { fitBaseShares, ownershipShares } from "../../../src/models/demand/rivals.ts";
import { type Parameters, resolveParameters } from "../../../src/scenario/assumptions.ts";

const SEED = 20261122;
const ZONES = 5;
const STATIONS = 4;
const parameters = resolveParameters();
const scales = accessConstants(parameters);

interface Case {
	readonly access: ZoneAccess;
	readonly supply: LineSupply;
	readonly pairs: PairTrips;
	readonly trips: readonly Float64Array[];
	readonly constants: { car: number; songthaew: number; active: number };
}

const unit = (count: number, low: number, high: number) =>
	fc.array(fc.double({ min: low, max: high, noNaN: true }), { minLength: count, maxLength: count });

const cases = fc
	.record({
		home: unit(4 * ZONES * STATIONS, 0.001, 1),
		extra: unit(2 * ZONES * STATIONS, 1, 4),
		spacing: unit(STATIONS - 1, 300, 2500),
		worker: unit(ZONES * ZONES, 0, 500),
		student: unit(ZONES * ZONES, 0, 300),
		nonHome: unit(ZONES * ZONES, 0, 200),
		distance: unit(ZONES * ZONES, 400, 15_000),
		fare: fc.integer({ min: 0, max: 40 }),
	})
	.map((drawn): Case => {
		const block = ZONES * STATIONS;
		const column = (index: number): Float64Array =>
			Float64Array.from(drawn.home.slice(index * block, (index + 1) * block));
		const chainageMetres = new Float64Array(STATIONS);
		for (let a = 1; a < STATIONS; a++) chainageMetres[a] = chainageMetres[a - 1]! + drawn.spacing[a - 1]!;
		const travelSeconds = new Float64Array(STATIONS * STATIONS);
		for (let a = 0; a < STATIONS; a++)
			for (let b = 0; b < STATIONS; b++)
				travelSeconds[a * STATIONS + b] = Math.abs(chainageMetres[a]! - chainageMetres[b]!) / 9;
		const distanceMetres = Float64Array.from(drawn.distance);
		const homeWorker = Float64Array.from(drawn.worker);
		const homeStudent = Float64Array.from(drawn.student);
		const nonHome = Float64Array.from(drawn.nonHome);
		const trips = [
			homeWorker.map((value, p) => value + nonHome[p]! + 1),
			homeStudent.map((value) => value + 1),
		];
		const base = fitBaseShares({ distanceMetres, trips }, parameters);
		return {
			access: {
				homeWithoutVehicle: [column(0), column(1)],
				homeWithVehicle: [
					column(0).map((value, i) => value * drawn.extra[i]!),
					column(1).map((value, i) => value * drawn.extra[block + i]!),
				],
				activityEnd: [column(2), column(3)],
			},
			supply: {
				stationCount: STATIONS,
				chainageMetres,
				travelSeconds,
				fareBaht: drawn.fare,
				headways: [
					{ headwaySeconds: 600, tripShare: 0.45 },
					{ headwaySeconds: 1200, tripShare: 0.5 },
				],
			},
			pairs: {
				zoneCount: ZONES,
				distanceMetres,
				homeWorker,
				homeStudent,
				nonHome,
				publicShare: base.publicShare,
			},
			trips,
			constants: base.constants,
		};
	});

/**
 * The same riders from the whole nested logit, one traveller group, one zone pair and one pair of stations at a
 * time: constants and utilities of every mode, no pivot, no factors, no powers of sums. Independent of the code
 * under test but for the size of a station.
 */
function fullLogit(given: Case, p: Parameters): { riders: number; flows: Float64Array } {
	const flows = new Float64Array(STATIONS * STATIONS);
	const sizes = stationSizes(given.supply.chainageMetres);
	const ownership = ownershipShares(p);
	const bt = p.inVehicleCoefficient;
	let riders = 0;
	for (let traveller = 0; traveller < 2; traveller++) {
		const minutesPerBaht = 60 / (traveller === 0 ? p.valueOfTimeWorker : p.valueOfTimeStudent);
		const markets = [0, 1, 2, 3].map((group) => ({
			group,
			origin: group === 0 ? given.access.homeWithoutVehicle : given.access.homeWithVehicle,
			trips: traveller === 0 ? given.pairs.homeWorker : given.pairs.homeStudent,
		}));
		if (traveller === 0)
			for (let group = 0; group < 4; group++)
				markets.push({ group, origin: given.access.activityEnd, trips: given.pairs.nonHome });
		for (const market of markets)
			for (let i = 0; i < ZONES; i++)
				for (let j = 0; j < ZONES; j++) {
					const d = (given.pairs.distanceMetres[i * ZONES + j]! * p.vehicleCircuity) / 1000;
					const ownsMotorcycle = market.group === 1 || market.group === 3;
					const motorcycle =
						(ownsMotorcycle ? 0 : p.passengerConstant) +
						bt * ((d * 60) / p.motorcycleSpeed + d * p.motorcycleCost * minutesPerBaht);
					const car =
						market.group >= 2
							? given.constants.car +
								bt * ((d * 60) / p.carSpeed + (d * p.carCost + p.carParking) * minutesPerBaht)
							: Number.NEGATIVE_INFINITY;
					const songthaew =
						given.constants.songthaew +
						bt *
							((d * 60) / p.songthaewSpeed +
								(p.waitWeight * p.songthaewHeadway) / 2 +
								p.walkWeight * p.songthaewWalk +
								p.songthaewFare * minutesPerBaht);
					const active =
						given.constants.active +
						(bt * p.walkWeight * given.pairs.distanceMetres[i * ZONES + j]! * p.circuity) / p.walkSpeed;
					const privateSum = Math.exp(motorcycle / p.thetaPrivate) + Math.exp(car / p.thetaPrivate);
					const others = privateSum ** p.thetaPrivate + Math.exp(active);
					for (const { headwaySeconds, tripShare } of given.supply.headways) {
						let e = 0;
						const parts = new Float64Array(STATIONS * STATIONS);
						for (let a = 0; a < STATIONS; a++)
							for (let b = 0; b < STATIONS; b++) {
								if (a === b) continue;
								const minutes =
									given.supply.travelSeconds[a * STATIONS + b]! / 60 +
									given.supply.fareBaht * minutesPerBaht -
									scales.stationScaleMinutes *
										Math.log(
											market.origin[traveller]![a * ZONES + i]! *
												sizes[a]! *
												given.access.activityEnd[traveller]![b * ZONES + j]! *
												sizes[b]!,
										);
								const part = Math.exp(-minutes / scales.stationScaleMinutes);
								parts[a * STATIONS + b] = part;
								e += part;
							}
						const line =
							given.constants.songthaew +
							p.busOverSongthaew +
							p.railOverBus +
							bt * (p.waitWeight * waitMinutes(headwaySeconds) - scales.stationScaleMinutes * Math.log(e));
						const publicSum = Math.exp(songthaew / p.thetaPublic) + Math.exp(line / p.thetaPublic);
						const nest = publicSum ** p.thetaPublic;
						const probability = ((nest / (nest + others)) * Math.exp(line / p.thetaPublic)) / publicSum;
						const count = market.trips[i * ZONES + j]! * ownership[market.group]! * tripShare * probability;
						riders += count;
						parts.forEach((part, index) => {
							flows[index] = flows[index]! + (count * part) / e;
						});
					}
				}
	}
	return { riders, flows };
}

describe(`riders of the line (seed ${SEED})`, () => {
	it("pivot on today's shares equals the full nested logit, riders and every station pair", () => {
		fc.assert(
			fc.property(cases, (given) => {
				const found = lineDemand(given.access, given.supply, given.pairs, parameters, scales, false);
				const expected = fullLogit(given, parameters);
				expect(found.boardingsPerWeekday / expected.riders).toBeCloseTo(1, 5);
				expected.flows.forEach((flow, index) => {
					if (flow === 0) expect(found.stationFlows[index]).toBe(0);
					else expect(found.stationFlows[index]! / flow).toBeCloseTo(1, 5);
				});
			}),
			{ seed: SEED, numRuns: 60 },
		);
	});

	it("conserves riders: station flows and both ends sum to the boardings", () => {
		fc.assert(
			fc.property(cases, (given) => {
				const found = lineDemand(given.access, given.supply, given.pairs, parameters, scales, true);
				const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
				expect(sum(found.stationFlows) / found.boardingsPerWeekday).toBeCloseTo(1, 10);
				expect(sum(found.ends!.home) / found.boardingsPerWeekday).toBeCloseTo(1, 10);
				expect(sum(found.ends!.activity) / found.boardingsPerWeekday).toBeCloseTo(1, 10);
			}),
			{ seed: SEED, numRuns: 40 },
		);
	});

	it("loses riders as fare, headway or riding time rise", () => {
		fc.assert(
			fc.property(cases, (given) => {
				const riders = (supply: LineSupply): number =>
					lineDemand(given.access, supply, given.pairs, parameters, scales, false).boardingsPerWeekday;
				const now = riders(given.supply);
				expect(riders({ ...given.supply, fareBaht: given.supply.fareBaht + 5 })).toBeLessThan(now);
				const slower = given.supply.travelSeconds.map((value) => value * 1.2);
				expect(riders({ ...given.supply, travelSeconds: slower })).toBeLessThan(now);
				const rarer = given.supply.headways.map((level) => ({
					...level,
					headwaySeconds: level.headwaySeconds + 120,
				}));
				expect(riders({ ...given.supply, headways: rarer })).toBeLessThan(now);
			}),
			{ seed: SEED, numRuns: 30 },
		);
	});
});

describe("station sizes", () => {
	it("are half the way to each neighbour over 1,000 m; termini have one side only", () => {
		expect([...stationSizes(Float64Array.from([0, 1000, 3000]))]).toEqual([0.5, 1.5, 1]);
	});

	it("are shared by coincident stations", () => {
		expect([...stationSizes(Float64Array.from([0, 1000, 1000, 3000]))]).toEqual([0.5, 0.75, 0.75, 1]);
	});
});
