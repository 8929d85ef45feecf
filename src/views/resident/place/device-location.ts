import type { LngLat } from "../../../core/location.ts";

export type LocationTrouble = "denied" | "unavailable" | "insecure";

export type LocationAnswer =
	| { readonly ok: true; readonly position: LngLat }
	| { readonly ok: false; readonly trouble: LocationTrouble };

const LONGEST_WAIT_MILLISECONDS = 20_000;

/** Asks the device where it is, once. A block needs no better than the coarse answer. */
export function askDevice(): Promise<LocationAnswer> {
	const trouble = (name: LocationTrouble): LocationAnswer => ({ ok: false, trouble: name });
	if (!isSecureContext) return Promise.resolve(trouble("insecure"));
	if (!("geolocation" in navigator)) return Promise.resolve(trouble("unavailable"));
	return new Promise((resolve) => {
		navigator.geolocation.getCurrentPosition(
			({ coords }) => resolve({ ok: true, position: [coords.longitude, coords.latitude] }),
			({ code, PERMISSION_DENIED }) =>
				resolve(trouble(code === PERMISSION_DENIED ? "denied" : "unavailable")),
			{ enableHighAccuracy: false, timeout: LONGEST_WAIT_MILLISECONDS },
		);
	});
}
