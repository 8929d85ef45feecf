import type { MapTheme } from "./types.ts";

/** Colours of the base map and the line, by role. */
export interface Palette {
	readonly ground: string;
	readonly water: string;
	readonly waterEdge: string;
	readonly waterName: string;
	readonly campus: string;
	readonly campusEdge: string;
	readonly airport: string;
	readonly airportEdge: string;
	readonly areaName: string;
	readonly road: string;
	readonly roadCasing: string;
	readonly roadName: string;
	readonly railway: string;
	readonly outline: string;
	readonly municipality: string;
	readonly placeName: string;
	readonly placeDot: string;
	readonly edgeOfKnowledge: string;
	readonly flood: string;
	readonly halo: string;
	readonly ink: string;
	readonly line: string;
	readonly lineCasing: string;
	readonly comparison: string;
	readonly uncertainty: string;
	/** Ground in reach on foot. */
	readonly isochrone: string;
	readonly cellsOpacity: number;
	/** Knocked out of a cell, or drawn on the ground, where data are weak or missing. */
	readonly cellHatch: string;
}

const light: Palette = {
	ground: "#FBFAF7",
	water: "#D3E3E8",
	waterEdge: "#A9C4CC",
	waterName: "#2F5C69",
	campus: "#EDF1E4",
	campusEdge: "#BFCBA8",
	airport: "#ECEBEA",
	airportEdge: "#BDBAB5",
	areaName: "#4C5539",
	road: "#FFFFFF",
	roadCasing: "#CFCAC0",
	roadName: "#565147",
	railway: "#8C8880",
	outline: "#B9B3A7",
	municipality: "#6B655A",
	placeName: "#33322F",
	placeDot: "#56524A",
	edgeOfKnowledge: "#5E5A52",
	flood: "#3E7F93",
	halo: "#FBFAF7",
	ink: "#1B1F23",
	line: "#C8102E",
	lineCasing: "#FFFFFF",
	comparison: "#3D444D",
	uncertainty: "#C8102E",
	isochrone: "#1B1F23",
	cellsOpacity: 0.82,
	cellHatch: "#FBFAF7",
};

const dark: Palette = {
	ground: "#181B1F",
	water: "#22343D",
	waterEdge: "#3B5561",
	waterName: "#86B0BF",
	campus: "#20271F",
	campusEdge: "#46533F",
	airport: "#24272B",
	airportEdge: "#4A4E54",
	areaName: "#A3AF93",
	road: "#3D434A",
	roadCasing: "#14171A",
	roadName: "#B4B2AC",
	railway: "#7F848B",
	outline: "#4F545B",
	municipality: "#B9B6AF",
	placeName: "#D0CEC8",
	placeDot: "#8E939A",
	edgeOfKnowledge: "#8E939A",
	flood: "#5FA8BF",
	halo: "#181B1F",
	ink: "#F2F1EE",
	line: "#FF5A6E",
	lineCasing: "#101215",
	comparison: "#C9CED6",
	uncertainty: "#FF5A6E",
	isochrone: "#F2F1EE",
	cellsOpacity: 0.8,
	cellHatch: "#181B1F",
};

const projector: Palette = {
	...light,
	ground: "#FFFFFF",
	water: "#BCD7E0",
	waterEdge: "#6E9DAC",
	waterName: "#1F4D5A",
	roadCasing: "#A8A297",
	roadName: "#3F3B34",
	outline: "#857E70",
	municipality: "#2E2A23",
	placeName: "#1B1F23",
	placeDot: "#3F3B34",
	edgeOfKnowledge: "#55504A",
	halo: "#FFFFFF",
	cellsOpacity: 0.9,
	cellHatch: "#FFFFFF",
};

export const PALETTES: Readonly<Record<MapTheme, Palette>> = { light, dark, projector };

/** Type on a projector is read from ten metres. */
export const TEXT_SCALE: Readonly<Record<MapTheme, number>> = { light: 1, dark: 1, projector: 1.35 };

/** The cells under it stay readable. */
export const ISOCHRONE_OPACITY = 0.12;
