import type { DepartureWindow } from "./accessibility/departures.ts";

/**
 * How people reach stations: on foot only, by whatever is quickest of walking, motorcycle taxi and songthaew, or by the
 * quickest of these only where no station lies within a walk. Who may take a taxi to a station may take one as far to
 * anywhere else, so that the line is not credited with the taxi.
 */
export const STATION_ACCESS = ["walk", "bestFeeder", "feederWhereFar"] as const;
export type StationAccessChoice = (typeof STATION_ACCESS)[number];

/** Whether songthaews go on as today, or no longer between places that both lie on foot from a station. */
export const SONGTHAEW_CHOICES = ["kept", "withdrawnAlongLine"] as const;
export type SongthaewChoice = (typeof SONGTHAEW_CHOICES)[number];

export interface AccessChoices {
	readonly window: DepartureWindow;
	readonly stationAccess: StationAccessChoice;
	readonly songthaew: SongthaewChoice;
}

/** The morning peak hour within which people leave, unless asked otherwise. */
export const DEFAULT_WINDOW: DepartureWindow = { startSeconds: 7 * 3600, minutes: 60 };
