import type { z } from "zod";
import { type Problem, problem } from "../../core/result.ts";

/** A path as people write it: line.stations[3].name.th */
export function fieldName(path: readonly PropertyKey[]): string {
	let field = "";
	for (const part of path) {
		if (typeof part === "number") field += `[${part}]`;
		else field += field === "" ? String(part) : `.${String(part)}`;
	}
	return field;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
	let value = root;
	for (const part of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[part];
	return value;
}

const LONGEST_QUOTE = 40;

function quote(value: unknown): string {
	if (value === undefined) return "";
	const text = JSON.stringify(value) ?? String(value);
	return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** One problem for the first thing that is wrong: the field, what was expected there and what was found. */
export function explainIssue(issue: z.core.$ZodIssue, root: unknown): Problem {
	const field = fieldName(issue.path);
	const value = valueAt(root, issue.path);
	const found = quote(value);
	switch (issue.code) {
		case "unrecognized_keys":
			return problem("scenarioFile.unknownField", { field: fieldName([...issue.path, issue.keys[0]!]) });
		case "invalid_value": {
			const choices = issue.values.map(String).join(", ");
			if (value === undefined) return problem("scenarioFile.missing", { field });
			return problem("scenarioFile.notOneOf", { field, choices, found });
		}
		case "too_small":
		case "too_big": {
			const isSmall = issue.code === "too_small";
			const limit = Number(isSmall ? issue.minimum : issue.maximum);
			if (issue.origin !== "array" && issue.origin !== "string") {
				return problem(isSmall ? "scenarioFile.tooSmall" : "scenarioFile.tooBig", { field, limit, found });
			}
			const count = (value as { readonly length: number }).length;
			return problem(isSmall ? "scenarioFile.tooFew" : "scenarioFile.tooMany", { field, limit, count });
		}
		case "invalid_type":
			if (value === undefined) return problem("scenarioFile.missing", { field });
			return problem("scenarioFile.wrongType", { field, expected: issue.expected, found });
		default:
			return problem("scenarioFile.wrongType", { field, expected: issue.code, found });
	}
}
