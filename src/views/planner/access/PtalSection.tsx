import { translator } from "../../../i18n/index.ts";
import { PTAL_BANDS } from "../../../models/access-kinds.ts";
import type { FairnessAnswer } from "../../../models/fairness-types.ts";
import { DataTable } from "../../../ui/index.ts";
import { DoorSection } from "./DoorSection.tsx";
import { LayerSwitch } from "./LayerSwitch.tsx";
import type { SectionProps } from "./types.ts";

interface Props extends SectionProps {
	readonly answer: FairnessAnswer;
}

/** Residents by band of the PTAL-style index. */
export function PtalSection({ mine, other, onSource, answer }: Props) {
	const t = translator.value;
	const { before, after } = answer.ptalShares;
	const highest = PTAL_BANDS.reduce(
		(most, _, band) => (before[band]! > 0 || after[band]! > 0 ? band : most),
		0,
	);
	const rows = PTAL_BANDS.slice(0, highest + 1).map((band, index) => ({
		band,
		before: before[index]!,
		after: after[index]!,
	}));
	return (
		<DoorSection id="ptal" title={t("door.ptal")} lead={t("door.ptal.lead")} onSource={onSource}>
			<DataTable
				caption={t("door.ptal.shares")}
				rows={rows}
				rowKey={(row) => row.band}
				columns={[
					{ id: "band", header: t("door.ptal.band"), isRowHeader: true, cell: (row) => row.band },
					{ id: "before", header: other, isNumber: true, cell: (row) => t.format.percent(row.before) },
					{
						id: "after",
						header: mine,
						isNumber: true,
						cell: (row) => t.format.percent(row.after),
					},
				]}
			/>
			<LayerSwitch layer="ptal" />
		</DoorSection>
	);
}
