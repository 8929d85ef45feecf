import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { compileKernels, generatedPath } from "../../../scripts/lib/kernels.mjs";
import { KERNELS_BASE64 } from "../../../src/core/kernels/kernels.generated.ts";
import { kernels } from "../../../src/core/kernels/kernels.ts";
import { plainKernels } from "../../../src/core/kernels/plain.ts";
import { simdKernels } from "../../../src/core/kernels/simd.ts";
import type { Kernels } from "../../../src/core/kernels/types.ts";

const SEED = 20261122;
const fast = simdKernels()!;

/** The arrays of one problem, each of its length, drawn from a range. */
const arrays = (min: number, max: number, ...lengths: number[]) =>
	fc.tuple(
		...lengths.map((length) =>
			fc
				.array(fc.double({ min, max, noNaN: true }), { minLength: length, maxLength: length })
				.map((list) => Float64Array.from(list)),
		),
	);

/** What one set of kernels answers, copied out of its workspace. */
type Answer = (on: Kernels) => readonly Float64Array[];

/** Both answers, bit for bit (Object.is tells −0 from 0). */
const expectSame = (answer: Answer): void => {
	const plain = answer(plainKernels).map((values) => [...values]);
	const simd = answer(fast).map((values) => [...values]);
	expect(simd).toEqual(plain);
};

