import { PERIODS } from "../../core/vocabulary.ts";
import type { Translator } from "../../i18n/index.ts";
import { TRAVEL_TOPICS, type TravelChoiceKey } from "../../scenario/travel.ts";
import type { Scenario } from "../../scenario/types.ts";
import type { Decision } from "./figure-inputs.ts";

/** One decision of a scenario, named and written out. */
export function decisionText(
	t: Translator,
	scenario: Scenario,
	decision: Decision,
): { name: string; value: string } {
	const { service, line } = scenario;
	switch (decision) {
		case "stations":
			return {
				name: t("panel.stations"),
				value: t("line.stationCount", { count: line?.stations.length ?? 0 }),
			};
		case "track": {
			const classes = new Set(line?.stations.slice(0, -1).map((station) => station.trackClassToNext));
			return {
				name: t("panel.track"),
				value: t.format.list([...classes].map((trackClass) => t(`track.${trackClass}`))),
			};
		}
		case "headway":
			return {
				name: t("service.headway"),
				value: t.format.list(
					PERIODS.map((period) => {
						const minutes = service.headwaySeconds[period] / 60;
						return `${t(`period.${period}`)} ${t("service.headwayEvery", { minutes })}`;
					}),
				),
			};
		case "hours":
			return {
				name: t("service.hours"),
				value: `${t.format.clock(service.serviceStartSeconds)}–${t.format.clock(service.serviceEndSeconds)}`,
			};
		case "dwell":
			return { name: t("service.dwell"), value: `${service.dwellSeconds} ${t("unit.seconds")}` };
		case "fare":
			return { name: t("service.fareFlat"), value: t.format.baht(scenario.fare.flatBaht) };
		case "trainPlaces":
			return { name: t("service.trainPlaces"), value: `${service.trainPlaces} ${t("unit.places")}` };
		case "spareRatio":
			return { name: t("service.spareRatio"), value: t.format.percent(service.spareRatio) };
		case "parkAndRide": {
			const sites = line?.stations.filter((station) => station.parkAndRide) ?? [];
			return {
				name: t("station.parkAndRide"),
				value: sites.length ? t.format.list(sites.map((station) => t.of(station.name))) : t("state.noValue"),
			};
		}
		case "population":
			return { name: t("population.heading"), value: t(`population.${scenario.populationBasis}`) };
		case "travel": {
			const chosen = TRAVEL_TOPICS.flatMap((topic) => {
				const choice = scenario.travel?.[topic];
				if (choice === undefined) return [];
				return [`${t(`travel.${topic}`)} ${t(`travel.${topic}.${choice}` as TravelChoiceKey)}`];
			});
			return {
				name: t("travel.heading"),
				value: chosen.length === 0 ? t("travel.asUsual") : t.format.list(chosen),
			};
		}
		case "outsideView":
			return { name: t("outsideView.heading"), value: t(`outsideView.${scenario.outsideView}`) };
	}
}
