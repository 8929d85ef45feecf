import { describe, expect, it } from "vitest";
import type { LngLat } from "../../src/core/location.ts";
import { blockOf } from "../../src/geo/block.ts";
import { distanceMetres } from "../../src/geo/projection.ts";
import { cameraProblem } from "../../src/views/presenter/room/camera.ts";
import type { Home } from "../../src/views/resident/state.ts";
import { homePlace, spotPlace } from "../../src/views/resident/voice/places.ts";

const HOUSE: LngLat = [102.831234, 16.432187];
const TAMBON = { th: "ในเมือง", en: "Nai Mueang" };
const city = { names: [], tambonAt: () => TAMBON };

describe("the place of a comment near somebody's home", () => {
	const home: Home = { label: { th: "ซอยศรีจันทร์ 12", en: "Soi Si Chan 12" }, ...blockOf(HOUSE) };

	it("is the block under its tambon's name: neither the house nor what was typed to find it", () => {
		const place = homePlace(city, home);
		expect(place.kind).toBe("block");
		expect(place.position).toEqual(blockOf(HOUSE).position);
		expect(place.name.th).toContain("ในเมือง");
		expect(JSON.stringify(place)).not.toMatch(/ซอย|Soi/);
	});

	it("is the same for every house of the block", () => {
		const { position } = blockOf(HOUSE);
		const other: Home = { label: home.label, ...blockOf([position[0] + 1e-5, position[1] - 1e-5]) };
		expect(homePlace(city, other)).toEqual(homePlace(city, home));
	});

	it("says no tambon where none is known", () => {
		expect(homePlace(null, home).name.en).toBe("Near the speaker's home");
	});
});

describe("a spot that was touched", () => {
	it("is no finer than a finger", () => {
		const { position } = spotPlace(null, HOUSE);
		expect(position.map((degrees) => Number(degrees.toFixed(4)))).toEqual([...position]);
		expect(distanceMetres(position, HOUSE)).toBeLessThan(10);
	});
});

describe("a camera that does not start", () => {
	it.each([
		["NotAllowedError", "voices.cameraRefused"],
		["NotFoundError", "voices.cameraMissing"],
		["OverconstrainedError", "voices.cameraMissing"],
		["NotReadableError", "voices.cameraBusy"],
		["TypeError", "voices.cameraFailed"],
	])("%s is told as %s", (name, code) => {
		expect(cameraProblem(Object.assign(new Error("why"), { name })).code).toBe(code);
	});
});
