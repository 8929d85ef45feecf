import { scenarioFromOption } from "../../../exchange/corridor/scenario-from-option.ts";
import type { Translator } from "../../../i18n/index.ts";
import { roundScenario } from "../../../scenario/position.ts";
import type { Scenario } from "../../../scenario/types.ts";
import type { Session } from "../../../session/types.ts";

interface OptionChoice {
	readonly value: string;
	readonly label: string;
}

/** The options that ship, and those kept on this device, by the ids of their scenarios. */
export function optionChoices(session: Session, t: Translator): readonly OptionChoice[] {
	const shipped = (session.city.value?.options ?? []).map(({ id, name }) => ({
		value: id,
		label: `${id} · ${t.of(name)}`,
	}));
	const saved = session.saved.value.map(({ id, name }) => ({ value: id, label: t.of(name) }));
	return [...shipped, ...saved];
}

/** The scenario of a choice; null where it cannot be read, which the session tells, or is the one already told. */
export async function scenarioOfChoice(
	session: Session,
	which: "option" | "against",
	value: string,
	told: Scenario,
): Promise<Scenario | null> {
	const city = session.city.peek();
	const shipped = city?.options.find(({ id }) => id === value);
	if (city !== null && shipped !== undefined)
		return roundScenario({ ...scenarioFromOption(shipped, city.id), seed: told.seed });
	if (!session.saved.peek().some(({ id }) => id === value)) return null;
	if (which === "option") await session.openSaved(value);
	else await session.compareWithSaved(value);
	const opened = (which === "option" ? session.active : session.comparison).peek()?.scenario ?? null;
	return opened?.id === value ? opened : null;
}
