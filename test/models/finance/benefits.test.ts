import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	accidentSaving,
	fourWheelerResourceCost,
	ruleOfHalf,
	timeBenefit,
	vehicleSaving,
} from "../../../src/models/finance/benefits.ts";
import {
	breakEvenLoad,
	carbonBalance,
	kilogramsPerPassengerKm,
	roadEmissions,
	trainKilogramsPerKm,
} from "../../../src/models/finance/carbon.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";

const PARAMETERS = resolveParameters();
const VALUE = { death: PARAMETERS.deathValue, seriousInjury: PARAMETERS.seriousInjuryValue };
const ROADS = roadEmissions(PARAMETERS);
const SEED = 20261122;

describe("rule of half", () => {
	it("100 travellers save 10 minutes, 20 new ones gain half of that on average: 1,100 minutes", () => {
		expect(ruleOfHalf(100, 120, 40, 30)).toBe(100 * 10 + 20 * 5);
	});
	it(`is the area under a straight demand line, integrated in thin strips (seed ${SEED})`, () => {
		const cost = fc.double({ min: 1, max: 100, noNaN: true });
		const trips = fc.double({ min: 0, max: 1000, noNaN: true });
		fc.assert(
			fc.property(trips, trips, cost, cost, (before, after, costBefore, costAfter) => {
				const strips = 1000;
				let area = 0;
				for (let k = 0; k < strips; k++) {
					const share = (k + 0.5) / strips;
					area += ((before + (after - before) * share) * (costBefore - costAfter)) / strips;
				}
				expect(ruleOfHalf(before, after, costBefore, costAfter)).toBeCloseTo(area, 5);
			}),
			{ seed: SEED },
		);
	});
	it("1.2 million minutes a weekday at 50 baht an hour are 320 million baht a year", () => {
		expect(timeBenefit(1_200_000, 50, 320)).toBeCloseTo(320, 9);
	});
	it("10,000 car-km avoided a weekday at 4 baht are 12.8 million baht a year", () => {
		expect(vehicleSaving(10_000, PARAMETERS.carResourceCost, 320)).toBeCloseTo(12.8, 9);
	});
});

it("three cars at 4 baht and two pickups at 5 are a mean of 4.4 baht/km", () => {
	expect(
		fourWheelerResourceCost({ carResourceCost: 4, pickupResourceCost: 5, pickupShare: 0.4 }),
	).toBeCloseTo(4.4, 12);
});

describe("accidents", () => {
	const motorcycle = { deathsPerHundredMillionKm: 2.5, seriousInjuriesPerHundredMillionKm: 10 };
	const tram = { deathsPerHundredMillionKm: 0.1, seriousInjuriesPerHundredMillionKm: 1 };
	it("50 million passenger-km moved prevent 1.2 deaths and 4.5 injuries: 25.5 million baht", () => {
		expect(accidentSaving(5e7, motorcycle, tram, VALUE)).toBeCloseTo(1.2 * 10 + 4.5 * 3, 9);
	});
	it("moving back costs what moving saved", () => {
		expect(accidentSaving(5e7, tram, motorcycle, VALUE)).toBeCloseTo(
			-accidentSaving(5e7, motorcycle, tram, VALUE),
			9,
		);
	});
});

describe("carbon (models 6.3)", () => {
	const train = trainKilogramsPerKm(4.5, PARAMETERS.gridEmission);
	it("a train-km is 2.25 kg, 56 g a passenger-km with 40 aboard", () => {
		expect(train).toBeCloseTo(2.25, 2);
		expect(Math.round((train / 40) * 1000)).toBe(56);
	});
	it.each([
		["motorcycle", 35],
		["car", 120],
		["songthaew", 40],
	] as const)("%s: %i g a passenger-km", (mode, grams) => {
		expect(Math.round(kilogramsPerPassengerKm(ROADS[mode]) * 1000)).toBe(grams);
	});
	it("64 motorcycle riders must be aboard before a train saves anything", () => {
		expect(Math.round(breakEvenLoad(train, ROADS.motorcycle))).toBe(64);
	});
	it(`the balance is 0 exactly at the break-even load, and a saving above it (seed ${SEED})`, () => {
		const kind = fc.constantFrom("motorcycle" as const, "car" as const, "songthaew" as const);
		fc.assert(
			fc.property(kind, fc.double({ min: 1, max: 10_000, noNaN: true }), (mode, trainKm) => {
				const road = ROADS[mode];
				const load = breakEvenLoad(train, road);
				const net = (aboard: number) =>
					carbonBalance({
						energyKilowattHoursPerWeekday: trainKm * 4.5,
						gridKilogramsPerKilowattHour: PARAMETERS.gridEmission,
						passengerKmMoved: [{ from: road, passengerKm: trainKm * aboard }],
						weekdaysPerYear: 320,
					}).net;
				expect(Math.abs(net(load))).toBeLessThan(1e-9 * trainKm);
				expect(net(load + 1)).toBeLessThan(0);
				expect(net(load - 1)).toBeGreaterThan(0);
			}),
			{ seed: SEED },
		);
	});
});
