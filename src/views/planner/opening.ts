import { problem } from "../../core/result.ts";
import { translator } from "../../i18n/index.ts";
import type { Planner } from "./context.ts";
import { incomingScenario } from "./files.ts";

const LARGEST_FILE_BYTES = 4_000_000;

/** Opens a scenario file, or a line drawn in GeoJSON. What is wrong with it is reported, and what was open stays as it is. */
export async function openFile({ session, state, device }: Planner, file: File): Promise<boolean> {
	const city = session.city.peek();
	const open = session.active.peek()?.scenario;
	if (city === null || open === undefined) return false;
	if (file.size > LARGEST_FILE_BYTES) {
		session.reportProblem(problem("scenarioFile.tooLarge", { maximumKilobytes: LARGEST_FILE_BYTES / 1000 }));
		return false;
	}
	const read = incomingScenario({ fileName: file.name, text: await file.text() }, city, open, device.newId());
	if (!read.ok) {
		session.reportProblem(read.error);
		return false;
	}
	session.openScenario(read.value);
	state.announcement.value = translator.peek()("planner.files.opened", {
		name: translator.peek().of(read.value.name),
	});
	return true;
}
