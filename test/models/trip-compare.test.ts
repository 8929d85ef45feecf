import { describe, expect, it } from "vitest";
import { compareTrip, mostOften } from "../../src/models/trip-compare.ts";
import { emptySamples, type TripSamples } from "../../src/models/trip-samples.ts";

const NOTICEABLE = { noticeableMinutes: 1, noticeableBaht: 1 };

function samples(minutes: readonly number[], baht = 0, walk = 0): TripSamples {
	const made = emptySamples(minutes.length);
	made.minutes.set(minutes);
	made.baht.fill(baht);
	made.walkMinutes.fill(walk);
	return made;
}

/** A hundred pairs, of which the train saves `saved` in so many and costs `lost` in the rest. */
const pairs = (faster: number, saved: number, lost: number) => ({
	train: samples(Array.from({ length: 100 }, () => 30)),
	other: samples(Array.from({ length: 100 }, (_, at) => (at < faster ? 30 + saved : 30 - lost))),
});

describe("the verdict on a trip", () => {
	it.each([
		[66, "faster"],
		[65, "same"],
		[50, "same"],
		[35, "same"],
		[34, "slower"],
	] as const)("quicker in %i of 100 pairs: %s", (faster, verdict) => {
		const { train, other } = pairs(faster, 5, 5);
		const row = compareTrip("motorcycle", train, other, NOTICEABLE);
		expect(row.verdict).toBe(verdict);
		expect(row.fasterShare).toBeCloseTo(faster / 100, 12);
	});

	it("calls no difference what nobody would notice, however sure it is", () => {
		const { train, other } = pairs(100, 0.9, 0);
		expect(compareTrip("car", train, other, NOTICEABLE).verdict).toBe("same");
		expect(compareTrip("car", train, pairs(100, 1, 0).other, NOTICEABLE).verdict).toBe("faster");
	});

	it("takes the range of the differences pair by pair, not the difference of two ranges", () => {
		const other = samples([20, 40, 60, 80]);
		const train = samples([15, 35, 55, 75]);
		expect(compareTrip("songthaew", train, other, NOTICEABLE).minutesLess).toEqual({
			p10: 5,
			p50: 5,
			p90: 5,
		});
	});

	it("compares only pairs in which both lead there", () => {
		const other = samples([20, Number.POSITIVE_INFINITY, 20]);
		const train = samples([10, 5, Number.POSITIVE_INFINITY]);
		expect(compareTrip("songthaew", train, other, NOTICEABLE).minutesLess).toEqual({
			p10: 10,
			p50: 10,
			p90: 10,
		});
		const never = samples([Number.POSITIVE_INFINITY]);
		expect(compareTrip("walk", samples([10]), never, NOTICEABLE).verdict).toBe("new");
		expect(compareTrip("walk", null, samples([10]), NOTICEABLE).verdict).toBe("none");
		expect(compareTrip("walk", samples([10]), null, NOTICEABLE).verdict).toBe("new");
	});

	it("says dearer, cheaper and more walking from what is noticed on", () => {
		const row = (baht: number, walk: number) =>
			compareTrip("motorcycle", samples([10, 10], 10 + baht, 2 + walk), samples([10, 10], 10, 2), NOTICEABLE);
		expect(row(1, 1)).toMatchObject({ isDearer: true, isCheaper: false, isMoreWalking: true });
		expect(row(-1, 0.9)).toMatchObject({ isDearer: false, isCheaper: true, isMoreWalking: false });
		expect(row(0.9, -5)).toMatchObject({ isDearer: false, isCheaper: false, isMoreWalking: false });
		expect(row(7, 3).bahtMore).toEqual({ p10: 7, p50: 7, p90: 7 });
		expect(row(7, 3).walkMinutesMore).toEqual({ p10: 3, p50: 3, p90: 3 });
	});

	it("takes what comes most often, and the first of equals", () => {
		expect(mostOften(["a", "b", "b", "c"])).toEqual({ value: "b", share: 0.5 });
		expect(mostOften([2, 1, 1, 2])).toEqual({ value: 2, share: 0.5 });
	});
});
