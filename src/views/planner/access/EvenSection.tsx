import { LorenzCurve } from "../../../charts/index.ts";
import { translator } from "../../../i18n/index.ts";
import { REACH_KINDS } from "../../../models/access-kinds.ts";
import type { FairnessAnswer, GroupRow } from "../../../models/fairness-types.ts";
import { DataTable, Select } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { DoorSection } from "./DoorSection.tsx";
import type { SectionProps } from "./types.ts";

interface Props extends SectionProps {
	readonly answer: FairnessAnswer;
}

/** How evenly access is shared, and what each group has of it. */
export function EvenSection({ mine, other, onSource, answer }: Props) {
	const { state } = usePlanner();
	const t = translator.value;
	const { access } = state;
	const limitMinutes = access.limitMinutes.value;
	const measure = answer.measures.find(
		(each) => each.kind === access.kind.value && each.limitMinutes === limitMinutes,
	);
	if (measure === undefined) return null;
	const { before, after } = measure.inequality;
	const kind = t(`door.kind.${measure.kind}`);
	const decimals = (value: number | null): string =>
		value === null ? t("door.unknown") : t.format.fixed(value, 2);
	const times = (value: number | null): string =>
		value === null || !Number.isFinite(value)
			? t("door.unknown")
			: t("door.times", { times: t.format.figure(value) });
	return (
		<DoorSection
			id="even"
			title={t("door.even")}
			lead={t("door.even.lead", { kind, minutes: limitMinutes })}
			onSource={onSource}
		>
			<Select
				label={t("door.even.kind")}
				options={REACH_KINDS.map((value) => ({ value, label: t(`door.kind.${value}`) }))}
				value={access.kind.value}
				onChange={(value) => {
					access.kind.value = value;
				}}
			/>
			{after.lorenz.length > 0 && before.lorenz.length > 0 ? (
				<LorenzCurve
					name={t("door.lorenz")}
					first={{ label: mine, shares: after.lorenz }}
					second={{ label: other, shares: before.lorenz }}
				/>
			) : null}
			<dl class="door-facts">
				<dt>{t("door.gini")}</dt>
				<dd data-gini={after.gini}>
					{decimals(before.gini)} → <strong>{decimals(after.gini)}</strong>
				</dd>
				<dt>{t("door.bestWorst")}</dt>
				<dd>
					{times(before.bestOverWorst)} → <strong>{times(after.bestOverWorst)}</strong>
				</dd>
				<dt>{t("door.renting")}</dt>
				<dd>
					{decimals(before.concentrationByRenting)} →{" "}
					<strong>{decimals(after.concentrationByRenting)}</strong>
				</dd>
				<dt>{t("door.palma")}</dt>
				<dd>
					{after.palma === null ? (
						t("door.palma.hidden")
					) : (
						<>
							{times(before.palma)} → <strong>{times(after.palma)}</strong>
						</>
					)}
				</dd>
			</dl>
			<DataTable
				caption={t("door.groups", { kind, minutes: limitMinutes })}
				rows={measure.groups}
				rowKey={(row) => row.group}
				columns={[
					{
						id: "group",
						header: t("door.group"),
						isRowHeader: true,
						cell: (row: GroupRow) => t(`door.group.${row.group}`),
					},
					{
						id: "people",
						header: t("planner.compare.people"),
						isNumber: true,
						cell: (row) => (row.people === null ? t("door.unknown") : t.format.figure(row.people)),
					},
					{
						id: "reach",
						header: kind,
						isNumber: true,
						cell: (row) =>
							row.reach === null
								? t("door.unknown")
								: `${t.format.figure(row.reach.before)} → ${t.format.figure(row.reach.after)}`,
					},
				]}
			/>
		</DoorSection>
	);
}
