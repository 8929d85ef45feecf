/** Where stations may stand: existing ones and a grid between them, in order along the line. */
export interface Candidates {
	readonly chainageMetres: Float64Array;
	/** Index of the existing station that stands there, or −1. */
	readonly stationOfSite: Int32Array;
}

/**
 * Every existing station, and between each two of them points that cut their distance evenly into steps near
 * `stepMetres`. The first and last stations bound the line.
 * @param stationChainageMetres ascending
 * @throws RangeError where the step is not above 0
 */
export function candidateSites(stationChainageMetres: ArrayLike<number>, stepMetres: number): Candidates {
	if (!(stepMetres > 0)) throw new RangeError(`candidates need a step above 0 m, got ${stepMetres}`);
	const chainages: number[] = [];
	const stations: number[] = [];
	for (let s = 0; s < stationChainageMetres.length; s++) {
		if (s > 0) {
			const from = stationChainageMetres[s - 1]!;
			const gap = stationChainageMetres[s]! - from;
			const pieces = Math.round(gap / stepMetres);
			for (let piece = 1; piece < pieces; piece++) {
				chainages.push(from + (gap * piece) / pieces);
				stations.push(-1);
			}
		}
		chainages.push(stationChainageMetres[s]!);
		stations.push(s);
	}
	return { chainageMetres: Float64Array.from(chainages), stationOfSite: Int32Array.from(stations) };
}
