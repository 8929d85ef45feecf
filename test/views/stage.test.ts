import { describe, expect, it } from "vitest";
import {
	curtainRoom,
	draggedShare,
	heldShare,
	middleOf,
	shareOfRoom,
	steppedShare,
} from "../../src/views/presenter/stage/curtain.ts";
import { cameraHere, cameraToKeep, zoomFor } from "../../src/views/presenter/stage/scene-camera.ts";
import { steadiness } from "../../src/views/presenter/stage/steadiness.ts";
import { stagesFit } from "../../src/views/presenter/stage/use-stage-choices.ts";
import { shippedCity, shippedOption } from "../models/city-fixture.ts";

describe("the curtain's divider", () => {
	const room = curtainRoom(0.36);

	it("stays clear of the words and of both edges, wherever a pointer or a key takes it", () => {
		expect(room.least).toBeGreaterThan(0.36);
		expect(room.most).toBeLessThan(1);
		for (const pixels of [-500, 0, 300, 700, 990, 5000]) {
			const share = draggedShare(pixels, 0, 1000, room);
			expect(share).toBe(heldShare(pixels / 1000, room));
			expect(share).toBeGreaterThanOrEqual(room.least);
			expect(share).toBeLessThanOrEqual(room.most);
		}
		expect(draggedShare(10, 0, 0, room)).toBe(room.least);
	});

	it("keeps its distance to the finger that took it beside its middle", () => {
		expect(draggedShare(612, 12, 1000, room)).toBeCloseTo(0.6, 12);
	});

	it("goes right and left by the same step, to its ends, and leaves page keys to the clicker", () => {
		const start = middleOf(room);
		const right = steppedShare(start, "ArrowRight", room)!;
		expect(right).toBeGreaterThan(start);
		expect(steppedShare(right, "ArrowLeft", room)).toBeCloseTo(start, 12);
		expect(steppedShare(start, "Home", room)).toBe(room.least);
		expect(steppedShare(start, "End", room)).toBe(room.most);
		for (const key of ["PageDown", "PageUp", "Enter", " ", "a"])
			expect(steppedShare(start, key, room)).toBeNull();
		let share = start;
		for (let k = 0; k < 200; k++) share = steppedShare(share, "ArrowRight", room)!;
		expect(share).toBe(room.most);
		expect(shareOfRoom(room.least, room)).toBe(0);
		expect(shareOfRoom(start, room)).toBeCloseTo(0.5, 12);
		expect(shareOfRoom(room.most, room)).toBe(1);
	});
});

describe("a scene's camera", () => {
	const kept = { centre: [102.83, 16.43], zoom: 12, bearing: 10, pitch: 20 } as const;

	it("comes back as it was kept, on any screen", () => {
		for (const room of [
			{ width: 1280, height: 720 },
			{ width: 640, height: 700 },
			{ width: 1229, height: 1080 },
		]) {
			const back = cameraToKeep(cameraHere(kept, room), room);
			expect(back.zoom).toBeCloseTo(kept.zoom, 12);
			expect({ ...back, zoom: 12 }).toEqual(kept);
		}
	});

	it("shows at least the same ground: half the width is one zoom level less", () => {
		expect(zoomFor({ width: 1280, height: 720 })).toBe(0);
		expect(zoomFor({ width: 640, height: 720 })).toBe(-1);
		expect(zoomFor({ width: 2560, height: 1440 })).toBe(1);
		expect(zoomFor({ width: 0, height: 0 })).toBe(0);
	});
});

describe("reach through an hour in one picture", () => {
	it("tells what is always reached from what is reached at some minutes", () => {
		const minutes = Uint8Array.of(10, 30, 31, 255, 20, 30, 40, 255, 5, 31, 29, 255);
		const departureSeconds = Float64Array.of(0, 60, 120);
		expect(steadiness({ minutes, departureSeconds }, 4, 30)).toEqual({
			kind: "window",
			classes: Uint8Array.of(1, 2, 2, 0),
		});
	});
});

describe("stages that somebody chooses", () => {
	const a = shippedOption(shippedCity(), "A");
	const whole = { fromStationId: "S01", toStationId: "S21", opensInYear: 9 };
	const fits = (...stages: Parameters<typeof stagesFit>[0]) => stagesFit(stages, a);

	it("fit a line where each holds the one before, opens later, and the last is the whole", () => {
		expect(fits({ fromStationId: "S12", toStationId: "S19", opensInYear: 5 }, whole)).toBe(true);
		expect(fits(whole)).toBe(true);
		expect(fits({ fromStationId: "S12", toStationId: "S19", opensInYear: 9 }, whole)).toBe(false);
		expect(fits({ fromStationId: "S19", toStationId: "S12", opensInYear: 5 }, whole)).toBe(false);
		expect(fits({ fromStationId: "S12", toStationId: "S99", opensInYear: 5 }, whole)).toBe(false);
		expect(fits({ fromStationId: "S01", toStationId: "S19", opensInYear: 5 })).toBe(false);
		expect(fits()).toBe(false);
		expect(stagesFit([whole], { ...a, line: null })).toBe(false);
	});
});
