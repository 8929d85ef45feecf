import type { City } from "../city/types.ts";
import type { LngLat } from "../core/location.ts";
import { ok, type Result } from "../core/result.ts";
import { type AccessChoices, DEFAULT_WINDOW } from "../models/access-choices.ts";
import type { Scenario } from "../scenario/types.ts";
import { numberOption, type OptionValues, usage } from "./one-scenario.ts";

/** Options of every command that goes from door to door. */
export const ACCESS_OPTIONS = {
	from: { type: "string" },
	against: { type: "string" },
	"window-start": { type: "string" },
	"window-minutes": { type: "string" },
	feeders: { type: "boolean" },
	"feeders-where-far": { type: "boolean" },
	"withdraw-songthaew": { type: "boolean" },
} as const;

const WINDOW_MINUTES = { low: 1, high: 240 };

export function readAccessChoices(values: OptionValues): Result<AccessChoices> {
	const minutes = numberOption(values, "window-minutes", WINDOW_MINUTES.low, WINDOW_MINUTES.high, true);
	if (!minutes.ok) return minutes;
	let { startSeconds } = DEFAULT_WINDOW;
	const clock = values["window-start"];
	if (typeof clock === "string") {
		const match = /^(\d{1,2}):(\d{2})$/.exec(clock);
		const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
		if (match === null || hour > 23 || minute > 59) return usage("--window-start takes HH:MM");
		startSeconds = 3600 * hour + 60 * minute;
	}
	return ok({
		window: { startSeconds, minutes: minutes.value ?? DEFAULT_WINDOW.minutes },
		stationAccess:
			values.feeders === true
				? "bestFeeder"
				: values["feeders-where-far"] === true
					? "feederWhereFar"
					: "walk",
		songthaew: values["withdraw-songthaew"] === true ? "withdrawnAlongLine" : "kept",
	});
}

/** Longitude and latitude, a station of the line by its id, or a place of the city by its id. */
export function pointOf(
	option: "from" | "to",
	text: string,
	city: City,
	scenario: Scenario,
): Result<{ readonly name: string; readonly position: LngLat }> {
	const numbers = text.split(",").map(Number);
	if (numbers.length === 2 && numbers.every((value) => Number.isFinite(value)))
		return ok({ name: text, position: [numbers[0]!, numbers[1]!] });
	const station = scenario.line?.stations.find(({ id }) => id === text);
	if (station !== undefined) return ok({ name: station.name.en, position: station.position });
	const place = city.places.find(({ id }) => id === text);
	if (place !== undefined) return ok({ name: place.name.en, position: [place.lng, place.lat] });
	return usage(`--${option} takes LNG,LAT, a station of the line or a place of the city, not ${text}`);
}
