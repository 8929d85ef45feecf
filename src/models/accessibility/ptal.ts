/** One service that stops near a place, at its nearest stop. */
export interface NearbyService {
	/** Services of one mode share a walking limit and count once in full, then by half. */
	readonly mode: string;
	readonly walkMetres: number;
	readonly frequencyPerHour: number;
}

/** How far people walk to a mode and how late it is taken to be. */
export interface PtalMode {
	readonly walkLimitMetres: number;
	readonly reliabilityMinutes: number;
}

/** As defined for London (Transport for London); models of other places add their own. */
export const PTAL_BUS: PtalMode = { walkLimitMetres: 640, reliabilityMinutes: 2 };
export const PTAL_RAIL: PtalMode = { walkLimitMetres: 960, reliabilityMinutes: 0.75 };
export const PTAL_WALK_METRES_PER_MINUTE = 80;

/** Upper ends of the bands 1a … 6a; above the last is 6b, at zero 0. */
const BAND_ENDS = [2.5, 5, 10, 15, 20, 25, 40] as const;
export const PTAL_BANDS = ["0", "1a", "1b", "2", "3", "4", "5", "6a", "6b"] as const;
export type PtalBand = (typeof PTAL_BANDS)[number];

/**
 * Equivalent doorstep frequency of one service: 30 ÷ (walk at 80 m/min + half the gap between departures + the
 * mode's reliability), minutes. 0 beyond the walking limit or without a service.
 */
export function equivalentDoorstepFrequency(service: NearbyService, mode: PtalMode): number {
	if (!(service.walkMetres <= mode.walkLimitMetres) || !(service.frequencyPerHour > 0)) return 0;
	const walk = service.walkMetres / PTAL_WALK_METRES_PER_MINUTE;
	const wait = (0.5 * 60) / service.frequencyPerHour + mode.reliabilityMinutes;
	return 30 / (walk + wait);
}

/**
 * Access index in the manner of PTAL: for each mode its best service in full and every other by half, summed over
 * the modes. It knows stops and frequencies only, not where a service leads.
 * @throws RangeError on a service of a mode that `modes` does not name
 */
export function ptalIndex(
	services: readonly NearbyService[],
	modes: Readonly<Record<string, PtalMode>>,
): number {
	const best = new Map<string, number>();
	const sums = new Map<string, number>();
	for (const service of services) {
		const mode = modes[service.mode];
		if (mode === undefined) throw new RangeError(`no walking limit for the mode ${service.mode}`);
		const frequency = equivalentDoorstepFrequency(service, mode);
		best.set(service.mode, Math.max(best.get(service.mode) ?? 0, frequency));
		sums.set(service.mode, (sums.get(service.mode) ?? 0) + frequency);
	}
	let index = 0;
	for (const [mode, sum] of sums) index += 0.5 * sum + 0.5 * best.get(mode)!;
	return index;
}

/** Place of an index in PTAL_BANDS: 0 | 1a ≤ 2.5 | 1b ≤ 5 | 2 ≤ 10 | 3 ≤ 15 | 4 ≤ 20 | 5 ≤ 25 | 6a ≤ 40 | 6b. */
export function ptalBandIndex(index: number): number {
	if (!(index > 0)) return 0;
	let band = 1;
	while (band <= BAND_ENDS.length && index > BAND_ENDS[band - 1]!) band++;
	return band;
}
