import { fail } from "../../core/result.ts";
import { LIMITS, MINIMUM_SERVICE_SECONDS } from "../limits.ts";
import { edited, outOfRange, refused, withService } from "./support.ts";
import type { Edit } from "./types.ts";

/** First and last departure, in seconds after midnight. */
export const setServiceHours =
	(serviceStartSeconds: number, serviceEndSeconds: number): Edit =>
	(scenario) => {
		const trouble =
			outOfRange("serviceStartSeconds", LIMITS.serviceSeconds, serviceStartSeconds) ??
			outOfRange("serviceEndSeconds", LIMITS.serviceSeconds, serviceEndSeconds);
		if (trouble !== null) return fail(trouble);
		if (serviceEndSeconds - serviceStartSeconds < MINIMUM_SERVICE_SECONDS) {
			return refused("serviceTooShort", { minimumMinutes: MINIMUM_SERVICE_SECONDS / 60 });
		}
		return edited(withService(scenario, { serviceStartSeconds, serviceEndSeconds }), "setServiceHours", {
			serviceStartSeconds,
			serviceEndSeconds,
		});
	};
