import { translator } from "../../../i18n/index.ts";
import type { TodayWay, TrainWay, TripWay } from "../../../models/trip-types.ts";
import { DataTable, Disclosure } from "../../../ui/index.ts";
import { clockRange, wholeRange } from "./trip-text.ts";
import type { OptionTrip } from "./use-trips.ts";

interface Props {
	readonly today: readonly TodayWay[];
	readonly trips: readonly OptionTrip[];
}

interface Row {
	readonly id: string;
	readonly name: string;
	/** Null: no train leads there. */
	readonly way: TripWay | null;
	/** Null for a way of today. */
	readonly train: TrainWay | null;
}

/** Every way of today and every option in one table. */
export function TripTable({ today, trips }: Props) {
	const t = translator.value;
	const rows: readonly Row[] = [
		...today.map((way) => ({ id: way.mode, name: t(`trip.mode.${way.mode}`), way, train: null })),
		...trips.map(({ option, onFoot, byFeeder }): Row => {
			const train = byFeeder?.train ?? onFoot?.train ?? null;
			const name = t.of(option.name);
			return {
				id: option.id,
				name: byFeeder?.train ? t("trip.table.byFeeder", { option: name }) : name,
				way: train,
				train,
			};
		}),
	];
	const none = t("trip.table.none");
	const column = (id: "minutes" | "baht" | "walk" | "wait" | "ride", of: (way: TripWay) => string) => ({
		id,
		header: t(`trip.table.${id}`),
		isNumber: true,
		cell: ({ way }: Row) => (way === null ? none : of(way)),
	});
	const trainColumn = (id: "first" | "last" | "lastBack", of: (train: TrainWay) => string) => ({
		id,
		header: t(`trip.table.${id}`),
		isNumber: true,
		cell: ({ train }: Row) => (train === null ? none : of(train)),
	});
	return (
		<Disclosure summary={t("trip.table")}>
			<DataTable
				caption={t("trip.table")}
				hideCaption
				rows={rows}
				rowKey={({ id }) => id}
				columns={[
					{ id: "way", header: t("trip.table.way"), isRowHeader: true, cell: ({ name }) => name },
					column("minutes", ({ minutes }) => wholeRange(t, minutes)),
					column("baht", ({ baht }) => wholeRange(t, baht)),
					column("walk", ({ walkMinutes }) => wholeRange(t, walkMinutes)),
					column("wait", ({ waitMinutes }) => wholeRange(t, waitMinutes)),
					column("ride", ({ rideMinutes }) => wholeRange(t, rideMinutes)),
					{
						id: "changes",
						header: t("trip.table.changes"),
						isNumber: true,
						cell: ({ way }) => (way === null ? none : t.format.number(way.changes)),
					},
					trainColumn("first", ({ there }) => clockRange(t, there.first)),
					trainColumn("last", ({ there }) => clockRange(t, there.last)),
					trainColumn("lastBack", ({ back }) => (back === null ? none : clockRange(t, back.last))),
				]}
			/>
		</Disclosure>
	);
}
