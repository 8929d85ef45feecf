import { ASSUMPTION_WORDS, translator, unitText } from "../../../i18n/index.ts";
import { ASSUMPTIONS, type AssumptionId, resolveParameters } from "../../../scenario/assumptions.ts";
import { Button, Dialog } from "../../../ui/index.ts";
import { TrustLabel } from "../../shared/index.ts";
import { usePlanner } from "../context.ts";
import type { MoneyTopic } from "./money-text.ts";

const YEARS: readonly AssumptionId[] = ["constructionYears", "operatingYears"];
const LOAN: readonly AssumptionId[] = ["loanInterest", "loanTermYears"];
const EMISSIONS: readonly AssumptionId[] = [
	"trainEnergy",
	"gridEmission",
	"motorcycleEmission",
	"motorcycleOccupancy",
	"carEmission",
	"carOccupancy",
];
const RAMP_UP: readonly AssumptionId[] = ["rampUpYear1", "rampUpYear2", "rampUpYear3", "demandGrowth"];

/** What each group of figures assumes. */
const INPUTS: Readonly<Record<MoneyTopic, readonly AssumptionId[]>> = {
	shortfall: [...YEARS, ...LOAN, ...RAMP_UP, "landShareRelied"],
	debt: [...YEARS, ...LOAN, ...RAMP_UP, "landShareRelied"],
	places: [...YEARS, ...LOAN, "valueOfTimeWorker", "valueOfTimeStudent", "personsPerHouse"],
	worth: [
		"discountRate",
		...YEARS,
		...RAMP_UP,
		"assetLifeYears",
		"realIncomeGrowth",
		"valueOfTimeGrowthShare",
		"bahtPerDollar",
	],
	gains: [
		"valueOfTimeWorker",
		"valueOfTimeStudent",
		"motorcycleResourceCost",
		"carResourceCost",
		"pickupResourceCost",
		"pickupShare",
		"motorcycleCost",
		"carCost",
		"motorcycleDeathRate",
		"carDeathRate",
		"songthaewDeathRate",
		"motorcycleTramDeathRatio",
		"seriousInjuriesPerDeath",
		"deathValue",
		"seriousInjuryValue",
		"carbonPrice",
		"songthaewFare",
	],
	carbon: [...EMISSIONS, "songthaewEmission", "songthaewOccupancy"],
	fair: [
		"householdIncome",
		"peoplePerHousehold",
		"earnersPerHousehold",
		"oldAgeAllowance",
		"workerBoardings",
		"studentBoardings",
		"elderBoardings",
	],
	land: ["landUplift", "landCaptured", "landShareRelied", "operatingYears"],
};

/** Behind a group of money figures: meaning, formula, and every number that is assumed, with how far it can be trusted. */
export function MoneySource() {
	const { session, state } = usePlanner();
	const t = translator.value;
	const topic = state.moneySourceOf.value;
	const close = (): void => {
		state.moneySourceOf.value = null;
	};
	const active = session.active.value;
	const values = resolveParameters(active?.scenario.assumptions ?? {});
	return (
		<Dialog
			open={topic !== null}
			title={topic === null ? "" : t(`money.topic.${topic}`)}
			closeLabel={t("action.close")}
			onClose={close}
		>
			{topic === null || active === null ? null : (
				<div class="page">
					<section>
						<p>{t(`money.topic.${topic}.meaning`)}</p>
						<p class="quiet small">{t("source.basis", { option: t.of(active.scenario.name) })}</p>
					</section>
					<section>
						<h3>{t("source.formula")}</h3>
						<p>{t(`money.topic.${topic}.formula`)}</p>
						<p class="quiet">{t("range.meaning")}</p>
					</section>
					<section>
						<h3>{t("source.assumptions")}</h3>
						<ul class="money-inputs">
							{INPUTS[topic].map((id) => {
								const { unit, tag, source } = ASSUMPTIONS[id];
								return (
									<li key={id}>
										<p class="money-heading">
											<span>{t.of(ASSUMPTION_WORDS[id].name)}</span>
											<strong>{`${t.format.number(values[id], 4)} ${unitText(t, unit)}`}</strong>
										</p>
										<p class="money-origin">
											<TrustLabel tag={tag} /> <span lang="en">{source}</span>
										</p>
									</li>
								);
							})}
						</ul>
					</section>
					<div>
						<Button
							kind="outlined"
							onClick={() => {
								close();
								state.dialog.value = "assumptions";
							}}
						>
							{t("source.openAssumptions")}
						</Button>
					</div>
				</div>
			)}
		</Dialog>
	);
}
