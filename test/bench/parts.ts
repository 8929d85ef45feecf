import { scenarioFromOption } from "../../src/exchange/corridor/scenario-from-option.ts";
import { accessConstants, stationAccess } from "../../src/models/access/feeders.ts";
import { peopleByStation, reachOfCells } from "../../src/models/access/reach.ts";
import { buildCityModel } from "../../src/models/city-model.ts";
import { type LineSupply, lineDemand } from "../../src/models/demand/line-choice.ts";
import { byHeadway, tripSharesByPeriod } from "../../src/models/demand/periods.ts";
import { runLine } from "../../src/models/line-run.ts";
import { lineTravelSeconds } from "../../src/models/operations/run-time.ts";
import { createRunner } from "../../src/models/runner.ts";
import { scenarioBase } from "../../src/models/scenario-base.ts";
import { stationZones, zoneAccess } from "../../src/models/station-zones.ts";
import { scenarioParameters } from "../../src/models/travel-parameters.ts";
import { DRAW_COLUMNS, drawnParameters, latinHypercube } from "../../src/models/uncertainty/draws.ts";
import { drags, shippedCity } from "./support/city.ts";
import { finerCity } from "./support/finer-city.ts";
import { millisecondsOf, repeated, say } from "./support/timing.ts";

/** What each part of a drag step and of a draw costs, and how cost grows with the number of cells. */
const SEED = 20261122;
const RUNS = 60;

const city = shippedCity();
const scenario = scenarioFromOption(city.options[0]!, city.id);
const line = scenario.line!;
const runner = createRunner(city);
const { model } = runner;
const parameters = scenarioParameters(scenario);
const base = scenarioBase(model, scenario, parameters, null);
const scales = accessConstants(parameters);
const count = line.stations.length;
const stations = {
	eastMetres: Float64Array.from(line.stations, ({ position }) => model.plane.eastMetres(position[0])),
	northMetres: Float64Array.from(line.stations, ({ position }) => model.plane.northMetres(position[1])),
	parkAndRide: Uint8Array.from(line.stations, ({ parkAndRide }) => (parkAndRide ? 1 : 0)),
};
const { times, geometry } = runLine(scenario, line, parameters);
const reach = reachOfCells(model.cells, stations, parameters);
const accessOf = (station: number, withModes: boolean) =>
	stationZones(
		model,
		base,
		stationAccess(
			model.units,
			stations.eastMetres[station]!,
			stations.northMetres[station]!,
			line.stations[station]!.parkAndRide,
			parameters,
			withModes,
		),
		scales.kappa,
	);
const zones = line.stations.map((_, station) => accessOf(station, true));
const supply: LineSupply = {
	stationCount: count,
	chainageMetres: geometry.stationChainageMetres,
	travelSeconds: Float64Array.from({ length: count * count }, (_, pair) =>
		lineTravelSeconds(times, Math.floor(pair / count), pair % count),
	),
	fareBaht: scenario.fare.flatBaht,
	headways: byHeadway(tripSharesByPeriod(scenario.service, parameters)),
};
const pairs = {
	zoneCount: model.zoneCount,
	distanceMetres: model.zoneDistanceMetres,
	homeWorker: base.homeWorker,
	homeStudent: base.homeStudent,
	nonHome: base.nonHome,
	publicShare: base.shares.publicShare,
};
const demandOf = (withEnds: boolean) =>
	lineDemand(zoneAccess(model.zoneCount, zones), supply, pairs, parameters, scales, withEnds);
const steps = drags(scenario, RUNS + 20, SEED);

const least = (times: readonly number[]): number => Math.min(...times);

interface Part {
	readonly name: string;
	readonly work: (run: number) => unknown;
}

/** Times of parts and of the whole that they belong to, turn about, each at its best: other work on the machine only ever adds time. */
function shares(title: string, whole: Part, parts: readonly Part[]): void {
	const all = [whole, ...parts];
	for (let run = 0; run < 20; run++) for (const { work } of all) work(run);
	const taken = all.map((): number[] => []);
	for (let run = 0; run < RUNS; run++)
		all.forEach(({ work }, k) => {
			taken[k]!.push(millisecondsOf(() => work(20 + run)));
		});
	const best = taken.map((each) => least(each));
	const row = (name: string, value: number): void =>
		say(
			`  ${name.padEnd(54)}${value.toFixed(2).padStart(8)} ms  ${((100 * value) / best[0]!).toFixed(0).padStart(4)} %`,
		);
	say(`\n${title}`);
	row(whole.name, best[0]!);
	parts.forEach(({ name }, k) => {
		row(name, best[k + 1]!);
	});
	row("the rest", best[0]! - best.slice(1).reduce((sum, value) => sum + value, 0));
}

