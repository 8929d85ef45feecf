import type { ResidentTranslator } from "../../../i18n/resident.ts";
import type { Range } from "../../../models/types.ts";

/** A range that is not torn at the end of a line. */
export const unbroken = (text: string): string => text.replace("–", "\u2060–\u2060");

/** "9–16": nobody walks by the second, and nobody walks no time at all. */
export function wholeMinutes(t: ResidentTranslator, { p10, p90 }: Range): string {
	const rounded = (minutes: number): number => Math.max(1, Math.round(minutes));
	return unbroken(t.format.range(rounded(p10), rounded(p90)));
}

/** "1.6–2.1". */
export function kilometres(t: ResidentTranslator, { p10, p90 }: Range): string {
	return unbroken(t.format.range(p10 / 1000, p90 / 1000));
}

/** "700 m–1.1 km", "540–690 m". */
export function metresText(t: ResidentTranslator, { p10, p90 }: Range): string {
	const rounded = (metres: number): string => t.format.distance(Number(metres.toPrecision(2)));
	const [low, high] = [rounded(p10), rounded(p90)];
	if (low === high) return low;
	const unitAt = low.search(/\s/);
	const isOneUnit = high.endsWith(low.slice(unitAt));
	return unbroken(`${isOneUnit ? low.slice(0, unitAt) : low}–${high}`);
}
