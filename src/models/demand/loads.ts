/**
 * Boardings, alightings and section loads from production–attraction station flows.
 * Over a day people go and come back, so the day's matrix is the flows made symmetric. In the busiest morning hour
 * a share of the day's trips is made, most of them from production to attraction.
 */
export interface StationLoads {
	readonly boardings: Float64Array;
	readonly alightings: Float64Array;
	/** Passengers through each section in the busiest morning hour. Up runs from the first station to the last. */
	readonly morningUp: Float64Array;
	readonly morningDown: Float64Array;
}

export function stationLoads(
	flows: Float64Array,
	stationCount: number,
	peakHourShare: number,
	peakDirectionShare: number,
): StationLoads {
	const boardings = new Float64Array(stationCount);
	const alightings = new Float64Array(stationCount);
	const sections = Math.max(0, stationCount - 1);
	const upChange = new Float64Array(stationCount + 1);
	const downChange = new Float64Array(stationCount + 1);
	for (let a = 0; a < stationCount; a++)
		for (let b = 0; b < stationCount; b++) {
			const flow = flows[a * stationCount + b]!;
			if (flow === 0) continue;
			boardings[a] = boardings[a]! + flow / 2;
			boardings[b] = boardings[b]! + flow / 2;
			alightings[b] = alightings[b]! + flow / 2;
			alightings[a] = alightings[a]! + flow / 2;
			const first = Math.min(a, b);
			const last = Math.max(a, b);
			const outward = flow * peakHourShare * peakDirectionShare;
			const homeward = flow * peakHourShare * (1 - peakDirectionShare);
			const up = a < b ? outward : homeward;
			const down = a < b ? homeward : outward;
			upChange[first] = upChange[first]! + up;
			upChange[last] = upChange[last]! - up;
			downChange[first] = downChange[first]! + down;
			downChange[last] = downChange[last]! - down;
		}
	const morningUp = new Float64Array(sections);
	const morningDown = new Float64Array(sections);
	let up = 0;
	let down = 0;
	for (let s = 0; s < sections; s++) {
		up += upChange[s]!;
		down += downChange[s]!;
		morningUp[s] = up;
		morningDown[s] = down;
	}
	return { boardings, alightings, morningUp, morningDown };
}
