import type { CityOption } from "../../city/types.ts";
import type { Line, Scenario } from "../../scenario/types.ts";

/** Every shipped option starts from this seed, so that they share their random draws. */
export const OPTION_SEED = 20260101;

/** The scenario that a shipped option stands for, before anybody has changed it. */
export function scenarioFromOption(option: CityOption, cityId: string): Scenario {
	const line: Line | null = option.alignment && {
		alignment: option.alignment.map((position) => ({ position })),
		stations: option.stations.map((station) => ({
			id: station.id,
			name: station.name,
			position: station.position,
			uncertaintyRadiusMetres: station.uncertaintyRadiusMetres,
			elevated: station.elevated,
			parkAndRide: station.parkAndRide,
			trackClassToNext: station.trackClassToNext,
		})),
	};
	return {
		formatVersion: 1,
		id: option.id,
		cityId,
		name: option.name,
		basedOn: option.id,
		line,
		service: {
			headwaySeconds: option.headwaySeconds,
			serviceStartSeconds: option.serviceStartSeconds,
			serviceEndSeconds: option.serviceEndSeconds,
			trainPlaces: option.trainPlaces,
			spareRatio: option.spareRatio,
			dwellSeconds: option.dwellSeconds,
		},
		fare: { flatBaht: option.fareBaht },
		assumptions: {},
		populationBasis: "present",
		outsideView: "default",
		seed: OPTION_SEED,
	};
}
