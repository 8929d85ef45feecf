import type { Bilingual } from "../../../core/location.ts";
import { translator } from "../../../i18n/index.ts";
import type { OverWindow, PlaceTimes } from "../../../models/access-run.ts";
import { Disclosure } from "../../../ui/index.ts";
import { wholeRange } from "../../shared/trip/trip-text.ts";
import { reachedPlaces } from "./reach-view.ts";

interface Props {
	readonly places: readonly PlaceTimes[];
	readonly names: readonly { readonly id: string; readonly name: Bilingual }[];
	readonly limitMinutes: number;
}

/** The places within the limit by name: what comes within reach first, then what was and what is not. */
export function ReachPlaces({ places, names, limitMinutes }: Props) {
	const t = translator.value;
	const sorted = reachedPlaces(places, limitMinutes);
	const nameOf = ({ placeId }: PlaceTimes): string => {
		const place = names.find(({ id }) => id === placeId);
		return place === undefined ? placeId : t.of(place.name);
	};
	const minutes = (times: OverWindow | null): string =>
		times === null ? t("reach.places.never") : wholeRange(t, times);
	const list = (rows: readonly PlaceTimes[]) =>
		rows.length === 0 ? (
			<p class="quiet">{t("reach.places.none")}</p>
		) : (
			<ul class="reach__places">
				{rows.map((row) => (
					<li key={row.placeId}>
						<span>{nameOf(row)}</span>
						<span class="reach__minutes">
							{t("reach.places.minutes", { before: minutes(row.before), after: minutes(row.after) })}
						</span>
					</li>
				))}
			</ul>
		);
	const titled = (group: "gained" | "lost" | "kept" | "beyond"): string =>
		`${t(`reach.places.${group}`)} (${t.format.number(sorted[group].length)})`;
	return (
		<section class="reach__section">
			<h2>{t("reach.places")}</h2>
			<h3>{titled("gained")}</h3>
			{list(sorted.gained)}
			{sorted.lost.length > 0 && (
				<>
					<h3>{titled("lost")}</h3>
					{list(sorted.lost)}
				</>
			)}
			<Disclosure summary={titled("kept")}>{list(sorted.kept)}</Disclosure>
			<Disclosure summary={titled("beyond")}>{list(sorted.beyond)}</Disclosure>
		</section>
	);
}
