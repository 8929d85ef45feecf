import { useEffect, useRef, useState } from "preact/hooks";
import type { Problem } from "../../core/result.ts";
import type { StudyAnswer, StudyKind, StudyRequest } from "../../engine/studies.ts";
import type { Scenario } from "../../scenario/types.ts";
import type { Session } from "../../session/types.ts";

/** How a study is coming along, whatever it asks. */
export interface StudyState {
	/** 0..1 while it runs, null when idle. */
	readonly progress: number | null;
	readonly problem: Problem | null;
	run(): void;
	cancel(): void;
}

export interface StudyView<Kind extends StudyKind> extends StudyState {
	/** The latest answer, kept in sight while the next one is under way. */
	readonly answer: StudyAnswer<Kind> | null;
	/** The answer is of an earlier scenario or request. */
	readonly isStale: boolean;
}

/** An edit is often followed by another. */
const SETTLE_MILLISECONDS = 300;

interface Answered<Kind extends StudyKind> {
	readonly scenario: Scenario;
	/** Tells one set of streets from another; null for straight lines. */
	readonly streets: number | null;
	readonly request: StudyRequest<Kind>;
	readonly answer: StudyAnswer<Kind>;
}

/** Last answer of each kind for a scenario, so that coming back to a panel shows it at once. */
const remembered = new WeakMap<Scenario, Map<StudyKind, Answered<StudyKind>>>();

/**
 * A study of the option being worked on, or of the one beside it. Automatic ones run again once an edit has settled, never during a gesture;
 * others wait for `run`.
 * @param request null while what it needs is not there yet; compared field by field
 */
export function useStudy<Kind extends StudyKind>(
	session: Session,
	kind: Kind,
	request: StudyRequest<Kind> | null,
	automatic: boolean,
	slot: "active" | "comparison" = "active",
): StudyView<Kind> {
	const scenario = session[slot].value?.scenario ?? null;
	const streets = session.streets.value.loaded?.loadedAtMilliseconds ?? null;
	const inGesture = session.beforeGesture.value !== null;
	const latestRequest = useRef(request);
	if (!sameRequest(latestRequest.current, request)) latestRequest.current = request;
	const asked = latestRequest.current;
	const [shown, setShown] = useState<Answered<Kind> | null>(null);
	const [progress, setProgress] = useState<number | null>(null);
	const [trouble, setTrouble] = useState<Problem | null>(null);
	const controller = useRef<AbortController | null>(null);

	const cancel = (): void => {
		controller.current?.abort();
		controller.current = null;
		setProgress(null);
	};
	const run = async (): Promise<void> => {
		if (scenario === null || asked === null) return;
		cancel();
		const own = new AbortController();
		controller.current = own;
		setTrouble(null);
		setProgress(0);
		const answer = await session.study(kind, scenario, asked, {
			signal: own.signal,
			onProgress: setProgress,
		});
		if (controller.current !== own) return;
		controller.current = null;
		setProgress(null);
		if (answer === null) return;
		if (!answer.ok) {
			setTrouble(answer.error);
			return;
		}
		const answered = { scenario, streets, request: asked, answer: answer.value };
		remember(kind, answered);
		setShown(answered);
	};

	useEffect(() => {
		cancel();
		if (scenario === null || asked === null || inGesture) return;
		const known = recall(kind, scenario, streets, asked);
		if (known !== null) {
			setShown(known);
			setTrouble(null);
			return;
		}
		if (!automatic) return;
		const timer = setTimeout(() => void run(), SETTLE_MILLISECONDS);
		return () => clearTimeout(timer);
	}, [scenario, streets, asked, inGesture, automatic]);
	useEffect(() => () => controller.current?.abort(), []);

	return {
		answer: shown?.answer ?? null,
		isStale:
			shown !== null &&
			(shown.scenario !== scenario || shown.streets !== streets || !sameRequest(shown.request, asked)),
		progress,
		problem: trouble,
		run: () => void run(),
		cancel,
	};
}

function recall<Kind extends StudyKind>(
	kind: Kind,
	scenario: Scenario,
	streets: number | null,
	request: StudyRequest<Kind>,
): Answered<Kind> | null {
	const known = remembered.get(scenario)?.get(kind) as Answered<Kind> | undefined;
	if (known === undefined || known.streets !== streets) return null;
	return sameRequest(known.request, request) ? known : null;
}

function remember<Kind extends StudyKind>(kind: Kind, answered: Answered<Kind>): void {
	const known = remembered.get(answered.scenario) ?? new Map<StudyKind, Answered<StudyKind>>();
	remembered.set(answered.scenario, known.set(kind, answered));
}

/** Fields that are the same object, or small values that read the same. */
function sameRequest(a: object | null, b: object | null): boolean {
	if (a === b) return true;
	if (a === null || b === null) return false;
	const before = Object.entries(a);
	const after = new Map(Object.entries(b));
	return before.length === after.size && before.every(([key, value]) => sameField(value, after.get(key)));
}

const sameField = (a: unknown, b: unknown): boolean =>
	Object.is(a, b) || (Array.isArray(a) && Array.isArray(b) && JSON.stringify(a) === JSON.stringify(b));
