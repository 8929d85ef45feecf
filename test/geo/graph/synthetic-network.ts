import type { StreetMode } from "../../../src/geo/graph/access.ts";
import { buildStreetGraph } from "../../../src/geo/graph/build-graph.ts";
import { openStreetMapProvenance, type StreetNetwork } from "../../../src/geo/graph/network.ts";
import type { StreetWays } from "../../../src/geo/graph/ways.ts";

/** A network of some modes from drawn ways, walkers always. */
export function networkFrom(ways: StreetWays, modes: readonly StreetMode[] = ["foot"]): StreetNetwork {
	const graphOf = (mode: StreetMode) => {
		const built = buildStreetGraph(ways, mode);
		if (!built.ok) throw new Error(JSON.stringify(built.error));
		return built.value.graph;
	};
	return {
		foot: graphOf("foot"),
		bicycle: modes.includes("bicycle") ? graphOf("bicycle") : null,
		motorcycle: modes.includes("motorcycle") ? graphOf("motorcycle") : null,
		provenance: openStreetMapProvenance("drawn by a test"),
	};
}
