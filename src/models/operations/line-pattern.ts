import { type DirectionTimes, downTimes, type RunTimes } from "./run-time.ts";
import { isShortTrain, type ShortTurnStretch } from "./short-turn.ts";

/** Departures from a terminus are set to this grid, seconds. */
export const DEPARTURE_GRID_SECONDS = 30;

/** What decides how up and down trains must be timed against each other: where they turn and where they share a track. */
export interface LinePattern {
	readonly times: RunTimes;
	/** Null: every train runs the whole line. */
	readonly shortTurn: ShortTurnStretch | null;
	/** One a section. Trains pass each other at stations: each single-track section is a block of its own. */
	readonly singleTrack: readonly boolean[];
	/** From a train's arrival until an opposing one may enter, z. */
	readonly clearanceSeconds: number;
	/** Shortest stay after a run over the whole line, and after a short one. */
	readonly fullLayoverSeconds: number;
	readonly shortLayoverSeconds: number;
}

/** How down trains are timed against up trains while one headway holds. */
export interface Phase {
	/** Down train 0 leaves the last station this long after up train 0 leaves the first, modulo headway × n. */
	readonly downOffsetSeconds: number;
	/** Trains that the pattern needs, waiting times at the turns included. */
	readonly trains: number;
	/** Opposing pairs that would meet on single track in one round of the pattern; 0 where the offset avoids all. */
	readonly meets: number;
}

/** Where and when one kind of train starts and ends, seconds after its direction's slot at the first station served. */
interface Run {
	readonly upStart: number;
	readonly upEnd: number;
	readonly downStart: number;
	readonly downEnd: number;
	readonly firstStation: number;
	readonly lastStation: number;
	readonly layover: number;
}

function runOf(pattern: LinePattern, stretch: ShortTurnStretch | null): Run {
	const { times } = pattern;
	const down = downTimes(times);
	const firstStation = stretch?.firstStation ?? 0;
	const lastStation = stretch?.lastStation ?? times.arrivalSeconds.length - 1;
	return {
		upStart: times.departureSeconds[firstStation]!,
		upEnd: times.arrivalSeconds[lastStation]!,
		downStart: down.departureSeconds[lastStation]!,
		downEnd: down.arrivalSeconds[firstStation]!,
		firstStation,
		lastStation,
		layover: stretch === null ? pattern.fullLayoverSeconds : pattern.shortLayoverSeconds,
	};
}

/**
 * The offset of the down direction, on a grid of 30 s, that meets fewest opposing trains on single track, then needs
 * fewest trains, then keeps full trains waiting least at the far end. One round of the pattern (headway × n) is
 * searched whole, so that the answer is the best there is for a clock-face service.
 * @param everyNth n: every nth train is short; 1 where all run the whole line
 */
export function choosePhase(pattern: LinePattern, headwaySeconds: number, everyNth: number): Phase {
	const round = headwaySeconds * everyNth;
	const full = runOf(pattern, null);
	const short = everyNth > 1 ? runOf(pattern, pattern.shortTurn) : null;
	const ready =
		Math.ceil((full.upEnd + full.layover) / DEPARTURE_GRID_SECONDS - 1e-9) * DEPARTURE_GRID_SECONDS;
	const holds = singleTrackHolds(pattern);
	let best: Phase | null = null;
	for (let extra = 0; extra < round - 1e-9; extra += DEPARTURE_GRID_SECONDS) {
		const downOffsetSeconds = (ready + extra) % round;
		const meets = meetsInRound(pattern, holds, headwaySeconds, everyNth, downOffsetSeconds);
		if (best !== null && meets > best.meets) continue;
		const trains = trainsInRound(full, short, headwaySeconds, everyNth, downOffsetSeconds);
		if (best === null || meets < best.meets || trains < best.trains)
			best = { downOffsetSeconds, trains, meets };
	}
	return best ?? { downOffsetSeconds: 0, trains: 0, meets: 0 };
}

/** A stretch of the day with the timing of its down trains. */
export interface TimedSpan extends Phase {
	/** Down slot k leaves the last station this long after up slot k leaves the first. */
	readonly slotOffsetSeconds: number;
}

/**
 * The phase of each stretch of a day. The same minutes come round every headway, so each stretch may begin with any of
 * them: it takes those nearest to the stretch that needs most trains, which begins within one headway; stretches that
 * nothing binds (no short trains, no single track) take that very offset. So trains pass from one stretch to the next
 * with the least waiting.
 */
