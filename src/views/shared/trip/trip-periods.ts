import type { AccessChoices } from "../../../models/access-choices.ts";

export const TRIP_PERIODS = ["morning", "midday", "evening", "night"] as const;
export type TripPeriod = (typeof TRIP_PERIODS)[number];

const hour = (start: number): AccessChoices["window"] => ({ startSeconds: start * 3600, minutes: 60 });

/** The hours within which somebody may leave; the same objects each time, so that what was asked is known again. */
export const PERIOD_WINDOW: Readonly<Record<TripPeriod, AccessChoices["window"]>> = {
	morning: hour(7),
	midday: hour(12),
	evening: hour(17),
	night: hour(20),
};
