/** What may be assumed of travel, by topic; the first of each is what holds where a scenario says nothing. */
export const TRAVEL_CHOICES = {
	/** Walking weighs as in an ordinary hour, or as in a hot one without shade. */
	heat: ["usual", "hotHour"],
	/** Songthaews come at a headway, or leave when they have filled up. */
	songthaew: ["headway", "fillAndGo"],
	/** People keep their destinations, choose them anew, or travel more as well. */
	newTrips: ["none", "destinations", "trips"],
	/** Whether a full train keeps riders away. */
	crowding: ["ignored", "felt"],
	/** Whether a city bus runs beside the songthaews. */
	cityBus: ["off", "on"],
} as const;

export type TravelTopic = keyof typeof TRAVEL_CHOICES;
export type TravelChoice<Topic extends TravelTopic> = (typeof TRAVEL_CHOICES)[Topic][number];
export type Travel = { readonly [Topic in TravelTopic]: TravelChoice<Topic> };

/** Keys of the words for each choice. */
export type TravelChoiceKey = {
	[Topic in TravelTopic]: `travel.${Topic}.${TravelChoice<Topic>}`;
}[TravelTopic];

export const TRAVEL_TOPICS = Object.keys(TRAVEL_CHOICES) as readonly TravelTopic[];

/** The choice of every topic. */
export function travelOf(scenario: { readonly travel?: Partial<Travel> }): Travel {
	const chosen: Record<string, string> = {};
	for (const topic of TRAVEL_TOPICS) chosen[topic] = scenario.travel?.[topic] ?? TRAVEL_CHOICES[topic][0];
	return chosen as Travel;
}

/** Only what differs from the first choices, in the order of the topics, or null where nothing does. */
export function travelChanges(
	travel: {
		readonly [Topic in TravelTopic]?: TravelChoice<Topic> | undefined;
	},
): Partial<Travel> | null {
	const changed: Record<string, string> = {};
	for (const topic of TRAVEL_TOPICS) {
		const chosen = travel[topic];
		if (chosen !== undefined && chosen !== TRAVEL_CHOICES[topic][0]) changed[topic] = chosen;
	}
	return Object.keys(changed).length === 0 ? null : (changed as Partial<Travel>);
}
