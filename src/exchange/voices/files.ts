import type { FeatureCollection } from "geojson";
import Papa from "papaparse";
import * as z from "zod/mini";
import type { City } from "../../city/types.ts";
import { type Problem, problem, type Result } from "../../core/result.ts";
import type { Ballot, Comment, VoiceBatch, Vote, Withdrawal } from "../../core/voice.ts";
import { tableWithNotes } from "../csv/table-with-notes.ts";
import { attributionText } from "../stamp.ts";
import { guardCell, unguardCell } from "./formula-guard.ts";
import {
	type ForeignRow,
	recordOf,
	rowOf,
	VOICE_COLUMNS,
	type VoiceColumn,
	type VoiceRecord,
} from "./rows.ts";

export const MOST_FILE_CHARACTERS = 5_000_000;
const MOST_RECORDS = 20_000;
const FORMAT = "rangbao-voices";
const FORMAT_VERSION = 1;
const MOST_PROBLEMS = 50;

/** What is written beside the voices themselves. */
export interface VoiceStamp {
	readonly engineVersion: string;
	readonly city: Pick<City, "version" | "attributions">;
}

export interface ReadVoices {
	readonly batch: VoiceBatch;
	/** Everything that is wrong, in the order of the file; records without fault are read all the same. */
	readonly problems: readonly Problem[];
}

export interface VoicesGeoJson extends FeatureCollection {
	readonly attribution: string;
	readonly rangbao: {
		readonly format: string;
		readonly formatVersion: number;
		readonly cityId: string;
		readonly cityVersion: string;
		readonly engineVersion: string;
	};
}

const recordsOf = (batch: VoiceBatch): readonly VoiceRecord[] => [
	...batch.ballots.map((value) => ({ record: "ballot", value }) as const),
	...batch.comments.map((value) => ({ record: "comment", value }) as const),
	...batch.votes.map((value) => ({ record: "vote", value }) as const),
	...batch.withdrawals.map((value) => ({ record: "withdrawal", value }) as const),
];

/** As GeoJSON (RFC 7946): comments on a place are points, everything else has no geometry. */
export function voicesToGeoJson(batch: VoiceBatch, { engineVersion, city }: VoiceStamp): VoicesGeoJson {
	return {
		type: "FeatureCollection",
		attribution: attributionText(city),
		rangbao: {
			format: FORMAT,
			formatVersion: FORMAT_VERSION,
			cityId: batch.cityId,
			cityVersion: city.version,
			engineVersion,
		},
		features: recordsOf(batch).map((record) => {
			const { position, ...cells } = rowOf(record);
			const filled = Object.entries(cells).filter(
				([column, text]) => text !== "" && column !== "lng" && column !== "lat",
			);
			return {
				type: "Feature",
				id: cells.id,
				properties: Object.fromEntries(filled),
				geometry: position === null ? null : { type: "Point", coordinates: [...position] },
			} as FeatureCollection["features"][number];
		}),
	};
}

/** As CSV (RFC 4180), one row a record, after lines that say what it is. */
export function voicesToCsv(batch: VoiceBatch, { engineVersion, city }: VoiceStamp): string {
	const notes = [
		["format", `${FORMAT} ${FORMAT_VERSION}`],
		["cityId", batch.cityId],
		["cityVersion", city.version],
		["engineVersion", engineVersion],
		["attribution", attributionText(city)],
	] as const;
	const rows = recordsOf(batch).map((record) => {
		const row = rowOf(record);
		const cells = VOICE_COLUMNS.map((column) => [column, guardCell(row[column])] as const);
		const [lng, lat] = row.position ?? [null, null];
		return { ...Object.fromEntries(cells), lng, lat };
	});
	return tableWithNotes(
		notes,
		rows.length > 0 ? rows : [Object.fromEntries(VOICE_COLUMNS.map((each) => [each, ""]))],
	);
}

const nothing = (cityId: string, trouble: Problem): ReadVoices => ({
	batch: { cityId, comments: [], votes: [], withdrawals: [], ballots: [] },
	problems: [trouble],
});

