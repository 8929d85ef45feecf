import { describe, expect, it, vi } from "vitest";
import { runMarginal } from "../../src/cli/marginal.ts";
import { runSiting } from "../../src/cli/siting.ts";
import { cashFlowCsv } from "../../src/exchange/csv/cash-flow.ts";
import { stationResultsCsv } from "../../src/exchange/csv/station-results.ts";
import { scenarioToGeoJson } from "../../src/exchange/geojson/export-scenario.ts";
import { readScenario } from "../../src/scenario/file/read-scenario.ts";
import { readShareLink, writeShareLink } from "../../src/session/share-link.ts";
import { scenarioFile } from "../../src/views/planner/files.ts";
import { gtfsFeed } from "../../src/views/shared/gtfs-feed.ts";
import { shippedCity, shippedOption } from "../models/city-fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

const SEED = 987_654_321;
const city = shippedCity();
const scenario = { ...shippedOption(city, "A"), seed: SEED };

describe("the seed of the futures", () => {
	it("comes back from a link and from a file", () => {
		const link = writeShareLink(scenario);
		if (!link.ok) throw new Error(link.error.code);
		expect(readShareLink(link.value)).toMatchObject({ ok: true, value: { seed: SEED } });
		expect(readScenario(scenarioFile(scenario).text)).toMatchObject({ ok: true, value: { seed: SEED } });
	});

	it("stands in every file that is handed out", () => {
		expect(JSON.stringify(scenarioToGeoJson(scenario, city))).toContain(`"seed":${SEED}`);
		const stamp = { engineVersion: "1", drawCount: 200, outsideView: "none", walking: "straight" };
		expect(stationResultsCsv(scenario, city, [], stamp as never)).toContain(`# seed: ${SEED}`);
		expect(cashFlowCsv(scenario, city, [], stamp as never)).toContain(`# seed: ${SEED}`);
		const feed = gtfsFeed(city, scenario, { year: 2026, url: "https://example.org" });
		if (!feed.ok) throw new Error(feed.error.code);
		expect(JSON.stringify(feed.value.input)).toContain(`seed ${SEED}`);
	});

	it("stands in the answers of the command line, those without draws too", async () => {
		for (const work of [runSiting(["B", "--json"]), runMarginal(["B", "--draws", "0", "--json"])]) {
			const answer = await work;
			if (!answer.ok) throw new Error(answer.error.code);
			expect(JSON.parse(answer.value).scenarioSeed).toBe(shippedOption(city, "B").seed);
		}
	});
});
