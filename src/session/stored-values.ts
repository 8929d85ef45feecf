import { type Problem, problem } from "../core/result.ts";

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether storage refused because it is full. */
export const isQuotaError = (error: unknown): boolean => isRecord(error) && /quota/i.test(String(error.name));

/** Says once that the device does not keep the work, and again only after it has worked in between. */
export function storageProblems(report: (problem: Problem) => void) {
	let isReported = false;
	return {
		failed(error: unknown): void {
			if (isReported) return;
			isReported = true;
			report(problem(isQuotaError(error) ? "storage.full" : "storage.blocked"));
		},
		worked(): void {
			isReported = false;
		},
	};
}
