import { describe, expect, it } from "vitest";
import { rampTexels } from "../../src/map/cells/cells-layer.ts";
import { DENSITY_BREAKS, legendFor, rgb } from "../../src/map/cells/classes.ts";
import { buildCellsMesh, mercator } from "../../src/map/cells/mesh.ts";
import { UNKNOWN_TEXEL } from "../../src/map/cells/shaders.ts";
import { CODE_NOTHING, CODE_UNKNOWN, densityClass, writeCellCodes } from "../../src/map/cells/values.ts";
import type { CellsMode, MapTheme } from "../../src/map/types.ts";
import { threeCells } from "./city.ts";

function codesOf(mode: CellsMode): number[] {
	const codes = new Float32Array(3).fill(99);
	writeCellCodes(threeCells(), mode, codes);
	return [...codes];
}

/** OKLab lightness, 0..1 (Ottosson 2020), of a #RRGGBB colour. */
function lightness(color: string): number {
	const [r, g, b] = rgb(color).map((channel) => {
		const value = channel / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	return 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
}

describe("mesh of the cells", () => {
	const cells = threeCells();
	const mesh = buildCellsMesh(cells, [102.83, 16.43]);

	it("has one triangle a corner, a repeated first corner not counted", () => {
		expect(mesh.triangles.length).toBe((6 + 6 + 5) * 3);
		expect(mesh.vertices.length).toBe((7 + 7 + 6) * 4);
	});

	it("gives every triangle vertices of one cell only, from its centre to its rim", () => {
		for (let i = 0; i < mesh.triangles.length; i += 3) {
			const corners = [...mesh.triangles.slice(i, i + 3)];
			expect(new Set(corners.map((vertex) => mesh.cellOfVertex[vertex])).size).toBe(1);
			const fromCentre = corners.map((vertex) =>
				Math.hypot(mesh.vertices[vertex * 4 + 2]!, mesh.vertices[vertex * 4 + 3]!),
			);
			expect(fromCentre.map((distance) => distance > 0)).toEqual([false, true, true]);
		}
	});

	it("covers the area of each polygon", () => {
		const covered = [0, 0, 0];
		for (let i = 0; i < mesh.triangles.length; i += 3) {
			const [a, b, c] = [...mesh.triangles.slice(i, i + 3)].map((vertex) => [
				mesh.vertices[vertex * 4]! / mesh.scale,
				mesh.vertices[vertex * 4 + 1]! / mesh.scale,
			]) as [number[], number[], number[]];
			const cross = (b[0]! - a[0]!) * (c[1]! - a[1]!) - (c[0]! - a[0]!) * (b[1]! - a[1]!);
			covered[mesh.cellOfVertex[mesh.triangles[i]!]!]! += Math.abs(cross) / 2;
		}
		for (let cell = 0; cell < 3; cell++) {
			const start = cells.ringStart[cell]!;
			const end = cells.ringStart[cell + 1] ?? cells.ringLng.length;
			let shoelace = 0;
			for (let k = start; k < end; k++) {
				const next = k + 1 < end ? k + 1 : start;
				const [x, y] = mercator([cells.ringLng[k]!, cells.ringLat[k]!]);
				const [nextX, nextY] = mercator([cells.ringLng[next]!, cells.ringLat[next]!]);
				shoelace += x * nextY - nextX * y;
			}
			expect(covered[cell]! / Math.abs(shoelace / 2)).toBeCloseTo(1, 4);
		}
	});
});

describe("Mercator", () => {
	it("puts the middle and the corners of the world where the projection's definition has them", () => {
		expect(mercator([0, 0])).toEqual([0.5, 0.5]);
		const [x, y] = mercator([-180, 85.0511287798066]);
		expect(x).toBe(0);
		expect(y).toBeCloseTo(0, 12);
	});
});

describe("codes of the cells", () => {
	it("classes people per square kilometre, and draws no one as nothing", () => {
		expect(codesOf({ kind: "people", values: null })).toEqual([1, CODE_NOTHING, 6]);
	});

	it("keeps what is not known apart from zero", () => {
		expect(codesOf({ kind: "people", values: [Number.NaN, 0, 1] })).toEqual([CODE_UNKNOWN, CODE_NOTHING, 0]);
		expect(codesOf({ kind: "jobs", values: [5] })).toEqual([0, CODE_UNKNOWN, CODE_UNKNOWN]);
	});

	it("counts a break into the class above it", () => {
		for (const [index, value] of DENSITY_BREAKS.entries()) {
			expect(densityClass(value)).toBe(index);
			if (index > 0) expect(densityClass(value - 1e-6)).toBe(index - 1);
		}
	});

	it("lets walking win over any feeder", () => {
		expect(codesOf({ kind: "reach", walk10: [0.6, 0.2, 0], feeder15: [1, 1, 0.7] })).toEqual([3, 2, 1]);
		expect(codesOf({ kind: "reach", walk10: [0, 0, 0], feeder15: [0.1, 0, Number.NaN] })).toEqual([
			0,
			CODE_NOTHING,
			CODE_UNKNOWN,
		]);
	});

	it("shows kept, gained and lost, and nothing elsewhere", () => {
		expect(codesOf({ kind: "compare", classes: Uint8Array.of(1, 0, 3) })).toEqual([0, CODE_NOTHING, 2]);
		expect(codesOf({ kind: "none" })).toEqual([CODE_NOTHING, CODE_NOTHING, CODE_NOTHING]);
	});
});

describe("codes of journeys", () => {
	it("classes minutes at the limits of the figures, and marks where they begin", () => {
		expect(codesOf({ kind: "minutes", minutes: [15, 15.1, 61], originCell: -1 })).toEqual([
			0,
			1,
			CODE_NOTHING,
		]);
		expect(codesOf({ kind: "minutes", minutes: [0, Number.POSITIVE_INFINITY, 60], originCell: 0 })).toEqual([
			4,
			CODE_NOTHING,
			3,
		]);
	});

	it("tells minutes saved from minutes lost, and leaves out what nobody notices", () => {
		expect(codesOf({ kind: "saved", minutes: [10, 5, 1] })).toEqual([0, 1, 2]);
		expect(codesOf({ kind: "saved", minutes: [0.9, -0.9, 0] })).toEqual([
			CODE_NOTHING,
			CODE_NOTHING,
			CODE_NOTHING,
		]);
		expect(codesOf({ kind: "saved", minutes: [-1, -4.9, -5] })).toEqual([3, 3, 4]);
	});

	it("draws bands by their place, the lowest as nothing", () => {
		expect(codesOf({ kind: "bands", bands: Uint8Array.of(0, 1, 8) })).toEqual([CODE_NOTHING, 0, 7]);
	});
});

describe("legend", () => {
	const themes: MapTheme[] = ["light", "dark", "projector"];

	it("has the same round breaks for people and jobs in every theme", () => {
		for (const theme of themes) {
			for (const kind of ["people", "jobs"] as const) {
				const { classes } = legendFor(kind, theme);
				expect(classes.map((each) => each.from)).toEqual([...DENSITY_BREAKS]);
				expect(classes.map((each) => each.to)).toEqual([...DENSITY_BREAKS.slice(1), null]);
			}
		}
	});

	it("steps evenly in lightness, always away from the ground", () => {
		for (const theme of themes) {
			for (const kind of ["people", "jobs"] as const) {
				const values = legendFor(kind, theme).classes.map((each) => lightness(each.color));
				const steps = values
					.slice(1)
					.map((value, index) => (value - values[index]!) * (theme === "dark" ? 1 : -1));
				const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
				for (const step of steps) {
					expect(step, `${kind} ${theme} ${steps.map((each) => each.toFixed(3))}`).toBeGreaterThan(
						mean * 0.6,
					);
					expect(step).toBeLessThan(mean * 1.4);
				}
			}
		}
	});

	it("deepens from far to near and from band to band, and hatches what is saved and lost apart", () => {
		for (const theme of themes) {
			const away = theme === "dark" ? 1 : -1;
			const minutes = legendFor("minutes", theme).classes.slice(0, 4);
			const bands = legendFor("bands", theme).classes;
			for (const [row, direction] of [
				[minutes.toReversed(), away],
				[bands, away],
			] as const)
				for (let i = 1; i < row.length; i++)
					expect(direction * (lightness(row[i]!.color) - lightness(row[i - 1]!.color))).toBeGreaterThan(0.01);
			const hatches = legendFor("saved", theme).classes.map((each) => each.hatch);
			expect(hatches).toEqual(["forward", "forward", "forward", "backward", "backward"]);
		}
	});

	it("tells kept, gained and lost apart without colour", () => {
		const hatches = legendFor("compare", "light").classes.map((each) => each.hatch);
		expect(new Set(hatches).size).toBe(3);
	});

	it("is what the ramp draws", () => {
		const legend = legendFor("compare", "light");
		const texels = rampTexels(legend);
		expect([...texels.slice(0, 12)]).toEqual([0x6b, 0x72, 0x80, 0, 0x00, 0x72, 0xb2, 1, 0xd5, 0x5e, 0x00, 2]);
		expect(texels[UNKNOWN_TEXEL * 4 + 3]).toBe(3);
	});
});
