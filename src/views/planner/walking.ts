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

/** Below this share of the people near stations, a plain "streets" would claim too much. */
const NEARLY_ALL = 0.995;

export function walkingText(t: Translator, active: Evaluated, streets: LoadedStreets | null): string {
	const factor = factorText(t, active.scenario);
	if (!walksStreets(active, streets)) return t("streets.walks.straight", { factor });
	const { dataDate } = streets.provenance;
	const walks =
		dataDate === null
			? t("streets.walks.undated", { date: t.format.date(streets.loadedAtMilliseconds) })
			: t("streets.walks.streets", { date: dayText(t, dataDate) });
	const share = active.outcome?.streetsPeopleShare ?? 1;
	if (share >= NEARLY_ALL) return walks;
	return t("streets.walks.partly", { walks, share: t.format.percent(share), factor });
}

/** The same for a file, which is read without this page and in any language. */
export function walkingStamp(evaluated: Evaluated, streets: LoadedStreets | null): string {
	if (!walksStreets(evaluated, streets)) return `straight line x ${circuityOf(evaluated.scenario)}`;
	const { source, dataDate, attribution, licence } = streets.provenance;
	const share = evaluated.outcome?.streetsPeopleShare ?? 1;
	const rest =
		share < NEARLY_ALL
			? ` for ${Math.round(share * 100)} % of the people near stations, else straight line x ${circuityOf(evaluated.scenario)}`
			: "";
	return `streets from ${source} (${dataDate ?? "undated"})${rest}, ${attribution} (${licence})`;
}
