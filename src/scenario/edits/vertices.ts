import type { Result } from "../../core/result.ts";
import { measureLine } from "../line-geometry.ts";
import type { AlignmentVertex, Line } from "../types.ts";
import { neighboursOf, replaceBetween, SAME_POINT_METRES } from "./alignment.ts";
import { named, refused } from "./support.ts";

/** The alignment with one free vertex replaced by others; refused where a station stands on it. */
export function replaceVertex(
	line: Line,
	index: number,
	replacement: readonly AlignmentVertex[],
): Result<Line> {
	if (line.alignment[index] === undefined) return refused("unknownVertex", { vertex: index });
	const { alignment, stationChainageMetres } = measureLine(line);
	const chainage = alignment.chainageMetres[index]!;
	const standing = stationChainageMetres.findIndex((other) => Math.abs(other - chainage) < SAME_POINT_METRES);
	if (standing >= 0) return refused("vertexHeldByStation", named(line.stations[standing]!));
	const vertices = replaceBetween(
		line.alignment,
		alignment.chainageMetres,
		index - 1,
		index + 1,
		replacement,
		neighboursOf(line.stations, stationChainageMetres, chainage),
	);
	return { ok: true, value: { ...line, alignment: vertices } };
}
