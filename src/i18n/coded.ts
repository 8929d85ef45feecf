import type { Problem } from "../core/result.ts";
import type { Message, Value, Values } from "./message.ts";
import { ASSUMPTION_WORDS } from "./messages/assumptions.ts";
import { CHECK_WORDS } from "./messages/checks.ts";
import { EDIT_WORDS } from "./messages/edits.ts";
import { FIELD_WORDS } from "./messages/fields.ts";
import { MESSAGES } from "./messages/index.ts";
import { PROBLEM_WORDS, type ProblemWords } from "./messages/problems.ts";
import { UNIT_WORDS } from "./messages/units.ts";
import type { Translator } from "./translator.ts";

export interface ProblemText {
	readonly what: string;
	readonly mend: string;
}

/** A code with its values, as edits, checks and problems carry them. */
export interface Coded {
	readonly code: string;
	readonly parameters: Values;
}

/** Looks up a code that arrives at run time; a record's inherited names are no codes. */
const lookUp = <Entry>(record: Readonly<Record<string, Entry>>, code: string): Entry | undefined =>
	Object.hasOwn(record, code) ? record[code] : undefined;

/** A problem in words: what and where, and how to mend it. */
export function describeProblem(t: Translator, problem: Problem): ProblemText {
	const words = lookUp<ProblemWords>(PROBLEM_WORDS, problem.code) ?? PROBLEM_WORDS.unknown;
	const values = { ...spokenValues(t, problem.parameters), code: problem.code };
	return { what: t.of(words.what, values), mend: t.of(words.mend, values) };
}

/** What an edit did. */
export function describeEdit(t: Translator, note: Coded): string {
	const words = lookUp<Message>(EDIT_WORDS, note.code);
	return words ? t.of(words, spokenValues(t, note.parameters)) : note.code;
}

/** What to look at before the figures are believed. */
export function describeCheck(t: Translator, warning: Coded): string {
	const words = lookUp<Message>(CHECK_WORDS, warning.code);
	return words ? t.of(words, spokenValues(t, warning.parameters)) : warning.code;
}

/** A unit of the data in the reader's language; an unknown one as it stands. */
export function unitText(t: Translator, unit: string): string {
	const words = lookUp<Message>(UNIT_WORDS, unit);
	return words ? t.of(words) : unit;
}

/** Values as people say them: the name in their language, words for codes, times for seconds. */
function spokenValues(t: Translator, values: Values): Values {
	const spoken: Record<string, Value> = { ...values };
	const pick = (th: string, en: string): Value | undefined => values[t.language === "th" ? th : en];
	const put = (hole: string, value: Value | undefined): void => {
		if (value !== undefined) spoken[hole] = value;
	};
	const whenNumber = (name: string, write: (value: number) => string): string | undefined => {
		const value = values[name];
		return typeof value === "number" ? write(value) : undefined;
	};
	const worded = (prefix: string, name: string): string | undefined => {
		const words = lookUp<Message>(MESSAGES, `${prefix}.${values[name]}`);
		return words && t.of(words);
	};
	put("name", pick("nameTh", "nameEn"));
	put("toName", pick("toNameTh", "toNameEn"));
	put("moved", whenNumber("movedMetres", t.format.distance));
	put("start", whenNumber("serviceStartSeconds", t.format.clock));
	put("end", whenNumber("serviceEndSeconds", t.format.clock));
	put("spare", whenNumber("spareRatio", t.format.percent));
	put("seedText", whenNumber("seed", String));
	put("period", worded("period", "period"));
	put("trackClass", worded("track", "trackClass"));
	put("runTimeBasis", worded("service.basis", "runTimeBasis"));
	put("outsideView", worded("outsideView", "outsideView"));
	put("shortfall", worded("money.shortfall", "shortfall"));
	put("populationBasis", worded("population", "populationBasis"));
	put("topicName", worded("travel", "topic"));
	put("choiceName", worded("travel", "choice"));
	put(
		"elevatedWord",
		whenNumber("elevated", (value) => t(value ? "station.elevated" : "station.atGrade")),
	);
	put(
		"parkAndRideWord",
		whenNumber("parkAndRide", (value) => t(value ? "station.parkAndRideAdd" : "station.parkAndRideRemove")),
	);
	const assumption = lookUp<{ readonly name: Message }>(ASSUMPTION_WORDS, String(values.assumption));
	put("assumption", assumption && t.of(assumption.name));
	put(
		"valueText",
		whenNumber("value", (value) =>
			`${t.format.number(value, 4)} ${unitText(t, String(values.unit ?? ""))}`.trim(),
		),
	);
	const field =
		lookUp<Message>(FIELD_WORDS, String(values.field)) ??
		lookUp<{ readonly name: Message }>(ASSUMPTION_WORDS, String(values.field))?.name;
	put("field", field && t.of(field));
	return spoken;
}
