export interface NumberLimits {
	readonly low: number;
	readonly high: number;
	readonly step: number;
}

/** Decimals that a step asks for: 0.05 → 2. */
export function decimalsOf(step: number): number {
	const text = String(step);
	const exponent = text.indexOf("e-");
	if (exponent >= 0) return Number(text.slice(exponent + 2));
	const point = text.indexOf(".");
	return point < 0 ? 0 : text.length - point - 1;
}

/** Holds a value to its limits, and to the decimals of its step. */
export function holdNumber(value: number, { low, high, step }: NumberLimits): number {
	const held = Math.min(Math.max(value, low), high);
	const rounded = Number(held.toFixed(Math.max(decimalsOf(step), decimalsOf(low), decimalsOf(high))));
	return Math.min(Math.max(rounded, low), high);
}

/** One step up or down; from a value between steps it goes to the next step on the grid that starts at `low`. */
export function stepNumber(value: number, direction: 1 | -1, limits: NumberLimits): number {
	const steps = (value - limits.low) / limits.step;
	const next = direction > 0 ? Math.floor(steps + 1e-9) + 1 : Math.ceil(steps - 1e-9) - 1;
	return holdNumber(limits.low + next * limits.step, limits);
}

/** Reads what somebody typed: Thai digits and group separators are fine. Null where it is no number. */
export function readNumber(text: string): number | null {
	const plain = text
		.trim()
		.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
		.replace(/[,\s\u00a0]/g, "")
		.replace(/−/g, "-");
	if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
	return Number(plain);
}
