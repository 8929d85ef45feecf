import { describe, expect, it, vi } from "vitest";
import { resolveParameters } from "../../src/scenario/assumptions.ts";
import type { Funding } from "../../src/scenario/funding.ts";
import { shippedOption } from "./city-fixture.ts";
import { type Case, caseOf, city, optionA, sum, worth } from "./finance-case.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const A = optionA();

describe("the flows of option A", () => {
	const { outcome, result } = A;
	const { flow } = result;

	it("are four years of building and thirty of running that add up to what the models say", () => {
		expect(flow.capital).toHaveLength(34);
		expect(sum(flow.capital)).toBeCloseTo(outcome.capitalBahtMillion, 6);
		expect(sum(flow.operating)).toBeCloseTo(30 * outcome.operatingBahtMillionPerYear, 6);
		/** 0.55 + 0.75 + 0.9 + 27 whole years. */
		expect(sum(flow.revenue)).toBeCloseTo(29.2 * outcome.revenueBahtMillionPerYear, 6);
		expect(sum(flow.netFinancial)).toBeCloseTo(
			sum(flow.revenue) - sum(flow.operating) - sum(flow.capital),
			6,
		);
		expect(sum(flow.netEconomic) - sum(flow.netFinancial)).toBeCloseTo(sum(flow.benefit), 6);
		/** 30 of 40 years used. */
		expect(flow.residual[33]).toBeCloseTo(outcome.capitalBahtMillion / 4, 6);
	});

	it("are worth at 5, 9 and 12 % what discounting year by year gives", () => {
		expect(result.appraisal.atRates.map((at) => at.discountRate)).toEqual([0.05, 0.09, 0.12]);
		for (const at of result.appraisal.atRates) {
			expect(at.financialNetPresentValue).toBeCloseTo(worth(at.discountRate, flow.netFinancial), 5);
			expect(at.benefitCostRatio).toBeCloseTo(
				(worth(at.discountRate, flow.revenue) + worth(at.discountRate, flow.benefit)) /
					(worth(at.discountRate, flow.capital) + worth(at.discountRate, flow.operating)),
				9,
			);
		}
	});

	it("are ranged at each of the three rates; a lower rate is kinder to what comes late", () => {
		expect(result.worthAtRates.map((at) => at.discountRate)).toEqual([0.05, 0.09, 0.12]);
		result.worthAtRates.forEach((at, place) => {
			const { economicNetPresentValue, benefitCostRatio } = result.appraisal.atRates[place]!;
			expect(at.economicNetPresentValueBahtMillion.single).toBe(economicNetPresentValue);
			expect(at.benefitCostRatio.single).toBe(benefitCostRatio);
		});
		const ratios = result.worthAtRates.map((at) => at.benefitCostRatio.range!.p50);
		expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
		expect(result.economicNetPresentValueBahtMillion).toEqual(
			result.worthAtRates[2]!.economicNetPresentValueBahtMillion,
		);
	});

	it("cost a boarding by the capital recovery factors 0.06505 and 0.12414", () => {
		const boardingsMillion = (outcome.boardingsPerWeekday * 320) / 1e6;
		for (const [rate, factor] of [
			[0.05, 0.06505],
			[0.12, 0.12414],
		] as const) {
			const cost = result.costPerBoarding.find((each) => each.discountRate === rate)!;
			const capital = (outcome.capitalBahtMillion * factor) / boardingsMillion;
			expect(cost.capitalPerBoardingBaht.single! / capital).toBeCloseTo(1, 4);
			const total = capital + outcome.operatingBahtMillionPerYear / boardingsMillion;
			expect(cost.totalPerBoardingBaht.single! / total).toBeCloseTo(1, 4);
		}
	});

	it("have no rate of return where running alone loses money", () => {
		expect(outcome.revenueBahtMillionPerYear).toBeLessThan(outcome.operatingBahtMillionPerYear);
		expect(result.appraisal.financialInternalRateOfReturn).toBeNull();
	});

	it("recover the fare share of running, draw by draw", () => {
		const { samples } = A.ranges;
		const shares = Array.from(
			samples.revenueBahtMillionPerYear,
			(revenue, draw) => revenue / samples.operatingBahtMillionPerYear[draw]!,
		).sort((a, b) => a - b);
		expect(result.fareboxRecovery.range!.p10).toBeGreaterThanOrEqual(shares[0]!);
		expect(result.fareboxRecovery.range!.p50).toBeCloseTo((shares[5]! + shares[6]!) / 2, 12);
	});
});