const lineOf = (run: number) => steps[run % steps.length]!.line!;
const supplyParts: Part[] = [
	{ name: "geometry, run time, timetable, fleet", work: (run) => runLine(scenario, lineOf(run), parameters) },
	{
		name: `reach of ${model.city.cells.count} cells`,
		work: () => reachOfCells(model.cells, stations, parameters),
	},
	{
		name: "people by station (Huff)",
		work: () => peopleByStation(model.cells, stations, reach.walk10, base.people, parameters),
	},
];
shares(
	`a drag step, option A, ${count} stations, ${model.zoneCount} zones, ${model.unitCount} units`,
	{ name: "whole", work: (run) => runner.evaluate(steps[run % steps.length]!) },
	[
		...supplyParts,
		{ name: "access of the moved station, by mode", work: (run) => accessOf(run % count, true) },
		{ name: "demand: choice, pivot, flows, riders by zone", work: () => demandOf(true) },
	],
);
const everything = {
	heat: "hotHour",
	songthaew: "fillAndGo",
	newTrips: "trips",
	crowding: "felt",
	cityBus: "on",
} as const;
say("\na drag step with more of travel assumed (its own runner, best of 30)");
for (const travel of [
	{},
	...Object.entries(everything).map(([topic, choice]) => ({ [topic]: choice })),
	everything,
]) {
	const own = createRunner(city);
	const step = (run: number) => own.evaluate({ ...steps[run % steps.length]!, travel });
	repeated(15, step);
	const name =
		Object.entries(travel).length === 5
			? "everything on"
			: (Object.entries(travel)[0] ?? ["as shipped"]).join(" ");
	say(`  ${name.padEnd(54)}${least(repeated(30, step)).toFixed(2).padStart(8)} ms`);
}
const sample = latinHypercube(2000, DRAW_COLUMNS, SEED);
const drawnAt = (run: number) =>
	drawnParameters(parameters, sample.subarray(run * DRAW_COLUMNS, (run + 1) * DRAW_COLUMNS));
let draw = 0;
shares("a draw of a new sample", { name: "whole", work: nextDraw }, [
	{
		name: "base: trip ends, gravity, balancing, fitted shares",
		work: (run: number) => scenarioBase(model, scenario, drawnAt(run), base),
	},
	...supplyParts,
	{
		name: `access of ${count} stations`,
		work: () => line.stations.map((_, station) => accessOf(station, false)),
	},
	{ name: "demand: choice, pivot, flows", work: () => demandOf(false) },
]);
/** Draw after draw of one large sample, none of them met before. */
function nextDraw() {
	return runner.draws(scenario, 2000, draw++, 1);
}

say("\ncost growth: the same city in smaller cells, with zones and units as they are (best, option A)");
const names = ["build model", "reach", "drag step", "first draw (base built)", "further draw"] as const;
let smallest: readonly number[] | null = null;
for (const side of [1, 2, 4]) {
	const finer = finerCity(city, side);
	const build = Math.min(...repeated(side === 4 ? 1 : 2, () => buildCityModel(finer)));
	const fine = createRunner(finer);
	const drag = (k: number) => fine.evaluate(steps[k % steps.length]!);
	repeated(10, drag);
	fine.draws(scenario, 200, 199, 1);
	const times = [
		build,
		least(repeated(10, () => fine.reach(scenario))),
		least(repeated(30, drag)),
		least(repeated(15, (k) => fine.draws(scenario, 200, k, 1))),
		least(repeated(15, (k) => fine.draws(steps[0]!, 200, k, 1))),
	];
	smallest ??= times;
	say(`  ${String(finer.cells.count).padStart(7)} cells (× ${side * side})`);
	times.forEach((time, k) => {
		say(
			`    ${names[k]!.padEnd(26)}${time.toFixed(2).padStart(9)} ms   × ${(time / smallest![k]!).toFixed(1)}`,
		);
	});
}