describe(`WebAssembly against plain TypeScript, to the last bit (seed ${SEED})`, () => {
	it("runs here", () => {
		expect(fast).not.toBeNull();
		expect(WebAssembly.validate(Buffer.from(KERNELS_BASE64, "base64"))).toBe(true);
	});

	it("powers and exponentials, over and under the ends of the range", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 16, max: 70 }).chain((count) => arrays(0, Number.MAX_VALUE, count)),
				arrays(-1e3, 1e3, 33),
				fc.double({ min: -3, max: 3, noNaN: true }),
				([values], [exponents], p) => {
					expectSame((on) => {
						const into = new Float64Array(values!.length);
						on.powerEach(values!, values!.length, p, into);
						return [into];
					});
					expectSame((on) => {
						const into = new Float64Array(exponents!.length);
						on.exponentialEach(exponents!, exponents!.length, p, 0.5, into);
						return [into];
					});
				},
			),
			{ seed: SEED, numRuns: 400 },
		);
	});

	it("rises of a logsum, which are those of the logarithm", () => {
		fc.assert(
			fc.property(
				fc
					.integer({ min: 1, max: 40 })
					.chain((count) => fc.tuple(arrays(0, 1, count), arrays(1, 1e6, count, count))),
				fc.double({ min: 0, max: 1, noNaN: true }),
				([[shares], [gains, before]], weight) => {
					const singles = Float32Array.from(shares!);
					const answer: Answer = (on) => {
						const room = on.open(200);
						const into = room.copy(before!);
						on.addLogarithmicRises(
							gains!.length,
							room.copySingles([singles]),
							room.copy(gains!),
							weight,
							into,
						);
						return [into.slice()];
					};
					expectSame(answer);
					answer(fast)[0]!.forEach((value, k) => {
						const rise = weight * Math.log(1 + singles[k]! * (gains![k]! - 1));
						expect(Math.abs(value - before![k]! - rise)).toBeLessThanOrEqual(1e-9 * Math.abs(value) + 1e-12);
					});
				},
			),
			{ seed: SEED, numRuns: 300 },
		);
	});

	it("arrays longer than one piece, in place", () => {
		const values = Float64Array.from({ length: 5001 }, (_, i) => (i + 1) ** 3 / 7);
		expectSame((on) => {
			const held = values.slice();
			on.powerEach(held, held.length, 0.37, held);
			return [held];
		});
	});

	it("products of every shape, odd ones included", () => {
		fc.assert(
			fc.property(
				fc
					.tuple(
						fc.integer({ min: 1, max: 9 }),
						fc.integer({ min: 1, max: 11 }),
						fc.integer({ min: 1, max: 9 }),
					)
					.chain(([rows, width, count]) =>
						fc.tuple(
							fc.constant({ rows, width, count }),
							arrays(-1e3, 1e3, width * count, rows * count, rows * width, count * width),
						),
					),
				([{ rows, width, count }, [columns, weights, matrix, vectors]]) => {
					expectSame((on) => {
						const room = on.open(1000);
						const into = room.zeros(rows * width);
						const [c, w] = [room.copy(columns!), room.copy(weights!)];
						on.combinations(rows, width, count, c, w, count, 1, into);
						const products = room.zeros(count * rows);
						on.rowProducts(rows, width, room.copy(matrix!), count, room.copy(vectors!), products);
						return [into.slice(), products.slice()];
					});
				},
			),
			{ seed: SEED, numRuns: 300 },
		);
	});

	it("riders of every market, some pairs out of reach", () => {
		const problem = fc
			.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 2, max: 6 }), fc.constantFrom(1, 3, 4))
			.chain(([zones, stations, kind]) =>
				fc.tuple(
					fc.constant({ zones, stations, kind }),
					arrays(0, 1, stations * zones, stations * zones, zones * zones, 4 * zones * zones, 4, 2, 2),
					fc.array(fc.boolean(), { minLength: stations * zones, maxLength: stations * zones }),
				),
			);
		fc.assert(
			fc.property(problem, ([{ zones, stations, kind }, drawn, isFar]) => {
				const [columns, weights, other, shares, groups, levelShares, levelFactors] = drawn;
				const isHeld = (group: number) => (kind === 1 ? group === 0 : kind === 4 || group > 0);
				expectSame((on) => {
					const room = on.open(2000);
					const weight = room.zeros(zones * zones);
					const riders = on.pivotRiders(
						{
							zones,
							stations,
							columns: room.copy(columns!),
							weights: room.copy(weights!.map((value, k) => (isFar[k] ? 0 : value))),
							advantage: room.copy(other!.map((value) => 5 * value)),
							trips: room.copy(other!),
							baseShare: room.copySingles([Float32Array.from(shares!)]),
							groups: room.copy(groups!.map((value, group) => (isHeld(group) ? value + 0.01 : 0))),
							levelShares: room.copy(levelShares!),
							levelFactors: room.copy(levelFactors!),
							kappa: 0.4,
							theta: 0.7,
						},
						weight,
					);
					return [weight.slice(), Float64Array.of(riders)];
				});
			}),
			{ seed: SEED, numRuns: 300 },
		);
	});

	it("sums of terms to a power, whole and by term, some of them empty", () => {
		const problem = fc
			.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 15 }), fc.boolean())
			.chain(([count, chosen, byTerm]) =>
				fc.tuple(fc.constant({ count, chosen, byTerm }), arrays(-0.5, 1, 4 * count, 4 * count)),
			);
		fc.assert(
			fc.property(
				problem,
				fc.double({ min: -1, max: 1, noNaN: true }),
				([{ count, chosen, byTerm }, drawn], p) => {
					const [terms, start] = drawn;
					expectSame((on) => {
						const room = on.open(500);
						const into = room.copy(start!);
						const held = room.copy(terms!.map((term) => Math.max(0, term)));
						on.addPowers(count, held, chosen, p, 0.7, into, byTerm);
						return [into.slice()];
					});
				},
			),
			{ seed: SEED, numRuns: 300 },
		);
	});

	it("nearest points, of none too", () => {
		fc.assert(
			fc.property(
				fc
					.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 5 }))
					.chain(([places, points]) => arrays(-3e4, 3e4, places, places, points, points)),
				([east, north, pointEast, pointNorth]) => {
					expectSame((on) => {
						const room = on.open(200);
						const into = room.zeros(east!.length);
						const copies = [east!, north!, pointEast!, pointNorth!].map((values) => room.copy(values));
						on.nearestSquares(copies[0]!, copies[1]!, copies[2]!, copies[3]!, into);
						return [into.slice()];
					});
				},
			),
			{ seed: SEED, numRuns: 200 },
		);
	});

	it("half a sweep of balancing, rows without trips or ways included", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 9 }).chain((zones) => arrays(-0.3, 9, zones * zones, zones, zones, zones)),
				([matrix, origins, columns, rows]) => {
					const zones = origins!.length;
					const positive = (values: Float64Array) => values.map((value) => Math.max(0, value));
					expectSame((on) => {
						const room = on.open(300);
						const factors = room.copy(rows!);
						const sums = room.zeros(zones);
						const largest = on.balanceRows(
							zones,
							room.copy(positive(matrix!)),
							room.copy(positive(origins!)),
							room.copy(positive(columns!)),
							factors,
							sums,
						);
						return [Float64Array.of(largest), ...(largest < 0 ? [] : [factors.slice(), sums.slice()])];
					});
				},
			),
			{ seed: SEED, numRuns: 200 },
		);
	});

	it("shares of rivals", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 9 }).chain((n) => arrays(1e-9, 2, n, n, n, n, n, n, 9)),
				fc.double({ min: 0.05, max: 1, noNaN: true }),
				([trips, motorcycle, alone, car, songthaew, active, numbers], theta) => {
					const pairs = trips!.length;
					expectSame((on) => {
						const room = on.open(400);
						const input = {
							pairs,
							trips: room.copy(trips!),
							motorcycle: room.copy(motorcycle!),
							alone: room.copy(alone!),
							car: room.copy(car!),
							songthaew: room.copy(songthaew!),
							active: room.copy(active!),
							numbers: room.copy(Float64Array.of(...numbers!, theta)),
						};
						const shares = room.zeros(4 * pairs);
						const sums = on.rivalShares(input, null);
						expect(on.rivalShares(input, shares)).toEqual(sums);
						return [Float64Array.of(...sums), shares.slice()];
					});
				},
			),
			{ seed: SEED, numRuns: 200 },
		);
	});

	it("grows its room, and refuses arrays from elsewhere", () => {
		const room = fast.open(300_000);
		expect(room.zeros(300_000)).toHaveLength(300_000);
		expect(() => room.zeros(300_000)).toThrow(RangeError);
		const outside = new Float64Array(4);
		expect(() => fast.rowProducts(2, 2, outside, 1, outside, outside)).toThrow(RangeError);
	});
});

describe("the module that ships", () => {
	it("is what assembly/ compiles to, and small", async () => {
		expect(readFileSync(generatedPath, "utf8")).toBe(await compileKernels());
		expect(Buffer.from(KERNELS_BASE64, "base64").length).toBeLessThan(8192);
	}, 180_000);
});

describe("without vectors", () => {
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	it.each([
		["without WebAssembly", undefined],
		["without its vectors", { validate: (): boolean => false }],
		[
			"where a page forbids compiling",
			{
				validate: (): boolean => true,
				Module: class {
					constructor() {
						throw new Error("blocked");
					}
				},
			},
		],
	])("%s the plain kernels answer", async (_, webAssembly) => {
		vi.stubGlobal("WebAssembly", webAssembly);
		expect(simdKernels()).toBeNull();
		vi.resetModules();
		const fresh = await import("../../../src/core/kernels/kernels.ts");
		const into = new Float64Array(1);
		fresh.kernels().powerEach(Float64Array.of(16), 1, 0.5, into);
		expect(into[0]).toBeCloseTo(4, 14);
	});

	it("are not chosen where they run", () => {
		expect(kernels()).not.toBe(plainKernels);
	});
});