describe("rates of return", () => {
	it("make the present value zero where a cheap, busy line has one", () => {
		const { result } = caseOf(A.scenario, {
			capitalBahtMillion: 1000,
			revenueBahtMillionPerYear: 800,
		});
		const { appraisal, flow } = result;
		expect(appraisal.financialInternalRateOfReturn).toBeGreaterThan(0.05);
		expect(worth(appraisal.financialInternalRateOfReturn!, flow.netFinancial)).toBeCloseTo(0, 6);
		expect(worth(appraisal.economicInternalRateOfReturn!, flow.netEconomic)).toBeCloseTo(0, 6);
		expect(appraisal.economicInternalRateOfReturn!).toBeGreaterThan(appraisal.financialInternalRateOfReturn!);
	});
});

describe("who pays for option A", () => {
	const { outcome, result } = A;

	it("covers the capital with five equal municipal shares, investors and a bank", () => {
		expect(sum(result.fundingSources.map((source) => source.bahtMillion))).toBeCloseTo(
			outcome.capitalBahtMillion,
			6,
		);
		expect(result.fundingSources.map((source) => source.kind)).toEqual([
			...Array(6).fill("equity"),
			"land",
			"grant",
			"loan",
		]);
		expect(result.funding.gapBahtMillion).toBeCloseTo(0, 6);
	});

	it("services the debt that a loan of 70 % at 3 % grows to, by closed form", () => {
		const owed = ((0.7 * outcome.capitalBahtMillion) / 4) * (1.03 * ((1.03 ** 4 - 1) / 0.03));
		const payment = (owed * 0.03) / (1 - 1.03 ** -30);
		for (const service of result.funding.debtServiceByYear) expect(service / payment).toBeCloseTo(1, 9);
		const mature = outcome.revenueBahtMillionPerYear - outcome.operatingBahtMillionPerYear;
		expect(result.funding.debtCoverByYear[29]).toBeCloseTo(mature / payment, 9);
		expect(result.funding.shortfallByYear[29]).toBeCloseTo(payment - mature, 6);
	});

	it("splits every year's shortfall among the owners, to the last baht", () => {
		const { shortfallByYear, shortfallByPayer } = result.funding;
		shortfallByYear.forEach((shortfall, year) => {
			expect(sum(shortfallByPayer.map(({ byYear }) => byYear[year]!))).toBeCloseTo(shortfall, 6);
		});
		expect(shortfallByPayer).toHaveLength(city.municipalities.filter((each) => each.ownsOperator).length);
	});

	it("weighs as unevenly on residents as equal parts for unequal towns do, by mean difference", () => {
		const owners = result.places.filter((row) => row.ownsOperator);
		const people = sum(owners.map((row) => row.registeredPeople!));
		const mean = (sum(owners.map((row) => row.bahtMillionIn)) * 1e6) / people;
		let difference = 0;
		for (const one of owners)
			for (const other of owners)
				difference +=
					one.registeredPeople! *
					other.registeredPeople! *
					Math.abs(one.bahtInPerRegisteredPerson! - other.bahtInPerRegisteredPerson!);
		expect(result.shortfallGini).toBeCloseTo(difference / (2 * people * people * mean), 9);
	});

	it("knows no income from station land, which is not nought", () => {
		expect(result.stationLand).toMatchObject({
			landValueBahtMillion: null,
			captureBahtMillion: null,
			yearlyBahtMillion: null,
			countedOnBahtMillion: 0,
		});
	});

	it("ranges every payer's part: the parts make the shortfall and the municipal shares of capital", () => {
		expect(sum(result.payers.map((payer) => payer.shortfallBahtMillionPerYear.range!.p90))).toBeCloseTo(
			result.shortfallBahtMillionPerYear.range!.p90,
			6,
		);
		expect(sum(result.payers.map((payer) => payer.capitalBahtMillion.single!))).toBeCloseTo(
			0.05 * outcome.capitalBahtMillion,
			6,
		);
		result.shortfallRangeByYear.forEach(({ p10, p90 }) => {
			expect(p10).toBeLessThanOrEqual(p90);
		});
	});
});

