import Papa from "papaparse";
import * as z from "zod/mini";
import { fail, ok, problem, type Result } from "../../core/result.ts";
import { checkData, checkFile } from "../schema/check.ts";
import {
	alignmentTable,
	attractorTable,
	cellRow,
	cityTable,
	figuresTable,
	landmarksTable,
	municipalitiesTable,
	optionsTable,
	placesTable,
	roadsTable,
	songthaewStopsTable,
	stationsTable,
	tambonRow,
} from "../schema/sources.ts";

/** The tables that a city folder holds. */
export const SOURCE_FILES = [
	"city.json",
	"tambons.csv",
	"cells.csv",
	"municipalities.json",
	"places.json",
	"attractor-defaults.json",
	"alignment.json",
	"stations.json",
	"options.json",
	"landmarks.json",
	"roads.geojson",
	"songthaew-stops.json",
	"published-figures.json",
] as const;

type Files = Readonly<Record<string, string>>;

/** Rows of a table with a header line; columns that look like numbers become numbers where the row asks. */
function readRows<Row extends z.ZodMiniType>(
	row: Row,
	numbers: readonly string[],
	file: string,
	files: Files,
): Result<z.infer<Row>[]> {
	const text = files[file];
	if (text === undefined) return fail(problem("pack.missing", { file }));
	const parsed = Papa.parse<Record<string, string>>(text, {
		header: true,
		skipEmptyLines: true,
		dynamicTyping: (column) => numbers.includes(String(column)),
	});
	const fault = parsed.errors[0];
	if (fault)
		return fail(problem("pack.syntax", { file, detail: `${fault.message} (#${(fault.row ?? 0) + 1})` }));
	return checkData(z.array(row), file, parsed.data);
}

function readTables(files: Files) {
	return {
		city: checkFile(cityTable, "city.json", files),
		tambons: readRows(tambonRow, ["registeredPeople2021", "houses2021"], "tambons.csv", files),
		cells: readRows(
			cellRow,
			["roadNodeIndex", "nearestSampleKilometres", "commerceIndex"],
			"cells.csv",
			files,
		),
		municipalities: checkFile(municipalitiesTable, "municipalities.json", files),
		places: checkFile(placesTable, "places.json", files),
		attractors: checkFile(attractorTable, "attractor-defaults.json", files),
		alignment: checkFile(alignmentTable, "alignment.json", files),
		stations: checkFile(stationsTable, "stations.json", files),
		options: checkFile(optionsTable, "options.json", files),
		landmarks: checkFile(landmarksTable, "landmarks.json", files),
		roads: checkFile(roadsTable, "roads.geojson", files),
		songthaewStops: checkFile(songthaewStopsTable, "songthaew-stops.json", files),
		figures: checkFile(figuresTable, "published-figures.json", files),
	};
}

type Read = ReturnType<typeof readTables>;
type Good<Answer> = Answer extends { readonly ok: true; readonly value: infer Value } ? Value : never;
export type Sources = { readonly [Name in keyof Read]: Good<Read[Name]> };

/** Reads and checks every table; the first fault comes back. */
export function readSources(files: Files): Result<Sources> {
	const read = readTables(files);
	const values: Record<string, unknown> = {};
	for (const [name, result] of Object.entries(read)) {
		if (!result.ok) return result;
		values[name] = result.value;
	}
	return ok(values as Sources);
}
