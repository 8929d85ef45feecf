import { APP_PROBLEM_WORDS } from "./problems-app.ts";
import { CALIBRATION_PROBLEM_WORDS } from "./problems-calibration.ts";
import { COMMAND_PROBLEM_WORDS } from "./problems-command.ts";
import { REFUSAL_WORDS } from "./problems-edits.ts";
import { EXPORT_PROBLEM_WORDS } from "./problems-export.ts";
import { FILE_PROBLEM_WORDS } from "./problems-files.ts";
import { OVERPASS_PROBLEM_WORDS } from "./problems-overpass.ts";
import { STREET_PROBLEM_WORDS } from "./problems-streets.ts";
import { VOICE_PROBLEM_WORDS } from "./problems-voices.ts";

export type { ProblemWords } from "./problem-words.ts";

/** The key is the problem's code; a code that is not here shows as `unknown`. */
export const PROBLEM_WORDS = {
	...APP_PROBLEM_WORDS,
	...FILE_PROBLEM_WORDS,
	...REFUSAL_WORDS,
	...COMMAND_PROBLEM_WORDS,
	...CALIBRATION_PROBLEM_WORDS,
	...EXPORT_PROBLEM_WORDS,
	...STREET_PROBLEM_WORDS,
	...VOICE_PROBLEM_WORDS,
	...OVERPASS_PROBLEM_WORDS,
};
