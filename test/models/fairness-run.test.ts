import { describe, expect, it } from "vitest";
import type { AccessChoices } from "../../src/models/access-choices.ts";
import { travelCase } from "../../src/models/access-network.ts";
import { accessPoints, placeGroup, unitGroup } from "../../src/models/access-points.ts";
import { accessFrom } from "../../src/models/access-run.ts";
import { cellPeople } from "../../src/models/base-state.ts";
import { buildCityModel } from "../../src/models/city-model.ts";
import { fairnessOf } from "../../src/models/fairness-run.ts";
import type { FairnessRequest } from "../../src/models/fairness-types.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { shippedCity, shippedOption } from "./city-fixture.ts";

const city = shippedCity();
const model = buildCityModel(city, 24);
const [a, b] = [shippedOption(city, "A"), shippedOption(city, "B")];
const choices: AccessChoices = {
	window: { startSeconds: 7 * 3600, minutes: 12 },
	stationAccess: "walk",
	songthaew: "kept",
};
const request: FairnessRequest = { ...choices, against: null };
const against = (other: Scenario | null, more: Partial<FairnessRequest> = {}) => ({
	...request,
	against: other,
	...more,
});
const everyHeadway = (scenario: Scenario, seconds: number): Scenario => ({
	...scenario,
	service: {
		...scenario.service,
		headwaySeconds: { amPeak: seconds, pmPeak: seconds, offPeak: seconds, evening: seconds },
	},
});

describe("who reaches what, over the whole city", () => {
	const found = fairnessOf(model, a, request);
	const jobs45 = found.measures.find(({ kind, limitMinutes }) => kind === "jobs" && limitMinutes === 45)!;

	it("counts everybody once: municipalities, tambons, gainers and losers, bands", () => {
		const everybody = jobs45.groups[0]!.people!;
		const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
		expect(sum(found.municipalities.map(({ people }) => people))).toBeCloseTo(everybody, 3);
		expect(sum(found.tambons.map(({ change }) => change.gained + change.kept + change.lost))).toBeCloseTo(
			everybody,
			3,
		);
		expect(found.change.gained + found.change.kept + found.change.lost).toBeCloseTo(everybody, 3);
		expect(sum(found.ptalShares.before)).toBeCloseTo(1, 9);
		expect(sum(found.ptalShares.after)).toBeCloseTo(1, 9);
	});

	it("a line beside everything else costs nobody time and takes nothing out of reach", () => {
		expect(found.change.lost).toBe(0);
		expect(found.change.gained).toBeGreaterThan(0);
		expect(found.losers.filter(({ reason }) => reason !== "dearer")).toEqual([]);
		for (const { before, after } of found.reach)
			expect(after.mean).toBeGreaterThanOrEqual(before.mean - 1e-9);
	});

	it("reaches more within more minutes", () => {
		found.reach.forEach((row, i) => {
			const next = found.reach[i + 1];
			if (next?.kind !== row.kind) return;
			expect(next.after.mean).toBeGreaterThanOrEqual(row.after.mean);
			expect(next.byMotorcycle).toBeGreaterThanOrEqual(row.byMotorcycle);
		});
	});

	it("the mean resident's reach is counted one by one: every unit, destination and departure", () => {
		const places = city.places.filter((place) => place.jobs + place.students + place.visitors > 0);
		const points = accessPoints(model, [unitGroup(model), placeGroup(model, places)]);
		const travel = travelCase(model, a, points, choices);
		const table = travel.table();
		const present = cellPeople(model, "present", travel.parameters.personsPerHouse);
		const people = new Float64Array(model.unitCount);
		const jobs = new Float64Array(model.unitCount);
		model.unitOfCell.forEach((unit, cell) => {
			people[unit] = people[unit]! + present[cell]!;
			jobs[unit] = jobs[unit]! + city.cells.jobs[cell]!;
		});
		const byMinute = new Array<number>(choices.window.minutes).fill(0);
		let everybody = 0;
		for (let unit = 0; unit < model.unitCount; unit++) {
			everybody += people[unit]!;
			travel.journeysFrom(unit, table);
			for (let m = 0; m < byMinute.length; m++)
				for (let j = 0; j < model.unitCount; j++)
					if (table.minutes[m * points.count + j]! <= 45)
						byMinute[m] = byMinute[m]! + people[unit]! * jobs[j]!;
		}
		const mean = byMinute.reduce((total, value) => total + value, 0) / byMinute.length / everybody;
		const row = found.reach.find(({ kind, limitMinutes }) => kind === "jobs" && limitMinutes === 45)!;
		expect(row.after.mean / mean).toBeCloseTo(1, 9);
	});

	it("without a line before and after are one", () => {
		const nothing = fairnessOf(model, { ...a, line: null }, request);
		expect(nothing.change).toMatchObject({ gained: 0, lost: 0 });
		expect(nothing.losers).toEqual([]);
		for (const { inequality } of nothing.measures) expect(inequality.after).toEqual(inequality.before);
		expect(nothing.ptalShares.after).toEqual(nothing.ptalShares.before);
		expect(nothing.cellMinutesSaved.every((minutes) => minutes === 0)).toBe(true);
	});

	it("the other way round, who gained loses", () => {
		const forth = fairnessOf(model, a, against(b));
		const back = fairnessOf(model, b, against(a));
		expect(forth.change.gained).toBeCloseTo(back.change.lost, 6);
		expect(forth.change.lost).toBeCloseTo(back.change.gained, 6);
		expect(forth.change.lost).toBeGreaterThan(0);
		const slower = forth.losers.filter(({ reason }) => reason === "slower");
		const people = slower.reduce((total, row) => total + row.people, 0);
		expect(people).toBeLessThanOrEqual(forth.change.lost + 1e-6);
		for (const row of slower) {
			expect(row.more!.p10).toBeGreaterThanOrEqual(1);
			expect(row.more!.p10).toBeLessThanOrEqual(row.more!.p90);
			expect(row.placeId).not.toBeNull();
		}
	});

	it("twice the trains never take anything out of reach", () => {
		const often = fairnessOf(model, everyHeadway(a, 300), against(everyHeadway(a, 600)));
		for (const { before, after } of often.reach)
			expect(after.mean).toBeGreaterThanOrEqual(before.mean - 1e-9);
		expect(often.change.lost).toBe(0);
	});

	it("songthaews withdrawn along the line leave people slower, and they are listed", () => {
		const without = fairnessOf(model, a, against(null, { songthaew: "withdrawnAlongLine" }));
		expect(without.change.lost).toBeGreaterThan(0);
		expect(without.losers.some(({ reason }) => reason === "slower")).toBe(true);
	});

	it("a line cut short leaves people farther from a station, or without one", () => {
		const cut = { ...a, line: { ...a.line!, stations: a.line!.stations.slice(0, -3) } };
		const farther = fairnessOf(model, cut, against(a)).losers.filter(({ reason }) => reason === "farther");
		expect(farther.length).toBeGreaterThan(0);
		expect(farther.some(({ withoutStation }) => withoutStation > 0)).toBe(true);
		expect(farther.every(({ stationId }) => stationId !== null)).toBe(true);
	});

	it("hides the Palma ratio of 18 tambons and says nothing of the elderly", () => {
		expect(jobs45.inequality.after.palma).toBeNull();
		expect(jobs45.groups.find(({ group }) => group === "elderly")).toEqual({
			group: "elderly",
			people: null,
			reach: null,
		});
	});
});

