import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { runMarginal } from "../../src/cli/marginal.ts";
import { runSiting } from "../../src/cli/siting.ts";
import { runTornado } from "../../src/cli/tornado.ts";
import { marginalStations } from "../../src/models/marginal-run.ts";
import { createRunner } from "../../src/models/runner.ts";
import { ASSUMPTIONS } from "../../src/scenario/assumptions.ts";
import { removeStation } from "../../src/scenario/edits/remove-station.ts";
import { readScenario } from "../../src/scenario/file/read-scenario.ts";
import { shippedCity, shippedOption } from "../models/city-fixture.ts";

vi.setConfig({ testTimeout: 120_000 });

const json = async (work: ReturnType<typeof runSiting>): Promise<ReturnType<typeof JSON.parse>> => {
	const result = await work;
	if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.parameters)}`);
	return JSON.parse(result.value);
};

interface Site {
	readonly stationId: string;
	readonly existingStationId: string | null;
	readonly chainageMetres: number;
	readonly lostWithout: number | null;
	readonly lostOneStepBack: number | null;
	readonly lostOneStepOn: number | null;
	readonly keptBecause: string | null;
}

describe("siting", () => {
	it.each([
		["people", 1],
		["time", -1],
	])("never proposes less than the stations as they stand: %s", async (objective, sign) => {
		const found = await json(runSiting(["A", "--objective", objective, "--json"]));
		expect(found).toMatchObject({ objective, exact: true, existingKeepsRules: true, search: null });
		expect(found.sites).toHaveLength(16);
		expect(sign * (found.score - found.existingScore)).toBeGreaterThan(0);
		// Within the rules no single other choice may be better than a proven best one.
		for (const site of found.sites as Site[])
			if (site.keptBecause === null) {
				expect(site.lostOneStepBack ?? 0).toBeGreaterThanOrEqual(0);
				expect(site.lostOneStepOn ?? 0).toBeGreaterThanOrEqual(0);
			}
	});

	it("counts nobody whom the map does not count: people by neighbours lie below the line's own count", async () => {
		const found = await json(runSiting(["B", "--json"]));
		expect(found.score).toBeLessThanOrEqual(found.proposed.peopleWalk10min * (1 + 1e-9));
		expect(found.score).toBeGreaterThan(0.99 * found.proposed.peopleWalk10min);
		expect(found.existingScore).toBeLessThanOrEqual(found.existing.peopleWalk10min * (1 + 1e-9));
	});

	it("keeps what it is told to and the spacing, and writes a scenario that gives the numbers it prints", async () => {
		const file = join(mkdtempSync(join(tmpdir(), "rangbao-")), "proposed.json");
		const found = await json(
			runSiting(
				"A --stations 18 --min-spacing-metres 600 --max-spacing-metres 1900 --keep S13,S19 --output"
					.split(" ")
					.concat(file, "--json"),
			),
		);
		const sites = found.sites as Site[];
		expect(sites.map(({ existingStationId }) => existingStationId)).toEqual(
			expect.arrayContaining(["S01", "S12", "S13", "S17", "S19", "S21"]),
		);
		for (let k = 1; k < sites.length; k++) {
			const gap = sites[k]!.chainageMetres - sites[k - 1]!.chainageMetres;
			expect(gap).toBeGreaterThanOrEqual(599.99);
			expect(gap).toBeLessThanOrEqual(1900.01);
		}
		const read = readScenario(readFileSync(file, "utf8"));
		if (!read.ok) throw new Error(read.error.code);
		const outcome = createRunner(shippedCity()).evaluate(read.value);
		expect(outcome.stationCount).toBe(18);
		expect(read.value.name.en).toBe("Mittraphap, 16 stations: proposed stations");
		expect(outcome.boardingsPerWeekday).toBeCloseTo(found.proposed.boardingsPerWeekday, 3);
		expect(outcome.peopleWalk10).toBeCloseTo(found.proposed.peopleWalk10min, 3);
		expect(outcome.lengthMetres).toBeCloseTo(found.sites.at(-1).chainageMetres, 0);
	});

	it("covers at least what neighbours alone would, walks no farther than it must, and never worse than now", async () => {
		const ask = (objective: string) => json(runSiting(["A", "--objective", objective, "--json"]));
		const [people, time, center, coverage, median] = [
			await ask("people"),
			await ask("time"),
			await ask("center"),
			await ask("coverage"),
			await ask("median"),
		];
		expect(coverage.score).toBeGreaterThanOrEqual(people.score - 1e-6);
		expect(coverage.score).toBeCloseTo(coverage.proposed.peopleWalk10min, 3);
		expect(coverage).toMatchObject({ exact: false, search: { by: "exchange", settled: true } });
		expect(median.score).toBeLessThan(median.existingScore);
		// Uncut walks to any station against cut ones to the nearest along the line: the same people.
		expect(median.corridorPeople).toBe(time.corridorPeople);
		expect(center).toMatchObject({ exact: true, search: null });
		expect(center.score).toBeLessThan(center.existingScore);
		for (const site of center.sites as Site[]) {
			if (site.keptBecause !== null) continue;
			// Moving one stop may shorten no walk by more than the metre to which the radius is found.
			expect(Math.min(site.lostOneStepBack ?? 0, site.lostOneStepOn ?? 0)).toBeGreaterThan(-0.05);
		}
	});

	it("searches for the least cost of a boarding and states it as the whole line's", async () => {
		const found = await json(
			runSiting(
				"A --objective costPerRider --stations any --evaluations 40 --step-metres 400 --json".split(" "),
			),
		);
		expect(found.score).toBeLessThanOrEqual(found.search.startScore);
		const { capitalBahtMillion, operatingBahtMillionPerYear, boardingsPerWeekday } = found.proposed;
		const recovery = (0.12 * 1.12 ** 30) / (1.12 ** 30 - 1);
		const weekdays = ASSUMPTIONS.weekdaysPerYear.value;
		expect(found.score).toBeCloseTo(
			((capitalBahtMillion * recovery + operatingBahtMillionPerYear) * 1e6) /
				(boardingsPerWeekday * weekdays),
			6,
		);
	});

	it("searches for boardings within its number of runs and says that it is no proof", async () => {
		const found = await json(
			runSiting(["A", "--objective", "boardings", "--evaluations", "25", "--step-metres", "300", "--json"]),
		);
		expect(found).toMatchObject({ exact: false, search: { evaluations: 25, settled: false } });
		expect(found.score).toBeGreaterThanOrEqual(found.search.startScore);
		expect(found.search.startScore).toBeGreaterThanOrEqual(found.existingScore);
		expect(found.score).toBeCloseTo(found.proposed.boardingsPerWeekday, 6);
	});

	it("explains each site in three sentences", async () => {
		const found = await runSiting(["A"]);
		if (!found.ok) throw new Error(found.error.code);
		const blocks = found.value.split("\n\n").slice(2);
		expect(blocks.pop()).toMatch(/^Walks: straight lines/);
		expect(blocks).toHaveLength(16);
		for (const block of blocks) expect(block.split("\n")).toHaveLength(4);
	});

	it.each([
		[["D"], "siting.noLine"],
		[["A", "--keep", "S05"], "siting.unknownStation"],
		[["A", "--keep", "S14,S15", "--min-spacing-metres", "500"], "siting.keptTooClose"],
		[["A", "--max-spacing-metres", "110", "--min-spacing-metres", "105"], "siting.noSet"],
		[["A", "--stations", "90", "--min-spacing-metres", "400"], "siting.stationNumber"],
		[["A", "--budget-million-baht", "10"], "siting.budget"],
		[["A", "--objective", "beauty"], "cli.usage"],
		[["A", "--stations", "1"], "cli.usage"],
		[["A", "B"], "cli.usage"],
	])("refuses %j with %s", async (commandArguments, code) => {
		expect(await runSiting(commandArguments)).toMatchObject({ ok: false, error: { code } });
	});
});

describe("marginal", () => {
	it("gives the difference that taking the station away by hand gives", async () => {
		const found = await json(runMarginal(["A", "--draws", "0", "--json"]));
		const runner = createRunner(shippedCity());
		const scenario = shippedOption(shippedCity(), "A");
		const withIt = runner.evaluate(scenario);
		for (const id of ["S01", "S13", "S19"]) {
			const edited = removeStation(id)(scenario);
			if (!edited.ok) throw new Error(edited.error.code);
			const without = runner.evaluate(edited.value.scenario);
			const station = found.stations.find((other: { id: string }) => other.id === id);
			expect(station.peopleOnlyItServes).toBeCloseTo(withIt.peopleWalk10 - without.peopleWalk10, 6);
			expect(station.boardingsLostWithout).toBeCloseTo(
				withIt.boardingsPerWeekday - without.boardingsPerWeekday,
				6,
			);
			expect(station.boardingsLostRange).toBeNull();
		}
		expect(found.stations).toHaveLength(16);
		for (const station of found.stations) {
			expect(station.peopleOnlyItServes).toBeGreaterThanOrEqual(0);
			expect(station.terminus).toBe(station.secondsForThroughRiders === null);
		}
	});
});

it("prices a new rider at the scenario's own rate and years, and at 5 % beside it", () => {
	const city = shippedCity();
	const scenario = shippedOption(city, "C");
	const assumptions = { discountRate: 0.08, operatingYears: 20 };
	const found = marginalStations(createRunner(city), { ...scenario, assumptions }, 0);
	const priced = found.filter(({ boardingsLostWithout }) => boardingsLostWithout > 0);
	expect(priced.length).toBeGreaterThan(3);
	for (const station of priced) {
		const expected = [0.08, 0.05].map((rate) => {
			let worthOfOneBaht = 0;
			for (let year = 1; year <= 20; year++) worthOfOneBaht += (1 + rate) ** -year;
			const yearly =
				station.capitalSavedBahtMillion / worthOfOneBaht + station.operatingSavedBahtMillionPerYear;
			return (yearly * 1e6) / (station.boardingsLostWithout * 320);
		});
		station.bahtPerNewRider.forEach(({ baht }, k) => {
			expect(baht! / expected[k]!).toBeCloseTo(1, 9);
		});
	}
});

describe("tornado", () => {
	const signs = async (figure: string): Promise<Map<string, number>> => {
		const found = await json(runTornado(["A", "--figure", figure, "--json"]));
		return new Map(
			found.swings.map(({ id, swing }: { id: string; swing: number }) => [id, Math.sign(swing)]),
		);
	};

	it("turns boardings the way that each input must, and leaves costs out of them", async () => {
		const found = await signs("boardingsPerWeekday");
		const up = ["tripsPerPerson", "railOverBus", "feederAvailability", "personsPerHouse", "ridershipRatio"];
		const down = ["walkWeight", "waitWeight", "transferPenalty", "slackReserved", "dwellFactor"];
		expect(up.map((id) => found.get(id))).toEqual(up.map(() => 1));
		expect(down.map((id) => found.get(id))).toEqual(down.map(() => -1));
		expect([found.get("unitCostFactor"), found.get("costMultiplier")]).toEqual([0, 0]);
	});

	it("gives capital, which is linear in its unit costs, their exact swing", async () => {
		const found = await json(runTornado(["A", "--figure", "capitalBahtMillion", "--json"]));
		const bar = found.swings.find(({ id }: { id: string }) => id === "unitCostFactor");
		const half = 1.2815515655 * 0.2;
		expect(bar.swing / found.value).toBeCloseTo(Math.exp(half) - Math.exp(-half), 6);
		expect(found.swings[0]).toMatchObject({ kind: "outsideView", id: "costMultiplier" });
	});

	it("refuses a figure that is not drawn", async () => {
		expect(await runTornado(["A", "--figure", "joy"])).toMatchObject({
			ok: false,
			error: { code: "cli.usage" },
		});
	});

	it("splits the variance over the draws among the inputs: the outside view leads, and capital owes riders nothing", async () => {
		const found = await json(runTornado(["A", "--figure", "capitalBahtMillion", "--draws", "200", "--json"]));
		const share = (id: string): number =>
			found.swings.find((swing: { id: string }) => swing.id === id).firstOrderShare;
		expect(found).toMatchObject({ draws: 200, seed: 20260101 });
		// Capital is near to a product of lognormals: sigma 0.26 (0.956 of its square apart from riders) and 0.20.
		const ofProduct = (variance: number): number => Math.expm1(variance) / Math.expm1(0.26 ** 2 + 0.2 ** 2);
		expect(Math.abs(share("costMultiplier") - ofProduct(0.956 * 0.26 ** 2))).toBeLessThan(0.1);
		expect(Math.abs(share("unitCostFactor") - ofProduct(0.2 ** 2))).toBeLessThan(0.1);
		for (const idle of ["walkWeight", "stationScale", "tripsPerPerson"])
			expect(Math.abs(share(idle))).toBeLessThan(4 * found.shareNoise);
	});
});
