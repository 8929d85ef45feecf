import type { ResidentTranslator } from "../../../i18n/resident.ts";
import type { Range } from "../../../models/types.ts";

/** "9–16": nobody walks by the second, and nobody walks no time at all. */
export function wholeMinutes(t: ResidentTranslator, { p10, p90 }: Range): string {
	const whole = (minutes: number): number => Math.max(1, Math.round(minutes));
	return t.format.range(whole(p10), whole(p90));
}

/** "700 m–1.1 km". */
export function metresText(t: ResidentTranslator, { p10, p90 }: Range): string {
	const rounded = (metres: number): string => t.format.distance(Number(metres.toPrecision(2)));
	const [low, high] = [rounded(p10), rounded(p90)];
	return low === high ? low : `${low}–${high}`;
}
