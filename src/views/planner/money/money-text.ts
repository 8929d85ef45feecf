import type { Bilingual } from "../../../core/location.ts";
import type { CityView } from "../../../engine/contract.ts";
import type { StudyAnswer } from "../../../engine/studies.ts";
import { MESSAGES, type Translator } from "../../../i18n/index.ts";
import type { Range } from "../../../models/types.ts";
import type { FundingSource } from "../../../scenario/funding.ts";

export type Finance = StudyAnswer<"finance">;
export type Ranged = Finance["lowestDebtCover"];

/** The middle of the draws, or the one run where there are none. */
export const middleOf = ({ single, range }: Ranged): number | null => range?.p50 ?? single;

export const rangeText = (t: Translator, { p10, p90 }: Range): string => t.format.range(p10, p90);

/** A source of money or a payer by the name that people know. */
export function payerName(city: CityView | null, id: string): Bilingual {
	const municipality = city?.municipalities.find((candidate) => candidate.id === id);
	if (municipality !== undefined) return municipality.name;
	switch (id) {
		case "bank":
			return MESSAGES["money.source.loan"];
		case "investors":
		case "land":
		case "grant":
		case "operator":
			return MESSAGES[`money.source.${id}`];
		default:
			return { th: id, en: id };
	}
}

/** Municipalities that own the operator, in the city's order. */
export const ownerIds = (city: CityView | null): readonly string[] =>
	city?.municipalities.flatMap(({ id, ownsOperator }) => (ownsOperator ? [id] : [])) ?? [];

export const sourceKey = (source: FundingSource): string =>
	source.kind === "municipality" ? source.id : source.kind;
