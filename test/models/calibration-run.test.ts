import { beforeAll, describe, expect, it } from "vitest";
import { calibrationChains } from "../../src/models/calibration-chain.ts";
import { calibrate } from "../../src/models/calibration-run.ts";
import { calibrationTargets, combinedValue } from "../../src/models/calibration-targets.ts";
import { buildCityModel, type CityModel } from "../../src/models/city-model.ts";
import { createRunner } from "../../src/models/runner.ts";
import { mayForecast, type Observation } from "../../src/scenario/calibration.ts";
import { setCalibration } from "../../src/scenario/edits/set-calibration.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { shippedCity, shippedOption } from "./city-fixture.ts";

const city = shippedCity();
/** Few zones: the recovery does not hang on them. */
const ZONES = 24;
let model: CityModel;
let a: Scenario;

beforeAll(() => {
	model = buildCityModel(city, ZONES);
	a = shippedOption(city, "A");
});

const row = (
	kind: Observation["kind"],
	id: string,
	value: number,
	change: Partial<Observation> = {},
): Observation => ({
	kind,
	id,
	value,
	error: null,
	holdout: false,
	source: "synthetic",
	date: "2026-03",
	...change,
});

/** Constants that the calibration is to find again. */
const HIDDEN = {
	gravityWork: 0.075,
	gravityEducation: 0.13,
	gravityOther: 0.11,
	baseShareMotorcycle: 0.52,
	baseShareCar: 0.3,
	baseSharePublic: 0.08,
	railOverBus: 0.37,
} as const;

/** What a town with the hidden constants would be seen to do. */
function observed(kinds: readonly Observation["kind"][]): Observation[] {
	const truth = calibrationChains(model, a).at(HIDDEN);
	const see = (kind: Observation["kind"], id: string) => row(kind, id, truth.modelled({ kind, id })!);
	return [
		...["homeWork", "homeEducation", "homeOther"].map((id) => see("meanTripMinutes", id)),
		...["motorcycle", "car", "public", "active"].map((id) => see("modeShare", id)),
		see("lineBoardings", "line"),
		...a.line!.stations.map(({ id }) => see("stationBoardings", id)),
	].filter(({ kind }) => kinds.includes(kind));
}

const needed = (fit: ReturnType<typeof calibrate>): Record<string, number> =>
	Object.fromEntries(fit.constants.map(({ assumption, needed: value }) => [assumption, value]));

