import type { AssumptionId } from "../../scenario/assumptions.ts";

/** What stands behind each group of money figures. */
export const MONEY_TOPICS = [
	"shortfall",
	"debt",
	"places",
	"worth",
	"gains",
	"carbon",
	"fair",
	"land",
] as const;
export type MoneyTopic = (typeof MONEY_TOPICS)[number];

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
export const MONEY_INPUTS: Readonly<Record<MoneyTopic, readonly AssumptionId[]>> = {
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
