/** Milliseconds of one call. */
export function millisecondsOf(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

export function repeated(count: number, work: (run: number) => unknown): number[] {
	return Array.from({ length: count }, (_, run) => millisecondsOf(() => work(run)));
}

export function quantile(times: readonly number[], share: number): number {
	const sorted = [...times].sort((a, b) => a - b);
	return sorted[Math.floor(share * (sorted.length - 1))]!;
}

function sumOfExponentials(values: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += Math.exp(values[i]!);
	return sum;
}

/** The same 100,000 exponentials whoever runs it: what every other time is measured in. */
export function yardstickMilliseconds(): number {
	const values = Float64Array.from({ length: 100_000 }, (_, i) => -i / 10_000);
	return Math.min(...repeated(60, () => sumOfExponentials(values)));
}

const number = (value: number): string => value.toFixed(value < 10 ? 2 : 0).padStart(8);

/** Least, middle and 95th percentile in milliseconds, and the middle in yardsticks of 100,000 exponentials. */
export function report(name: string, times: readonly number[], yardstick: number): void {
	const [least, middle, late] = [Math.min(...times), quantile(times, 0.5), quantile(times, 0.95)];
	process.stdout.write(
		`${name.padEnd(44)} min ${number(least)}  median ${number(middle)}  p95 ${number(late)} ms  ` +
			`${(middle / yardstick).toFixed(1).padStart(7)} yardsticks\n`,
	);
}

export function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