describe("calibration to counts of a town made by the model", () => {
	it("finds every hidden constant again, by a count of the line", () => {
		const fit = calibrate({ model }, a, observed(["meanTripMinutes", "modeShare", "lineBoardings"]));
		expect(fit.problems).toEqual([]);
		const found = needed(fit);
		for (const [id, value] of Object.entries(HIDDEN))
			expect(Math.abs(found[id]! / value - 1), id).toBeLessThan(2e-5);
		expect(fit.constants.every(({ isFitted }) => isFitted)).toBe(true);
		for (const { after, before } of fit.errors) {
			expect(after.meanAbsolutePercentageError!).toBeLessThan(1e-4);
			expect(before.meanAbsolutePercentageError!).toBeGreaterThan(0.001);
		}
	});

	it("finds the line's constant by stations too, and leaves them out in turn where none is held out", () => {
		const fit = calibrate({ model }, a, observed(["meanTripMinutes", "modeShare", "stationBoardings"]));
		expect(Math.abs(needed(fit).railOverBus! / HIDDEN.railOverBus - 1)).toBeLessThan(1e-4);
		const left = fit.errors.find(({ method }) => method === "folds")!;
		expect(left).toMatchObject({ kind: "stationBoardings", sample: "holdOut" });
		expect(left.after.observations).toBe(16);
		expect(left.after.meanAbsolutePercentageError!).toBeLessThan(1e-3);
		expect(left.geh!.shareBelow5).toBe(1);
		expect(fit.calibration!.holdOut.map(({ method }) => method)).toEqual(["folds"]);
		expect(mayForecast(applied(fit))).toBe(true);
	});

	it("never looks at held-out rows: however wrong, the fit is the same, and only the hold-out error tells", () => {
		const shares = observed(["modeShare"]);
		const with5 = [...shares, row("lineBoardings", "line", 5, { holdout: true })];
		const with9 = [...shares, row("lineBoardings", "line", 90_000, { holdout: true })];
		const [low, high] = [calibrate({ model }, a, with5), calibrate({ model }, a, with9)];
		expect(low.constants).toEqual(high.constants);
		const biasOf = (fit: typeof low): number =>
			fit.errors.find(({ sample }) => sample === "holdOut")!.after.bias;
		expect(biasOf(low) - biasOf(high)).toBeCloseTo(89_995, 6);
	});

	it("is not called calibrated where nothing was held out", () => {
		const fit = calibrate({ model }, a, observed(["modeShare"]));
		expect(fit.calibration!.holdOut).toEqual([]);
		expect(mayForecast(applied(fit))).toBe(false);
	});

	it("refuses what lies outside the allowed range, says what it would take, and fits the rest", () => {
		const fit = calibrate({ model }, a, [
			row("meanTripMinutes", "homeWork", 80),
			...observed(["meanTripMinutes"]).filter(({ id }) => id === "homeOther"),
			row("modeShare", "motorcycle", 0.9),
			row("modeShare", "car", 0.05),
			row("modeShare", "public", 0.03),
			row("lineBoardings", "line", 900_000),
		]);
		const fitted = fit.constants.filter(({ isFitted }) => isFitted).map(({ assumption }) => assumption);
		expect(fitted).toEqual(["gravityOther"]);
		const codes = fit.problems.map(({ code, parameters }) => `${code} ${parameters.assumption}`);
		expect(codes).toContain("calibration.outOfRange baseShareMotorcycle");
		expect(codes.some((code) => code.endsWith("gravityWork"))).toBe(true);
		expect(codes.some((code) => code.endsWith("railOverBus"))).toBe(true);
	});

	it("moves nothing but the named constants, and the runner agrees with what was fitted", () => {
		const fit = calibrate({ model }, a, observed(["meanTripMinutes", "modeShare", "lineBoardings"]));
		const scenario = applied(fit);
		expect(Object.keys(scenario.assumptions).sort()).toEqual(Object.keys(HIDDEN).sort());
		const { boardingsInsideView } = createRunner(city, ZONES).evaluate(scenario);
		const [counted] = observed(["lineBoardings"]);
		expect(boardingsInsideView / counted!.value).toBeCloseTo(1, 4);
	});

	it("says what it cannot use: boardings without a line, and nothing but held-out rows", () => {
		const none = calibrate({ model }, { ...a, line: null }, [row("lineBoardings", "line", 5000)]);
		expect(none.problems.map(({ code }) => code)).toEqual(["calibration.noLine"]);
		expect(none.calibration).toBeNull();
		const held = calibrate({ model }, a, [row("modeShare", "car", 0.3, { holdout: true })]);
		expect(held.problems.map(({ code }) => code)).toEqual(["calibration.allHeldOut"]);
	});
});

const applied = (fit: ReturnType<typeof calibrate>): Scenario => {
	const result = setCalibration(fit.calibration!)(a);
	if (!result.ok) throw new Error(result.error.code);
	return result.value.scenario;
};

describe("what there is to fit to", () => {
	it("counts of one thing are weighted by their errors where all have one, else plainly", () => {
		// Weights 1/4 and 1/1: (100/4 + 110) / 1.25.
		expect(
			combinedValue([
				{ value: 100, error: 2 },
				{ value: 110, error: 1 },
			]),
		).toBeCloseTo(108, 10);
		expect(
			combinedValue([
				{ value: 100, error: 2 },
				{ value: 110, error: null },
			]),
		).toBe(105);
		expect(() => combinedValue([])).toThrow(RangeError);
	});

	it("three shares leave the rest to the fourth; four that are rounded are scaled to 1", () => {
		const three = calibrationTargets([
			row("modeShare", "motorcycle", 0.5),
			row("modeShare", "car", 0.3),
			row("modeShare", "active", 0.1),
		]);
		expect(three.shares!.public).toBeCloseTo(0.1, 12);
		const four = calibrationTargets([
			row("modeShare", "motorcycle", 0.5),
			row("modeShare", "car", 0.3),
			row("modeShare", "active", 0.11),
			row("modeShare", "public", 0.1),
		]);
		expect(four.shares!.car).toBeCloseTo(0.3 / 1.01, 12);
	});

	it.each([
		[[0.5], "calibration.sharesIncomplete"],
		[[0.6, 0.3, 0.2], "calibration.sharesSum"],
		[[0.5, 0.3, 0.1, 0.2], "calibration.sharesSum"],
	])("shares of %j are refused", (shares, code) => {
		const modes = ["motorcycle", "car", "public", "active"];
		const targets = calibrationTargets(shares.map((share, i) => row("modeShare", modes[i]!, share)));
		expect(targets.shares).toBeNull();
		expect(targets.problems.map((each) => each.code)).toEqual([code]);
	});
});
