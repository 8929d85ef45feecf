import { describe, expect, it } from "vitest";
import { removeStation } from "../../../src/scenario/edits/remove-station.ts";
import { replaceStations } from "../../../src/scenario/edits/replace-stations.ts";
import type { Scenario } from "../../../src/scenario/types.ts";
import { shippedCity, shippedOption } from "../../models/city-fixture.ts";

const scenario = shippedOption(shippedCity(), "A");
const line = scenario.line!;
const fewer = { ...line, stations: line.stations.filter((_, k) => k !== 5) };

describe("putting a set of stations in place of another", () => {
	it("is one step that keeps everything else", () => {
		const edited = replaceStations(fewer)(scenario);
		if (!edited.ok) throw new Error(edited.error.code);
		expect(edited.value.scenario).toEqual({ ...scenario, line: fewer });
		expect(edited.value.note).toEqual({ code: "replaceStations", parameters: { count: 15 } });
	});

	it("lets short trains run through where their turning station is gone, and only there", () => {
		const turning = (fromStationId: string, toStationId: string): Scenario => ({
			...scenario,
			service: {
				...scenario.service,
				shortTurn: { fromStationId, toStationId, everyNthTrain: 2, periods: ["amPeak"] },
			},
		});
		const [gone, kept] = [line.stations[5]!.id, line.stations[8]!.id];
		const through = replaceStations(fewer)(turning(gone, kept));
		const same = replaceStations(fewer)(turning(line.stations[0]!.id, kept));
		if (!through.ok || !same.ok) throw new Error("refused");
		expect(through.value.scenario.service.shortTurn).toBeUndefined();
		expect(same.value.scenario.service.shortTurn?.toStationId).toBe(kept);
		const removed = removeStation(gone)(turning(gone, kept));
		expect(removed.ok && removed.value.scenario.service).toEqual(through.value.scenario.service);
	});

	it("refuses another alignment, too few stations, and a scenario with no line", () => {
		const bent = { ...fewer, alignment: fewer.alignment.slice(1) };
		expect(replaceStations(bent)(scenario)).toMatchObject({
			ok: false,
			error: { code: "edit.otherAlignment" },
		});
		const one = { ...line, stations: line.stations.slice(0, 1) };
		expect(replaceStations(one)(scenario)).toMatchObject({ ok: false, error: { code: "edit.lastStations" } });
		expect(replaceStations(fewer)({ ...scenario, line: null })).toMatchObject({
			ok: false,
			error: { code: "edit.noLine" },
		});
	});
});
