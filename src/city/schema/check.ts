import type * as z from "zod/mini";
import { fail, ok, type Problem, problem, type Result } from "../../core/result.ts";

type Issue = z.core.$ZodIssue;

/** Names a feature by what its author called it; else by its place in the file. */
function featureName(data: unknown, path: readonly PropertyKey[]): string {
	let here = data;
	let name = "";
	for (const key of path) {
		if (typeof here !== "object" || here === null) break;
		here = (here as Record<PropertyKey, unknown>)[key];
		if (typeof key === "number" && name === "") {
			const record = here as Record<string, unknown> | null;
			const holder = (record?.properties ?? record) as Record<string, unknown> | null;
			const own = [
				holder?.option,
				holder?.h3 ?? holder?.station ?? holder?.id ?? holder?.code ?? holder?.tambonCode,
			]
				.filter((part) => typeof part === "string")
				.join("/");
			name = own ? `${own} (#${key + 1})` : `#${key + 1}`;
		}
	}
	return name || "–";
}

/** The part of the path below the feature. */
function fieldName(path: readonly PropertyKey[]): string {
	const feature = path.findIndex((key) => typeof key === "number");
	const below = feature < 0 ? path : path.slice(feature + 1);
	return below.map(String).join(".") || "–";
}

/** What would be right, in signs that need no translation. */
function expectation(issue: Issue): string {
	switch (issue.code) {
		case "invalid_type":
			return issue.expected;
		case "invalid_value":
			return issue.values.map((value) => JSON.stringify(value)).join(" | ");
		case "too_small":
			return `${issue.inclusive === false ? ">" : "≥"} ${issue.minimum}`;
		case "too_big":
			return `${issue.inclusive === false ? "<" : "≤"} ${issue.maximum}`;
		case "invalid_format":
			return issue.pattern ?? issue.format;
		case "custom":
			return issue.message;
		default:
			return issue.code;
	}
}

/** Inside a union the branch with the fewest complaints is the one that was meant. */
function innermost(issue: Issue, above: readonly PropertyKey[]): { issue: Issue; path: PropertyKey[] } {
	const path = [...above, ...issue.path];
	if (issue.code !== "invalid_union") return { issue, path };
	const meant = [...issue.errors].sort((a, b) => a.length - b.length)[0]?.[0];
	return meant ? innermost(meant, path) : { issue, path };
}

export const fieldProblem = (
	file: string,
	feature: string,
	field: string,
	expected: string | number,
	found: unknown,
): Problem =>
	problem("pack.field", {
		file,
		feature,
		field,
		expected,
		found: typeof found === "number" ? found : (JSON.stringify(found) ?? "–").slice(0, 60),
	});

/** Checks data against a schema; the first fault comes back as one problem that says where and what. */
export function checkData<Schema extends z.ZodMiniType>(
	schema: Schema,
	file: string,
	data: unknown,
): Result<z.infer<Schema>> {
	const parsed = schema.safeParse(data, { reportInput: true });
	if (parsed.success) return ok(parsed.data);
	const { issue, path } = innermost(parsed.error.issues[0]!, []);
	const found = path.reduce<unknown>(
		(here, key) =>
			typeof here === "object" && here !== null ? (here as Record<PropertyKey, unknown>)[key] : undefined,
		data,
	);
	return fail(fieldProblem(file, featureName(data, path), fieldName(path), expectation(issue), found));
}

/** Parses a file's text as JSON. */
export function parseJson(file: string, text: string | undefined): Result<unknown> {
	if (text === undefined) return fail(problem("pack.missing", { file }));
	try {
		return ok(JSON.parse(text) as unknown);
	} catch (error) {
		return fail(problem("pack.syntax", { file, detail: error instanceof Error ? error.message : "" }));
	}
}

export function checkFile<Schema extends z.ZodMiniType>(
	schema: Schema,
	file: string,
	files: Readonly<Record<string, string>>,
): Result<z.infer<Schema>> {
	const data = parseJson(file, files[file]);
	return data.ok ? checkData(schema, file, data.value) : data;
}
