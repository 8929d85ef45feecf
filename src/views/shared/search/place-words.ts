import type { NamedKind, NamedPlace } from "../../../city/gazetteer/index.ts";
import type { ResidentTranslator } from "../../../i18n/resident.ts";
import type { IconName } from "../../../ui/Icon.tsx";

export const PLACE_ICONS: Readonly<Record<NamedKind, IconName>> = {
	village: "home",
	neighbourhood: "home",
	soi: "route",
	place: "pin",
	station: "train",
	road: "route",
	tambon: "layers",
	municipality: "layers",
};

/** What a name stands for and where, to tell namesakes apart. */
export function placeNote(t: ResidentTranslator, { kind, within }: NamedPlace): string {
	const what = t(`resident.kind.${kind}`);
	return within === null ? what : t("resident.search.within", { what, tambon: t.of(within) });
}
