import { fail } from "../../core/result.ts";
import { defaultFunding, type StationLand } from "../funding.ts";
import { LIMITS } from "../limits.ts";
import { edited, outOfRange } from "./support.ts";
import type { Edit } from "./types.ts";

/** What land near stations is worth, as far as somebody knows; null takes the knowledge away. */
export const setStationLand =
	(ownerIds: readonly string[], stationLand: StationLand | null): Edit =>
	(scenario) => {
		const trouble =
			stationLand === null
				? null
				: (outOfRange(
						"landBahtPerSquareMetre",
						LIMITS.landBahtPerSquareMetre,
						stationLand.bahtPerSquareMetre,
					) ?? outOfRange("landSquareMetres", LIMITS.landSquareMetres, stationLand.squareMetres));
		if (trouble !== null) return fail(trouble);
		const funding = scenario.funding ?? defaultFunding(ownerIds);
		const known = funding.stationLand;
		const isSame =
			known?.bahtPerSquareMetre === stationLand?.bahtPerSquareMetre &&
			known?.squareMetres === stationLand?.squareMetres;
		const next = isSame ? scenario : { ...scenario, funding: { ...funding, stationLand } };
		return stationLand === null ? edited(next, "removeStationLand") : edited(next, "setStationLand");
	};
