import { keepsRules, type SpacingRules } from "./spacing.ts";

export interface Improvement {
	readonly sites: readonly number[];
	readonly score: number;
	readonly startScore: number;
	/** Sets that were scored, the start included. */
	readonly evaluations: number;
	/** True where no single slide or swap that was looked at helps; false where the evaluations ran out first. */
	readonly settled: boolean;
}

/** Candidates to slide over, towards either end. */
const SLIDES = [1, 2, 4, 8];
/** A gain below this part of the score is noise. */
const LEAST_GAIN = 1e-9;

/**
 * Betters a set of sites for a score that sees everything, such as boardings by the full chain. Slides each station by
 * 1, 2, 4 and 8 candidates either way, from the first to the last, until no slide helps; then takes each station away
 * and puts it into the middle of each other gap, and slides again after the first swap that helps. Where the number of
 * stations may change, stations are first dropped, or added in the middle of a gap, as long as that helps. Fixed sites
 * stay. Deterministic. A set that it ends at is not claimed to be the best.
 *
 * @param mostStations up to which the number of stations may change; null: it stays
 * @param score higher is better; asked at most `mostEvaluations` times, and never twice for one set
 * @throws RangeError where the start breaks the rules or nothing may be scored
 */
export function improveSites(
	start: readonly number[],
	rules: SpacingRules,
	score: (sites: readonly number[]) => number,
	mostEvaluations: number,
	mostStations: number | null = null,
): Improvement {
	if (!keepsRules(rules, start)) throw new RangeError("the sites to start from break the spacing rules");
	if (!(mostEvaluations >= 1)) throw new RangeError(`one evaluation at least, got ${mostEvaluations}`);
	const known = new Map<string, number>();
	let ranOut = false;
	const scoreOf = (sites: readonly number[]): number => {
		const key = sites.join();
		const before = known.get(key);
		if (before !== undefined) return before;
		if (known.size >= mostEvaluations) {
			ranOut = true;
			return Number.NEGATIVE_INFINITY;
		}
		const found = score(sites);
		known.set(key, found);
		return found;
	};
	let sites = start;
	const startScore = scoreOf(start);
	let best = startScore;
	/** Takes the best of some sets where it betters the present one. */
	const take = (choices: readonly (readonly number[])[]): boolean => {
		let chosen: readonly number[] | null = null;
		for (const choice of choices) {
			if (!keepsRules(rules, choice)) continue;
			const found = scoreOf(choice);
			if (found > best + LEAST_GAIN * Math.abs(best)) {
				best = found;
				chosen = choice;
			}
		}
		if (chosen !== null) sites = chosen;
		return chosen !== null;
	};
	const movable = (k: number): boolean => !rules.fixedSites.includes(sites[k]!);
	const slide = (): void => {
		for (let helped = true; helped && !ranOut; ) {
			helped = false;
			for (let k = 0; k < sites.length; k++)
				if (movable(k) && take(slidesOf(sites, k, rules.chainageMetres.length))) helped = true;
		}
	};
	const swap = (): boolean => {
		for (let k = 0; k < sites.length && !ranOut; k++)
			if (movable(k) && take(swapsOf(sites, k, rules.chainageMetres))) return true;
		return false;
	};
	const resize = (): boolean => {
		if (mostStations === null || ranOut) return false;
		const fewer = sites.map((_, k) => sites.toSpliced(k, 1));
		const more = sites.length < mostStations ? additionsTo(sites, rules.chainageMetres) : [];
		return take([...fewer, ...more]);
	};
	do {
		while (resize());
		slide();
	} while (!ranOut && (resize() || swap()));
	return { sites, score: best, startScore, evaluations: known.size, settled: !ranOut };
}

function slidesOf(sites: readonly number[], k: number, siteCount: number): number[][] {
	const low = (sites[k - 1] ?? -1) + 1;
	const high = (sites[k + 1] ?? siteCount) - 1;
	return SLIDES.flatMap((by) => [sites[k]! - by, sites[k]! + by])
		.filter((site) => site >= low && site <= high)
		.map((site) => sites.with(k, site));
}

/** Station k taken away and put at the candidate nearest to the middle of each other gap. */
const swapsOf = (sites: readonly number[], k: number, chainageMetres: ArrayLike<number>): number[][] =>
	additionsTo(sites.toSpliced(k, 1), chainageMetres);

/** One station more, at the candidate nearest to the middle of each gap. */
function additionsTo(sites: readonly number[], chainageMetres: ArrayLike<number>): number[][] {
	const choices: number[][] = [];
	for (let gap = 1; gap < sites.length; gap++) {
		const from = sites[gap - 1]!;
		const to = sites[gap]!;
		const middle = (chainageMetres[from]! + chainageMetres[to]!) / 2;
		let nearest = from;
		for (let site = from + 1; site < to; site++)
			if (Math.abs(chainageMetres[site]! - middle) < Math.abs(chainageMetres[nearest]! - middle))
				nearest = site;
		if (nearest !== from) choices.push(sites.toSpliced(gap, 0, nearest));
	}
	return choices;
}
