import { describe, expect, it, vi } from "vitest";
import { buildBaseState } from "../../src/models/base-state.ts";
import { formerPrivateShares } from "../../src/models/demand/former-modes.ts";
import { ownershipShares } from "../../src/models/demand/rivals.ts";
import { evaluate } from "../../src/models/evaluate.ts";
import { effectsOf } from "../../src/models/finance-effects.ts";
import { createGainsCollector, type FormerMode } from "../../src/models/rider-gains.ts";
import { scenarioParameters } from "../../src/models/travel-parameters.ts";
import {
	DRAW_COLUMNS,
	drawnOutsideFactors,
	drawnParameters,
	latinHypercube,
} from "../../src/models/uncertainty/draws.ts";
import { type Case, caseOf, DRAWS, optionA, runner, sum } from "./finance-case.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const A = optionA();

describe("the riders' gain", () => {
	it("is the area under the demand curve: riders at every fare from this one up, by Simpson's rule", () => {
		const riders = (flatBaht: number): number =>
			runner.evaluate({ ...A.scenario, fare: { flatBaht } }).boardingsPerWeekday;
		const steps = 60;
		const step = 240 / steps;
		let area = 0;
		for (let k = 0; k <= steps; k++)
			area += riders(15 + k * step) * (k === 0 || k === steps ? 1 : k % 2 === 1 ? 4 : 2);
		const perBoarding = (area * step) / 3 / A.outcome.boardingsPerWeekday;
		expect(A.result.userBenefitBahtPerBoarding! / perBoarding).toBeCloseTo(1, 3);
	});

	it("by the rule of half is more, as demand bends, and mostly that of people who rode songthaews", () => {
		const { existing, new: added } = A.result.ruleOfHalfBahtPerBoarding!;
		const logsum = A.result.userBenefitBahtPerBoarding!;
		expect(existing + added).toBeGreaterThan(logsum);
		expect(existing + added).toBeLessThan(1.2 * logsum);
		expect(existing).toBeGreaterThan(added);
	});

	it("is smaller where the fare is higher, by about what the fare takes", () => {
		const dearer = { ...A.scenario, fare: { flatBaht: 16 } };
		const gain = ({ result, outcome }: Case): number =>
			result.userBenefitBahtPerBoarding! * outcome.boardingsPerWeekday;
		const dear = caseOf(dearer);
		const lost = gain(A) - gain(dear);
		const byHalf = (A.outcome.boardingsPerWeekday + dear.outcome.boardingsPerWeekday) / 2;
		expect(lost / byHalf).toBeGreaterThan(0.98);
		expect(lost / byHalf).toBeLessThan(1.02);
	});

	it("in money is each traveller's minutes at his own value of time", () => {
		const [workers, students] = A.gains.gainMinutes;
		expect((workers * 50 + students * 28) / 60).toBeCloseTo(A.gains.gainBaht, 4);
		const applied = A.outcome.boardingsPerWeekday / A.gains.boardings;
		expect(A.result.effects.riders).toBeCloseTo((A.gains.gainBaht * applied * 320) / 1e6, 9);
	});

	it("of a draw agrees with a run of the whole model at that draw to 15 %", () => {
		const middle = scenarioParameters(A.scenario);
		const sample = latinHypercube(DRAWS, DRAW_COLUMNS, A.scenario.seed);
		const start = buildBaseState(runner.model, A.scenario.populationBasis, middle, null);
		for (const draw of [0, 3, 7, 11]) {
			const row = sample.subarray(draw * DRAW_COLUMNS, (draw + 1) * DRAW_COLUMNS);
			const parameters = drawnParameters(middle, row);
			const base = buildBaseState(runner.model, A.scenario.populationBasis, parameters, start);
			const collector = createGainsCollector({
				zoneCount: runner.model.zoneCount,
				distanceMetres: runner.model.zoneDistanceMetres,
				constants: base.shares.constants,
				parameters,
			});
			const outcome = evaluate({
				model: runner.model,
				scenario: A.scenario,
				parameters,
				base,
				outside: drawnOutsideFactors(A.scenario.outsideView, row),
				withAccessShares: false,
				observe: collector.observe,
			});
			const whole =
				(collector.gains().gainBaht * outcome.boardingsPerWeekday * 320) / outcome.boardingsInsideView / 1e6;
			const scaled = effectsOf({
				gains: A.gains,
				middle,
				drawn: parameters,
				boardingsPerWeekday: outcome.boardingsPerWeekday,
				energyKilowattHoursPerWeekday: 0,
			}).riders;
			expect(Math.abs(scaled / whole - 1)).toBeLessThan(0.15);
		}
	});
});

