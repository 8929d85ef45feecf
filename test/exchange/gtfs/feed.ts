import Papa from "papaparse";
import type { GtfsFiles, GtfsInput } from "../../../src/exchange/gtfs/types.ts";

/** Three stations 1,000 m and 1,500 m apart; two trips up and one down on weekdays, a short one down at weekends, by hand. */
export const SMALL_FEED: GtfsInput = {
	agency: { name: { th: "ผู้เดินรถ", en: "Operator" }, url: "https://a.example/", timeZone: "Asia/Bangkok" },
	feed: {
		publisher: { th: "ผู้จัดทำ", en: "Publisher" },
		version: "1",
		startDate: "20300101",
		endDate: "20301231",
	},
	route: {
		id: "R",
		name: { th: "สายทดลอง, เหนือ–ใต้", en: 'The "north–south" line' },
		description: { th: "ข้อเสนอ", en: "A proposal" },
		colour: "C8102E",
		textColour: "FFFFFF",
	},
	stations: [
		{ id: "S1", chainageMetres: 0, lat: 16.5, th: "หนึ่ง", en: "One" },
		{ id: "S2", chainageMetres: 1000, lat: 16.491, th: "สอง", en: "Two" },
		{ id: "S3", chainageMetres: 2500, lat: 16.4775, th: "สาม", en: "Three" },
	].map(({ id, chainageMetres, lat, th, en }) => ({
		id,
		name: { th, en },
		description: { th: "โดยประมาณ", en: "approximate" },
		position: [102.83, lat] as const,
		chainageMetres,
		platforms: { up: [102.83005, lat] as const, down: [102.82995, lat] as const },
	})),
	shape: {
		up: [16.5, 16.5, 16.485, 16.4775].map((lat) => [102.83002, lat] as const),
		down: [16.5, 16.5, 16.485, 16.4775].map((lat) => [102.82998, lat] as const),
		chainageMetres: [0, 0.001, 1667, 2500],
	},
	trips: [
		{
			direction: "up",
			days: "weekday",
			blockId: "1",
			arrivalSeconds: [21600, 21700, 21900],
			departureSeconds: [21600, 21720.4, 21900],
		},
		{
			direction: "down",
			days: "weekday",
			blockId: "1",
			arrivalSeconds: [22500, 22380, 22200],
			departureSeconds: [22500, 22400, 22200],
		},
		{
			direction: "up",
			days: "weekday",
			blockId: "2",
			arrivalSeconds: [86100, 86200, 86520],
			departureSeconds: [86100, 86220, 86520],
		},
		{
			direction: "down",
			days: "weekend",
			blockId: "1",
			stations: [0, 1],
			arrivalSeconds: [30_120, 30_000, Number.NaN],
			departureSeconds: [30_120, 30_000, Number.NaN],
		},
	],
	fare: { amount: 15, currency: "THB" },
	attributions: [{ organisation: "Roads (ODbL 1.0)", url: "https://www.openstreetmap.org/copyright" }],
};

export type Row = Record<string, string>;

export const rowsOf = (files: GtfsFiles, file: string): Row[] =>
	Papa.parse<Row>(files[file]!, { header: true, skipEmptyLines: true }).data;

/** The feed with one table passed through an edit. */
export function withRows(files: GtfsFiles, file: string, edit: (rows: Row[]) => Row[]): GtfsFiles {
	return { ...files, [file]: `${Papa.unparse(edit(rowsOf(files, file)), { newline: "\r\n" })}\r\n` };
}