export function timedSpans<Span extends { readonly headwaySeconds: number; readonly everyNth: number }>(
	pattern: LinePattern,
	spans: readonly Span[],
): (Span & TimedSpan)[] {
	const phases = spans.map((span) => choosePhase(pattern, span.headwaySeconds, span.everyNth));
	const most = Math.max(...phases.map(({ trains }) => trains));
	const busiest = phases.findIndex(({ trains }) => trains === most);
	const anchor = (phases[busiest]?.downOffsetSeconds ?? 0) % (spans[busiest]?.headwaySeconds ?? 1);
	const isBound = pattern.singleTrack.includes(true);
	return spans.map((span, k) => {
		const phase = phases[k]!;
		const { headwaySeconds } = span;
		const rounds = Math.round((anchor - phase.downOffsetSeconds) / headwaySeconds);
		const own = phase.downOffsetSeconds + rounds * headwaySeconds;
		return { ...span, ...phase, slotOffsetSeconds: isBound || span.everyNth > 1 ? own : anchor };
	});
}

/** Trains in service: running, shortest layovers and the waits until the next departure, over the length of a round. */
function trainsInRound(
	full: Run,
	short: Run | null,
	headwaySeconds: number,
	everyNth: number,
	downOffsetSeconds: number,
): number {
	const round = headwaySeconds * everyNth;
	const turns = new Map<number, { ready: number[]; leaves: number[] }>();
	const turnAt = (station: number) => {
		const known = turns.get(station) ?? { ready: [], leaves: [] };
		turns.set(station, known);
		return known;
	};
	let busy = 0;
	for (let place = 0; place < everyNth; place++) {
		const run = short !== null && isShortTrain(place, everyNth) ? short : full;
		const up = place * headwaySeconds;
		const down = downOffsetSeconds + up;
		const near = turnAt(run.firstStation);
		const far = turnAt(run.lastStation);
		near.leaves.push(up + run.upStart);
		far.ready.push(up + run.upEnd + run.layover);
		far.leaves.push(down + run.downStart);
		near.ready.push(down + run.downEnd + run.layover);
		busy += run.upEnd - run.upStart + run.downEnd - run.downStart + 2 * run.layover;
	}
	for (const { ready, leaves } of turns.values()) busy += shortestWaits(ready, leaves, round);
	return Math.round(busy / round);
}

/** Seconds that trains wait in one round where each takes a departure in the order in which they are ready. */
function shortestWaits(ready: readonly number[], leaves: readonly number[], round: number): number {
	const inRound = (seconds: number): number => ((seconds % round) + round) % round;
	const trains = ready.map(inRound).sort((a, b) => a - b);
	const slots = leaves.map(inRound).sort((a, b) => a - b);
	const count = trains.length;
	for (let shift = 1 - count; shift <= count; shift++) {
		let total = 0;
		const fits = trains.every((time, k) => {
			const slot = k + shift;
			const leaves = slots[((slot % count) + count) % count]! + Math.floor(slot / count) * round;
			total += leaves - time;
			return leaves >= time - 1e-6;
		});
		if (fits) return total;
	}
	return count * round;
}

interface Hold {
	readonly section: number;
	readonly upFrom: number;
	readonly upSeconds: number;
	readonly downFrom: number;
	readonly downSeconds: number;
}

/** When a train of either direction holds each single-track section, after its direction's slot. */
function singleTrackHolds({ times, singleTrack, clearanceSeconds }: LinePattern): Hold[] {
	const down: DirectionTimes = downTimes(times);
	const holds: Hold[] = [];
	singleTrack.forEach((isSingle, section) => {
		if (!isSingle) return;
		const upFrom = times.departureSeconds[section]!;
		const downFrom = down.departureSeconds[section + 1]!;
		holds.push({
			section,
			upFrom,
			upSeconds: times.arrivalSeconds[section + 1]! - upFrom + clearanceSeconds,
			downFrom,
			downSeconds: down.arrivalSeconds[section]! - downFrom + clearanceSeconds,
		});
	});
	return holds;
}

function meetsInRound(
	{ shortTurn }: LinePattern,
	holds: readonly Hold[],
	headwaySeconds: number,
	everyNth: number,
	downOffsetSeconds: number,
): number {
	const round = headwaySeconds * everyNth;
	const serves = (place: number, section: number): boolean =>
		shortTurn === null ||
		!isShortTrain(place, everyNth) ||
		(section >= shortTurn.firstStation && section < shortTurn.lastStation);
	let meets = 0;
	for (const hold of holds)
		for (let up = 0; up < everyNth; up++) {
			if (!serves(up, hold.section)) continue;
			for (let down = 0; down < everyNth; down++) {
				if (!serves(down, hold.section)) continue;
				const apart = downOffsetSeconds + (down - up) * headwaySeconds + hold.downFrom - hold.upFrom;
				const after = ((apart % round) + round) % round;
				meets += enters(after, hold.upSeconds, round) + enters(round - after, hold.downSeconds, round);
			}
		}
	return meets;
}

/** Opposing trains, one a round and the first after so many seconds, that enter while a train holds the section. */
const enters = (firstSeconds: number, heldSeconds: number, round: number): number =>
	Math.max(0, Math.ceil((heldSeconds - firstSeconds - 1e-6) / round));