describe("what riders did before", () => {
	const { gains, result, outcome } = A;

	it("adds up to the riders of the demand model, at home and away from it", () => {
		expect(gains.boardings).toBeCloseTo(outcome.boardingsInsideView, 3);
		expect(sum(Object.values(gains.boardingsFrom))).toBeCloseTo(gains.boardings, 3);
		expect(sum(gains.boardingsByHomeZone) + gains.boardingsAwayFromHome).toBeCloseTo(gains.boardings, 3);
		expect(sum(gains.gainBahtByHomeZone) + gains.gainBahtAwayFromHome).toBeCloseTo(gains.gainBaht, 3);
		expect(sum(Object.values(result.boardingsFrom!))).toBeCloseTo(1, 9);
	});

	it("takes far more of them from songthaews than their share of trips, as they are the nearest rival", () => {
		expect(result.boardingsFrom!.songthaew).toBeGreaterThan(3 * 0.06);
		expect(result.boardingsFrom!.motorcycle).toBeGreaterThan(result.boardingsFrom!.car);
	});

	it("with all rivals at hand, comes from motorcycle, car and foot as people travel today", () => {
		const model = runner.model;
		const middle = scenarioParameters(A.scenario);
		const base = buildBaseState(model, A.scenario.populationBasis, middle, null);
		const pairs = model.zoneCount * model.zoneCount;
		const owning = ownershipShares(middle);
		const totals = { motorcycle: 0, car: 0, public: 0, active: 0 };
		const trips = [base.homeWorker.map((each, pair) => each + base.nonHome[pair]!), base.homeStudent];
		for (const traveller of [0, 1]) {
			const shares = formerPrivateShares(model.zoneDistanceMetres, traveller, middle, base.shares.constants);
			for (let group = 0; group < 4; group++)
				for (let pair = 0; pair < pairs; pair++) {
					const count = trips[traveller]![pair]! * owning[group]!;
					const byPublic = base.shares.publicShare[traveller]![group]![pair]!;
					const rest = count * (1 - byPublic);
					const at = group * pairs + pair;
					totals.public += count * byPublic;
					totals.motorcycle += rest * shares.motorcycle[at]!;
					totals.car += rest * shares.car[at]!;
					totals.active += rest * (1 - shares.motorcycle[at]! - shares.car[at]!);
				}
		}
		const all = sum(Object.values(totals));
		for (const mode of ["motorcycle", "car", "public", "active"] as const)
			expect(totals[mode] / all).toBeCloseTo(base.shares.fitted[mode], 5);
	});
});

describe("what else changes, by hand from passenger-km", () => {
	const { gains, result, outcome } = A;
	const applied = (outcome.boardingsPerWeekday / gains.boardings) * 320;
	const km = (mode: FormerMode): number => gains.passengerKmFrom[mode] * applied;

	it("vehicles: 1 baht for 1.3 people, 4.4 for 1.5, less the 1.4 and 4.2 that each counts already", () => {
		const saving = (km("motorcycle") * 1) / 1.3 + (km("car") * 4.4) / 1.5;
		const felt = km("motorcycle") * 1.4 + km("car") * 4.2;
		expect(result.effects.vehicleResourceSaving).toBeCloseTo(saving / 1e6, 9);
		expect(result.effects.vehicles).toBeCloseTo((saving - felt) / 1e6, 9);
		expect(result.effects.vehicleKmAvoidedMillion.car).toBeCloseTo(km("car") / 1.5 / 1e6, 9);
	});

	it("deaths and injuries: 8, 0.8 and 0.8 against 0.32 on the tram, five injuries to a death, 10 and 3 million", () => {
		const deaths = (km("motorcycle") * (8 - 0.32) + (km("car") + km("songthaew")) * (0.8 - 0.32)) / 1e8;
		expect(result.effects.deathsPrevented).toBeCloseTo(deaths, 12);
		expect(result.effects.accidents).toBeCloseTo(deaths * (10 + 5 * 3), 9);
	});

	it("carbon: trains less motorcycles and cars, at 1,500 baht a tonne; songthaews run on", () => {
		const trains = outcome.operations.vehicleKmPerDay * 4.5 * 0.4999 * 0.32;
		const road = (km("motorcycle") * 0.046) / 1.3 / 1000 + (km("car") * 0.18) / 1.5 / 1000;
		expect(result.effects.netTonnes).toBeCloseTo(trains - road, 6);
		expect(result.effects.carbon).toBeCloseTo(-((trains - road) * 1500) / 1e6, 9);
		expect(result.effects.netTonnes > 0).toBe(result.carbon.meanLoad! < result.carbon.breakEvenLoadOfRiders!);
	});

	it("songthaew owners lose 10 baht for each rider they lose; all parts make the total that the flow takes", () => {
		const { effects, flow } = result;
		expect(effects.songthaewFares).toBeCloseTo((-gains.boardingsFrom.songthaew * applied * 10) / 1e6, 9);
		const { riders, vehicles, accidents, carbon, songthaewFares } = effects;
		expect(effects.total).toBeCloseTo(riders + vehicles + accidents + carbon + songthaewFares, 9);
		expect(flow.benefit[4]).toBeCloseTo(0.55 * effects.total, 9);
	});
});
