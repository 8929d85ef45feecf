import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resetFunding } from "../../src/scenario/edits/reset-funding.ts";
import { setFundingShare } from "../../src/scenario/edits/set-funding-share.ts";
import { setShortfallRule } from "../../src/scenario/edits/set-shortfall-rule.ts";
import { setStationLand } from "../../src/scenario/edits/set-station-land.ts";
import { readScenario } from "../../src/scenario/file/read-scenario.ts";
import { writeScenario } from "../../src/scenario/file/write-scenario.ts";
import { defaultFunding, shareOf, sharesBesideLoan } from "../../src/scenario/funding.ts";
import { readShareLink, writeShareLink } from "../../src/session/share-link.ts";
import { fixtureScenario, run, scenarioWith } from "./builders.ts";
import { valueEdit } from "./random-edits.ts";

const OWNERS = ["city", "sila", "mueang-kao", "samran", "tha-phra"];
const NAME = { th: "เมือง", en: "City" };
const city = { kind: "municipality", id: "city" } as const;

describe("the stack of a scenario that names none", () => {
	it("five owners bring 1 % each, investors 25 %, a bank 70 %", () => {
		const funding = defaultFunding(OWNERS);
		expect(funding.municipalities).toEqual({
			city: 0.01,
			sila: 0.01,
			"mueang-kao": 0.01,
			samran: 0.01,
			"tha-phra": 0.01,
		});
		expect(funding).toMatchObject({ investors: 0.25, loan: 0.7, land: 0, grant: 0, stationLand: null });
	});
	it.each([0, 1, 2, 3, 7])("makes 1 with %i owners", (count) => {
		const funding = defaultFunding(Array.from({ length: count }, (_, k) => `m${k}`));
		expect(sharesBesideLoan(funding) + funding.loan).toBeCloseTo(1, 9);
	});
});

describe("edits", () => {
	it("the loan takes what a share leaves; the note names source and share", () => {
		const result = setFundingShare(OWNERS, city, NAME, 0.06)(scenarioWith(null));
		expect(result.ok && result.value.scenario.funding).toMatchObject({ loan: 0.65 });
		expect(result.ok && result.value.note).toEqual({
			code: "setFundingShare",
			parameters: { nameTh: "เมือง", nameEn: "City", percent: 6 },
		});
	});
	it("refuses what exceeds the whole and says by how much", () => {
		const result = setFundingShare(OWNERS, { kind: "grant" }, NAME, 0.9)(scenarioWith(null));
		expect(result).toMatchObject({
			ok: false,
			error: { code: "edit.fundingOverWhole", parameters: { excessPercent: 20 } },
		});
	});
	it("where nothing changes, gives back the very scenario", () => {
		const scenario = scenarioWith(null);
		for (const edit of [
			setFundingShare(OWNERS, city, NAME, 0.01),
			setShortfallRule(OWNERS, "equal"),
			setStationLand(OWNERS, null),
			resetFunding,
		])
			expect(run(scenario, edit)).toBe(scenario);
	});
	it("a reset leaves no trace in the file", () => {
		const scenario = fixtureScenario();
		const changed = run(scenario, setShortfallRule(OWNERS, "people"));
		expect(writeScenario(changed)).not.toBe(writeScenario(scenario));
		expect(writeScenario(run(changed, resetFunding))).toBe(writeScenario(scenario));
	});
	it("property (seed 19): shares stay within 0 and 1 and make 1, whatever is edited", () => {
		fc.assert(
			fc.property(fc.array(valueEdit, { maxLength: 30 }), (edits) => {
				let scenario = fixtureScenario();
				for (const edit of edits) {
					const result = edit(scenario);
					if (result.ok) scenario = result.value.scenario;
				}
				const { funding } = scenario;
				if (funding === undefined) return;
				expect(sharesBesideLoan(funding) + funding.loan).toBeCloseTo(1, 8);
				for (const share of [
					...Object.values(funding.municipalities),
					funding.loan,
					shareOf(funding, city),
				]) {
					expect(share).toBeGreaterThanOrEqual(0);
					expect(share).toBeLessThanOrEqual(1);
				}
			}),
			{ seed: 19, numRuns: 200 },
		);
	});
});

describe("files and links", () => {
	const funded = run(
		run(fixtureScenario(), setFundingShare(OWNERS, { kind: "land" }, NAME, 0.123456)),
		setStationLand(OWNERS, { bahtPerSquareMetre: 25_000, squareMetres: 1_600_000 }),
	);
	it("carry the stack and the value of land", () => {
		expect(readScenario(writeScenario(funded))).toEqual({ ok: true, value: funded });
		const link = writeShareLink(funded);
		expect(link.ok && readShareLink(link.value)).toEqual({ ok: true, value: funded });
	});
	const withFunding = (change: object): string => {
		const file = JSON.parse(writeScenario(funded));
		return JSON.stringify({ ...file, funding: { ...file.funding, ...change } });
	};
	it.each([
		[{ grant: 0.1 }, { code: "scenarioFile.notWhole", parameters: { field: "funding", found: "1.1" } }],
		[{ loan: -0.1 }, { code: "scenarioFile.tooSmall", parameters: { field: "funding.loan" } }],
		[{ municipalities: { city: 2 } }, { code: "scenarioFile.tooBig" }],
		[{ shortfall: "nobody" }, { code: "scenarioFile.notOneOf" }],
		[{ stationLand: { bahtPerSquareMetre: 0, squareMetres: 1 } }, { code: "scenarioFile.tooSmall" }],
		[{ taxes: 1 }, { code: "scenarioFile.unknownField" }],
	])("refuse %j", (change, error) => {
		expect(readScenario(withFunding(change))).toMatchObject({ ok: false, error });
	});
});
