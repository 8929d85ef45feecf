import { PERIOD_WINDOWS, type Period } from "../../core/vocabulary.ts";
import type { ShortTurnStretch } from "./short-turn.ts";

/** A stretch of the service day with one headway. Seconds after midnight. */
export interface HeadwaySpan {
	readonly headwaySeconds: number;
	readonly fromSeconds: number;
	readonly toSeconds: number;
	/** Every nth train is short; 1: none. */
	readonly everyNth: number;
}

/** The periods of a weekday clipped to the service hours; neighbours with the same trains are one span. */
export function headwaySpans(service: {
	readonly headwaySeconds: Readonly<Record<Period, number>>;
	readonly serviceStartSeconds: number;
	readonly serviceEndSeconds: number;
	readonly shortTurn?: Pick<ShortTurnStretch, "everyNth" | "periods"> | null;
}): HeadwaySpan[] {
	const { shortTurn = null } = service;
	const spans: HeadwaySpan[] = [];
	for (const window of PERIOD_WINDOWS) {
		const headwaySeconds = service.headwaySeconds[window.period];
		let fromSeconds = Math.max(window.fromSeconds, service.serviceStartSeconds);
		const toSeconds = Math.min(window.toSeconds, service.serviceEndSeconds);
		if (fromSeconds >= toSeconds) continue;
		const everyNth = shortTurn?.periods.includes(window.period) === true ? shortTurn.everyNth : 1;
		const before = spans[spans.length - 1];
		if (before?.headwaySeconds === headwaySeconds && before.everyNth === everyNth) {
			spans.pop();
			fromSeconds = before.fromSeconds;
		}
		spans.push({ headwaySeconds, fromSeconds, toSeconds, everyNth });
	}
	return spans;
}

/**
 * Departures of one direction in a span: the first at its start, then one a headway; the length ÷ headway rounded to
 * the nearest whole, so that the gap before the next span's first departure is between half and one and a half headways.
 */
export function departuresInSpan({
	headwaySeconds,
	fromSeconds,
	toSeconds,
}: Omit<HeadwaySpan, "everyNth">): number {
	if (!(headwaySeconds > 0)) throw new RangeError(`a headway must be above zero, got ${headwaySeconds}`);
	return Math.round((toSeconds - fromSeconds) / headwaySeconds);
}
