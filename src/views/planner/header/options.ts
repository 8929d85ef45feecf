import type { Translator } from "../../../i18n/index.ts";
import type { Evaluated, Session } from "../../../session/types.ts";

const SAVED_PREFIX = "saved:";

export interface OptionChoice {
	readonly value: string;
	readonly label: string;
}

export interface OptionGroups {
	readonly shipped: readonly OptionChoice[];
	readonly saved: readonly OptionChoice[];
}

/** The options that ship, and those kept on this device, as choices of a picker. */
export function optionGroups(session: Session, t: Translator): OptionGroups {
	const shipped = (session.city.value?.options ?? []).map((option) => ({
		value: option.id,
		label: `${option.id} · ${t.of(option.name)}`,
	}));
	const saved = session.saved.value.map((kept) => ({
		value: `${SAVED_PREFIX}${kept.id}`,
		label: t.of(kept.name),
	}));
	return { shipped, saved };
}

/** The choice that stands for what is open, or "" where it is neither shipped nor kept. */
export function chosenOption(evaluated: Evaluated | null, groups: OptionGroups): string {
	const id = evaluated?.scenario.id;
	if (id === undefined) return "";
	if (groups.saved.some((choice) => choice.value === `${SAVED_PREFIX}${id}`)) return `${SAVED_PREFIX}${id}`;
	return groups.shipped.some((choice) => choice.value === id) ? id : "";
}

/** Puts a choice beside what is open; "" closes the comparison. */
export function compareChoice(session: Session, value: string): void {
	if (value.startsWith(SAVED_PREFIX)) void session.compareWithSaved(value.slice(SAVED_PREFIX.length));
	else session.compareWithOption(value === "" ? null : value);
}

export function openChoice(session: Session, value: string): void {
	if (value.startsWith(SAVED_PREFIX)) void session.openSaved(value.slice(SAVED_PREFIX.length));
	else if (value !== "") session.openOption(value);
}
