import type { Bilingual } from "../../../core/location.ts";
import type { Range } from "../../../models/types.ts";
import type { Finance, Ranged } from "./money-text.ts";

type Place = Finance["places"][number];

export interface LedgerRow {
	readonly id: string;
	/** Null outside all municipalities. */
	readonly name: Bilingual | null;
	readonly once: Ranged;
	readonly yearly: Ranged;
	readonly gain: Range | null;
	/** Null for a payer that is no municipality of the city. */
	readonly place: Place | null;
}

const NOTHING: Ranged = { single: 0, range: { p10: 0, p50: 0, p90: 0 } };
/** Less than this a year, million baht, does not make a row. */
const LEAST_GAIN = 0.05;

/** Municipalities that pay, gain or hold a station, then payers that the city does not know; owners first. */
export function placeLedger(
	finance: Finance,
	municipalities: readonly { readonly id: string; readonly name: Bilingual }[],
): readonly LedgerRow[] {
	const payer = (id: string) => finance.payers.find((candidate) => candidate.id === id);
	const scale = finance.benefitScale;
	const rows = finance.places.flatMap((place): LedgerRow[] => {
		const municipality = municipalities[place.municipality];
		const paying = municipality === undefined ? undefined : payer(municipality.id);
		if (paying === undefined && place.stations === 0 && place.benefitBahtMillion < LEAST_GAIN) return [];
		return [
			{
				id: municipality?.id ?? "outside",
				name: municipality?.name ?? null,
				once: paying?.capitalBahtMillion ?? NOTHING,
				yearly: paying?.shortfallBahtMillionPerYear ?? NOTHING,
				gain: scale === null ? null : times(scale, place.benefitBahtMillion),
				place,
			},
		];
	});
	const known = new Set(rows.map(({ id }) => id));
	const others = finance.payers
		.filter(({ id }) => !known.has(id) && id !== "operator")
		.map(({ id, capitalBahtMillion, shortfallBahtMillionPerYear }) => ({
			id,
			name: { th: id, en: id },
			once: capitalBahtMillion,
			yearly: shortfallBahtMillionPerYear,
			gain: null,
			place: null,
		}));
	return [...rows.toSorted((a, b) => Number(owns(b)) - Number(owns(a))), ...others];
}

const owns = ({ place }: LedgerRow): boolean => place?.ownsOperator ?? false;

const times = ({ p10, p50, p90 }: Range, factor: number): Range => ({
	p10: p10 * factor,
	p50: p50 * factor,
	p90: p90 * factor,
});
