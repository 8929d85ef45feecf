import type { LngLat } from "../../core/location.ts";
import { roundPosition } from "../position.ts";
import { edited, onLine, withLine } from "./support.ts";
import type { Edit } from "./types.ts";
import { replaceVertex } from "./vertices.ts";

/** Moves a vertex of the alignment; stations stay where they are. */
export const moveVertex = (index: number, position: LngLat): Edit =>
	onLine((line, scenario) => {
		const heightMetres = line.alignment[index]?.heightMetres;
		const moved = {
			position: roundPosition(position),
			...(heightMetres === undefined ? {} : { heightMetres }),
		};
		const next = replaceVertex(line, index, [moved]);
		return next.ok ? edited(withLine(scenario, next.value), "moveVertex") : next;
	});
