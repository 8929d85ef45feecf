/** The rooms of the house and the packages they may use: what ARCHITECTURE.md says, in a form that a test reads. */

export interface RoomRule {
	/** Rooms that may be imported in any way. */
	readonly values: readonly string[];
	/** Rooms from which only types may be imported. */
	readonly types?: readonly string[];
}

const given = ["core", "geo", "city", "scenario"];
const belowViews = [...given, "models", "exchange", "engine", "session", "i18n", "ui", "map", "charts"];
const everything: RoomRule = { values: ["*"] };

/** A room not named here, such as models/access, takes the rule of its first path part followed by "/*". */
export const roomRules: Readonly<Record<string, RoomRule>> = {
	core: { values: [] },
	geo: { values: ["core"] },
	city: { values: ["core", "geo"] },
	scenario: { values: ["core", "geo"] },
	// The pipe and the vocabulary of results. Only these files see more than one model room.
	models: { values: [...given, "models/*"] },
	"models/*": { values: given, types: ["models"] },
	exchange: { values: given },
	engine: { values: ["core"], types: ["city", "scenario", "models", "exchange"] },
	session: { values: ["core", "scenario", "engine"], types: ["city", "models"] },
	i18n: { values: ["core"] },
	ui: { values: ["core"] },
	map: { values: ["core", "geo", "i18n", "session"], types: ["city", "scenario", "models", "engine"] },
	charts: { values: ["core", "geo", "i18n", "session"], types: ["city", "scenario", "models", "engine"] },
	"views/*": { values: [...belowViews, "views/shared"] },
	app: everything,
	cli: everything,
	workers: everything,
};

/** Nobody imports a composition root; another root may only name its file, as the app does to start a worker. */
export const compositionRoots: readonly string[] = ["app", "cli", "workers"];

/** Everything that lies below the session: it is handed clocks, chance, the network and storage. */
export const belowSession: readonly string[] = [
	"core",
	"geo",
	"city",
	"scenario",
	"models",
	"models/*",
	"exchange",
	"engine",
];

/** Rooms that draw with components, and may hold .tsx files. */
const drawing = ["ui", "charts", "views/*", "app"];

/** Every package that the sources may import, and where. A trailing "*" stands for the rest of the name. */
export const packageRules: readonly { readonly name: string; readonly rooms: readonly string[] }[] = [
	{ name: "maplibre-gl", rooms: ["map"] },
	{ name: "@turf/*", rooms: ["geo"] },
	{ name: "h3-js", rooms: ["geo"] },
	{ name: "flatbush", rooms: ["geo"] },
	{ name: "zod", rooms: ["city", "scenario/file", "exchange"] },
	{ name: "comlink", rooms: ["engine", "workers"] },
	{ name: "preact", rooms: drawing },
	{ name: "@preact/signals", rooms: [...drawing, "map", "i18n"] },
	{ name: "@preact/signals-core", rooms: ["session", "i18n", "map", "views/*", "app"] },
	{ name: "@observablehq/plot", rooms: ["charts"] },
	{ name: "papaparse", rooms: ["exchange", "city"] },
	{ name: "pbf", rooms: ["exchange"] },
	{ name: "fflate", rooms: ["exchange", "session"] },
	{ name: "idb-keyval", rooms: ["session", "app"] },
	{ name: "qr", rooms: ["views/*"] },
	{ name: "@fontsource/*", rooms: ["map", "ui", "app"] },
	{ name: "virtual:pwa-register*", rooms: ["app"] },
	{ name: "node:*", rooms: ["cli"] },
];

/** Packages that hold only types, importable as types from anywhere. */
export const typePackages: readonly string[] = ["geojson"];

export const tsxRooms = drawing;
export const mostLines = 400;
