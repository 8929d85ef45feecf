import { translator, unitText } from "../../i18n/index.ts";
import type { AssumptionId } from "../../scenario/assumptions.ts";
import type { Scenario } from "../../scenario/types.ts";
import { DataTable } from "../../ui/index.ts";
import { assumptionRows, plainValue } from "./assumption-list.ts";
import { TrustLabel } from "./TrustLabel.tsx";
import { assumptionWords } from "./words.ts";

interface Props {
	readonly ids: readonly AssumptionId[];
	readonly changes: Scenario["assumptions"];
	/** Where a heading above says it already. */
	readonly hideCaption?: boolean;
}

/** Some assumptions with the values of a scenario, and how far each can be trusted. */
export function AssumptionTable({ ids, changes, hideCaption = false }: Props) {
	const t = translator.value;
	return (
		<DataTable
			caption={t("source.assumptions")}
			hideCaption={hideCaption}
			rows={assumptionRows(changes).filter(({ id }) => ids.includes(id))}
			rowKey={(row) => row.id}
			columns={[
				{
					id: "name",
					header: t("panel.assumptions"),
					isRowHeader: true,
					cell: (row) => t.of(assumptionWords[row.id].name),
				},
				{
					id: "value",
					header: t("assumption.value"),
					isNumber: true,
					cell: (row) => `${t.format.number(plainValue(row.value), 4)} ${unitText(t, row.assumption.unit)}`,
				},
				{
					id: "trust",
					header: t("assumption.trust"),
					cell: (row) => <TrustLabel tag={row.assumption.tag} />,
				},
			]}
		/>
	);
}
