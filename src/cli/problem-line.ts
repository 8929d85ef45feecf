import type { Problem } from "../core/result.ts";
import { createTranslator, describeProblem } from "../i18n/index.ts";

/** One line: what is wrong, how to mend it, and the bare facts. */
export function problemLine(found: Problem): string {
	const { what, mend } = describeProblem(createTranslator("en"), found);
	const facts = Object.entries(found.parameters).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
	return `${what} ${mend} [${[found.code, ...facts].join(" ")}]`;
}
