import { problem } from "../../core/result.ts";
import { translator } from "../../i18n/index.ts";
import type { Planner } from "./context.ts";
import { incomingScenario } from "./files.ts";
import { kindOfFile, LARGEST_OPTION_BYTES } from "./streets/kind-of-file.ts";
import { tellStreets } from "./streets/telling.ts";

/**
 * Opens a scenario file, a line drawn in GeoJSON, or a file of streets, whose window shows how it comes along. What is
 * wrong with it is reported, and what was open stays as it is.
 */
export async function openFile(planner: Planner, file: File): Promise<boolean> {
	const { session, state, device } = planner;
	const city = session.city.peek();
	const open = session.active.peek()?.scenario;
	if (city === null || open === undefined) return false;
	if ((await kindOfFile(file)) === "streets") {
		state.dialog.value = "streets";
		void tellStreets(planner, session.openStreets(file, file.name));
		return true;
	}
	if (file.size > LARGEST_OPTION_BYTES) {
		session.reportProblem(
			problem("scenarioFile.tooLarge", { maximumKilobytes: LARGEST_OPTION_BYTES / 1000 }),
		);
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
