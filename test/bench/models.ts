import { plainKernels } from "../../src/core/kernels/plain.ts";
import { simdKernels } from "../../src/core/kernels/simd.ts";
import type { Kernels } from "../../src/core/kernels/types.ts";
import { seededRandom } from "../../src/core/random.ts";
import { scenarioFromOption } from "../../src/exchange/corridor/scenario-from-option.ts";
import { DEFAULT_ZONE_COUNT } from "../../src/models/city-model.ts";
import { createRunner } from "../../src/models/runner.ts";
import { drags, shippedCity } from "./support/city.ts";
import { millisecondsOf, repeated, report, say, yardstickMilliseconds } from "./support/timing.ts";

const SEED = 20261122;
const DRAWS = 200;

const yardstick = yardstickMilliseconds();
say(`seed ${SEED}; one yardstick: 100,000 Math.exp, ${yardstick.toFixed(2)} ms here`);

let city = shippedCity();
report(
	"cold: load pack, build model, first result",
	repeated(3, () => {
		city = shippedCity();
		createRunner(city).evaluate(scenarioFromOption(city.options[0]!, city.id));
	}),
	yardstick,
);
for (const option of city.options.filter(({ alignment }) => alignment !== null)) {
	const scenario = scenarioFromOption(option, city.id);
	const runner = createRunner(city);
	say(`\noption ${option.id}, ${scenario.line!.stations.length} stations, ${runner.model.zoneCount} zones`);
	const steps = drags(scenario, 330, SEED);
	for (const step of steps.slice(0, 30)) runner.evaluate(step);
	report(
		"drag step",
		repeated(300, (k) => runner.evaluate(steps[30 + k]!)),
		yardstick,
	);
	const draw = (k: number) => runner.draws(scenario, DRAWS, k, 1);
	report("first draw of a sample (base state built)", repeated(60, draw), yardstick);
	report("further draw (base state remembered)", repeated(60, draw), yardstick);
	const fresh = createRunner(city);
	fresh.evaluate(scenario);
	report(
		`${DRAWS} draws, one thread, new sample`,
		repeated(1, () => fresh.draws(scenario, DRAWS, 0, DRAWS)),
		yardstick,
	);
	report(
		`${DRAWS} draws, one thread, after an edit`,
		repeated(2, (k) => fresh.draws(steps[k]!, DRAWS, 0, DRAWS)),
		yardstick,
	);
}

say("\nzones: error against twice as fine, and cost growth (option A)");
const scenario = scenarioFromOption(city.options[0]!, city.id);
const sizes = [1, 2, 4].map((factor) => {
	const runner = createRunner(city, factor * DEFAULT_ZONE_COUNT);
	const { boardingsPerWeekday } = runner.evaluate(scenario);
	const steps = drags(scenario, 8, SEED);
	const times = repeated(steps.length, (k) => runner.evaluate(steps[k]!));
	return { zones: runner.model.zoneCount, boardingsPerWeekday, least: Math.min(...times) };
});
sizes.forEach(({ zones, boardingsPerWeekday, least }, k) => {
	const finer = sizes[k + 1];
	const error =
		finer === undefined
			? ""
			: `  ${((boardingsPerWeekday / finer.boardingsPerWeekday - 1) * 100).toFixed(2)} %`;
	say(`${zones} zones: drag step × ${(least / sizes[0]!.least).toFixed(1)}${error}`);
});

say("\nkernels: plain TypeScript ÷ WebAssembly, best of 60");
const fast = simdKernels();
if (fast === null) say("no WebAssembly with vectors here");
else {
	const random = seededRandom(SEED);
	const [zones, stations] = [96, 16];
	const pairs = zones * zones;
	const drawn = (count: number): Float64Array => Float64Array.from({ length: count }, () => random() + 1e-3);
	const big = drawn(8 * pairs);
	const small = drawn(zones * stations);
	const shares = Float32Array.from(drawn(4 * pairs));
	const works: Record<string, (on: Kernels) => () => unknown> = {
		powerEach: (on) => () => on.powerEach(big, pairs, 0.4, big.subarray(pairs)),
		exponentialEach: (on) => () => on.exponentialEach(big, pairs, -0.4, 0, big.subarray(pairs)),
		pivotRiders: (on) => {
			const room = on.open(10 * pairs);
			const [three, four] = [room.copy(drawn(3)), room.copy(drawn(4))];
			const copy = () => room.copy(big.subarray(0, pairs));
			const columns = room.copy(small);
			const input = { zones, stations, columns, weights: columns, advantage: copy(), trips: copy() };
			const levels = { levelShares: three, levelFactors: three, kappa: 0.4, theta: 0.7 };
			const all = { ...input, ...levels, baseShare: room.copySingles([shares]), groups: four };
			const weight = room.zeros(pairs);
			return () => on.pivotRiders(all, weight);
		},
		rowProducts: (on) => {
			const room = on.open(10 * pairs);
			const [matrix, vectors] = [room.copy(big.subarray(0, pairs)), room.copy(small)];
			const into = room.zeros(zones * stations);
			return () => on.rowProducts(zones, zones, matrix, stations, vectors, into);
		},
		addPowers: (on) => {
			const room = on.open(10 * pairs);
			const [terms, into] = [room.copy(big.subarray(0, 6 * 768)), room.zeros(768)];
			return () => on.addPowers(768, terms, 15, 0.4, 0.5, into, false);
		},
		balanceRows: (on) => {
			const room = on.open(10 * pairs);
			const matrix = room.copy(big.subarray(0, pairs));
			const [ends, columns] = [room.copy(drawn(zones)), room.copy(drawn(zones))];
			const [rows, sums] = [room.zeros(zones), room.zeros(zones)];
			return () => on.balanceRows(zones, matrix, ends, columns, rows, sums);
		},
		rivalShares: (on) => {
			const room = on.open(10 * pairs);
			const values = room.copy(big.subarray(0, pairs));
			const numbers = room.copy(Float64Array.of(...drawn(9), 0.6));
			const modes = { motorcycle: values, alone: values, car: values, songthaew: values, active: values };
			return () => on.rivalShares({ pairs, trips: values, ...modes, numbers }, null);
		},
	};
	for (const [name, prepare] of Object.entries(works)) {
		const best = (on: Kernels): number => {
			const work = prepare(on);
			return Math.min(...repeated(60, () => millisecondsOf(work)));
		};
		say(`${name.padEnd(20)} ${(best(plainKernels) / best(fast)).toFixed(1)}`);
	}
}
