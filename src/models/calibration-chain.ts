import type { AssumptionId, Parameters } from "../scenario/assumptions.ts";
import type { Observation } from "../scenario/calibration.ts";
import type { Scenario } from "../scenario/types.ts";
import { type BaseState, meanTripMinutes } from "./base-state.ts";
import type { CityModel } from "./city-model.ts";
import { evaluate } from "./evaluate.ts";
import { scenarioBase } from "./scenario-base.ts";
import type { StationZones } from "./station-zones.ts";
import { scenarioParameters } from "./travel-parameters.ts";
import type { Outcome } from "./types.ts";

export type Constants = Readonly<Partial<Record<AssumptionId, number>>>;

/** What the model says of everything that can be counted, at one set of constants. */
export interface CalibrationChain {
	readonly parameters: Parameters;
	/** Modelled value of an observation; null where the option holds nothing of the kind. */
	modelled(observation: Pick<Observation, "kind" | "id">): number | null;
}

/** Chains of one scenario, which differ in the constants that are fitted only. */
export interface CalibrationChains {
	/** The chain at constants laid over the scenario's own. */
	at(constants: Constants): CalibrationChain;
	/** Mean minutes of a purpose, without the rest of the chain. */
	minutesAt(purpose: "homeWork" | "homeEducation" | "homeOther", constants: Constants): number;
}

/**
 * One run of the whole chain at the scenario's own values for each set of constants, before the outside view: counts are
 * of what is there. Remembers access and the last state of today, which the constant of the line does not move.
 */
export function calibrationChains(model: CityModel, scenario: Scenario): CalibrationChains {
	const access = new Map<string, StationZones>();
	let known: { readonly key: string; readonly base: BaseState } | null = null;
	const withConstants = (constants: Constants): Scenario => ({
		...scenario,
		assumptions: { ...scenario.assumptions, ...constants },
	});
	const baseAt = (changed: Scenario, parameters: Parameters): BaseState => {
		const { railOverBus: _, ...others } = parameters;
		const key = JSON.stringify(others);
		if (known?.key !== key)
			known = { key, base: scenarioBase(model, changed, parameters, known?.base ?? null) };
		return known.base;
	};
	return {
		at(constants) {
			const changed = withConstants(constants);
			const parameters = scenarioParameters(changed);
			const base = baseAt(changed, parameters);
			let outcome: Outcome | null = null;
			const outcomeOf = (): Outcome => {
				outcome ??= evaluate({
					model,
					scenario: changed,
					parameters,
					base,
					outside: { ridershipRatio: 1, costMultiplier: null },
					withAccessShares: false,
					cache: access,
				});
				return outcome;
			};
			return {
				parameters,
				modelled({ kind, id }) {
					switch (kind) {
						case "modeShare":
							return base.shares.fitted[id as keyof typeof base.shares.fitted] ?? null;
						case "meanTripMinutes":
							return meanTripMinutes(model, scenario.populationBasis, id as "homeWork", parameters);
						case "stationBoardings": {
							const place = scenario.line?.stations.findIndex((station) => station.id === id) ?? -1;
							return place < 0 ? null : outcomeOf().stationBoardings[place]!;
						}
						case "lineBoardings":
							return scenario.line === null ? null : outcomeOf().boardingsPerWeekday;
					}
				},
			};
		},
		minutesAt: (purpose, constants) =>
			meanTripMinutes(model, scenario.populationBasis, purpose, scenarioParameters(withConstants(constants))),
	};
}
