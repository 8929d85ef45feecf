import { ASSUMPTIONS } from "../../scenario/assumptions.ts";
import type { Scenario } from "../../scenario/types.ts";

/** By how much a walk is taken to be longer than the straight line. */
export const circuityOf = (scenario: Scenario): number =>
	scenario.assumptions.circuity ?? ASSUMPTIONS.circuity.value;
