import { type Signal, signal } from "@preact/signals-core";
import type { Bilingual, LngLat } from "../../../core/location.ts";
import type { TodayMode } from "../../../models/trip-types.ts";
import type { TripPeriod } from "../../shared/trip/trip-periods.ts";

export interface Destination {
	/** A kind that was tapped, or the id of a name that was searched for. */
	readonly id: string;
	readonly name: Bilingual;
	readonly position: LngLat;
}

export interface TripChoices {
	readonly destination: Signal<Destination | null>;
	readonly mode: Signal<TodayMode>;
	readonly period: Signal<TripPeriod>;
	/** Minutes within which places are counted as reached. */
	readonly reachMinutes: Signal<number>;
	/** The option that is looked at; null for the first that builds a line. */
	readonly option: Signal<string | null>;
}

export const createTripChoices = (): TripChoices => ({
	destination: signal<Destination | null>(null),
	mode: signal<TodayMode>("motorcycle"),
	period: signal<TripPeriod>("morning"),
	reachMinutes: signal(30),
	option: signal<string | null>(null),
});
