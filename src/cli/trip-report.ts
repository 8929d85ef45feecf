import type { City } from "../city/types.ts";
import { ENGINE_VERSION } from "../core/version.ts";
import type {
	NoTrainReason,
	TodayMode,
	TripAnswer,
	TripComparison,
	TripLeg,
	TripRequest,
	TripVehicle,
	TripWay,
} from "../models/trip-types.ts";
import type { Range } from "../models/types.ts";
import type { Scenario } from "../scenario/types.ts";
import { figure } from "./report.ts";

export interface TripFindings {
	readonly request: TripRequest;
	readonly ends: { readonly from: string; readonly to: string };
	readonly answer: TripAnswer;
	readonly city: City;
	readonly scenario: Scenario;
}

const VEHICLE_WORDS: Readonly<Record<TripVehicle, string>> = {
	motorcycle: "motorcycle",
	car: "car",
	songthaew: "songthaew",
	bus: "city bus",
	bicycle: "bicycle",
	motorcycleTaxi: "motorcycle taxi",
	train: "train",
};

const modeWord = (mode: TodayMode): string => (mode === "walk" ? "on foot" : VEHICLE_WORDS[mode]);

const NO_TRAIN_WORDS: Readonly<Record<NoTrainReason, string>> = {
	noLine: "no trains run",
	farFromStart: "no station can be reached from the start",
	farFromEnd: "the end cannot be reached from any station",
	sameStation: "both ends share one station",
	noTrainThen: "no train leads there at these hours",
};

const span = ({ p10, p90 }: Range): string =>
	figure(p10) === figure(p90) ? figure(p10) : `${figure(p10)} – ${figure(p90)}`;

/** Two digits, and nothing finer than six seconds, beside an end that is far from zero. */
const tenths = (minutes: number): string => figure(Math.round(10 * minutes) / 10);

const clock = (seconds: number): string => {
	const minutes = Math.floor(seconds / 60);
	return `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
};

const clockSpan = ({ p10, p90 }: Range): string =>
	clock(p10) === clock(p90) ? clock(p10) : `${clock(p10)}–${clock(p90)}`;

/** A page to read in a terminal; the JSON has the rest. */
export function tripReport({ request, ends, answer, city, scenario }: TripFindings): string {
	const { window } = request;
	const { train, noTrain } = answer;
	const station = (index: number): string => scenario.line?.stations[index]?.name.en ?? "?";
	const way = (name: string, { minutes, baht, walkMinutes, waitMinutes, changes }: TripWay): string =>
		`  ${name}: ${span(minutes)} min, ${span(baht)} baht, walking ${span(walkMinutes)} min, waiting ${span(waitMinutes)} min, changes ${changes}`;
	const leg = ({ kind, vehicle, minutes, stations }: TripLeg): string => {
		const between =
			stations === null || kind === "wait" ? "" : ` ${station(stations[0])} – ${station(stations[1])}`;
		return `${kind}${vehicle === null ? "" : ` ${VEHICLE_WORDS[vehicle]}`}${between} ${minutes.toFixed(1)}`;
	};
	const walks = (["start", "end"] as const).flatMap((end) => {
		const found = answer.nearestStation?.[end] ?? null;
		return found === null
			? []
			: [`  nearest station to the ${end}: ${station(found.index)}, ${span(found.minutes)} min on foot`];
	});
	const lines = [
		`${scenario.name.en} / ${scenario.name.th}   ${ends.from} → ${ends.to}, ${(answer.straightMetres / 1000).toFixed(1)} km as the crow flies`,
		`Every minute from ${clock(window.startSeconds)} to ${clock(window.startSeconds + 60 * window.minutes)}, ${answer.draws} draws of what the trip rests on; ranges are the 10th – 90th percentile of both together.`,
		"",
		"Today",
		...answer.today.map((today) =>
			way(
				`${modeWord(today.mode)}${today.isMapped ? "" : " (assumed; none is mapped near both ends)"}`,
				today,
			),
		),
		"",
		"With the line",
		...(train === null
			? [`  no way by train: ${NO_TRAIN_WORDS[noTrain!]}`]
			: [
					way("train", train),
					`  ${station(train.board)} – ${station(train.alight)} in ${figure(100 * train.usualShare)} % of journeys; a train can be had in ${figure(100 * train.servedShare)} %, and is the quickest of walking and public transport in ${figure(100 * train.quickestShare)} %`,
					`  trains there ${clockSpan(train.there.first)} to ${clockSpan(train.there.last)}${train.back === null ? "" : `, back ${clockSpan(train.back.first)} to ${clockSpan(train.back.last)}`}`,
					`  for example, leaving at ${clock(train.example.leaveSeconds)}: ${train.example.legs.map(leg).join(", ")} = ${train.example.minutes.toFixed(1)} min`,
				]),
		...walks,
		"",
		"By train against",
		...answer.comparisons.map((row) => `  ${comparisonLine(row, request.against)}`),
		"",
		`engine ${ENGINE_VERSION}, city ${city.version}`,
		city.attributions.map(({ text }) => text.en).join(" · "),
	];
	return lines.join("\n");
}

function comparisonLine(row: TripComparison, against: Scenario | null): string {
	const name = row.than === "against" ? (against?.name.en ?? "") : modeWord(row.than);
	if (row.minutesLess === null) return `${name}: ${row.verdict}`;
	const { p10, p90 } = row.minutesLess;
	const change =
		p10 >= 0
			? `${span(row.minutesLess)} min faster`
			: p90 <= 0
				? `${span({ ...row.minutesLess, p10: -p90, p90: -p10 })} min slower`
				: `${tenths(-p10)} min slower to ${tenths(p90)} min faster`;
	const also = [
		row.isDearer ? "dearer" : row.isCheaper ? "cheaper" : null,
		row.isMoreWalking ? "more walking" : null,
	].filter((word) => word !== null);
	return `${name}: ${row.verdict}, ${change} (faster in ${Math.round(100 * row.fasterShare)} of 100)${also.length === 0 ? "" : `; ${also.join(", ")}`}`;
}
