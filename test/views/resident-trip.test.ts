import { describe, expect, it } from "vitest";
import type { NamedPlace } from "../../src/city/gazetteer/index.ts";
import type { LngLat } from "../../src/core/location.ts";
import { minutesWithin, reachedPlaces } from "../../src/views/resident/reach/reach-view.ts";
import { destinationsFrom } from "../../src/views/resident/trip/destinations.ts";

const HOME: LngLat = [102.83, 16.43];
/** About 107 m of longitude each. */
const place = (id: string, category: string, steps: number): NamedPlace => ({
	id,
	kind: "place",
	name: { th: id, en: id },
	position: [HOME[0] + steps * 0.001, HOME[1]],
	radiusMetres: 0,
	within: null,
	category,
});

describe("places to go from a home", () => {
	const names = [
		place("next-door", "hospital", 2),
		place("small", "hospital", 10),
		place("large", "hospital", 60),
		place("far-market", "market", 40),
		place("near-market", "market", 15),
		place("closed-terminal", "bus_terminal", 20),
		place("airport", "airport", 30),
	];
	const draws = new Map(names.map(({ id }, at) => [id, id === "closed-terminal" ? 0 : 100 * (at + 1)]));
	const chosen = destinationsFrom(HOME, { names, draws }).map(({ kind, place: found }) => [
		kind.id,
		found.id,
	]);

	it("takes the one that draws most or the nearest, none next door and none that draws nobody", () => {
		expect(chosen).toEqual([
			["hospital", "large"],
			["market", "near-market"],
		]);
	});

	it("sends nobody past the railway station next door to a farther one", () => {
		const stations = [place("near", "rail_station", 3), place("far", "rail_station", 90)];
		const kinds = (home: LngLat) =>
			destinationsFrom(home, { names: stations, draws: new Map(stations.map(({ id }) => [id, 5])) }).map(
				({ place: found }) => found.id,
			);
		expect(kinds(HOME)).toEqual([]);
		expect(kinds([HOME[0] - 0.02, HOME[1]])).toEqual(["near"]);
	});
});

describe("what lies within a limit", () => {
	const over = (p50: number) => ({ mean: p50, p10: p50 - 5, p50, p90: p50 + 5 });
	const row = (placeId: string, before: number | null, after: number | null) => ({
		placeId,
		before: before === null ? null : over(before),
		after: after === null ? null : over(after),
		byMotorcycle: 10,
	});

	it("sorts places by what the limit makes of them, each once", () => {
		const places = [
			row("kept", 20, 10),
			row("gained", 31, 30),
			row("lost", 30, 31),
			row("beyond", 50, 40),
			row("never", null, null),
			row("opened", null, 30),
		];
		const sorted = reachedPlaces(places, 30);
		const ids = (group: keyof typeof sorted) => sorted[group].map(({ placeId }) => placeId);
		expect(ids("kept")).toEqual(["kept"]);
		expect(ids("gained")).toEqual(["gained", "opened"]);
		expect(ids("lost")).toEqual(["lost"]);
		expect(ids("beyond")).toEqual(["beyond", "never"]);
	});

	it("leaves the ground beyond the limit bare", () => {
		const answer = {
			cellMinutesBefore: Float32Array.of(10, 30, 31, Number.POSITIVE_INFINITY),
			cellMinutesAfter: Float32Array.of(10, 20, 29, 60),
		};
		expect([...minutesWithin(answer, "before", 30)]).toEqual([10, 30, Infinity, Infinity]);
		expect([...minutesWithin(answer, "after", 30)]).toEqual([10, 20, 29, Infinity]);
	});
});
