import { ACCESS_ASSUMPTION_WORDS } from "./assumptions-access.ts";
import { CHOICE_ASSUMPTION_WORDS } from "./assumptions-choice.ts";
import { DEMAND_ASSUMPTION_WORDS } from "./assumptions-demand.ts";
import { DIRECT_ASSUMPTION_WORDS } from "./assumptions-direct.ts";
import { FAIRNESS_ASSUMPTION_WORDS } from "./assumptions-fairness.ts";
import { MONEY_ASSUMPTION_WORDS } from "./assumptions-money.ts";
import { SUPPLY_ASSUMPTION_WORDS } from "./assumptions-supply.ts";
import { TRACK_ASSUMPTION_WORDS } from "./assumptions-track.ts";

/** A name and a plain explanation for every number that the models assume; keys are the assumptions' ids. */
export const ASSUMPTION_WORDS = {
	...ACCESS_ASSUMPTION_WORDS,
	...CHOICE_ASSUMPTION_WORDS,
	...SUPPLY_ASSUMPTION_WORDS,
	...DEMAND_ASSUMPTION_WORDS,
	...TRACK_ASSUMPTION_WORDS,
	...DIRECT_ASSUMPTION_WORDS,
	...FAIRNESS_ASSUMPTION_WORDS,
	...MONEY_ASSUMPTION_WORDS,
};
