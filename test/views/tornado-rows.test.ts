import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/index.ts";
import { DRAWN_SOURCES } from "../../src/models/doubt.ts";
import { tornado } from "../../src/models/uncertainty/tornado.ts";
import { resolveParameters } from "../../src/scenario/assumptions.ts";
import { MOST_BARS, movingSwings, tornadoRows } from "../../src/views/planner/doubt/tornado-rows.ts";

const th = createTranslator("th");
const en = createTranslator("en");
const found = tornado(
	resolveParameters({}),
	"default",
	(parameters, outside) =>
		(10_000 * outside.ridershipRatio * parameters.walkWeight) / parameters.personsPerHouse,
);

describe("rows of the tornado", () => {
	it("hold the inputs that move the figure and no other, widest first, in either language", () => {
		expect(movingSwings(found).map(({ source }) => source.id)).toEqual([
			"ridershipRatio",
			"walkWeight",
			"personsPerHouse",
		]);
		const rows = tornadoRows(en, found, null);
		expect(rows.map(({ share }) => share)).toEqual([null, null, null]);
		expect(rows[0]!.name).toMatch(/Riders that came/);
		expect(rows[0]!.input).toBe("0.37 → 1.3 ×");
		expect(rows[2]!.atLow).toBeGreaterThan(rows[2]!.atHigh);
		for (const row of tornadoRows(th, found, null)) expect(row.name).toMatch(/[ก-๙]/);
		expect(MOST_BARS).toBe(14);
	});

	it("show a share that stands out from chance, and for the others only how small it is", () => {
		const shares = DRAWN_SOURCES.map((source) => ({
			source,
			share: source.id === "ridershipRatio" ? 0.8123 : 0.004,
		}));
		const rows = tornadoRows(en, found, { shares, noise: 0.006, together: 0.1 });
		expect(rows.map(({ share }) => share)).toEqual(["81%", "< 1%", "< 1%"]);
	});
});
