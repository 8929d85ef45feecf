import { type ParseArgsConfig, parseArgs } from "node:util";
import { fail, ok, problem, type Result } from "../core/result.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<Own extends Options> = ReturnType<
	typeof parseArgs<{ args: string[]; allowPositionals: true; options: Own }>
>;

/** The options and the other words of a command; what it does not know is a problem. */
export function parseCommand<const Own extends Options>(
	commandArguments: readonly string[],
	options: Own,
): Result<Parsed<Own>> {
	try {
		return ok(parseArgs({ args: [...commandArguments], allowPositionals: true, options }));
	} catch (error) {
		return fail(problem("cli.usage", { reason: (error as Error).message }));
	}
}
