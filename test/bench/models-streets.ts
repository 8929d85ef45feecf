import { performance } from "node:perf_hooks";
import { scenarioFromOption } from "../../src/exchange/corridor/scenario-from-option.ts";
import { buildStreetGraph } from "../../src/geo/graph/build-graph.ts";
import { openStreetMapProvenance, readNetwork, writeNetwork } from "../../src/geo/graph/network.ts";
import { bindingStreets, bindStreets } from "../../src/models/bound-streets.ts";
import { createRunner } from "../../src/models/runner.ts";
import { streetsOf } from "../../src/models/streets-run.ts";
import { townWays } from "../geo/graph/synthetic.ts";
import { drags, shippedCity } from "./support/city.ts";
import { millisecondsOf, repeated, report, say, yardstickMilliseconds } from "./support/timing.ts";

/** Khon Kaen on a seeded town of 100,000 nodes: what streets cost when they are loaded, and in a drag step. */
const SEED = 20261122;
const SIDE = 317;
const DRAWS = 200;

const ways = townWays({
	side: SIDE,
	seed: SEED,
	bendShare: 0.2,
	tagsOf: (random) => ({
		highway: ["residential", "residential", "tertiary", "primary"][Math.floor(random() * 4)],
		oneway: random() < 0.1 ? "yes" : undefined,
	}),
});
const graphOf = (mode: "foot" | "bicycle" | "motorcycle") => {
	const built = buildStreetGraph(ways, mode);
	if (!built.ok) throw new Error(built.error.code);
	return built.value.graph;
};
const foot = graphOf("foot");
const provenance = openStreetMapProvenance("seeded town");
const onFoot = { foot, bicycle: null, motorcycle: null, provenance };
const onWheels = { ...onFoot, bicycle: graphOf("bicycle"), motorcycle: graphOf("motorcycle") };
const bytes = writeNetwork(onWheels);

const yardstick = yardstickMilliseconds();
const city = shippedCity();
const scenario = scenarioFromOption(city.options[0]!, city.id);
say(
	`seed ${SEED}; ${foot.nodeCount.toLocaleString("en")} nodes on foot, ${(bytes.length / 1e6).toFixed(1)} MB saved with wheels; one yardstick: ${yardstick.toFixed(2)} ms`,
);
report(
	"read the saved network",
	repeated(3, () => readNetwork(bytes)),
	yardstick,
);
const fresh = createRunner(city);
const steps: number[] = [];
const binding = bindingStreets(fresh.model, onWheels);
for (let done = false; !done; ) {
	const start = performance.now();
	done = binding.next().done === true;
	steps.push(performance.now() - start);
}
const whole = steps.reduce((a, b) => a + b, 0);
say(
	`bind to the city, all modes: ${whole.toFixed(0)} ms in ${steps.length} steps, the longest ${Math.max(...steps).toFixed(0)} ms`,
);
for (const [name, network] of [
	["straight lines", null],
	["streets on foot", onFoot],
	["streets, all modes", onWheels],
] as const) {
	const runner = createRunner(city);
	if (network !== null) runner.useStreets(bindStreets(runner.model, network));
	say(`\noption A, ${scenario.line!.stations.length} stations, ${name}`);
	report("first result", [millisecondsOf(() => runner.evaluate(scenario))], yardstick);
	const moves = drags(scenario, 330, SEED);
	for (const step of moves.slice(0, 30)) runner.evaluate(step);
	report(
		"drag step",
		repeated(300, (k) => runner.evaluate(moves[30 + k]!)),
		yardstick,
	);
	report(
		"reach of the cells, for the map",
		repeated(60, (k) => runner.reach(moves[30 + k]!)),
		yardstick,
	);
	report("further draw", repeated(40, (k) => runner.draws(scenario, DRAWS, k % 20, 1)).slice(20), yardstick);
	if (network !== null)
		report(
			"permeability and isochrones of a line",
			repeated(3, () => streetsOf(runner.model, scenario, null)),
			yardstick,
		);
}
