import { join } from "node:path";
import { fail, ok, problem, type Result } from "../core/result.ts";
import { packBuild } from "./pack-build.ts";
import { packCheck } from "./pack-check.ts";
import { problemLine } from "./problem-line.ts";

const USAGE =
	"usage: rangbao pack build CITY_DIR [OUTPUT_DIR] [--streets FILE] | rangbao pack check PACK_DIR";
const BAD_INPUT = 2;

/** Reading a folder can fail in the file system; that too is one problem. */
async function guarded<Value>(directory: string, work: () => Promise<Result<Value>>): Promise<Result<Value>> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof Error) || !("code" in error)) throw error;
		return fail(problem("pack.folder", { folder: directory, detail: String(error.code) }));
	}
}

async function run(
	action: string,
	from: string,
	to: string | undefined,
	streets: string | null,
): Promise<Result<string>> {
	if (action === "check") {
		const checked = await guarded(from, () => packCheck(from));
		return checked.ok ? ok(JSON.stringify(checked.value)) : checked;
	}
	const root = process.env.RANGBAO_ROOT ?? process.cwd();
	const output = to ?? ((cityId: string) => join(root, "public", "packs", cityId));
	const built = await guarded(from, () => packBuild(from, output, streets));
	return built.ok ? ok(JSON.stringify(built.value)) : built;
}

/** Takes `--streets FILE` out of the words; null where it lacks its file. */
function takeStreets(words: readonly string[]): { rest: string[]; streets: string | null } | null {
	const at = words.indexOf("--streets");
	if (at < 0) return { rest: [...words], streets: null };
	const streets = words[at + 1];
	return streets === undefined ? null : { rest: words.toSpliced(at, 2), streets };
}

/** `pack build CITY_DIR [OUTPUT_DIR] [--streets FILE]` and `pack check PACK_DIR`. The answer is one JSON line on stdout. */
export async function runPackCommand(commandArguments: readonly string[]): Promise<number> {
	const taken = takeStreets(commandArguments);
	const [action, from, to, ...rest] = taken?.rest ?? [];
	const streets = taken?.streets ?? null;
	const known = action === "build" || (action === "check" && to === undefined && streets === null);
	if (!known || from === undefined || rest.length > 0) {
		process.stderr.write(`${USAGE}\n`);
		return BAD_INPUT;
	}
	const answer = await run(action, from, to, streets);
	if (answer.ok) process.stdout.write(`${answer.value}\n`);
	else process.stderr.write(`${problemLine(answer.error)}\n`);
	return answer.ok ? 0 : BAD_INPUT;
}
