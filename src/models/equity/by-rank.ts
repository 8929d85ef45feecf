/** Below this many zones with an income a Palma ratio says more about the zones than about people. */
export const FEWEST_ZONES_FOR_PALMA = 30;

interface Ranked {
	/** Groups that stand alike in the ranking are one. */
	readonly people: number[];
	readonly amount: number[];
	readonly everybody: number;
	readonly mean: number;
}

/** Groups in ascending order of `rankBy`, those alike put together; groups without people or without a rank left out. */
function ranked(
	amountEach: ArrayLike<number>,
	people: ArrayLike<number>,
	rankBy: ArrayLike<number>,
): Ranked | null {
	const order: number[] = [];
	for (let group = 0; group < people.length; group++)
		if (people[group]! > 0 && !Number.isNaN(rankBy[group]!)) order.push(group);
	order.sort((a, b) => rankBy[a]! - rankBy[b]!);
	const pooled: { people: number[]; amount: number[] } = { people: [], amount: [] };
	let everybody = 0;
	let everything = 0;
	let before = Number.NaN;
	for (const group of order) {
		const count = people[group]!;
		const held = count * amountEach[group]!;
		if (rankBy[group] !== before) {
			pooled.people.push(0);
			pooled.amount.push(0);
			before = rankBy[group]!;
		}
		const last = pooled.people.length - 1;
		pooled.people[last] = pooled.people[last]! + count;
		pooled.amount[last] = pooled.amount[last]! + held;
		everybody += count;
		everything += held;
	}
	if (!(everything > 0)) return null;
	return { ...pooled, everybody, mean: everything / everybody };
}

/**
 * Concentration index of an amount over people ranked by something else, such as income:
 *
 *     C = 2 · Σ p_i (r_i − ½)(a_i − mean) ÷ mean
 *
 * p_i shares of people, r_i fractional rank 0..1 (the middle of the group's stretch). 0: the amount does not go with
 * the ranking; above 0: those ranked high have more; −1 … 1. Ranked by the amount itself it is the Gini coefficient.
 * Groups alike in the ranking share one rank. Null where there are no people or nothing is shared out.
 *
 * @param amountEach what each person of a group has, ≥ 0
 * @param rankBy by group; NaN where it is not known, and then the group is left out
 */
export function concentrationIndex(
	amountEach: ArrayLike<number>,
	people: ArrayLike<number>,
	rankBy: ArrayLike<number>,
): number | null {
	const groups = ranked(amountEach, people, rankBy);
	if (groups === null) return null;
	let counted = 0;
	let sum = 0;
	groups.people.forEach((count, i) => {
		const share = count / groups.everybody;
		const rank = counted + share / 2;
		counted += share;
		sum += share * (rank - 0.5) * (groups.amount[i]! / count - groups.mean);
	});
	return (2 * sum) / groups.mean;
}

/**
 * Palma ratio by income: mean access of the tenth with the highest incomes over that of the four tenths with the
 * lowest. 1 where both have the same; Infinity where the four tenths have nothing. A group across a boundary is split.
 * Null where fewer than `fewestZones` groups carry an income, or nothing is shared out.
 */
export function palmaByIncome(
	amountEach: ArrayLike<number>,
	people: ArrayLike<number>,
	income: ArrayLike<number>,
	fewestZones = FEWEST_ZONES_FOR_PALMA,
): number | null {
	let zones = 0;
	for (let group = 0; group < people.length; group++)
		if (people[group]! > 0 && !Number.isNaN(income[group]!)) zones++;
	const groups = zones < fewestZones ? null : ranked(amountEach, people, income);
	if (groups === null) return null;
	const within = (from: number, to: number): number => {
		let counted = 0;
		let held = 0;
		groups.people.forEach((count, i) => {
			const share = count / groups.everybody;
			const part = Math.min(counted + share, to) - Math.max(counted, from);
			if (part > 0) held += part * (groups.amount[i]! / count);
			counted += share;
		});
		return held / (to - from);
	};
	return within(0.9, 1) / within(0, 0.4);
}
