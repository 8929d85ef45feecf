import { describe, expect, it } from "vitest";
import { cashFlowCsv } from "../../src/exchange/csv/cash-flow.ts";
import { createTranslator } from "../../src/i18n/index.ts";
import { compareMoney } from "../../src/models/finance-compare.ts";
import { type Finance, rangeText } from "../../src/views/planner/money/money-text.ts";
import { placeLedger } from "../../src/views/planner/money/place-ledger.ts";
import { scenarioWith } from "../scenario/builders.ts";

const en = createTranslator("en");
const th = createTranslator("th");

it("never sets a dash before a minus sign, in either language", () => {
	expect(rangeText(en, { p10: -0.45, p50: -0.3, p90: -0.23 })).toBe("−0.45 to −0.23");
	expect(rangeText(th, { p10: -45, p50: 0, p90: 23 })).toBe("−45 ถึง 23");
	expect(rangeText(en, { p10: 1, p50: 2, p90: 3 })).toBe("1–3");
});

describe("two options on the same draws", () => {
	const money = (...values: number[]) => ({
		samples: { shortfall: Float64Array.from(values), economicNetPresentValue: Float64Array.from(values) },
	});
	it("pairs draw by draw: A above B in three of four, though their spreads overlap", () => {
		const pair = compareMoney(money(10, 20, 30, 40), money(9, 19, 29, 41), "shortfall")!;
		expect(pair.probabilityAAboveB).toBe(0.75);
		expect(pair.distinguishable).toBe(true);
		expect(pair.difference.p50).toBe(1);
	});
	it("counts ties half, cannot tell equals apart, and does not pair unequal numbers of draws", () => {
		const same = compareMoney(money(1, 2), money(1, 2), "economicNetPresentValue")!;
		expect(same).toMatchObject({ probabilityAAboveB: 0.5, distinguishable: false });
		expect(compareMoney(money(1), money(1, 2), "shortfall")).toBeNull();
		expect(compareMoney(money(), money(), "shortfall")).toBeNull();
	});
});

describe("the ledger on the screen", () => {
	const place = (municipality: number, change: object) => ({
		municipality,
		stations: 0,
		benefitBahtMillion: 0,
		ownsOperator: false,
		...change,
	});
	const ranged = (value: number) => ({
		single: value,
		range: { p10: value / 2, p50: value, p90: value * 2 },
	});
	const finance = {
		benefitScale: { p10: 0.5, p50: 1, p90: 3 },
		places: [
			place(0, { benefitBahtMillion: 4 }),
			place(1, { ownsOperator: true, stations: 2, benefitBahtMillion: 10 }),
			place(2, {}),
			place(-1, { benefitBahtMillion: 1 }),
		],
		payers: [
			{ id: "town", capitalBahtMillion: ranged(300), shortfallBahtMillionPerYear: ranged(80) },
			{ id: "far-away", capitalBahtMillion: ranged(50), shortfallBahtMillionPerYear: ranged(0) },
			{ id: "operator", capitalBahtMillion: ranged(0), shortfallBahtMillionPerYear: ranged(9) },
		],
	} as unknown as Finance;
	const names = ["Village", "Town", "Nowhere"].map((en) => ({ id: en.toLowerCase(), name: { th: en, en } }));
	const rows = placeLedger(finance, names);

	it("puts owners first, leaves out who neither pays nor gains, and shows payers that the city does not know", () => {
		expect(rows.map(({ id }) => id)).toEqual(["town", "village", "outside", "far-away"]);
	});
	it("ranges the gain by that of all riders, and what is not known is null", () => {
		expect(rows[0]!.gain).toEqual({ p10: 5, p50: 10, p90: 30 });
		expect(rows[0]!.once.single).toBe(300);
		expect(rows[1]!.yearly.single).toBe(0);
		expect(rows[3]!.gain).toBeNull();
	});
});

it("cash flow as CSV: what it is of, a row a year, empty where there is nothing yet", () => {
	const year = {
		year: 1,
		operatingYear: null,
		capital: 100.00049,
		operating: 0,
		revenue: 0,
		benefit: 0,
		residual: 0,
		debtService: null,
		shortfall: null,
		shortfallP10: null,
		shortfallP90: null,
	};
	const csv = cashFlowCsv(
		scenarioWith(null),
		{ version: "1", attributions: [] },
		[
			year,
			{ ...year, year: 2, operatingYear: 1, capital: 0, shortfall: 5, shortfallP10: 4, shortfallP90: 6.5 },
		],
		{ engineVersion: "0.1.0", drawCount: 200, priceYear: 2024, discountRate: 0.12 },
	);
	const lines = csv.trim().split("\r\n");
	expect(csv.startsWith("\uFEFF# scenario: test")).toBe(true);
	expect(lines).toContain("# unit: million baht, prices of 2024");
	expect(lines).toContain(
		"year,operatingYear,capital,operating,revenue,benefit,residual,debtService,shortfall,shortfallP10,shortfallP90",
	);
	expect(lines.at(-2)).toBe("1,,100,0,0,0,0,,,,");
	expect(lines.at(-1)).toBe("2,1,0,0,0,0,0,,5,4,6.5");
});
