import { translator } from "../../../i18n/index.ts";
import type { TimetableRun } from "../../../models/timetable-run.ts";
import { DataTable, Disclosure } from "../../../ui/index.ts";
import { clockText } from "../service/clock.ts";

/** The day of each train: when it first leaves, when it is last in, and how many trips it runs. */
export function TrainBlocks({ day }: { readonly day: TimetableRun }) {
	const t = translator.value;
	const rows = day.blocks.map(({ trips }, index) => ({
		number: index + 1,
		trips: trips.length,
		out: day.trips[trips[0]!]!.departureSeconds,
		in: day.trips[trips[trips.length - 1]!]!.arrivalSeconds,
	}));
	return (
		<Disclosure summary={t("timetable.blocks")}>
			<DataTable
				caption={t("timetable.blocks")}
				hideCaption
				rows={rows}
				rowKey={({ number }) => String(number)}
				columns={[
					{
						id: "train",
						header: t("timetable.train"),
						isRowHeader: true,
						cell: ({ number }) => t("timetable.block", { number }),
					},
					{ id: "out", header: t("timetable.out"), isNumber: true, cell: (row) => clockText(row.out) },
					{ id: "in", header: t("timetable.in"), isNumber: true, cell: (row) => clockText(row.in) },
					{
						id: "trips",
						header: t("timetable.trips"),
						isNumber: true,
						cell: (row) => t.format.number(row.trips),
					},
				]}
			/>
		</Disclosure>
	);
}
