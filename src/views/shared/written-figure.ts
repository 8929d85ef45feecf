import type { Translator } from "../../i18n/index.ts";
import type { FigureUnit } from "../../i18n/messages/figures.ts";
import type { Range } from "../../models/types.ts";

/** A number and its unit apart, so that the number can stand large. */
export interface Written {
	readonly number: string;
	readonly unit: string;
}

export function writeMedian(t: Translator, unit: FigureUnit, value: number): Written {
	switch (unit) {
		case "minutes":
			return split(t.format.minutes(value));
		case "bahtMillion":
			return split(t.format.bahtMillion(value));
		case "bahtMillionPerYear":
			return { number: t.format.figure(value), unit: t("unit.bahtMillionPerYear") };
		case "trains":
			return { number: t.format.number(value), unit: t("unit.trains") };
		case "people":
			return { number: t.format.figure(value), unit: t("unit.people") };
		case "boardings":
			return { number: t.format.figure(value), unit: t("unit.boardingsPerWeekday") };
		case "passengersPerHour":
			return { number: t.format.figure(value), unit: t("unit.passengersPerHour") };
	}
}

export function writeRange(t: Translator, unit: FigureUnit, { p10, p90 }: Range): string {
	switch (unit) {
		case "minutes":
			return t.format.minutesRange(p10, p90);
		case "bahtMillion":
			return t.format.bahtMillionRange(p10, p90);
		case "trains":
			return p10 === p90 ? t.format.number(p10) : `${t.format.number(p10)}–${t.format.number(p90)}`;
		default:
			return t.format.range(p10, p90);
	}
}

/** Splits "27 billion baht" where the formats put their no-break space. */
export function split(text: string): Written {
	const space = text.indexOf("\u00a0");
	return space < 0
		? { number: text, unit: "" }
		: { number: text.slice(0, space), unit: text.slice(space + 1) };
}
