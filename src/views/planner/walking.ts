import type { Translator } from "../../i18n/index.ts";
import { ASSUMPTIONS } from "../../scenario/assumptions.ts";
import type { Scenario } from "../../scenario/types.ts";
import type { LoadedStreets } from "../../session/streets-types.ts";
import type { Evaluated } from "../../session/types.ts";

/** By how much a walk is taken to be longer than the straight line. */
export const circuityOf = (scenario: Scenario): number =>
	scenario.assumptions.circuity ?? ASSUMPTIONS.circuity.value;

export const factorText = (t: Translator, scenario: Scenario): string =>
	t.format.number(circuityOf(scenario), 2);

/** A day of the data as people write it. */
export const dayText = (t: Translator, isoDay: string): string => t.format.date(Date.parse(isoDay));

/** What the walks of the figures on show follow: as the answer says, which may come after the streets. */
export function walksStreets(
	{ outcome }: Evaluated,
	streets: LoadedStreets | null,
): streets is LoadedStreets {
	return streets !== null && outcome?.walking === "streets";
}

export function walkingText(t: Translator, active: Evaluated, streets: LoadedStreets | null): string {
	if (!walksStreets(active, streets))
		return t("streets.walks.straight", { factor: factorText(t, active.scenario) });
	const { dataDate } = streets.provenance;
	return dataDate === null
		? t("streets.walks.undated", { date: t.format.date(streets.loadedAtMilliseconds) })
		: t("streets.walks.streets", { date: dayText(t, dataDate) });
}

/** The same for a file, which is read without this page and in any language. */
export function walkingStamp(evaluated: Evaluated, streets: LoadedStreets | null): string {
	if (!walksStreets(evaluated, streets)) return `straight line x ${circuityOf(evaluated.scenario)}`;
	const { source, dataDate, attribution, licence } = streets.provenance;
	const day = dataDate === null ? "undated" : dataDate;
	return `streets from ${source} (${day}), ${attribution} (${licence})`;
}