/** A file of voices, GeoJSON or CSV by what stands in it. `cityId` is the open city's: a file of another is refused. */
export function readVoiceFile(text: string, cityId: string): ReadVoices {
	if (text.length > MOST_FILE_CHARACTERS)
		return nothing(cityId, problem("voices.fileTooLarge", { megabytes: MOST_FILE_CHARACTERS / 1e6 }));
	const plain = text.replace(/^\uFEFF/, "");
	return plain.trimStart().startsWith("{") ? readGeoJson(plain, cityId) : readCsv(plain, cityId);
}

const collection = z.object({
	type: z.literal("FeatureCollection"),
	rangbao: z.object({ format: z.literal(FORMAT), formatVersion: z.number(), cityId: z.string() }),
	features: z.array(
		z.object({
			properties: z.record(z.string(), z.unknown()),
			geometry: z.nullable(z.object({ type: z.literal("Point"), coordinates: z.array(z.number()) })),
		}),
	),
});

function readGeoJson(text: string, cityId: string): ReadVoices {
	const foreign = nothing(cityId, problem("voices.fileForeign"));
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return foreign;
	}
	const read = collection.safeParse(value);
	if (!read.success) return foreign;
	const { rangbao, features } = read.data;
	if (rangbao.formatVersion > FORMAT_VERSION)
		return nothing(
			cityId,
			problem("voices.codeVersion", { version: rangbao.formatVersion, newest: FORMAT_VERSION }),
		);
	return readRows(
		features.map(({ properties, geometry }, index) => ({
			cell: (column) => (Object.hasOwn(properties, column) ? properties[column] : undefined),
			position: geometry?.coordinates.slice(0, 2) ?? null,
			row: index + 1,
		})),
		rangbao.cityId,
		cityId,
	);
}

const HEADER = /^"?record"?([,;\t])/m;
const CITY_NOTE = /^"?# cityId: *([\w.-]+)/m;

function readCsv(text: string, cityId: string): ReadVoices {
	const header = HEADER.exec(text);
	if (header === null) return nothing(cityId, problem("voices.fileForeign"));
	const before = text.slice(0, header.index);
	const rowsBefore = before.split("\n").length - 1;
	const table = Papa.parse<string[]>(text.slice(header.index), { delimiter: header[1]! });
	const [names, ...body] = table.data;
	const columns = new Map((names ?? []).map((name, index) => [name.trim(), index]));
	const rows = body
		.map((cells, index) => ({ cells, row: rowsBefore + index + 2 }))
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
		.map(({ cells, row }) => {
			const cell = (column: VoiceColumn): string => unguardCell(cells[columns.get(column) ?? -1] ?? "");
			const [lng, lat] = [cell("lng"), cell("lat")];
			return { cell, row, position: lng === "" || lat === "" ? null : [numberOf(lng), numberOf(lat)] };
		});
	return readRows(rows, CITY_NOTE.exec(before)?.[1] ?? cityId, cityId);
}

const numberOf = (text: string): number => (/^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN);

function readRows(
	rows: readonly (ForeignRow & { readonly row: number })[],
	fileCityId: string,
	cityId: string,
): ReadVoices {
	if (fileCityId !== cityId)
		return nothing(cityId, problem("voices.otherCity", { found: fileCityId, open: cityId }));
	if (rows.length > MOST_RECORDS) return nothing(cityId, problem("voices.tooMany", { limit: MOST_RECORDS }));
	const comments: Comment[] = [];
	const votes: Vote[] = [];
	const withdrawals: Withdrawal[] = [];
	const ballots: Ballot[] = [];
	const problems: Problem[] = [];
	const keep = (read: Result<VoiceRecord>, row: number): void => {
		if (!read.ok) {
			if (problems.length < MOST_PROBLEMS)
				problems.push(problem("voices.row", { row, field: read.error.parameters.field ?? "record" }));
			return;
		}
		const { record, value } = read.value;
		if (record === "comment") comments.push(value);
		else if (record === "vote") votes.push(value);
		else if (record === "withdrawal") withdrawals.push(value);
		else ballots.push(value);
	};
	for (const row of rows) keep(recordOf(row, cityId), row.row);
	return { batch: { cityId, comments, votes, withdrawals, ballots }, problems };
}
