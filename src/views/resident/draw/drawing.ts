import type { Bilingual, LngLat } from "../../../core/location.ts";
import type { CityView } from "../../../engine/contract.ts";
import { scenarioFromOption } from "../../../exchange/corridor/scenario-from-option.ts";
import { clearLine } from "../../../scenario/edits/draw-line.ts";
import { fork } from "../../../scenario/edits/fork.ts";
import { roundScenario } from "../../../scenario/position.ts";
import type { Scenario } from "../../../scenario/types.ts";
import type { Session } from "../../../session/types.ts";
import { shippedAs } from "../questions/asked-option.ts";

/** Scenarios of which a copy is on the device. */
const kept = new WeakSet<Scenario>();

/** What a tap on the map does. Looking changes nothing: stray taps must not. */
export const TOOLS = ["look", "add", "move", "bend"] as const;
export type Tool = (typeof TOOLS)[number];

export interface Pending {
	readonly position: LngLat;
	readonly name?: Bilingual | undefined;
}

/** Whether the open scenario is somebody's work of which the device holds no other copy. */
export function needsKeeping(session: Session, city: CityView): boolean {
	const scenario = session.active.peek()?.scenario;
	if (scenario === undefined || kept.has(scenario) || shippedAs(city, scenario) !== null) return false;
	const isListed = session.saved.peek().some(({ id }) => id === scenario.id);
	const isAsOpened = session.undoNote.peek()?.code === "openScenario";
	return !(isListed && isAsOpened);
}

/** Keeps a copy of the open scenario where it is work that would go from sight. False where the device refuses. */
export async function keepOpenWork(session: Session, city: CityView): Promise<boolean> {
	if (!needsKeeping(session, city)) return true;
	const { scenario } = session.active.peek()!;
	const isKept = await session.saveActive();
	if (isKept) kept.add(scenario);
	return isKept;
}

/** Keeps a copy under an id of its own; null where the device refuses. */
export async function keepDrawing(session: Session): Promise<string | null> {
	const scenario = session.active.peek()?.scenario;
	if (scenario === undefined || !(await session.saveActive())) return null;
	kept.add(scenario);
	return session.saved.peek()[0]?.id ?? null;
}

export type Start =
	| { readonly kind: "option" | "blank"; readonly optionId: string }
	/** From the scenario that is open: by a link, or drawn before. */
	| { readonly kind: "open" };

/** A scenario of one's own, made from a shipped option, from its service on blank ground, or from what is open. */
export function startedFrom(
	start: Start,
	city: CityView,
	open: Scenario | null,
	id: string,
	name: Bilingual,
): Scenario | null {
	const base = start.kind === "open" ? open : shippedScenario(city, start.optionId);
	if (base === null) return null;
	const own = fork(id, name)(base);
	if (!own.ok) return null;
	if (start.kind !== "blank") return own.value.scenario;
	const blank = clearLine(own.value.scenario);
	return blank.ok ? blank.value.scenario : null;
}

function shippedScenario(city: CityView, optionId: string): Scenario | null {
	const option = city.options.find(({ id }) => id === optionId);
	return option === undefined ? null : roundScenario(scenarioFromOption(option, city.id));
}
