import { residentTranslator } from "../../../i18n/resident.ts";
import { ASSUMPTIONS, type AssumptionId } from "../../../scenario/assumptions.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";

/** Where a walk's figures come from, one tap away. */
export function WalkSource({ uncertaintyRadiusMetres }: { readonly uncertaintyRadiusMetres: number }) {
	const t = residentTranslator.value;
	const values = (id: AssumptionId) => {
		const { value, low, high } = ASSUMPTIONS[id];
		return {
			value: t.format.number(value, 2),
			range: `${t.format.number(low, 2)}–${t.format.number(high, 2)}`,
		};
	};
	const assumed = t("resident.place.source.assumption");
	return (
		<Disclosure summary={t("resident.place.source")}>
			<div class="walk-source">
				<p>{t("resident.place.source.formula")}</p>
				<ul>
					<li>
						{t("resident.place.source.detour", values("circuity"))} · {assumed}
					</li>
					<li>
						{t("resident.place.source.speed", values("walkSpeed"))} · {assumed}
					</li>
					<li>
						{t("resident.place.source.limit", {
							metres: t.format.distance(ASSUMPTIONS.walkCut.value),
						})}{" "}
						· {assumed}
					</li>
					<li>
						{t("resident.place.source.position", { metres: t.format.distance(uncertaintyRadiusMetres) })}
					</li>
				</ul>
				<p>{t("resident.place.source.geometry")}</p>
			</div>
		</Disclosure>
	);
}
