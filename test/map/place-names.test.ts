import fc from "fast-check";
import { expect, test } from "vitest";
import { placeNames } from "../../src/map/still/place-names.ts";

const page = { width: 600, height: 800, unit: 1, markRadius: 6, measure: (text: string) => text.length * 7 };

const stops = fc.array(
	fc.record({
		texts: fc.constantFrom(["12 a long name of a station", "12"], ["3 short", "3"]),
		at: fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 800 }) }),
		isStrong: fc.boolean(),
	}),
	{ maxLength: 30 },
);

const boxOf = ({ text, x, y, sizePixels }: ReturnType<typeof placeNames>[number]) => ({
	left: x,
	right: x + page.measure(text),
	top: y - sizePixels,
	bottom: y + sizePixels * 0.3,
});

test("property (seed 9): no name leaves the page, covers another, or stands on a station's mark", () => {
	fc.assert(
		fc.property(stops, (names) => {
			const placed = placeNames(names, page).map(boxOf);
			for (const [i, box] of placed.entries()) {
				expect(box.left).toBeGreaterThanOrEqual(0);
				expect(box.right).toBeLessThanOrEqual(page.width);
				for (const other of placed.slice(i + 1)) {
					const apart =
						box.right <= other.left ||
						other.right <= box.left ||
						box.bottom <= other.top ||
						other.bottom <= box.top;
					expect(apart).toBe(true);
				}
				for (const { at, isStrong } of names) {
					const covers = at.x > box.left && at.x < box.right && at.y > box.top && at.y < box.bottom;
					expect(isStrong && covers).toBe(false);
				}
			}
		}),
		{ seed: 9, numRuns: 100 },
	);
});

test("a number alone stands where the whole name finds no room", () => {
	const at = { x: 40, y: 400 };
	const narrow = { ...page, width: 80 };
	expect(
		placeNames([{ texts: ["7 too long for this page", "7"], at, isStrong: true }], narrow),
	).toMatchObject([{ text: "7" }]);
});
