import type { PublishedFigure } from "../../city/types.ts";
import type { Evaluated } from "../../session/types.ts";

export type Agreement = "agrees" | "differs" | "within" | "notCompared" | "notFound";

export interface Comparison {
	readonly agreement: Agreement;
	/** This option's value in the published figure's unit, or its range. */
	readonly here: { readonly low: number; readonly high: number } | null;
}

const exactly = (published: number, here: number): Comparison => ({
	agreement: published === here ? "agrees" : "differs",
	here: { low: here, high: here },
});

const STATIONS_OF_PUBLISHED_VARIANT = 16;

/** Whether an option says the same as a published figure, where the two speak of one thing. */
export function compareWithPublished(figure: PublishedFigure, evaluated: Evaluated | null): Comparison {
	if (figure.value === null) return { agreement: "notFound", here: null };
	const notCompared: Comparison = { agreement: "notCompared", here: null };
	const line = evaluated?.scenario.line;
	if (!evaluated || !line || typeof figure.value !== "number") return notCompared;
	const { fare, service } = evaluated.scenario;
	switch (`${figure.topic}/${figure.metric.en}`) {
		case "cost/Red line investment": {
			const range = evaluated.ranges?.figures.capitalBahtMillion;
			if (!range) return notCompared;
			const within = figure.value >= range.p10 && figure.value <= range.p90;
			return { agreement: within ? "within" : "differs", here: { low: range.p10, high: range.p90 } };
		}
		case "fare/flat fare":
			return exactly(figure.value, fare.flatBaht);
		case "fare/ceiling fare":
			return {
				agreement: fare.flatBaht <= figure.value ? "within" : "differs",
				here: { low: fare.flatBaht, high: fare.flatBaht },
			};
		case "design/train capacity":
			return exactly(figure.value, service.trainPlaces);
		case "design/fleet":
			return evaluated.outcome ? exactly(figure.value, evaluated.outcome.operations.fleetSize) : notCompared;
		case "design/stations on the 16-station variant: elevated":
		case "design/stations on the 16-station variant: at grade": {
			if (line.stations.length !== STATIONS_OF_PUBLISHED_VARIANT) return notCompared;
			const elevated = figure.metric.en.endsWith("elevated");
			return exactly(figure.value, line.stations.filter((station) => station.elevated === elevated).length);
		}
		default:
			return notCompared;
	}
}
