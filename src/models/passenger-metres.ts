import { PERIODS } from "../core/vocabulary.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import type { Service } from "../scenario/types.ts";
import { dayProfile, riddenProfile, tripSharesByPeriod } from "./demand/periods.ts";
import type { Outcome } from "./types.ts";

/**
 * Passenger-metres of a weekday: Σ load × length over both directions of the sections in an hour of the busiest period,
 * over the share of the day's riders in that hour. 0 where nobody rides.
 */
export function passengerMetresPerWeekday(
	outcome: Pick<Outcome, "sectionLoadsByPeriod" | "stationChainageMetres">,
	service: Service,
	parameters: Parameters,
): number {
	const { hour } = riddenProfile(dayProfile(parameters), tripSharesByPeriod(service, parameters));
	const busiest = PERIODS.reduce((most, period) => (hour[period] > hour[most] ? period : most));
	if (!(hour[busiest] > 0)) return 0;
	const { up, down } = outcome.sectionLoadsByPeriod[busiest];
	const { stationChainageMetres: chainage } = outcome;
	let sum = 0;
	for (let section = 0; section < up.length; section++)
		sum += (up[section]! + down[section]!) * (chainage[section + 1]! - chainage[section]!);
	return sum / hour[busiest];
}