describe("a stack that the scenario names", () => {
	const funding: Funding = {
		municipalities: { samran: 0.1, elsewhere: 0.05 },
		investors: 0.15,
		loan: 0.4,
		land: 0.1,
		grant: 0.2,
		shortfall: "people",
		stationLand: { bahtPerSquareMetre: 20_000, squareMetres: 4_000_000 },
	};
	const named = caseOf({ ...A.scenario, funding });
	const { capitalBahtMillion } = named.outcome;

	it("is what pays, and the loan services what it brings", () => {
		const bring = Object.fromEntries(
			named.result.fundingSources.map(({ id, bahtMillion }) => [id, bahtMillion]),
		);
		expect(bring.samran).toBeCloseTo(0.1 * capitalBahtMillion, 6);
		expect(bring.elsewhere).toBeCloseTo(0.05 * capitalBahtMillion, 6);
		expect(bring.bank).toBeCloseTo(0.4 * capitalBahtMillion, 6);
		expect(
			named.result.debtServiceBahtMillionPerYear.single! / A.result.debtServiceBahtMillionPerYear.single!,
		).toBeCloseTo(4 / 7, 9);
	});

	it("splits by registered people: the same baht a head, so no unevenness", () => {
		expect(named.result.shortfallGini).toBeCloseTo(0, 9);
	});

	it("by boardings follows the stations; the operator alone leaves the towns out", () => {
		const split = (shortfall: Funding["shortfall"]): Record<string, number> => {
			const { result } = caseOf({ ...A.scenario, funding: { ...funding, shortfall } });
			return Object.fromEntries(
				result.payers.map((payer) => [payer.id, payer.shortfallBahtMillionPerYear.single!]),
			);
		};
		const byBoardings = split("boardings");
		const boardings = (id: string): number =>
			A.result.places.find((row) => city.municipalities[row.municipality]?.id === id)!.boardings;
		expect(byBoardings["khon-kaen-city"]! / byBoardings["tha-phra"]!).toBeCloseTo(
			boardings("khon-kaen-city") / boardings("tha-phra"),
			6,
		);
		const alone = split("operator");
		expect(alone["khon-kaen-city"] ?? 0).toBe(0);
		expect(alone.operator).toBeGreaterThan(0);
	});

	it("land of 80,000 million captures 10 % × 17.5 % of it once, 5 × 10 % at worst, 15 × 25 % at best", () => {
		const land = named.result.stationLand;
		expect(land.landValueBahtMillion).toBe(80_000);
		expect(land.captureBahtMillion).toEqual({ low: 400, middle: expect.closeTo(1400, 6), high: 3000 });
		expect(land.valueNeededBahtMillion).toBeCloseTo((0.1 * capitalBahtMillion) / 0.0175, 4);
		expect(land.yearlyBahtMillion).toBe(0);
	});

	it("yearly land income is what the stack leaves, and lowers the shortfall only as far as it is relied on", () => {
		const spare: Funding = { ...funding, land: 0, loan: 0.5 };
		const kept = caseOf({ ...A.scenario, funding: spare });
		const relied = caseOf({ ...A.scenario, funding: spare, assumptions: { landShareRelied: 0.5 } });
		expect(kept.result.stationLand.yearlyBahtMillion).toBeCloseTo(1400 / 30, 6);
		expect(
			kept.result.shortfallBahtMillionPerYear.single! - relied.result.shortfallBahtMillionPerYear.single!,
		).toBeCloseTo(700 / 30, 6);
	});
});

