import { MORE_IS_BETTER, type SitingObjective } from "../../../models/siting-objective.ts";
import type { SitingRequest } from "../../../models/siting-run.ts";
import { LIMITS } from "../../../scenario/limits.ts";

/** Aims that the window offers: each answers another question. */
export const OFFERED_OBJECTIVES = [
	"people",
	"time",
	"center",
	"boardings",
	"costPerRider",
] as const satisfies readonly SitingObjective[];
export type OfferedObjective = (typeof OFFERED_OBJECTIVES)[number];

export const NUMBER_KINDS = ["exactly", "atMost", "any"] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

/** What is typed into the window. Empty texts are no limit. */
export interface SitingForm {
	readonly objective: OfferedObjective;
	readonly numberKind: NumberKind;
	readonly count: number;
	readonly minimum: string;
	readonly maximum: string;
	readonly budget: string;
	readonly keep: readonly string[];
}

const STEP_METRES = 100;
const MOST_EVALUATIONS = 300;

/** Aims that are scored by the full chain. */
export const isByChain = (objective: OfferedObjective): boolean =>
	objective === "boardings" || objective === "costPerRider";

/** With more of something always better, a free number fills the line up to its spacing. */
export const isBoundless = ({ objective, numberKind, maximum, budget }: SitingForm): boolean =>
	numberKind === "any" &&
	budget === "" &&
	maximum === "" &&
	!isByChain(objective) &&
	(MORE_IS_BETTER.has(objective) || objective === "time" || objective === "center");

export function requestOf(form: SitingForm): SitingRequest {
	const number = (text: string): number | null => {
		const value = Number(text.replaceAll(",", ""));
		return text.trim() !== "" && Number.isFinite(value) && value > 0 ? value : null;
	};
	return {
		objective: form.objective,
		stationNumber:
			form.numberKind === "any"
				? { kind: "atMost", count: LIMITS.stationCount.high }
				: { kind: form.numberKind, count: form.count },
		minimumSpacingMetres: number(form.minimum),
		maximumSpacingMetres: number(form.maximum),
		keep: form.keep,
		budgetBahtMillion: number(form.budget),
		stepMetres: STEP_METRES,
		mostEvaluations: MOST_EVALUATIONS,
	};
}
