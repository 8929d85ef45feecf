import type { Strip } from "./line-strip-model.ts";
import { linearScale, niceCeiling, spreadLabels } from "./scale.ts";

export type StripMeasure = "boardings" | "load";

/** How much the strip says: both languages and all rows, one language, or the least that a low window has room for. */
export type StripForm = "bilingual" | "dense" | "compact";

interface FormMeasures {
	readonly nameAngleDegrees: number;
	/** Room for the last name, which leans out of the drawing. */
	readonly rightPixels: number;
	/** Horizontal room that a slanted label needs. */
	readonly labelGapPixels: number;
	readonly leastNamesPixels: number;
	readonly longestNameLetters: number;
	readonly leaderPixels: number;
	readonly rowPixels: number;
	readonly barsPixels: number;
	/** From the last row of figures to the top of the tallest bar. */
	readonly barsGapPixels: number;
	readonly footPixels: number;
	/** Dots nearer than this run into each other; below a window's width the strip grows to keep them apart. */
	readonly smallestGapPixels: number;
	/** Room that the number over a bar needs. */
	readonly valuePixels: number;
}

const WIDE_FORM: FormMeasures = {
	nameAngleDegrees: -50,
	rightPixels: 112,
	labelGapPixels: 44,
	leastNamesPixels: 56,
	longestNameLetters: 19,
	leaderPixels: 20,
	rowPixels: 22,
	barsPixels: 72,
	barsGapPixels: 28,
	footPixels: 8,
	smallestGapPixels: 12,
	valuePixels: 46,
};

export const STRIP_FORMS: Readonly<Record<StripForm, FormMeasures>> = {
	bilingual: WIDE_FORM,
	dense: { ...WIDE_FORM, labelGapPixels: 24, barsPixels: 48 },
	compact: {
		nameAngleDegrees: -32,
		rightPixels: 88,
		labelGapPixels: 34,
		leastNamesPixels: 36,
		longestNameLetters: 13,
		leaderPixels: 16,
		rowPixels: 16,
		barsPixels: 20,
		barsGapPixels: 23,
		footPixels: 2,
		smallestGapPixels: 6,
		valuePixels: 36,
	},
};

export const STRIP = {
	leftPixels: 88,
	/** Measured on Sarabun at the small size; Thai letters without the marks above and below. */
	letterPixels: 7.6,
	barPixels: 12,
	dotPixels: 5.5,
	largestGrowthPixels: 1400,
	targetPixels: 44,
	smallestTargetPixels: 24,
} as const;

export interface StripLayout {
	readonly form: StripForm;
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

/** With this much room the whole line stays in sight, even while a station is dragged close to its neighbour. */
const WHOLE_LINE_PIXELS = 800;

/** Where everything stands. The drawing grows beyond the room it has rather than let names run into each other. */
export function layOutStrip(
	strip: Strip,
	roomPixels: number,
	measure: StripMeasure,
	form: StripForm,
): StripLayout {
	const count = strip.stations.length;
	const measures = STRIP_FORMS[form];
	const { labelGapPixels: gap, rightPixels, barsPixels } = measures;
	const sides = STRIP.leftPixels + rightPixels;
	const nearest = Math.min(...strip.sections.map((section) => section.lengthMetres));
	const apart = nearest > 0 ? (measures.smallestGapPixels * strip.lengthMetres) / nearest : 0;
	const width = Math.max(
		roomPixels,
		sides + (count - 1) * Math.max(gap, STRIP.smallestTargetPixels + 8),
		roomPixels < WHOLE_LINE_PIXELS ? Math.min(sides + apart, STRIP.largestGrowthPixels) : 0,
	);
	const x = linearScale(0, strip.lengthMetres, STRIP.leftPixels, width - rightPixels);
	const stationX = strip.stations.map((station) => x(station.chainageMetres));
	const namesFoot = namesHeight(strip, form);
	const lineY = namesFoot + measures.leaderPixels;
	const minutesY = lineY + measures.rowPixels + 8;
	const distanceY = form === "bilingual" ? minutesY + measures.rowPixels : minutesY;
	const barsTop = distanceY + measures.barsGapPixels;
	const barsFoot = barsTop + barsPixels;
	const barsMaximum = niceCeiling(largestValue(strip, measure));
	return {
		form,
		width,
		height: barsFoot + measures.footPixels,
		namesFoot,
		lineY,
		minutesY,
		distanceY,
		barsTop,
		barsFoot,
		x,
		stationX,
		labelX: spreadLabels(stationX, gap, STRIP.leftPixels, width - rightPixels),
		barHeight: linearScale(0, barsMaximum, 0, barsPixels),
		barsMaximum,
	};
}

/** Room for the longest name as it stands, slanted. */
function namesHeight(strip: Strip, form: StripForm): number {
	const { nameAngleDegrees, leastNamesPixels } = STRIP_FORMS[form];
	const letters = strip.stations.flatMap(({ name }) =>
		[name.th, name.en].map((text) => lettersOf(stripName(text, form)).length),
	);
	const slant = Math.sin((-nameAngleDegrees * Math.PI) / 180);
	return Math.max(leastNamesPixels, Math.max(0, ...letters) * STRIP.letterPixels * slant + 12);
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
export function stripName(name: string, form: StripForm): string {
	const { longestNameLetters } = STRIP_FORMS[form];
	const plain = name.replace(/\s*\([^)]*\)/g, "").trim() || name;
	const letters = lettersOf(plain);
	if (letters.length <= longestNameLetters) return plain;
	return `${letters
		.slice(0, longestNameLetters - 1)
		.join("")
		.trimEnd()}…`;
}

/** Which values are written where not all have room: the largest first, no two nearer than `gap`. */
export function placeValues(
	places: readonly number[],
	values: readonly number[],
	gap: number,
): ReadonlySet<number> {
	const placed = new Set<number>();
	const largestFirst = places.map((_, index) => index).sort((a, b) => values[b]! - values[a]!);
	for (const index of largestFirst) {
		const free = [...placed].every((other) => Math.abs(places[other]! - places[index]!) >= gap);
		if (free) placed.add(index);
	}
	return placed;
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
