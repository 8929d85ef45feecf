import { buildGazetteer, searchGazetteer } from "../city/gazetteer/index.ts";
import type { LngLat } from "../core/location.ts";
import { fail, ok, problem, type Result } from "../core/result.ts";
import { type AccessChoices, DEFAULT_WINDOW } from "../models/access-choices.ts";
import { cityNames } from "./city-names.ts";
import { numberOption, type OneScenario, type OptionValues, usage } from "./one-scenario.ts";

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

interface NamedPoint {
	readonly name: string;
	readonly position: LngLat;
}

/**
 * Latitude and longitude in either order, whichever lies on the city's ground; a station of the line or a place of the
 * city by its id; or a name as `find` takes it, of which the best hit counts.
 */
export async function pointOf(
	option: "from" | "to",
	text: string,
	{ city, scenario, read }: OneScenario,
	values: OptionValues,
): Promise<Result<NamedPoint>> {
	const position = coordinatesOf(text, read.bounds);
	if (position === "outside") return fail(problem("cli.outsideCity", { option, text }));
	if (position !== null) return ok({ name: text, position });
	const station = scenario.line?.stations.find(({ id }) => id === text);
	if (station !== undefined) return ok({ name: station.name.en, position: station.position });
	const place = city.places.find(({ id }) => id === text);
	if (place !== undefined) return ok({ name: place.name.en, position: [place.lng, place.lat] });
	const names = await cityNames(read, typeof values.streets === "string" ? values.streets : null);
	if (!names.ok) return names;
	const [hit] = searchGazetteer(buildGazetteer(names.value), text, 1);
	if (hit === undefined)
		return usage(`--${option} takes LAT,LON, a station, a place or a name that is known, not ${text}`);
	const { name } = hit.place;
	return ok({ name: `${name.th} / ${name.en}`, position: hit.place.position });
}

/** Null where the text is no pair of numbers. */
function coordinatesOf(
	text: string,
	[west, south, east, north]: OneScenario["read"]["bounds"],
): LngLat | "outside" | null {
	const numbers = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
	const [one, other] = numbers;
	if (one === undefined || other === undefined || numbers.length > 2 || Number.isNaN(one + other))
		return null;
	const orders: LngLat[] = [
		[other, one],
		[one, other],
	];
	return orders.find(([lng, lat]) => lng >= west && lng <= east && lat >= south && lat <= north) ?? "outside";
}
