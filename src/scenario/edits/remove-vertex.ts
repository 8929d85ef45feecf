import { LIMITS } from "../limits.ts";
import { edited, onLine, refused, withLine } from "./support.ts";
import type { Edit } from "./types.ts";
import { replaceVertex } from "./vertices.ts";

/** Takes a vertex of the alignment away; stations stay where they are. */
export const removeVertex = (index: number): Edit =>
	onLine((line, scenario) => {
		if (line.alignment.length <= LIMITS.vertexCount.low) return refused("lastVertices");
		const next = replaceVertex(line, index, []);
		return next.ok ? edited(withLine(scenario, next.value), "removeVertex") : next;
	});
