import fc from "fast-check";
import { expect, it } from "vitest";
import { municipalLedger } from "../../../src/models/finance/municipal-ledger.ts";

const SEED = 20261122;

it("two municipalities and a station outside both, by hand", () => {
	const rows = municipalLedger({
		municipalityCount: 2,
		stationMunicipality: [0, 1, 0, -1],
		stationPeople: [100, 200, 300, 50],
		stationBoardings: [10, 20, 30, 5],
		paidByMunicipality: [40, 0],
		benefitByMunicipality: [60, 25],
		benefitElsewhere: 7,
	});
	expect(rows).toEqual([
		{
			municipality: 0,
			stations: 2,
			people: 400,
			boardings: 40,
			bahtMillionIn: 40,
			benefitBahtMillion: 60,
			benefitPerBaht: 1.5,
		},
		{
			municipality: 1,
			stations: 1,
			people: 200,
			boardings: 20,
			bahtMillionIn: 0,
			benefitBahtMillion: 25,
			benefitPerBaht: null,
		},
		{
			municipality: -1,
			stations: 1,
			people: 50,
			boardings: 5,
			bahtMillionIn: 0,
			benefitBahtMillion: 7,
			benefitPerBaht: null,
		},
	]);
});

it(`every column adds up to the line (seed ${SEED})`, () => {
	const station = fc.record({
		municipality: fc.integer({ min: -1, max: 4 }),
		people: fc.integer({ min: 0, max: 10_000 }),
		boardings: fc.integer({ min: 0, max: 5_000 }),
	});
	const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 5 });
	fc.assert(
		fc.property(fc.array(station), amounts, amounts, fc.nat(500), (stations, paid, benefit, elsewhere) => {
			const rows = municipalLedger({
				municipalityCount: 5,
				stationMunicipality: stations.map(({ municipality }) => municipality),
				stationPeople: stations.map(({ people }) => people),
				stationBoardings: stations.map(({ boardings }) => boardings),
				paidByMunicipality: paid,
				benefitByMunicipality: benefit,
				benefitElsewhere: elsewhere,
			});
			const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
			expect(sum(rows.map((row) => row.stations))).toBe(stations.length);
			expect(sum(rows.map((row) => row.people))).toBe(sum(stations.map(({ people }) => people)));
			expect(sum(rows.map((row) => row.boardings))).toBe(sum(stations.map(({ boardings }) => boardings)));
			expect(sum(rows.map((row) => row.bahtMillionIn))).toBe(sum(paid));
			expect(sum(rows.map((row) => row.benefitBahtMillion))).toBe(sum(benefit) + elsewhere);
		}),
		{ seed: SEED },
	);
});
