import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it, vi } from "vitest";
import { createRunner } from "../../src/models/runner.ts";
import { rangesOf } from "../../src/models/summary.ts";
import type { Figure } from "../../src/models/types.ts";
import { shippedCity, shippedOption } from "../models/city-fixture.ts";

vi.setConfig({ testTimeout: 120_000 });

const DRAWS = 60;

interface Row {
	readonly option: string;
	readonly figure: Figure;
	readonly p10: number;
	readonly p50: number;
	readonly p90: number;
}

/** Changes of these figures are changes of what people will be told: review the table, do not regenerate it blindly. */
const TOLERANCE = 0.002;

describe(`figures of the shipped options, ${DRAWS} draws, within ${TOLERANCE * 100} %`, () => {
	const table = readFileSync(new URL("./shipped-options.csv", import.meta.url), "utf8");
	const { data } = Papa.parse<Row>(table, {
		header: true,
		dynamicTyping: true,
		skipEmptyLines: true,
		comments: "#",
	});
	const city = shippedCity();
	const runner = createRunner(city);

	it.each([...new Set(data.map(({ option }) => option))])("option %s is as the table says", (option) => {
		const { figures } = rangesOf(runner.draws, shippedOption(city, option), DRAWS);
		for (const row of data.filter((candidate) => candidate.option === option))
			for (const end of ["p10", "p50", "p90"] as const) {
				const found = figures[row.figure][end];
				const expected = row[end];
				expect(
					Math.abs(found - expected) <= TOLERANCE * Math.abs(expected),
					`${option} ${row.figure} ${end}: ${found}, table ${expected}`,
				).toBe(true);
			}
	});
});
