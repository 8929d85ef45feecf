import { buildGazetteer, type NamedHit, searchGazetteer } from "../city/gazetteer/index.ts";
import { fail, ok, problem, type Result } from "../core/result.ts";
import { ENGINE_VERSION } from "../core/version.ts";
import { cityNames } from "./city-names.ts";
import { readCity } from "./load-city.ts";
import { shippedCityDirectory } from "./open-scenario.ts";
import { parseCommand } from "./parse-command.ts";

const FORMAT_VERSION = 1;
const LIMIT = { low: 1, usual: 10, high: 1000 };

/** `find TEXT`: places of the city by name, best first. */
export async function runFind(commandArguments: readonly string[]): Promise<Result<string>> {
	const parsed = parseCommand(commandArguments, {
		city: { type: "string" },
		streets: { type: "string" },
		limit: { type: "string" },
		json: { type: "boolean" },
	});
	if (!parsed.ok) return parsed;
	const { values, positionals } = parsed.value;
	const text = positionals.join(" ");
	const limit = Number(values.limit ?? LIMIT.usual);
	if (text === "") return fail(problem("cli.usage", { reason: "find takes a name" }));
	if (!(Number.isInteger(limit) && limit >= LIMIT.low && limit <= LIMIT.high))
		return fail(problem("cli.usage", { reason: `--limit takes a whole number up to ${LIMIT.high}` }));
	const city = await readCity(values.city ?? shippedCityDirectory());
	if (!city.ok) return city;
	const names = await cityNames(city.value, values.streets ?? null);
	if (!names.ok) return names;
	const hits = searchGazetteer(buildGazetteer(names.value), text, limit);
	if (values.json !== true) return ok(page(text, hits, names.value.length));
	return ok(
		JSON.stringify(
			{
				formatVersion: FORMAT_VERSION,
				engineVersion: ENGINE_VERSION,
				cityId: city.value.city.id,
				cityVersion: city.value.city.version,
				text,
				names: names.value.length,
				hits: hits.map(hitJson),
			},
			null,
			"\t",
		),
	);
}

function hitJson({ place, match, typos }: NamedHit) {
	const { id, kind, name, position, radiusMetres, within, category } = place;
	return {
		id,
		kind,
		category,
		nameTh: name.th,
		nameEn: name.en,
		tambonTh: within?.th ?? null,
		tambonEn: within?.en ?? null,
		longitude: position[0],
		latitude: position[1],
		radiusMetres,
		match,
		typos,
	};
}

function page(text: string, hits: readonly NamedHit[], count: number): string {
	if (hits.length === 0) return `Nothing is called ${text} among ${count} names.`;
	return hits
		.map(({ place, match, typos }, index) => {
			const { kind, name, within, position } = place;
			const where = within === null ? "" : `, ${within.en} / ${within.th}`;
			const how = typos > 0 ? `${match}, ${typos} ${typos === 1 ? "slip" : "slips"}` : match;
			const at = `${position[1].toFixed(5)},${position[0].toFixed(5)}`;
			return `${String(index + 1).padStart(3)}  ${name.th} / ${name.en}   ${kind}${where}   ${at}   (${how})`;
		})
		.join("\n");
}
