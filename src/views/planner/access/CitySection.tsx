import { translator } from "../../../i18n/index.ts";
import { DESTINATIONS, type FairnessAnswer, type MunicipalityRow } from "../../../models/fairness-types.ts";
import { DataTable, Disclosure, Swatch } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { DoorSection } from "./DoorSection.tsx";
import { LayerSwitch } from "./LayerSwitch.tsx";
import { ReachBars } from "./ReachBars.tsx";
import type { SectionProps } from "./types.ts";

interface Props extends SectionProps {
	readonly answer: FairnessAnswer;
}

const SIDES = [
	{ id: "gained", swatch: "hatch", sign: "+" },
	{ id: "kept", swatch: "fill", sign: "" },
	{ id: "lost", swatch: "hatch-reverse", sign: "−" },
] as const;

/** Everybody: who gains and loses minutes to the places that draw most, and what the mean resident reaches. */
export function CitySection({ city, mine, other, otherWithin, onSource, answer }: Props) {
	const t = translator.value;
	const limitMinutes = usePlanner().state.access.limitMinutes.value;
	const { change } = answer;
	const by = {
		gained: change.gained > 0 ? t("door.faster", { minutes: t.format.figure(change.minutesGained) }) : "",
		kept: "",
		lost: change.lost > 0 ? t("door.slower", { minutes: t.format.figure(change.minutesLost) }) : "",
	};
	const municipality = ({ municipality: index }: MunicipalityRow): string => {
		const found = city.municipalities[index];
		return found === undefined ? t("door.elsewhere") : t.of(found.name);
	};
	return (
		<DoorSection
			id="change"
			title={t("door.change")}
			lead={t("door.change.lead", { count: answer.places.length, other: otherWithin })}
			onSource={onSource}
		>
			<table class="reach-table" data-door-change>
				<thead>
					<tr>
						<td />
						<th scope="col">{t("planner.compare.people")}</th>
						<th scope="col">{t("door.byHow")}</th>
					</tr>
				</thead>
				<tbody>
					{SIDES.map(({ id, swatch, sign }) => (
						<tr key={id} data-side={id} data-people={change[id]}>
							<th scope="row">
								<Swatch kind={swatch} color={`var(--${id})`} /> {t(`door.${id}`)}
							</th>
							<td class="reach-people">
								{change[id] < 0.5 ? t.format.figure(0) : `${sign}${t.format.figure(change[id])}`}
							</td>
							<td>{by[id]}</td>
						</tr>
					))}
				</tbody>
			</table>
			<LayerSwitch layer="saved" />
			<Disclosure summary={t("door.mean", { minutes: limitMinutes })}>
				<ReachBars rows={answer.reach} limitMinutes={limitMinutes} mine={mine} other={other} />
			</Disclosure>
			<Disclosure summary={t("door.municipalities")}>
				<p class="quiet small">{t("door.municipalities.lead", { other: otherWithin, mine })}</p>
				<DataTable
					caption={t("door.municipalities")}
					hideCaption
					rows={answer.municipalities}
					rowKey={(row) => String(row.municipality)}
					columns={[
						{
							id: "name",
							header: t("door.municipality"),
							isRowHeader: true,
							cell: municipality,
							sortValue: municipality,
						},
						...DESTINATIONS.map((id) => ({
							id,
							header: t(`door.to.${id}`),
							isNumber: true,
							cell: (row: MunicipalityRow) => {
								const found = row.minutes[id];
								return found === null
									? t("door.unknown")
									: `${t.format.number(found.before)} → ${t.format.number(found.after)}`;
							},
							sortValue: (row: MunicipalityRow) => row.minutes[id]?.after ?? Number.POSITIVE_INFINITY,
						})),
						{
							id: "gained",
							header: t("door.gained"),
							isNumber: true,
							cell: (row: MunicipalityRow) => t.format.figure(row.change.gained),
							sortValue: (row: MunicipalityRow) => row.change.gained,
						},
						{
							id: "lost",
							header: t("door.lost"),
							isNumber: true,
							cell: (row: MunicipalityRow) => t.format.figure(row.change.lost),
							sortValue: (row: MunicipalityRow) => row.change.lost,
						},
					]}
				/>
			</Disclosure>
		</DoorSection>
	);
}
