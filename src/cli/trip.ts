import type { City } from "../city/types.ts";
import { ok, type Result } from "../core/result.ts";
import { tripOf } from "../models/trip-run.ts";
import type { TripAnswer, TripLeg, TripRequest, TripWay } from "../models/trip-types.ts";
import type { Scenario } from "../scenario/types.ts";
import { ACCESS_OPTIONS, pointOf, readAccessChoices } from "./access-options.ts";
import { answerAs, numberOption, onScenario, readOptions, usage } from "./one-scenario.ts";
import { openScenario } from "./open-scenario.ts";
import { tripReport } from "./trip-report.ts";

const LARGEST_BLOCK_METRES = 2000;

/** `trip SCENARIO --from … --to …`: one trip from door to door, today and by train. */
export async function runTrip(commandArguments: readonly string[]): Promise<Result<string>> {
	const read = readOptions(commandArguments, {
		...ACCESS_OPTIONS,
		to: { type: "string" },
		block: { type: "string" },
	});
	if (!read.ok) return read;
	const { name, values } = read.value;
	const { from, to } = values;
	if (typeof from !== "string" || typeof to !== "string") return usage("trip needs --from and --to");
	const choices = readAccessChoices(values);
	if (!choices.ok) return choices;
	const block = numberOption(values, "block", 0, LARGEST_BLOCK_METRES, false);
	if (!block.ok) return block;
	return onScenario(name, values, async (opened) => {
		const { city, scenario, runner } = opened;
		const against = typeof values.against === "string" ? await openScenario(values.against, city) : ok(null);
		if (!against.ok) return against;
		const start = await pointOf("from", from, opened, values);
		if (!start.ok) return start;
		const end = await pointOf("to", to, opened, values);
		if (!end.ok) return end;
		const request: TripRequest = {
			...choices.value,
			origin: start.value.position,
			originRadiusMetres: block.value ?? 0,
			destination: end.value.position,
			against: against.value,
		};
		const answer = tripOf(runner.model, scenario, request);
		const ends = { from: start.value.name, to: end.value.name };
		return answerAs(
			opened,
			values,
			() => tripJson(request, ends, answer, city, scenario),
			() => tripReport({ request, ends, answer, city, scenario }),
		);
	});
}

/** The documented JSON; docs/format/results.md says what each key means. */
function tripJson(
	request: TripRequest,
	ends: { readonly from: string; readonly to: string },
	answer: TripAnswer,
	city: City,
	scenario: Scenario,
) {
	const stationId = (index: number): string => scenario.line!.stations[index]!.id;
	const leg = ({ stations, ...rest }: TripLeg) => ({
		...rest,
		stationIds: stations === null ? null : stations.map(stationId),
	});
	const way = <Way extends TripWay>({ example, ...rest }: Way) => ({
		...rest,
		example: { ...example, legs: example.legs.map(leg) },
	});
	const { train, nearestStation, today, ...rest } = answer;
	const walk = (end: "start" | "end") => {
		const found = nearestStation?.[end] ?? null;
		return found === null ? null : { stationId: stationId(found.index), minutes: found.minutes };
	};
	return {
		...ends,
		against: request.against?.id ?? null,
		windowStartSeconds: request.window.startSeconds,
		windowMinutes: request.window.minutes,
		stationAccess: request.stationAccess,
		songthaew: request.songthaew,
		...rest,
		today: today.map(way),
		train:
			train === null
				? null
				: { ...way(train), board: stationId(train.board), alight: stationId(train.alight) },
		nearestStation: nearestStation === null ? null : { start: walk("start"), end: walk("end") },
		attribution: city.attributions.map(({ text, licence, url }) => ({ text: text.en, licence, url })),
	};
}
