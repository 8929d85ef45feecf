/**
 * Splits weighted points into compact groups by repeated bisection, always of the group whose split matters
 * most. Groups are nested: asking for more of them only splits those of the smaller answer, so a coarse and a
 * fine partition can be compared and a fine one can be aggregated exactly.
 */
export interface PartitionInput {
	readonly eastMetres: Float64Array;
	readonly northMetres: Float64Array;
	/** How much a point matters (activity); zero is allowed. */
	readonly weight: Float64Array;
	/** How fine the surroundings of a point should be: group priority is the sum of weight × fineness × extent. */
	readonly fineness: Float64Array;
}

export interface Partition {
	readonly groupCount: number;
	readonly groupOfPoint: Uint16Array;
}

interface Group {
	readonly points: Uint32Array;
	readonly priority: number;
	readonly splitNorth: boolean;
}

function describe(input: PartitionInput, points: Uint32Array): Group {
	let west = Number.POSITIVE_INFINITY;
	let east = Number.NEGATIVE_INFINITY;
	let south = Number.POSITIVE_INFINITY;
	let north = Number.NEGATIVE_INFINITY;
	let importance = 0;
	for (const point of points) {
		const x = input.eastMetres[point]!;
		const y = input.northMetres[point]!;
		if (x < west) west = x;
		if (x > east) east = x;
		if (y < south) south = y;
		if (y > north) north = y;
		importance += (input.weight[point]! + 1e-6) * input.fineness[point]!;
	}
	const extent = Math.max(east - west, north - south);
	return {
		points,
		priority: points.length > 1 ? importance * extent : Number.NEGATIVE_INFINITY,
		splitNorth: north - south >= east - west,
	};
}

function bisect(input: PartitionInput, group: Group): [Uint32Array, Uint32Array] {
	const axis = group.splitNorth ? input.northMetres : input.eastMetres;
	const sorted = Uint32Array.from(group.points).sort((a, b) => axis[a]! - axis[b]! || a - b);
	let total = 0;
	for (const point of sorted) total += input.weight[point]! * input.fineness[point]! + 1e-9;
	let running = 0;
	let cut = 0;
	while (cut < sorted.length - 1) {
		const point = sorted[cut]!;
		running += input.weight[point]! * input.fineness[point]! + 1e-9;
		cut++;
		if (running >= total / 2) break;
	}
	return [sorted.slice(0, cut), sorted.slice(cut)];
}

/** Partitions the points into `groupCount` groups, or one a point where there are fewer points. */
export function partitionPoints(input: PartitionInput, groupCount: number): Partition {
	const pointCount = input.weight.length;
	const groups: Group[] = [
		describe(
			input,
			Uint32Array.from({ length: pointCount }, (_, index) => index),
		),
	];
	while (groups.length < Math.min(groupCount, pointCount)) {
		let chosen = 0;
		for (let i = 1; i < groups.length; i++) if (groups[i]!.priority > groups[chosen]!.priority) chosen = i;
		const [first, second] = bisect(input, groups[chosen]!);
		groups[chosen] = describe(input, first);
		groups.push(describe(input, second));
	}
	const groupOfPoint = new Uint16Array(pointCount);
	groups.forEach((group, index) => {
		for (const point of group.points) groupOfPoint[point] = index;
	});
	return { groupCount: groups.length, groupOfPoint };
}
