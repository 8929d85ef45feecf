import type { CellsMode, MapTheme } from "../types.ts";

/** Lower bounds of the density classes, per km², the same for every option and step. */
export const DENSITY_BREAKS = [0, 250, 500, 1000, 2500, 5000, 10000] as const;

/** Shares of a cell from which a reach class counts. */
export const REACH_PART = 0.05;
export const REACH_MOST = 0.5;

export type Hatch = "none" | "forward" | "backward" | "cross";

export interface CellClass {
	/** Key of the class in the catalogue, or null where the bounds say it all. */
	readonly key:
		| "feederPart"
		| "feederMost"
		| "walkPart"
		| "walkMost"
		| "kept"
		| "gained"
		| "lost"
		| "unknown"
		| "lowConfidence"
		| null;
	/** Per km²; `to` is null for the open class. Both null where a key says it all. */
	readonly from: number | null;
	readonly to: number | null;
	readonly color: string;
	readonly hatch: Hatch;
}

export interface CellsLegend {
	readonly kind: CellsMode["kind"];
	readonly unit: "peoplePerSquareKilometre" | "jobsPerSquareKilometre" | null;
	readonly classes: readonly CellClass[];
	/** What is said beside the classes: hatched for low confidence, hatched for unknown. */
	readonly notes: readonly CellClass[];
}

/*
 * Steps of even OKLab lightness along one hue: teal for people, plum for jobs. On a dark ground the order of
 * lightness turns round, so that more is always further from the ground.
 */
const PEOPLE_LIGHT = ["#DCEAE6", "#BBD8D3", "#98C4C0", "#73ADAD", "#4F9498", "#2D7881", "#0D5B68"];
const PEOPLE_DARK = ["#24393D", "#2B4D53", "#33636B", "#3D7A83", "#4F939B", "#6FADB2", "#9BC8C9"];
const JOBS_LIGHT = ["#ECE3EE", "#DACBE0", "#C5B1D0", "#AF96BE", "#977AAB", "#7D5F95", "#62447D"];
const JOBS_DARK = ["#33293B", "#453551", "#594367", "#6E547E", "#866C96", "#A189AF", "#BFABC9"];

const densityClasses = (colors: readonly string[]): CellClass[] =>
	DENSITY_BREAKS.map((from, index) => ({
		key: null,
		from,
		to: DENSITY_BREAKS[index + 1] ?? null,
		color: colors[index]!,
		hatch: "none",
	}));

const UNKNOWN: Record<MapTheme, string> = { light: "#A9A59C", dark: "#6B7076", projector: "#857E70" };

const unknownNote = (theme: MapTheme): CellClass => ({
	key: "unknown",
	from: null,
	to: null,
	color: UNKNOWN[theme],
	hatch: "cross",
});

const named = (key: CellClass["key"], color: string, hatch: Hatch): CellClass => ({
	key,
	from: null,
	to: null,
	color,
	hatch,
});

const NOTHING: CellsLegend = { kind: "none", unit: null, classes: [], notes: [] };

/** Classes, colours and hatches of a mode: what the map draws and what a legend must say are this one value. */
export function legendFor(kind: CellsMode["kind"], theme: MapTheme): CellsLegend {
	const dark = theme === "dark";
	switch (kind) {
		case "none":
			return NOTHING;
		case "people": {
			const colors = dark ? PEOPLE_DARK : PEOPLE_LIGHT;
			return {
				kind,
				unit: "peoplePerSquareKilometre",
				classes: densityClasses(colors),
				notes: [named("lowConfidence", colors[2]!, "forward"), unknownNote(theme)],
			};
		}
		case "jobs": {
			const colors = dark ? JOBS_DARK : JOBS_LIGHT;
			return {
				kind,
				unit: "jobsPerSquareKilometre",
				classes: densityClasses(colors),
				notes: [unknownNote(theme)],
			};
		}
		case "reach":
			return {
				kind,
				unit: null,
				classes: dark
					? [
							named("feederPart", "#24393D", "forward"),
							named("feederMost", "#2B4D53", "none"),
							named("walkPart", "#3D7A83", "forward"),
							named("walkMost", "#6FADB2", "none"),
						]
					: [
							named("feederPart", "#DCEAE6", "forward"),
							named("feederMost", "#BBD8D3", "none"),
							named("walkPart", "#4F9498", "forward"),
							named("walkMost", "#2D7881", "none"),
						],
				notes: [],
			};
		case "compare":
			return {
				kind,
				unit: null,
				classes: [
					named("kept", "#6B7280", "none"),
					named("gained", "#0072B2", "forward"),
					named("lost", "#D55E00", "backward"),
				],
				notes: [],
			};
	}
}

/** Red, green and blue, 0..255, of a #RRGGBB colour. */
export function rgb(color: string): readonly [number, number, number] {
	const value = Number.parseInt(color.slice(1), 16);
	return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
