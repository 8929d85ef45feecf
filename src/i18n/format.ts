import { PRICE_YEAR } from "../core/units.ts";
import type { Language } from "./message.ts";

const LOCALES: Readonly<Record<Language, string>> = { th: "th-TH-u-nu-latn", en: "en-GB-u-nu-latn" };
const EN_DASH = "–";
const MINUS = "−";
const NO_BREAK_SPACE = "\u00a0";
const BUDDHIST_ERA_OFFSET_YEARS = 543;

const WORDS = {
	minutes: { th: "นาที", en: "min" },
	metres: { th: "ม.", en: "m" },
	kilometres: { th: "กม.", en: "km" },
	million: { th: "ล้านบาท", en: "million baht" },
	billion: { th: "พันล้านบาท", en: "billion baht" },
	baht: { th: "บาท", en: "baht" },
	about: { th: "ราว", en: "about" },
	to: { th: "ถึง", en: "to" },
} as const;

/** A model's number never claims more than two significant digits. */
export function roundToFigure(value: number): number {
	if (value === 0 || !Number.isFinite(value)) return value;
	return Number(value.toPrecision(2));
}

/** Eras of a date: Thai readers expect the Buddhist era; a file may ask for the common one. */
export type Era = "buddhist" | "common";

/** Every way in which a number, amount, time or list is written in one language. */
export interface Formats {
	/** A modelled figure: two significant digits. */
	figure(value: number): string;
	/** A given or measured number: grouped, at most `digits` decimals. */
	number(value: number, digits?: number): string;
	/** Always with `digits` decimals, for columns that line up. */
	fixed(value: number, digits: number): string;
	/**
	 * "14,000–31,000", or "about 14,000" where both ends round to the same; "−730 to −140" where a dash would stand
	 * beside a minus. The lower end first, whichever comes first.
	 */
	range(low: number, high: number): string;
	/** With its sign: "+1,200", "−300", "0". Two significant digits. */
	change(value: number): string;
	/** "−1,300 to +270", "about +140", "0". */
	changeRange(low: number, high: number): string;
	percent(share: number, digits?: number): string;
	/** "8–9%", or "about 8%" where both ends round to the same. */
	percentRange(low: number, high: number): string;
	minutes(seconds: number): string;
	minutesRange(lowSeconds: number, highSeconds: number): string;
	/** "640 m" below a kilometre, "22.8 km" above. */
	distance(metres: number): string;
	/** A given amount at up to two significant digits, with its unit. */
	bahtMillion(amount: number): string;
	bahtMillionRange(low: number, high: number): string;
	/** An exact small amount: a fare. */
	baht(amount: number): string;
	/** "05:30"; a time after midnight goes on from 24:00 back to 00:00. */
	clock(secondsAfterMidnight: number): string;
	date(milliseconds: number, era?: Era): string;
	year(commonEraYear: number, era?: Era): string;
	priceYear(): string;
	list(items: readonly string[]): string;
	compare(left: string, right: string): number;
}

function remembered<Made>(make: (key: number) => Made): (key: number) => Made {
	const known = new Map<number, Made>();
	return (key) => {
		const made = known.get(key) ?? make(key);
		known.set(key, made);
		return made;
	};
}

