/** People by what an option does to their minutes. */
export interface TimeChange {
	readonly gained: number;
	readonly kept: number;
	readonly lost: number;
	/** Mean minutes saved by those who gain, and lost by those who lose; 0 where there are none. */
	readonly minutesGained: number;
	readonly minutesLost: number;
}

/**
 * Splits people into who gains, keeps and loses time. Less than `noticeableMinutes` either way is kept, as is a place
 * that neither option reaches. Somebody whom only one option leads to the place gains or loses, without minutes.
 * @param before minutes of each group with the compared option; after: with this one
 */
export function timeChange(
	before: ArrayLike<number>,
	after: ArrayLike<number>,
	people: ArrayLike<number>,
	noticeableMinutes: number,
): TimeChange {
	let [gained, kept, lost, saved, added, savers, adders] = [0, 0, 0, 0, 0, 0, 0];
	for (let i = 0; i < people.length; i++) {
		const count = people[i]!;
		if (!(count > 0)) continue;
		const was = before[i]!;
		const is = after[i]!;
		const change = is === was ? 0 : is - was;
		if (change <= -noticeableMinutes) {
			gained += count;
			if (Number.isFinite(change)) {
				saved -= count * change;
				savers += count;
			}
		} else if (change >= noticeableMinutes) {
			lost += count;
			if (Number.isFinite(change)) {
				added += count * change;
				adders += count;
			}
		} else kept += count;
	}
	return {
		gained,
		kept,
		lost,
		minutesGained: savers > 0 ? saved / savers : 0,
		minutesLost: adders > 0 ? added / adders : 0,
	};
}
