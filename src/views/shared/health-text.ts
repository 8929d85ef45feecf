import type { Translator } from "../../i18n/index.ts";
import type { HealthCheck } from "../../models/types.ts";
import { healthWords } from "./words.ts";

const NEGLIGIBLE = 1e-6;

/** A check's number in its own form; what differs from nothing only by rounding is nothing. */
export function healthNumber(t: Translator, id: HealthCheck["id"], value: number): string {
	if (Math.abs(value) < NEGLIGIBLE) return "0";
	switch (healthWords[id].form) {
		case "percent":
			return t.format.percent(value, 1);
		case "count":
			return t.format.figure(value);
		case "number":
			return t.format.number(value, 2);
	}
}

/** "−0.9–−0.2" is hard to read: the two ends are said with a word between them where one is negative. */
export function healthRange(t: Translator, { id, low, high }: HealthCheck): string {
	const from = healthNumber(t, id, low);
	const to = healthNumber(t, id, high);
	if (from === to) return from;
	if (!Number.isFinite(low)) return t("health.atMost", { value: to });
	if (!Number.isFinite(high)) return t("health.atLeast", { value: from });
	return t("health.between", { low: from, high: to });
}

export function countVerdicts(
	checks: readonly HealthCheck[],
): Readonly<Record<HealthCheck["verdict"], number>> {
	const counts = { pass: 0, warn: 0, fail: 0 };
	for (const { verdict } of checks) counts[verdict]++;
	return counts;
}
