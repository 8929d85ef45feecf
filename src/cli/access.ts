import type { City } from "../city/types.ts";
import { ok, type Result } from "../core/result.ts";
import { REACH_KINDS, REACH_LIMITS_MINUTES, type ReachKind } from "../models/access-kinds.ts";
import { type AccessAnswer, accessFrom } from "../models/access-run.ts";
import { PTAL_BANDS } from "../models/accessibility/ptal.ts";
import { fairnessOf } from "../models/fairness-run.ts";
import type { Scenario } from "../scenario/types.ts";
import { ACCESS_OPTIONS, pointOf, readAccessChoices } from "./access-options.ts";
import { type AccessFindings, accessReport } from "./access-report.ts";
import { answerAs, type OptionValues, onScenario, readOptions, usage, wordOption } from "./one-scenario.ts";
import { openScenario } from "./open-scenario.ts";

const DEFAULT_LIMIT_MINUTES = 45;

/** `access SCENARIO`: what people reach door to door, how evenly, and who loses. */
export async function runAccess(commandArguments: readonly string[]): Promise<Result<string>> {
	const read = readOptions(commandArguments, {
		...ACCESS_OPTIONS,
		minutes: { type: "string" },
		kind: { type: "string" },
	});
	if (!read.ok) return read;
	const { name, values } = read.value;
	const limits = readLimits(values.minutes);
	if (!limits.ok) return limits;
	const kind = wordOption<ReachKind>(values, "kind", REACH_KINDS);
	if (!kind.ok) return kind;
	const choices = readAccessChoices(values);
	if (!choices.ok) return choices;
	return onScenario(name, values, async (opened) => {
		const { city, scenario, runner } = opened;
		const against = typeof values.against === "string" ? await openScenario(values.against, city) : ok(null);
		if (!against.ok) return against;
		const from =
			typeof values.from === "string" ? await pointOf("from", values.from, opened, values) : ok(null);
		if (!from.ok) return from;
		const common = { ...choices.value, against: against.value };
		const fairness = fairnessOf(runner.model, scenario, common);
		const limit = limits.value.includes(DEFAULT_LIMIT_MINUTES)
			? DEFAULT_LIMIT_MINUTES
			: limits.value[limits.value.length - 1]!;
		const measure = fairness.measures.find(
			(each) => each.kind === (kind.value ?? "jobs") && each.limitMinutes === limit,
		)!;
		const findings: AccessFindings = {
			opened,
			against: against.value,
			choices: choices.value,
			limits: limits.value,
			fairness,
			measure,
			point:
				from.value === null
					? null
					: {
							name: from.value.name,
							answer: accessFrom(runner.model, scenario, { ...common, origin: from.value.position }),
						},
		};
		return answerAs(
			opened,
			values,
			() => accessJson(findings),
			() => accessReport(findings),
		);
	});
}

function readLimits(text: OptionValues[string]): Result<readonly number[]> {
	if (typeof text !== "string") return ok(REACH_LIMITS_MINUTES);
	const asked = text.split(",").map(Number);
	const known = REACH_LIMITS_MINUTES.filter((limit) => asked.includes(limit));
	return asked.length > 0 && known.length === asked.length
		? ok(known)
		: usage(`--minutes takes some of ${REACH_LIMITS_MINUTES.join(",")}`);
}

/** The documented JSON; docs/format/results.md says what each key means. */
function accessJson({ opened, against, choices, limits, fairness, measure, point }: AccessFindings) {
	const { city, scenario } = opened;
	const { cellMinutesSaved, cellPtalBand, ptalShares, measures: _, ...rest } = fairness;
	const { municipalityReach, ...measured } = measure;
	const named = (tambon: number) => ({
		tambonCode: city.tambons[tambon]!.code,
		tambonTh: city.tambons[tambon]!.name.th,
		tambonEn: city.tambons[tambon]!.name.en,
	});
	return {
		against: against === null ? "today" : against.id,
		windowStartSeconds: choices.window.startSeconds,
		windowMinutes: choices.window.minutes,
		stationAccess: choices.stationAccess,
		songthaew: choices.songthaew,
		...rest,
		...measured,
		reach: fairness.reach.filter(({ limitMinutes }) => limits.includes(limitMinutes)),
		municipalities: fairness.municipalities.map(({ municipality, ...row }, index) => ({
			id: city.municipalities[municipality]?.id ?? null,
			nameTh: city.municipalities[municipality]?.name.th ?? null,
			nameEn: city.municipalities[municipality]?.name.en ?? null,
			...row,
			reach: municipalityReach[index]!,
		})),
		tambons: fairness.tambons.map(({ tambon, change }) => ({ ...named(tambon), ...change })),
		losers: fairness.losers.map(({ tambon, ...row }) => ({ ...named(tambon), ...row })),
		ptalShares: PTAL_BANDS.map((band, index) => ({
			band,
			before: ptalShares.before[index]!,
			after: ptalShares.after[index]!,
		})),
		cells: city.cells.h3.map((h3, cell) => ({
			h3,
			minutesSaved: rounded(cellMinutesSaved[cell]!),
			ptalBand: PTAL_BANDS[cellPtalBand[cell]!],
		})),
		from: point === null ? null : pointJson(point.name, point.answer, city, scenario, limits),
		attribution: city.attributions.map(({ text, licence, url }) => ({ text: text.en, licence, url })),
	};
}

function pointJson(
	name: string,
	{ cellMinutesBefore, cellMinutesAfter, nearestStation, originCell, ...answer }: AccessAnswer,
	city: City,
	scenario: Scenario,
	limits: readonly number[],
) {
	return {
		name,
		...answer,
		originH3: city.cells.h3[originCell],
		reach: answer.reach.filter(({ limitMinutes }) => limits.includes(limitMinutes)),
		nearestStation:
			nearestStation === null
				? null
				: { id: scenario.line!.stations[nearestStation.index]!.id, metres: nearestStation.metres },
		cells: city.cells.h3.map((h3, cell) => ({
			h3,
			minutesBefore: rounded(cellMinutesBefore[cell]!),
			minutesAfter: rounded(cellMinutesAfter[cell]!),
		})),
	};
}

/** Minutes to a hundredth; null where nothing leads. */
const rounded = (minutes: number): number | null =>
	Number.isFinite(minutes) ? Math.round(minutes * 100) / 100 : null;
