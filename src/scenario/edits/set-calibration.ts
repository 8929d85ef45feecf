import { fail } from "../../core/result.ts";
import { ASSUMPTIONS, type AssumptionId } from "../assumptions.ts";
import type { Calibration } from "../calibration.ts";
import type { Scenario } from "../types.ts";
import { edited, outOfRange, refused } from "./support.ts";
import type { Edit } from "./types.ts";

type Changes = Readonly<Partial<Record<AssumptionId, number>>>;

function withAssumptions(scenario: Scenario, values: ReadonlyMap<AssumptionId, number>): Changes {
	const changes: Partial<Record<AssumptionId, number>> = { ...scenario.assumptions };
	for (const [id, value] of values) {
		if (value === ASSUMPTIONS[id].value) delete changes[id];
		else changes[id] = value;
	}
	return changes;
}

/**
 * Takes over what was fitted to local counts, with the record of it: one step that undo takes back whole. A constant
 * outside its catalogued range is refused, and then nothing is changed.
 */
export const setCalibration =
	(calibration: Calibration): Edit =>
	(scenario) => {
		if (calibration.fitted.length === 0) return refused("nothingFitted");
		for (const { assumption, after } of calibration.fitted) {
			const trouble = outOfRange(assumption, ASSUMPTIONS[assumption], after);
			if (trouble !== null) return fail(trouble);
		}
		const values = new Map(calibration.fitted.map(({ assumption, after }) => [assumption, after]));
		const assumptions = withAssumptions(scenario, values);
		const isAsBefore =
			JSON.stringify([scenario.calibration, Object.entries(scenario.assumptions).sort()]) ===
			JSON.stringify([calibration, Object.entries(assumptions).sort()]);
		return edited(isAsBefore ? scenario : { ...scenario, assumptions, calibration }, "setCalibration", {
			fitted: calibration.fitted.length,
			observations: calibration.observations,
		});
	};

/** Takes a calibration out again: constants that still are as fitted go back to what they were before it. */
export const removeCalibration: Edit = (scenario) => {
	const { calibration, ...others } = scenario;
	if (calibration === undefined) return edited(scenario, "removeCalibration");
	const untouched = calibration.fitted.filter(
		({ assumption, after }) => (scenario.assumptions[assumption] ?? ASSUMPTIONS[assumption].value) === after,
	);
	const values = new Map(untouched.map(({ assumption, before }) => [assumption, before]));
	return edited({ ...others, assumptions: withAssumptions(scenario, values) }, "removeCalibration");
};
