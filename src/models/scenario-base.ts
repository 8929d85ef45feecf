import type { Parameters } from "../scenario/assumptions.ts";
import { travelOf } from "../scenario/travel.ts";
import type { Scenario } from "../scenario/types.ts";
import { type BaseState, buildBaseState } from "./base-state.ts";
import type { CityModel } from "./city-model.ts";
import { cityBusFactors, sharesWithCityBus } from "./demand/city-bus.ts";
import { ownershipShares } from "./demand/rivals.ts";
import { zoneDistances } from "./street-ways.ts";

/**
 * What the line of a scenario meets: today's trips and shares, and a city bus where the scenario has one. The constants
 * are fitted without the bus, since there is none today.
 */
export function scenarioBase(
	model: CityModel,
	scenario: Pick<Scenario, "populationBasis" | "travel">,
	parameters: Parameters,
	warm: BaseState | null,
): BaseState {
	const base = buildBaseState(model, scenario.populationBasis, parameters, warm);
	return travelOf(scenario).cityBus === "on" ? withCityBus(model, parameters, base) : base;
}

function withCityBus(model: CityModel, parameters: Parameters, base: BaseState): BaseState {
	const nestFactors = [parameters.valueOfTimeWorker, parameters.valueOfTimeStudent].map((value) =>
		cityBusFactors(zoneDistances(model, parameters), parameters, value),
	);
	const publicShare = base.shares.publicShare.map((groups, traveller) =>
		sharesWithCityBus(groups, nestFactors[traveller]!, parameters.thetaPublic),
	);
	const groups = ownershipShares(parameters);
	let before = 0;
	let after = 0;
	const trips = [base.homeWorker.map((value, pair) => value + base.nonHome[pair]!), base.homeStudent];
	trips.forEach((byPair, traveller) => {
		groups.forEach((share, group) => {
			const was = base.shares.publicShare[traveller]![group]!;
			const is = publicShare[traveller]![group]!;
			byPair.forEach((value, pair) => {
				before += value * share * was[pair]!;
				after += value * share * is[pair]!;
			});
		});
	});
	const gained = base.tripsPerWeekday > 0 ? (after - before) / base.tripsPerWeekday : 0;
	const { fitted } = base.shares;
	const kept = 1 - gained / (1 - fitted.public);
	return {
		...base,
		nestFactors,
		shares: {
			...base.shares,
			publicShare,
			fitted: {
				motorcycle: fitted.motorcycle * kept,
				car: fitted.car * kept,
				public: fitted.public + gained,
				active: fitted.active * kept,
			},
		},
	};
}
