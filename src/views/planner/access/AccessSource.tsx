import { translator } from "../../../i18n/index.ts";
import type { AssumptionId } from "../../../scenario/assumptions.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { Button, Dialog } from "../../../ui/index.ts";
import { AssumptionTable } from "../../shared/index.ts";
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
	const content = (shown: AccessTopic) => (
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
			<AssumptionTable ids={ASSUMED[shown]} changes={scenario.assumptions} />
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
