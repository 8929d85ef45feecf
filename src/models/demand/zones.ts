/**
 * Distances between demand zones. With no street network the straight distance × the road detour stands for
 * the way of every rival; a zone's own trips take half the distance to its nearest neighbour.
 */
export function zoneDistancesMetres(eastMetres: Float64Array, northMetres: Float64Array): Float64Array {
	const n = eastMetres.length;
	const distances = new Float64Array(n * n);
	for (let i = 0; i < n; i++) {
		let nearest = Number.POSITIVE_INFINITY;
		for (let j = 0; j < n; j++) {
			if (j === i) continue;
			const dx = eastMetres[i]! - eastMetres[j]!;
			const dy = northMetres[i]! - northMetres[j]!;
			const distance = Math.sqrt(dx * dx + dy * dy);
			distances[i * n + j] = distance;
			if (distance < nearest) nearest = distance;
		}
		distances[i * n + i] = n > 1 ? nearest / 2 : 0;
	}
	return distances;
}
