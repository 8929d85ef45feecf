import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/index.ts";
import type { MarginalStation } from "../../src/models/marginal-run.ts";
import type { ProposedSite } from "../../src/models/siting-run.ts";
import { LIMITS } from "../../src/scenario/limits.ts";
import type { Line, Station } from "../../src/scenario/types.ts";
import { removedStations, siteStatuses } from "../../src/views/planner/siting/proposal-rows.ts";
import { isBoundless, requestOf, type SitingForm } from "../../src/views/planner/siting/request.ts";
import { marginRows } from "../../src/views/planner/stations/StationMargin.tsx";

const en = createTranslator("en");
const present = {
	alignment: [],
	stations: ["A", "B", "C", "D"].map((id) => ({ id, name: { th: id, en: id } }) as Station),
} satisfies Line;
const at = [0, 1000, 1500, 4000];
const site = (chainageMetres: number, existingStationId: string | null = null) =>
	({ chainageMetres, existingStationId }) as ProposedSite;

describe("what became of the stations", () => {
	it("keeps those that stand, matches each that is gone to the nearest new site, and calls the rest new", () => {
		const sites = [site(0, "A"), site(1400), site(1900), site(2900), site(4000, "D")];
		const statuses = siteStatuses(sites, present, at);
		expect(statuses).toEqual([
			{ kind: "kept" },
			{ kind: "moved", fromId: "C", metres: 100 },
			{ kind: "new" },
			{ kind: "new" },
			{ kind: "kept" },
		]);
		expect(removedStations(sites, present, statuses).map(({ id }) => id)).toEqual(["B"]);
	});

	it("moves no station onto two sites and no site for two stations", () => {
		const sites = [site(0, "A"), site(1240), site(1270), site(4000, "D")];
		const statuses = siteStatuses(sites, present, at);
		expect(statuses.filter(({ kind }) => kind === "moved")).toEqual([
			{ kind: "moved", fromId: "B", metres: 240 },
			{ kind: "moved", fromId: "C", metres: 230 },
		]);
		expect(removedStations(sites, present, statuses)).toEqual([]);
	});
});

describe("the request of the window", () => {
	const form: SitingForm = {
		objective: "people",
		numberKind: "exactly",
		count: 16,
		minimum: "",
		maximum: " 1,800 ",
		budget: "abc",
		keep: ["B"],
	};

	it("reads limits as numbers and empty or unreadable ones as none", () => {
		expect(requestOf(form)).toMatchObject({
			objective: "people",
			stationNumber: { kind: "exactly", count: 16 },
			minimumSpacingMetres: null,
			maximumSpacingMetres: 1800,
			budgetBahtMillion: null,
			keep: ["B"],
		});
		expect(requestOf({ ...form, numberKind: "any" }).stationNumber).toEqual({
			kind: "atMost",
			count: LIMITS.stationCount.high,
		});
	});

	it("warns where any number would fill the line", () => {
		const any = { ...form, numberKind: "any" as const, budget: "", maximum: "" };
		expect(isBoundless(any)).toBe(true);
		expect(isBoundless({ ...any, budget: "900" })).toBe(false);
		expect(isBoundless({ ...any, objective: "boardings" })).toBe(false);
		expect(isBoundless({ ...any, numberKind: "atMost" })).toBe(false);
	});
});

describe("what a station adds, in words", () => {
	const margin: MarginalStation = {
		station: present.stations[1]!,
		chainageMetres: 1000,
		terminus: false,
		peopleOnlyItServes: 2345,
		boardings: 900,
		boardingsLostWithout: 410,
		boardingsTakenFromPrevious: 120,
		boardingsTakenFromNext: 60,
		secondsForThroughRiders: 61.4,
		peakHourPassengersArriving: 300,
		trainsSaved: 0,
		capitalSavedBahtMillion: 60,
		operatingSavedBahtMillionPerYear: 6,
		bahtPerNewRider: [
			{ discountRate: 0.12, baht: 131 },
			{ discountRate: 0.05, baht: 97.6 },
		],
		boardingsLostRange: { p10: 210, p50: 400, p90: 640 },
	};
	const text = (changed: Partial<MarginalStation>): string =>
		marginRows(en, { ...margin, ...changed })
			.map((row) => row.join(": "))
			.join("\n");

	it("gives ranges where there are draws and two digits everywhere", () => {
		const rows = text({});
		expect(rows).toContain("People whom only it serves: 2,300");
		expect(rows).toContain("Riders it brings to the line: 210–640");
		expect(rows).toContain("Riders it takes from its neighbours: 180");
		expect(rows).toContain("130 baht (at 12%) · 98 baht (at 5%)");
	});

	it("does not price riders that cannot be told, or a station that brings none", () => {
		expect(text({ boardingsLostRange: { p10: -50, p50: 10, p90: 90 } })).toMatch(/new rider: cannot be told/);
		const none = { boardingsLostRange: null, boardingsLostWithout: -30 };
		const unpriced = margin.bahtPerNewRider.map((each) => ({ ...each, baht: null }));
		expect(text({ ...none, bahtPerNewRider: unpriced })).toMatch(/it brings no new rider/);
		expect(text({ terminus: true, secondsForThroughRiders: null })).toMatch(/nobody rides through/);
	});
});
