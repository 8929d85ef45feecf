/** The poorest `people` share of everybody has the `having` share of all that is shared out; both 0..1. */
export interface LorenzCurve {
	readonly people: Float64Array;
	readonly having: Float64Array;
}

/**
 * Lorenz curve of an amount a person has, over groups of people: from (0, 0), those who have least first, to (1, 1).
 * Null where there are no people or nothing is shared out.
 * @param amountEach what each person of a group has, ≥ 0
 * @param people people in each group, ≥ 0; same length
 */
export function lorenzCurve(amountEach: ArrayLike<number>, people: ArrayLike<number>): LorenzCurve | null {
	const order: number[] = [];
	let everybody = 0;
	let everything = 0;
	for (let group = 0; group < people.length; group++) {
		if (!(people[group]! > 0)) continue;
		order.push(group);
		everybody += people[group]!;
		everything += people[group]! * amountEach[group]!;
	}
	if (!(everything > 0)) return null;
	order.sort((a, b) => amountEach[a]! - amountEach[b]!);
	const curve = { people: new Float64Array(order.length + 1), having: new Float64Array(order.length + 1) };
	let counted = 0;
	let held = 0;
	order.forEach((group, rank) => {
		counted += people[group]!;
		held += people[group]! * amountEach[group]!;
		curve.people[rank + 1] = counted / everybody;
		curve.having[rank + 1] = held / everything;
	});
	return curve;
}

/**
 * Gini coefficient: twice the area between the Lorenz curve and the line of equal parts. 0 where all have the same, up to
 * 1 − 1/n where one of n people has all.
 */
export function giniCoefficient(curve: LorenzCurve): number {
	let area = 0;
	for (let i = 1; i < curve.people.length; i++) {
		area += ((curve.people[i]! - curve.people[i - 1]!) * (curve.having[i]! + curve.having[i - 1]!)) / 2;
	}
	return 1 - 2 * area;
}

/**
 * Palma ratio: what the tenth that has most has, over what the four tenths that have least have. 0.25 where all have the
 * same; Infinity where the four tenths have nothing.
 */
export function palmaRatio(curve: LorenzCurve): number {
	return (1 - lorenzShareAt(curve, 0.9)) / lorenzShareAt(curve, 0.4);
}

/** Share of everything that the `share` of people with least has, along the curve's straight pieces. */
export function lorenzShareAt({ people, having }: LorenzCurve, share: number): number {
	let next = 1;
	while (next < people.length - 1 && people[next]! < share) next++;
	const span = people[next]! - people[next - 1]!;
	const along = span > 0 ? (share - people[next - 1]!) / span : 0;
	return having[next - 1]! + along * (having[next]! - having[next - 1]!);
}
