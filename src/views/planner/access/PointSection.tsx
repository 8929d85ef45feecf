import { translator } from "../../../i18n/index.ts";
import type { AccessAnswer, OverWindow, PlaceTimes } from "../../../models/access-run.ts";
import { DataTable, Disclosure, SegmentedControl } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { DoorSection } from "./DoorSection.tsx";
import { LayerSwitch } from "./LayerSwitch.tsx";
import { ReachBars } from "./ReachBars.tsx";
import type { SectionProps } from "./types.ts";

const PLACES_SHOWN = 12;

interface Props extends SectionProps {
	readonly answer: AccessAnswer;
}

/** What one point reaches, and the minutes to the places that draw most. */
export function PointSection({ city, scenario, mine, other, onSource, answer }: Props) {
	const { state } = usePlanner();
	const t = translator.value;
	const { access } = state;
	const limitMinutes = access.limitMinutes.value;
	const nearest = answer.nearestStation;
	const station = nearest === null ? undefined : scenario.line?.stations[nearest.index];
	const minutes = (times: OverWindow | null): string =>
		times === null ? t("door.never") : t.format.minutesRange(60 * times.p10, 60 * times.p90);
	const placeName = (row: PlaceTimes): string => {
		const place = city.places.find(({ id }) => id === row.placeId);
		return place === undefined ? row.placeId : t.of(place.name);
	};
	const onMap = state.cellLayer.value === "minutes";
	return (
		<DoorSection
			id="reach"
			title={t("door.reach", { minutes: limitMinutes })}
			lead={
				station === undefined || nearest === null
					? t("door.noStation")
					: t("door.station", { name: t.of(station.name), distance: t.format.distance(nearest.metres) })
			}
			onSource={onSource}
		>
			<ReachBars rows={answer.reach} limitMinutes={limitMinutes} mine={mine} other={other} />
			<LayerSwitch layer="minutes" />
			{onMap ? (
				<SegmentedControl
					label={t("door.map.side")}
					choices={[
						{ value: "after", label: mine },
						{ value: "before", label: other },
					]}
					value={access.mapBefore.value ? "before" : "after"}
					onChange={(value) => {
						access.mapBefore.value = value === "before";
					}}
				/>
			) : null}
			<Disclosure summary={t("door.places")}>
				<DataTable
					caption={t("door.places")}
					hideCaption
					rows={answer.places.slice(0, PLACES_SHOWN)}
					rowKey={(row) => row.placeId}
					columns={[
						{ id: "place", header: t("door.place"), isRowHeader: true, cell: placeName },
						{
							id: "after",
							header: mine,
							isNumber: true,
							cell: (row) => minutes(row.after),
							sortValue: (row) => row.after?.p50 ?? Number.POSITIVE_INFINITY,
						},
						{
							id: "before",
							header: other,
							isNumber: true,
							cell: (row) => minutes(row.before),
							sortValue: (row) => row.before?.p50 ?? Number.POSITIVE_INFINITY,
						},
						{
							id: "motorcycle",
							header: t("door.motorcycle"),
							isNumber: true,
							cell: (row) => t.format.minutes(60 * Math.round(row.byMotorcycle)),
							sortValue: (row) => row.byMotorcycle,
						},
					]}
				/>
			</Disclosure>
		</DoorSection>
	);
}
