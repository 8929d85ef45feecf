import { residentTranslator } from "../../../i18n/resident.ts";
import { ASSUMPTIONS, type AssumptionId } from "../../../scenario/assumptions.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import type { PlaceWalk } from "./place-walks.ts";
import { wholeMinutes } from "./walk-text.ts";

interface Props {
	readonly nearest: NonNullable<PlaceWalk["nearest"]>;
}

/** Where a walk's figures come from, one tap away. */
export function WalkSource({ nearest: { station, walk, streets } }: Props) {
	const t = residentTranslator.value;
	const { walkWeight, walkCut } = ASSUMPTIONS;
	const values = (id: AssumptionId, unit = 1) => {
		const { value, low, high } = ASSUMPTIONS[id];
		const write = (each: number): string => t.format.number(each / unit, 2);
		return { value: write(value), range: `${write(low)}–${write(high)}` };
	};
	const assumed = t("resident.place.source.assumption");
	const metres = t.format.distance(station.uncertaintyRadiusMetres);
	return (
		<Disclosure summary={t("resident.place.source")}>
			<div class="walk-source">
				<p>{t(streets ? "resident.place.source.formula.streets" : "resident.place.source.formula")}</p>
				<ul>
					{streets === null && (
						<li>
							{t("resident.place.source.detour", values("circuity"))} · {assumed}
						</li>
					)}
					<li>
						{t("resident.place.source.speed", values("walkSpeed"))} · {assumed}
					</li>
					<li>
						{t("resident.place.source.heat", {
							...values("walkWeightHot", walkWeight.value),
							shaded: wholeMinutes(t, walk.shadedHotMinutes),
						})}{" "}
						· {assumed}
					</li>
					<li>
						{t("resident.place.source.limit", { metres: t.format.distance(walkCut.value) })} · {assumed}
					</li>
					<li>{t("resident.place.source.position", { metres })}</li>
				</ul>
				<p>{t("resident.place.source.geometry")}</p>
			</div>
		</Disclosure>
	);
}
