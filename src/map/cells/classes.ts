import type { CellsMode, MapTheme } from "../types.ts";

/** Lower bounds of the density classes, per km², the same for every option and step. */
export const DENSITY_BREAKS = [0, 250, 500, 1000, 2500, 5000, 10000] as const;

/** Shares of a cell from which a reach class counts. */
export const REACH_PART = 0.05;
export const REACH_MOST = 0.5;

/** Upper bounds of the minutes classes, those of the figures beside the map; longer journeys draw nothing. */
export const MINUTES_ENDS = [15, 30, 45, 60] as const;

/** Minutes from which a change is drawn, and from which more of it. */
export const SAVED_BREAKS = [1, 5, 10] as const;

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
		| "within15"
		| "within30"
		| "within45"
		| "within60"
		| "origin"
		| "always"
		| "sometimes"
		| "savedMost"
		| "savedMore"
		| "savedSome"
		| "lostSome"
		| "lostMore"
		| "band1a"
		| "band1b"
		| "band2"
		| "band3"
		| "band4"
		| "band5"
		| "band6a"
		| "band6b"
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

const BAND_KEYS = ["band1a", "band1b", "band2", "band3", "band4", "band5", "band6a", "band6b"] as const;
const BANDS_LIGHT = ["#E0D1E5", "#CDB8D6", "#B99EC7", "#A486B6", "#8E6EA4", "#775791", "#60407C", "#492A66"];
const BANDS_DARK = ["#3B2E45", "#4C3C59", "#5E4B6E", "#725D83", "#887399", "#9F8BAF", "#B7A5C4", "#D0C1D9"];
const ORIGIN: Record<MapTheme, string> = { light: "#1B1F23", dark: "#F1EFE9", projector: "#000000" };

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
		case "minutes": {
			const ramp = dark ? PEOPLE_DARK : PEOPLE_LIGHT;
			return {
				kind,
				unit: null,
				classes: [
					named("within15", ramp[6]!, "none"),
					named("within30", ramp[4]!, "none"),
					named("within45", ramp[2]!, "none"),
					named("within60", ramp[0]!, "none"),
					named("origin", ORIGIN[theme], "none"),
				],
				notes: [],
			};
		}
		case "window": {
			const ramp = dark ? PEOPLE_DARK : PEOPLE_LIGHT;
			return {
				kind,
				unit: null,
				classes: [named("always", ramp[5]!, "none"), named("sometimes", ramp[4]!, "forward")],
				notes: [],
			};
		}
		case "saved":
			return {
				kind,
				unit: null,
				classes: [
					named("savedMost", dark ? "#8CCBF0" : "#00517F", "forward"),
					named("savedMore", dark ? "#3F93C6" : "#3B8FC0", "forward"),
					named("savedSome", dark ? "#25587A" : "#9CC7E0", "forward"),
					named("lostSome", dark ? "#8A4A1E" : "#F0B088", "backward"),
					named("lostMore", dark ? "#F08A45" : "#D55E00", "backward"),
				],
				notes: [],
			};
		case "bands":
			return {
				kind,
				unit: null,
				classes: BAND_KEYS.map((key, index) => named(key, (dark ? BANDS_DARK : BANDS_LIGHT)[index]!, "none")),
				notes: [],
			};
	}
}

/** Red, green and blue, 0..255, of a #RRGGBB colour. */
export function rgb(color: string): readonly [number, number, number] {
	const value = Number.parseInt(color.slice(1), 16);
	return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
