import type { LineRule } from "./types.ts";

/** A day shorter than this leaves out commuters' trips at one of its ends. */
const SHORT_DAY_SECONDS = 12 * 3600;

export const serviceShort: LineRule = (_, { service }) => {
	const seconds = service.serviceEndSeconds - service.serviceStartSeconds;
	if (seconds >= SHORT_DAY_SECONDS) return [];
	return [
		{
			code: "serviceShort",
			severity: "note",
			parameters: { hours: seconds / 3600, limitHours: SHORT_DAY_SECONDS / 3600 },
		},
	];
};
