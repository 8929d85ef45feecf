import type { CellReach, CityView } from "../../../engine/contract.ts";
import type { StudyAnswer } from "../../../engine/studies.ts";
import type { Language, Translator } from "../../../i18n/index.ts";
import type { Outcome, RangeResults } from "../../../models/types.ts";
import type { Line, Scenario } from "../../../scenario/types.ts";

export const PAPERS = ["a3", "a4"] as const;
export type Paper = (typeof PAPERS)[number];
export const DOSSIER_LANGUAGES = ["th", "en", "both"] as const;
export type DossierLanguage = (typeof DOSSIER_LANGUAGES)[number];

/** Everything that goes on the sheets, complete: nothing is printed before it is. */
export interface DossierData {
	readonly city: CityView;
	readonly scenario: Scenario & { readonly line: Line };
	readonly outcome: Outcome;
	readonly ranges: RangeResults;
	readonly reach: CellReach;
	readonly finance: StudyAnswer<"finance">;
	/** Against today. */
	readonly fairness: StudyAnswer<"fairness">;
	readonly address: string | null;
	/** Whether others can open the address. */
	readonly isPublic: boolean;
	readonly madeMilliseconds: number;
}

export interface PartProps {
	/** Sheets may be in another language than the screen. */
	readonly t: Translator;
	readonly data: DossierData;
}

export const languagesOf = (chosen: DossierLanguage): readonly Language[] =>
	chosen === "both" ? ["th", "en"] : [chosen];
