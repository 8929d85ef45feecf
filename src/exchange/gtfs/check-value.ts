import type { FieldType } from "./schema.ts";

const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));
/** Nearer than this to 0, 0 or to a pole a coordinate was never set. */
const NEAR_DEGREES = 1;

/** The rule that a value breaks, or null. */
export function brokenByValue(type: FieldType, value: string): string | null {
	if (typeof type === "object") {
		const number = wholeNumber(value);
		if (number === null) return "invalid_integer";
		return number <= type.enum ? null : "unexpected_enum_value";
	}
	switch (type) {
		case "id":
		case "text":
			return null;
		case "url":
			return isUrl(value) ? null : "invalid_url";
		case "timezone":
			return isTimeZone(value) ? null : "invalid_timezone";
		case "language":
			return isLanguage(value) ? null : "invalid_language_code";
		case "colour":
			return /^[0-9a-fA-F]{6}$/.test(value) ? null : "invalid_color";
		case "latitude":
			return withinDegrees(value, 90);
		case "longitude":
			return withinDegrees(value, 180);
		case "distance":
			return decimal(value) === null ? "invalid_float" : Number(value) < 0 ? "number_out_of_range" : null;
		case "count":
			return /^-\d+$/.test(value)
				? "number_out_of_range"
				: wholeNumber(value) === null
					? "invalid_integer"
					: null;
		case "positive":
			return wholeNumber(value) === null
				? /^-\d+$/.test(value)
					? "number_out_of_range"
					: "invalid_integer"
				: Number(value) > 0
					? null
					: "number_out_of_range";
		case "email":
			return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value) ? null : "invalid_email";
		case "phone":
			return /^\+?[\d\s().-]{4,}$/.test(value) ? null : "invalid_phone_number";
		case "date":
			return isDate(value) ? null : "invalid_date";
		case "time":
			return secondsOf(value) === null ? "invalid_time" : null;
		case "currency":
			return CURRENCIES.has(value) ? null : "invalid_currency";
		case "amount":
			return /^\d+(\.\d+)?$/.test(value) ? null : /^-/.test(value) ? "number_out_of_range" : "invalid_float";
	}
}

/** Decimals that a currency takes, for example 2 for THB and 0 for JPY. */
export function currencyDecimals(currency: string): number {
	return (
		new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2
	);
}

/** Near 0, 0 or a pole. */
export function brokenByPlace(latitude: number, longitude: number): string | null {
	if (Math.abs(latitude) < NEAR_DEGREES && Math.abs(longitude) < NEAR_DEGREES) return "point_near_origin";
	return Math.abs(latitude) > 90 - NEAR_DEGREES ? "point_near_pole" : null;
}

/** Seconds after midnight of H:MM:SS, or null. */
export function secondsOf(value: string): number | null {
	const match = /^(\d{1,3}):([0-5]\d):([0-5]\d)$/.exec(value);
	return match === null ? null : Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]);
}

const decimal = (value: string): number | null =>
	/^-?(\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : null;
const wholeNumber = (value: string): number | null => (/^\d+$/.test(value) ? Number(value) : null);

function withinDegrees(value: string, most: number): string | null {
	const number = decimal(value);
	if (number === null) return "invalid_float";
	return Math.abs(number) <= most ? null : "number_out_of_range";
}

function isUrl(value: string): boolean {
	return /^https?:\/\/[^\s/]/i.test(value) && !/\s/.test(value) && URL.canParse(value);
}

function isTimeZone(value: string): boolean {
	if (!/^[A-Za-z]/.test(value)) return false;
	try {
		new Intl.DateTimeFormat("en", { timeZone: value });
		return true;
	} catch {
		return false;
	}
}

function isLanguage(value: string): boolean {
	try {
		return Intl.getCanonicalLocales(value).length === 1;
	} catch {
		return false;
	}
}

function isDate(value: string): boolean {
	const match = /^(\d{4})(\d{2})(\d{2})$/.exec(value);
	if (match === null) return false;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
