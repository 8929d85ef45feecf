export interface TrainLine {
	readonly id: string;
	readonly isUp: boolean;
	readonly isShort: boolean;
	/** Seconds after midnight, in the order in which they happen, with metres from the first station. */
	readonly seconds: ArrayLike<number>;
	readonly chainageMetres: ArrayLike<number>;
}

/** The points of a train's line that lie within a window, with those where it enters and leaves it. */
export function withinWindow(
	line: Pick<TrainLine, "seconds" | "chainageMetres">,
	fromSeconds: number,
	toSeconds: number,
): { readonly seconds: number; readonly metres: number }[] {
	const points: { seconds: number; metres: number }[] = [];
	const { seconds, chainageMetres } = line;
	const at = (k: number, time: number): { seconds: number; metres: number } => {
		const span = seconds[k]! - seconds[k - 1]!;
		const share = span > 0 ? (time - seconds[k - 1]!) / span : 0;
		return {
			seconds: time,
			metres: chainageMetres[k - 1]! + share * (chainageMetres[k]! - chainageMetres[k - 1]!),
		};
	};
	for (let k = 0; k < seconds.length; k++) {
		const now = seconds[k]!;
		if (k > 0) {
			const before = seconds[k - 1]!;
			if (before < fromSeconds && now > fromSeconds) points.push(at(k, fromSeconds));
			if (before < toSeconds && now > toSeconds) points.push(at(k, toSeconds));
		}
		if (now >= fromSeconds && now <= toSeconds) points.push({ seconds: now, metres: chainageMetres[k]! });
	}
	return points;
}
