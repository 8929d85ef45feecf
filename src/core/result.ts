/** Errors are values: a code for the machine, parameters for the message catalogue. */
export interface Problem {
	/** Message key under `problem.` in the catalogue. */
	readonly code: string;
	/** Where it is: a file, a feature, a field. Filled into the message. */
	readonly parameters: Readonly<Record<string, string | number>>;
}

export type Result<Value, Failure = Problem> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly error: Failure };

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const fail = <Failure>(error: Failure): Result<never, Failure> => ({ ok: false, error });

export const problem = (
	code: string,
	parameters: Readonly<Record<string, string | number>> = {},
): Problem => ({ code, parameters });