export function createFormats(language: Language): Formats {
	const locale = LOCALES[language];
	const figureFormat = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
	const listFormat = new Intl.ListFormat(locale, { type: "conjunction" });
	const collator = new Intl.Collator(locale, { numeric: true });
	const word = (name: keyof typeof WORDS): string => WORDS[name][language];
	const withUnit = (text: string, unit: string): string => `${text}${NO_BREAK_SPACE}${unit}`;

	const figure = (value: number): string => figureFormat.format(value === 0 ? 0 : value).replace("-", MINUS);
	// Making an Intl format costs a hundred times its use, and numbers are written at every drag step.
	const numberFormat = remembered(
		(digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }),
	);
	const percentFormat = remembered(
		(digits: number) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: digits }),
	);
	const number = (value: number, digits = 0): string =>
		numberFormat(digits)
			.format(value === 0 ? 0 : value)
			.replace("-", MINUS);
	const aboutOne = (text: string): string => `${word("about")}${NO_BREAK_SPACE}${text}`;
	const fromTo = (low: string, high: string): string => `${low} ${word("to")} ${high}`;
	const join = (low: string, high: string): string => {
		if (low === high) return aboutOne(low);
		return low.startsWith(MINUS) || high.startsWith(MINUS) ? fromTo(low, high) : `${low}${EN_DASH}${high}`;
	};
	const between = (one: number, other: number, write: (value: number) => string): string =>
		join(write(Math.min(one, other)), write(Math.max(one, other)));
	const range = (low: number, high: number): string => between(low, high, figure);
	const percent = (share: number, digits = 0): string =>
		percentFormat(digits).format(share).replace("-", MINUS);

	const change = (value: number): string => {
		const rounded = roundToFigure(value);
		return rounded > 0 ? `+${figure(rounded)}` : figure(rounded);
	};

	const minutesOf = (seconds: number): string => {
		const minutes = seconds / 60;
		return minutes < 10 ? number(minutes, 1) : number(minutes);
	};

	// English says billion from a thousand million; Thai budgets are read in million baht throughout.
	const bahtScale = (largest: number): { readonly divisor: number; readonly unit: string } =>
		language === "en" && Math.abs(largest) >= 1000
			? { divisor: 1000, unit: word("billion") }
			: { divisor: 1, unit: word("million") };

	const eraOf = (era: Era | undefined): Era => era ?? (language === "th" ? "buddhist" : "common");
	const year = (commonEraYear: number, era?: Era): string =>
		String(eraOf(era) === "buddhist" ? commonEraYear + BUDDHIST_ERA_OFFSET_YEARS : commonEraYear);

	return {
		figure,
		number,
		fixed: (value, digits) =>
			new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
				.format(value)
				.replace("-", MINUS),
		range,
		change,
		changeRange: (one, other) => {
			const [low, high] = [change(Math.min(one, other)), change(Math.max(one, other))];
			if (low !== high) return fromTo(low, high);
			return low === "0" ? low : aboutOne(low);
		},
		percent,
		percentRange: (one, other) => {
			const [low, high] = [percent(Math.min(one, other)), percent(Math.max(one, other))];
			return low === high ? aboutOne(low) : join(low.replace(/\s*%$/, ""), high);
		},
		minutes: (seconds) => withUnit(minutesOf(seconds), word("minutes")),
		minutesRange: (low, high) => withUnit(between(low, high, minutesOf), word("minutes")),
		distance: (metres) =>
			Math.abs(metres) < 1000
				? withUnit(number(metres), word("metres"))
				: withUnit(number(metres / 1000, 1), word("kilometres")),
		bahtMillion: (amount) => {
			const { divisor, unit } = bahtScale(amount);
			return withUnit(figure(amount / divisor), unit);
		},
		bahtMillionRange: (low, high) => {
			const { divisor, unit } = bahtScale(Math.max(Math.abs(low), Math.abs(high)));
			return withUnit(range(low / divisor, high / divisor), unit);
		},
		baht: (amount) => withUnit(number(amount, 2), word("baht")),
		clock: (secondsAfterMidnight) => {
			const minutes = Math.round(secondsAfterMidnight / 60);
			const hour = String(Math.floor(minutes / 60) % 24).padStart(2, "0");
			const clock = `${hour}:${String(minutes % 60).padStart(2, "0")}`;
			return language === "th" ? withUnit(clock, "น.") : clock;
		},
		date: (milliseconds, era) =>
			new Intl.DateTimeFormat(`${locale}-ca-${eraOf(era) === "buddhist" ? "buddhist" : "gregory"}`, {
				day: "numeric",
				month: "long",
				year: "numeric",
			}).format(milliseconds),
		year,
		priceYear: () => year(PRICE_YEAR),
		list: (items) => listFormat.format(items),
		compare: collator.compare,
	};
}
