import type { Problem } from "../core/result.ts";
import type { Message, Values } from "./message.ts";
import { EDIT_WORDS } from "./messages/edits.ts";
import { PROBLEM_WORDS, type ProblemWords } from "./messages/problems.ts";
import type { Translator } from "./translator.ts";

export interface ProblemText {
	readonly what: string;
	readonly mend: string;
}

const problems: Readonly<Record<string, ProblemWords>> = PROBLEM_WORDS;
const edits: Readonly<Record<string, Message>> = EDIT_WORDS;

/** A problem in words: what and where, and how to mend it. */
export function describeProblem(t: Translator, problem: Problem): ProblemText {
	const words = Object.hasOwn(problems, problem.code) ? problems[problem.code]! : PROBLEM_WORDS.unknown;
	const values: Values = { ...problem.parameters, code: problem.code };
	return { what: t.of(words.what, values), mend: t.of(words.mend, values) };
}

/** What an edit did. An edit without an entry shows its code, which the catalogue test forbids. */
export function describeEdit(
	t: Translator,
	note: { readonly code: string; readonly parameters: Values },
): string {
	const words = Object.hasOwn(edits, note.code) ? edits[note.code] : undefined;
	return words ? t.of(words, note.parameters) : note.code;
}
