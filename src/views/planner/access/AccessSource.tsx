import { translator, unitText } from "../../../i18n/index.ts";
import { type AssumptionId, resolveParameters } from "../../../scenario/assumptions.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { Button, DataTable, Dialog } from "../../../ui/index.ts";
import { assumptionRows, plainValue } from "../../shared/assumption-list.ts";
import { TrustLabel } from "../../shared/index.ts";
import { assumptionWords } from "../../shared/words.ts";
import { usePlanner } from "../context.ts";

export const ACCESS_TOPICS = ["reach", "change", "losers", "even", "ptal"] as const;
export type AccessTopic = (typeof ACCESS_TOPICS)[number];

const JOURNEY: readonly AssumptionId[] = [
	"walkSpeed",
	"circuity",
	"walkCut",
	"vehicleCircuity",
	"songthaewSpeed",
	"songthaewHeadway",
	"songthaewWalk",
	"motorcycleSpeed",
	"longestFeeder",
];

const ASSUMED: Readonly<Record<AccessTopic, readonly AssumptionId[]>> = {
	reach: JOURNEY,
	change: [...JOURNEY, "noticeableMinutes", "personsPerHouse"],
	losers: [
		...JOURNEY,
		"songthaewFare",
		"noticeableMinutes",
		"noticeableMetres",
		"noticeableBaht",
		"personsPerHouse",
	],
	even: [...JOURNEY, "motorcycleAvailability", "carAvailability", "personsPerHouse"],
	ptal: ["ptalSongthaewReliability", "songthaewHeadway", "songthaewWalk", "circuity", "personsPerHouse"],
};

interface Props {
	readonly topic: AccessTopic | null;
	readonly scenario: Scenario;
	readonly onClose: () => void;
}

/** Behind each section: what it means, how it is counted, what goes in, and what it leaves out. */
export function AccessSource({ topic, scenario, onClose }: Props) {
	const { session, state } = usePlanner();
	const t = translator.value;
	const parameters = resolveParameters(scenario.assumptions);
	const content = (shown: AccessTopic) => {
		const rows = assumptionRows(scenario.assumptions).filter(({ id }) => ASSUMED[shown].includes(id));
		return (
			<div class="page">
				<section>
					<p>{t(`door.source.${shown}.meaning`)}</p>
					<p class="quiet small">{t("source.basis", { option: t.of(scenario.name) })}</p>
				</section>
				<section>
					<h3>{t("source.kind")}</h3>
					<p>
						<strong>{t("kind.geometry")}</strong> {t("door.source.kind")}
					</p>
					{shown === "ptal" ? null : <p class="quiet">{t("door.source.range")}</p>}
				</section>
				<section>
					<h3>{t("source.formula")}</h3>
					<p>{t(`door.source.${shown}.formula`)}</p>
				</section>
				<section>
					<h3>{t("door.source.limits")}</h3>
					<p>{t(`door.source.${shown}.limits`)}</p>
				</section>
				<DataTable
					caption={t("source.assumptions")}
					rows={rows}
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
							cell: (row) =>
								`${t.format.number(plainValue(parameters[row.id]), 4)} ${unitText(t, row.assumption.unit)}`,
						},
						{
							id: "trust",
							header: t("assumption.trust"),
							cell: (row) => <TrustLabel tag={row.assumption.tag} />,
						},
					]}
				/>
				<p class="quiet small">{t("source.cityVersion", { version: session.city.value?.version ?? "" })}</p>
				<div>
					<Button
						kind="outlined"
						onClick={() => {
							onClose();
							state.dialog.value = "assumptions";
						}}
					>
						{t("source.openAssumptions")}
					</Button>
				</div>
			</div>
		);
	};
	return (
		<Dialog
			open={topic !== null}
			title={topic === null ? "" : t(`door.source.${topic}`)}
			closeLabel={t("action.close")}
			onClose={onClose}
		>
			{topic === null ? null : content(topic)}
		</Dialog>
	);
}
