import { TRAVEL_CHOICES, type TravelChoice, type TravelTopic, travelChanges } from "../travel.ts";
import { edited } from "./support.ts";
import type { Edit } from "./types.ts";

/** Chooses what is assumed of travel in one topic. */
export const setTravel =
	<Topic extends TravelTopic>(topic: Topic, chosen: TravelChoice<Topic>): Edit =>
	(scenario) => {
		const before = scenario.travel?.[topic] ?? TRAVEL_CHOICES[topic][0];
		const { travel: _, ...others } = scenario;
		const travel = travelChanges({ ...scenario.travel, [topic]: chosen });
		const next = before === chosen ? scenario : travel === null ? others : { ...others, travel };
		return edited(next, "setTravel", { topic, choice: `${topic}.${chosen}` });
	};
