import type { Strip } from "./line-strip-model.ts";
import { linearScale, niceCeiling, spreadLabels } from "./scale.ts";

export type StripMeasure = "boardings" | "load";

export const STRIP = {
	nameAngleDegrees: -50,
	leftPixels: 72,
	rightPixels: 112,
	/** Horizontal room that a slanted label of one and of two rows needs. */
	labelGapPixels: 24,
	bilingualLabelGapPixels: 44,
	/** Measured on Sarabun at the small size; Thai letters without the marks above and below. */
	letterPixels: 7.6,
	leastNamesPixels: 56,
	longestNameLetters: 19,
	leaderPixels: 20,
	rowPixels: 22,
	barsPixels: 72,
	denseBarsPixels: 48,
	barPixels: 12,
	dotPixels: 5.5,
	/** Dots nearer than this run into each other; below a window's width the strip grows to keep them apart. */
	smallestGapPixels: 12,
	largestGrowthPixels: 1400,
	targetPixels: 44,
	smallestTargetPixels: 24,
} as const;

export interface StripLayout {
	readonly width: number;
	readonly height: number;
	/** Vertical places: foot of the names, the line itself, the rows of figures, the foot of the bars. */
	readonly namesFoot: number;
	readonly lineY: number;
	readonly minutesY: number;
	readonly distanceY: number;
	readonly barsTop: number;
	readonly barsFoot: number;
	readonly x: (chainageMetres: number) => number;
	readonly stationX: readonly number[];
	readonly labelX: readonly number[];
	/** Height of a value above the foot of the bars. */
	readonly barHeight: (value: number) => number;
	readonly barsMaximum: number;
}

/** Where everything stands. The drawing grows beyond the room it has rather than let names run into each other. */
export function layOutStrip(
	strip: Strip,
	roomPixels: number,
	measure: StripMeasure,
	dense: boolean,
): StripLayout {
	const count = strip.stations.length;
	const gap = dense ? STRIP.labelGapPixels : STRIP.bilingualLabelGapPixels;
	const sides = STRIP.leftPixels + STRIP.rightPixels;
	const nearest = Math.min(...strip.sections.map((section) => section.lengthMetres));
	const apart = nearest > 0 ? (STRIP.smallestGapPixels * strip.lengthMetres) / nearest : 0;
	const width = Math.max(
		roomPixels,
		sides + (count - 1) * Math.max(gap, STRIP.smallestTargetPixels + 8),
		Math.min(sides + apart, STRIP.largestGrowthPixels),
	);
	const x = linearScale(0, strip.lengthMetres, STRIP.leftPixels, width - STRIP.rightPixels);
	const stationX = strip.stations.map((station) => x(station.chainageMetres));
	const barsPixels = dense ? STRIP.denseBarsPixels : STRIP.barsPixels;
	const namesFoot = namesHeight(strip);
	const lineY = namesFoot + STRIP.leaderPixels;
	const minutesY = lineY + STRIP.rowPixels + 8;
	const distanceY = dense ? minutesY : minutesY + STRIP.rowPixels;
	const barsTop = distanceY + 28;
	const barsFoot = barsTop + barsPixels;
	const barsMaximum = niceCeiling(largestValue(strip, measure));
	return {
		width,
		height: barsFoot + 8,
		namesFoot,
		lineY,
		minutesY,
		distanceY,
		barsTop,
		barsFoot,
		x,
		stationX,
		labelX: spreadLabels(stationX, gap, STRIP.leftPixels, width - STRIP.rightPixels),
		barHeight: linearScale(0, barsMaximum, 0, barsPixels),
		barsMaximum,
	};
}

/** Room for the longest name as it stands, slanted. */
function namesHeight(strip: Strip): number {
	const letters = strip.stations.flatMap(({ name }) =>
		[name.th, name.en].map((text) => lettersOf(stripName(text)).length),
	);
	const slant = Math.sin((-STRIP.nameAngleDegrees * Math.PI) / 180);
	return Math.max(STRIP.leastNamesPixels, Math.max(0, ...letters) * STRIP.letterPixels * slant + 12);
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const lettersOf = (text: string): readonly string[] =>
	Array.from(segmenter.segment(text), ({ segment }) => segment);

function largestValue(strip: Strip, measure: StripMeasure): number {
	const values =
		measure === "boardings"
			? strip.stations.map((station) => station.boardingsRange?.p90 ?? station.boardings ?? 0)
			: strip.sections.map((section) => (section.loadUp ?? 0) + (section.loadDown ?? 0));
	return Math.max(0, ...values);
}

/** A name as the strip has room for it: without what stands in brackets, and cut where it is still too long. */
export function stripName(name: string): string {
	const plain = name.replace(/\s*\([^)]*\)/g, "").trim() || name;
	const letters = lettersOf(plain);
	if (letters.length <= STRIP.longestNameLetters) return plain;
	return `${letters
		.slice(0, STRIP.longestNameLetters - 1)
		.join("")
		.trimEnd()}…`;
}

/** The button over a station: as wide as its neighbours allow, up to a comfortable target. */
export function stationTarget(stationX: readonly number[], index: number): { left: number; width: number } {
	const own = stationX[index]!;
	const reach = (neighbour: number | undefined): number =>
		neighbour === undefined
			? STRIP.targetPixels / 2
			: Math.min(STRIP.targetPixels / 2, Math.abs(neighbour - own) / 2);
	const left = reach(stationX[index - 1]);
	const right = reach(stationX[index + 1]);
	return { left: own - left, width: left + right };
}

/** The station that a key leads to on the strip, or null where the key is not for it. */
export function stationAfterKey(key: string, index: number, count: number): number | null {
	if (key === "ArrowRight" || key === "ArrowDown") return Math.min(index + 1, count - 1);
	if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(index - 1, 0);
	if (key === "Home") return 0;
	if (key === "End") return count - 1;
	return null;
}
