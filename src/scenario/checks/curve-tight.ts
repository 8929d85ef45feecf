import { localPlane } from "../../geo/projection.ts";
import type { LineRule, Warning } from "./types.ts";

/** The tightest curve that a low-floor tram of 30–35 m takes in ordinary service. */
const TIGHT_RADIUS_METRES = 25;

/**
 * The largest arc that fits a corner takes half of the shorter leg as its tangent: radius = tangent ÷
 * tan(deflection ÷ 2). Corners are named by the station before them.
 */
export const curveTight: LineRule = ({ line, geometry }) => {
	const { vertices, chainageMetres } = geometry.polyline;
	const warnings: Warning[] = [];
	for (let i = 1; i < vertices.length - 1; i++) {
		const corner = vertices[i]!;
		const plane = localPlane(corner);
		const before = vertices[i - 1]!;
		const after = vertices[i + 1]!;
		const headingIn = Math.atan2(-plane.northMetres(before[1]), -plane.eastMetres(before[0]));
		const headingOut = Math.atan2(plane.northMetres(after[1]), plane.eastMetres(after[0]));
		const turn = Math.abs(Math.atan2(Math.sin(headingOut - headingIn), Math.cos(headingOut - headingIn)));
		const tangent =
			Math.min(chainageMetres[i]! - chainageMetres[i - 1]!, chainageMetres[i + 1]! - chainageMetres[i]!) / 2;
		const radiusMetres = tangent / Math.tan(turn / 2);
		if (!(radiusMetres < TIGHT_RADIUS_METRES)) continue;
		const at = geometry.stationChainageMetres.findLastIndex((chainage) => chainage <= chainageMetres[i]!);
		const station = line.stations[Math.max(at, 0)]!;
		warnings.push({
			code: "curveTight",
			severity: "warning",
			stationId: station.id,
			parameters: {
				nameTh: station.name.th,
				nameEn: station.name.en,
				radiusMetres: Math.round(radiusMetres),
				limitMetres: TIGHT_RADIUS_METRES,
			},
		});
	}
	return warnings;
};
