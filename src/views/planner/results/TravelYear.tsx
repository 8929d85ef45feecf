import { useState } from "preact/hooks";
import { describeProblem, translator } from "../../../i18n/index.ts";
import type { DayOfKind, TravelStudy, YearOfService } from "../../../models/travel-run.ts";
import { Button, type Column, DataTable, Disclosure, ErrorNotice, ProgressBar } from "../../../ui/index.ts";
import { useStudy } from "../../shared/index.ts";
import { usePlanner } from "../context.ts";

/** How riders come in the first years, on which days, and what for: worked out once somebody asks. */
export function TravelYear() {
	const { session } = usePlanner();
	const t = translator.value;
	const [isOpen, setOpen] = useState(false);
	const ranges = session.active.value?.ranges ?? null;
	const study = useStudy(session, "travel", isOpen && ranges !== null ? { ranges } : null, true);
	const { answer } = study;
	const trouble = study.problem === null ? null : describeProblem(t, study.problem);
	return (
		<Disclosure summary={t("years.summary")} onToggle={setOpen}>
			<div
				class="travel-year"
				data-travel-year={answer === null ? "none" : "shown"}
				data-stale={study.isStale}
			>
				{trouble === null ? null : <ErrorNotice what={trouble.what} mend={trouble.mend} />}
				{answer === null ? (
					isOpen && trouble === null ? (
						<ProgressBar label={t("state.loading")} value={study.progress ?? 0} />
					) : null
				) : (
					<Found study={answer} />
				)}
			</div>
		</Disclosure>
	);
}

function Found({ study }: { readonly study: TravelStudy }) {
	const { state } = usePlanner();
	const t = translator.value;
	const years: readonly Column<YearOfService>[] = [
		{
			id: "year",
			header: t("years.year"),
			cell: ({ year }) => t.format.number(year),
			isRowHeader: true,
			isNumber: true,
		},
		{
			id: "riders",
			header: t("years.riders"),
			cell: ({ boardingsPerWeekday: { p10, p90 } }) => t.format.range(p10, p90),
			isNumber: true,
		},
	];
	const days: readonly Column<DayOfKind>[] = [
		{ id: "kind", header: t("days.kind"), cell: ({ kind }) => t(`days.${kind}`), isRowHeader: true },
		{
			id: "riders",
			header: t("days.riders"),
			cell: ({ boardings: { p10, p90 } }) => t.format.range(p10, p90),
			isNumber: true,
		},
		{
			id: "days",
			header: t("days.perYear"),
			cell: ({ daysPerYear }) => t.format.number(daysPerYear),
			isNumber: true,
		},
	];
	const twoDigits = (share: number): string => t.format.percent(Number(share.toPrecision(2)));
	return (
		<>
			<h4>{t("years.heading")}</h4>
			<DataTable
				caption={t("years.heading")}
				hideCaption
				columns={years}
				rows={study.firstYears}
				rowKey={({ year }) => String(year)}
			/>
			<p class="quiet small">{t("years.note")}</p>
			<h4>{t("days.heading")}</h4>
			<DataTable
				caption={t("days.heading")}
				hideCaption
				columns={days}
				rows={study.days}
				rowKey={({ kind }) => kind}
			/>
			<p class="quiet small">
				{t("days.note", {
					counted: t.format.figure(study.weekdaysCounted),
					used: t.format.number(study.weekdaysUsed),
				})}
			</p>
			<h4>{t("days.purposes")}</h4>
			<DataTable
				caption={t("days.purposes")}
				hideCaption
				columns={[
					{
						id: "purpose",
						header: t("days.purpose"),
						cell: ([purpose]) => t(`purpose.${purpose}`),
						isRowHeader: true,
					},
					{ id: "share", header: t("days.share"), cell: ([, share]) => twoDigits(share), isNumber: true },
				]}
				rows={entriesOf(study.purposeShares)}
				rowKey={([purpose]) => purpose}
			/>
			<p class="quiet small">{t("days.source")}</p>
			<Button
				kind="outlined"
				onClick={() => {
					state.dialog.value = "assumptions";
				}}
			>
				{t("source.openAssumptions")}
			</Button>
		</>
	);
}

type Shares = TravelStudy["purposeShares"];

const entriesOf = (shares: Shares) => Object.entries(shares) as [keyof Shares, number][];
