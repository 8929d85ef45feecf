import type { ScreenPoint } from "../stations/surface.ts";

interface WantedName {
	/** The first that finds room is taken. */
	readonly texts: readonly string[];
	readonly at: ScreenPoint;
	/** Of a station: beside its mark. The others stand in the middle of their area. */
	readonly isStrong: boolean;
}

/** A name with the left end of its baseline. */
export interface PlacedName {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly sizePixels: number;
	readonly isStrong: boolean;
}

interface Page {
	readonly width: number;
	readonly height: number;
	readonly unit: number;
	readonly markRadius: number;
	readonly measure: (text: string, sizePixels: number, isStrong: boolean) => number;
}

interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

const STRONG_PIXELS = 14;
const WEAK_PIXELS = 12;
/** Thai sets marks above and below its letters. */
const LINE_SHARE = 1.45;
const BASELINE_SHARE = 0.34;
const GAP_PIXELS = 5;

const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Places names in the order given: a station's to the right of its mark or to the left, an area's in its middle. One
 * that would cover a mark or another name, or leave the page, is left out.
 */
export function placeNames(names: readonly WantedName[], page: Page): readonly PlacedName[] {
	const { width, height, unit, markRadius, measure } = page;
	const marks = names
		.filter(({ isStrong }) => isStrong)
		.map(({ at }) => boxAround(at.x - markRadius, at, 2 * markRadius, 2 * markRadius));
	const taken: Box[] = [];
	return names.flatMap(({ texts, at, isStrong }): PlacedName[] => {
		const sizePixels = (isStrong ? STRONG_PIXELS : WEAK_PIXELS) * unit;
		const gap = markRadius + GAP_PIXELS * unit;
		const tries = texts.flatMap((text) => {
			const textWidth = measure(text, sizePixels, isStrong);
			const lefts = isStrong ? [at.x + gap, at.x - gap - textWidth] : [at.x - textWidth / 2];
			return lefts.map((left) => ({ text, textWidth, left }));
		});
		for (const { text, textWidth, left } of tries) {
			const box = boxAround(left, at, textWidth, sizePixels * LINE_SHARE);
			const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
			if (!isInside || [...taken, ...marks].some((other) => overlap(other, box))) continue;
			taken.push(box);
			return [{ text, x: left, y: at.y + sizePixels * BASELINE_SHARE, sizePixels, isStrong }];
		}
		return [];
	});
}

const boxAround = (left: number, at: ScreenPoint, width: number, height: number): Box => ({
	left,
	right: left + width,
	top: at.y - height / 2,
	bottom: at.y + height / 2,
});