describe("the ledger of option A", () => {
	const { outcome, result } = A;
	const column = (read: (row: (typeof result.places)[number]) => number): number =>
		sum(result.places.map(read));

	it("adds up to the line", () => {
		expect(column((row) => row.stations)).toBe(16);
		expect(column((row) => row.boardings)).toBeCloseTo(outcome.boardingsPerWeekday, 6);
		expect(column((row) => row.fareBahtMillionPerYear)).toBeCloseTo(outcome.revenueBahtMillionPerYear, 9);
		expect(column((row) => row.residentsInReach)).toBeCloseTo(outcome.peopleWalk10, 3);
		expect(column((row) => row.people)).toBeCloseTo(outcome.peopleWalk10, 3);
		expect(column((row) => row.trackKilometres)).toBeCloseTo(outcome.lengthMetres / 1000, 6);
		const yearly = (0.05 * outcome.capitalBahtMillion * 0.03) / (1 - 1.03 ** -30);
		expect(column((row) => row.bahtMillionIn)).toBeCloseTo(
			result.shortfallBahtMillionPerYear.single! + yearly,
			6,
		);
		expect(column((row) => row.benefitBahtMillion) + result.benefitAwayFromHomeBahtMillion).toBeCloseTo(
			result.effects.riders,
			6,
		);
	});

	it("puts Samran and Tha Phra stations where their names say; people gain where they live", () => {
		const place = (id: string) =>
			result.places.find((row) => city.municipalities[row.municipality]?.id === id)!;
		expect(place("samran").stations).toBe(1);
		expect(place("tha-phra").stations).toBe(1);
		expect(place("samran").registeredPeople).toBe(10454);
		expect(place("khon-kaen-city").benefitBahtMillion).toBeGreaterThan(place("samran").benefitBahtMillion);
		for (const row of result.places) expect(row.benefitBahtMillion).toBeGreaterThanOrEqual(0);
	});
});

describe("the carbon of option A", () => {
	const { outcome, result } = A;

	it("breaks even at 64 motorcycle riders, 56 in songthaews and 19 in cars", () => {
		expect(Math.round(result.carbon.breakEvenLoad.motorcycle)).toBe(64);
		expect(Math.round(result.carbon.breakEvenLoad.songthaew)).toBe(56);
		expect(Math.round(result.carbon.breakEvenLoad.car)).toBe(19);
	});

	it("saves exactly where the mean load is above the break-even load", () => {
		for (const vehicle of ["motorcycle", "car", "songthaew"] as const)
			expect(result.carbon.ifAllFrom[vehicle].net < 0).toBe(
				result.carbon.meanLoad! > result.carbon.breakEvenLoad[vehicle],
			);
		const trains = outcome.operations.vehicleKmPerDay * 4.5 * 0.4999 * 0.32;
		expect(result.carbon.ifAllFrom.car.trains).toBeCloseTo(trains, 6);
	});

	it("counts each passenger-km once: a mean trip is shorter than the line and longer than a section", () => {
		const passengerKm = result.carbon.meanLoad! * outcome.operations.vehicleKmPerDay;
		const meanTrip = passengerKm / outcome.boardingsPerWeekday;
		expect(meanTrip).toBeGreaterThan(1);
		expect(meanTrip).toBeLessThan(outcome.lengthMetres / 1000);
	});

	it("does not depend on the share of the day in the busiest hour", () => {
		const { amPeakShare } = resolveParameters();
		const peakier = caseOf({ ...A.scenario, assumptions: { amPeakShare: amPeakShare * 1.2 } });
		const perBoarding = ({ result: found, outcome: ran }: Case): number =>
			(found.carbon.meanLoad! * ran.operations.vehicleKmPerDay) / ran.boardingsPerWeekday;
		expect(perBoarding(peakier) / perBoarding(A)).toBeCloseTo(1, 2);
	});
});

describe("option D, no line", () => {
	const { result } = caseOf(shippedOption(city, "D"));

	it("costs and owes nothing, and has no ratios", () => {
		expect(sum(result.flow.netEconomic)).toBe(0);
		expect(result.appraisal.atRates.map((at) => at.financialNetPresentValue)).toEqual([0, 0, 0]);
		expect(result.shortfallBahtMillionPerYear).toEqual({ single: 0, range: { p10: 0, p50: 0, p90: 0 } });
		expect(result.benefitCostRatio).toEqual({ single: null, range: null });
		expect(result.costPerBoarding[0]!.totalPerBoardingBaht).toEqual({ single: null, range: null });
		expect(result.fareboxRecovery).toEqual({ single: null, range: null });
		expect(result.lowestDebtCover).toEqual({ single: null, range: null });
		expect(result.appraisal.economicInternalRateOfReturn).toBeNull();
		expect(result.userBenefitBahtPerBoarding).toBeNull();
		expect(result.shareOfDrawsWorthwhile).toBeNull();
		expect(result.carbon.meanLoad).toBeNull();
		expect(sum(result.places.map((row) => row.stations + row.trackKilometres + row.residentsInReach))).toBe(
			0,
		);
	});
});
