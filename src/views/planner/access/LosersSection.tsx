import { translator } from "../../../i18n/index.ts";
import type { FairnessAnswer, LoserRow } from "../../../models/fairness-types.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { DataTable } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { DoorSection } from "./DoorSection.tsx";
import type { SectionProps } from "./types.ts";

interface Props extends SectionProps {
	readonly answer: FairnessAnswer;
	/** Null: today. */
	readonly against: Scenario | null;
}

/** Everybody whom the option leaves slower, farther or dearer off, by name. */
export function LosersSection({ city, scenario, otherWithin, onSource, answer, against }: Props) {
	const { state } = usePlanner();
	const t = translator.value;
	const withdrawn = state.access.songthaew.value === "withdrawnAlongLine";
	const tambon = ({ tambon: index }: LoserRow): string => {
		const found = city.tambons[index];
		return found === undefined ? "" : t.of(found.name);
	};
	const near = ({ placeId, stationId }: LoserRow): string => {
		const place = city.places.find(({ id }) => id === placeId);
		const stations = [...(scenario.line?.stations ?? []), ...(against?.line?.stations ?? [])];
		const station = stations.find(({ id }) => id === stationId);
		return [
			...(place === undefined ? [] : [t.of(place.name)]),
			...(station === undefined ? [] : [t("door.from.station", { name: t.of(station.name) })]),
		].join(" · ");
	};
	const how = ({ reason, more, withoutStation }: LoserRow): string => {
		const parts = [];
		if (more !== null) parts.push(t(`door.loss.${reason}`, { range: t.format.range(more.p10, more.p90) }));
		if (withoutStation > 0) parts.push(t("door.loss.noStation", { people: t.format.figure(withoutStation) }));
		return parts.join(" · ");
	};
	return (
		<DoorSection
			id="losers"
			title={t("door.losers")}
			lead={
				against === null
					? withdrawn
						? t("door.losers.withdrawn")
						: t("door.losers.today")
					: t("door.losers.option", { other: otherWithin })
			}
			onSource={onSource}
		>
			<DataTable
				caption={t("door.losers")}
				hideCaption
				rows={answer.losers}
				rowKey={(row) => `${row.reason}-${row.tambon}`}
				empty={<p data-losers="none">{t("door.losers.none")}</p>}
				columns={[
					{
						id: "where",
						header: t("door.losers.where"),
						isRowHeader: true,
						cell: (row) => (
							<>
								{tambon(row)}
								<span class="door-near">{near(row)}</span>
							</>
						),
						sortValue: tambon,
					},
					{
						id: "people",
						header: t("planner.compare.people"),
						isNumber: true,
						cell: (row) => t.format.figure(row.people),
						sortValue: (row) => row.people,
					},
					{ id: "how", header: t("door.byHow"), cell: how, sortValue: (row) => row.reason },
				]}
			/>
		</DoorSection>
	);
}
