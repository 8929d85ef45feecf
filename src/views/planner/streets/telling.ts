import { describeProblem, translator } from "../../../i18n/index.ts";
import type { Planner } from "../context.ts";

/** Waits for streets to come in or go, and says to those who listen what has become of them. */
export async function tellStreets({ session, state }: Planner, deed: Promise<void>): Promise<void> {
	await deed;
	const t = translator.peek();
	const { loaded, work, problem } = session.streets.peek();
	if (work !== null) return;
	state.announcement.value =
		problem !== null
			? describeProblem(t, problem).what
			: t(loaded === null ? "streets.told.straight" : "streets.told.streets");
}