describe("what one point reaches", () => {
	const station = a.line!.stations[8]!;
	const asked = { ...choices, against: null, origin: station.position };
	const found = accessFrom(model, a, asked);

	it("is never slower with the line, and stands at its own station", () => {
		found.cellMinutesAfter.forEach((minutes, cell) => {
			expect(minutes).toBeLessThanOrEqual(found.cellMinutesBefore[cell]! + 1e-4);
		});
		expect(found.nearestStation!.index).toBe(8);
		expect(found.nearestStation!.metres).toBeLessThan(1);
		const nearest = Math.min(...found.cellMinutesAfter);
		expect(nearest).toBeLessThan(5);
	});

	it("reaches the next station in the ride between them plus the wait, at most a headway", () => {
		const next = a.line!.stations[9]!;
		const east = (lng: number) => model.plane.eastMetres(lng);
		const north = (lat: number) => model.plane.northMetres(lat);
		const cell = model.cells.eastMetres.reduce(
			(best, x, k) =>
				Math.hypot(x - east(next.position[0]), model.cells.northMetres[k]! - north(next.position[1])) <
				Math.hypot(
					model.cells.eastMetres[best]! - east(next.position[0]),
					model.cells.northMetres[best]! - north(next.position[1]),
				)
					? k
					: best,
			0,
		);
		expect(found.cellMinutesAfter[cell]).toBeLessThan(a.service.headwaySeconds.amPeak / 60 + 10);
	});

	it("a taxi to a station may as well go elsewhere: never more credit to the line than taxi and line together", () => {
		const feeder = accessFrom(model, a, { ...asked, stationAccess: "bestFeeder" });
		feeder.cellMinutesAfter.forEach((minutes, cell) => {
			expect(minutes).toBeLessThanOrEqual(found.cellMinutesAfter[cell]! + 1e-4);
		});
		feeder.cellMinutesBefore.forEach((minutes, cell) => {
			expect(minutes).toBeLessThanOrEqual(found.cellMinutesBefore[cell]! + 1e-4);
		});
	});

	it("compared with itself nothing changes", () => {
		const same = accessFrom(model, a, { ...asked, against: a });
		expect([...same.cellMinutesAfter]).toEqual([...same.cellMinutesBefore]);
		for (const { before, after } of same.reach) expect(after).toEqual(before);
	});
});
