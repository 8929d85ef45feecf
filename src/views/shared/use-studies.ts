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

export interface StudiesView<Kind extends StudyKind> extends StudyState {
	/** One a scenario, in their order: the latest, kept in sight while the next one is under way. */
	readonly answers: readonly (StudyAnswer<Kind> | null)[];
	/** Which of them are of an earlier scenario or request. */
	readonly stale: readonly boolean[];
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

/** The last answers of each kind for a scenario, so that coming back to a panel shows them at once. */
const remembered = new WeakMap<Scenario, Map<StudyKind, readonly Answered<StudyKind>[]>>();
/** One place after another is asked about, and gone back to. */
const REMEMBERED_ANSWERS = 6;

/**
 * One question about several scenarios, asked of one after the other. Automatic ones run again once an edit has settled,
 * never during a gesture; others wait for `run`.
 * @param request null while what it needs is not there yet; compared field by field
 */
export function useStudies<Kind extends StudyKind>(
	session: Session,
	kind: Kind,
	scenarios: readonly Scenario[],
	request: StudyRequest<Kind> | null,
	automatic: boolean,
): StudiesView<Kind> {
	const streets = session.streets.value.loaded?.loadedAtMilliseconds ?? null;
	const inGesture = session.beforeGesture.value !== null;
	const subjects = useLatest(scenarios, sameItems);
	const asked = useLatest(request, sameRequest);
	const [shown, setShown] = useState<readonly (Answered<Kind> | null)[]>([]);
	const [progress, setProgress] = useState<number | null>(null);
	const [trouble, setTrouble] = useState<Problem | null>(null);
	const controller = useRef<AbortController | null>(null);

	const cancel = (): void => {
		controller.current?.abort();
		controller.current = null;
		setProgress(null);
	};
	const show = (place: number, answered: Answered<Kind>): void =>
		setShown((before) => subjects.map((_, i) => (i === place ? answered : (before[i] ?? null))));
	const run = async (): Promise<void> => {
		if (asked === null || subjects.length === 0) return;
		cancel();
		const own = new AbortController();
		controller.current = own;
		setTrouble(null);
		setProgress(0);
		for (const [place, scenario] of subjects.entries()) {
			const answer = await session.study(kind, scenario, asked, {
				signal: own.signal,
				onProgress: (share) => setProgress((place + share) / subjects.length),
			});
			if (controller.current !== own) return;
			if (answer === null) break;
			if (!answer.ok) {
				setTrouble(answer.error);
				break;
			}
			const answered = { scenario, streets, request: asked, answer: answer.value };
			rememberStudy(kind, answered);
			show(place, answered);
		}
		controller.current = null;
		setProgress(null);
	};

	useEffect(() => {
		cancel();
		if (asked === null || subjects.length === 0 || inGesture) return;
		const known = subjects.map((scenario) => recall(kind, scenario, streets, asked));
		known.forEach((answered, place) => {
			if (answered !== null) show(place, answered);
		});
		if (!known.includes(null)) {
			setTrouble(null);
			return;
		}
		if (!automatic) return;
		const timer = setTimeout(() => void run(), SETTLE_MILLISECONDS);
		return () => clearTimeout(timer);
	}, [subjects, streets, asked, inGesture, automatic]);
	useEffect(() => () => controller.current?.abort(), []);

	const current = subjects.map((_, place) => shown[place] ?? null);
	const stale = current.map(
		(answered, place) =>
			answered !== null &&
			(answered.scenario !== subjects[place] ||
				answered.streets !== streets ||
				!sameRequest(answered.request, asked)),
	);
	return {
		answers: current.map((answered) => answered?.answer ?? null),
		stale,
		isStale: stale.includes(true),
		progress,
		problem: trouble,
		run: () => void run(),
		cancel,
	};
}

/** The first of values that mean the same, so that effects run again only where the meaning changes. */
function useLatest<Value>(value: Value, same: (a: Value, b: Value) => boolean): Value {
	const latest = useRef(value);
	if (!same(latest.current, value)) latest.current = value;
	return latest.current;
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
	a.length === b.length && a.every((item, i) => item === b[i]);

function recall<Kind extends StudyKind>(
	kind: Kind,
	scenario: Scenario,
	streets: number | null,
	request: StudyRequest<Kind>,
): Answered<Kind> | null {
	const known = (remembered.get(scenario)?.get(kind) ?? []) as readonly Answered<Kind>[];
	return (
		known.find((answered) => answered.streets === streets && sameRequest(answered.request, request)) ?? null
	);
}

/** What was worked out once need not be asked again, whoever asked. */
export function rememberStudy<Kind extends StudyKind>(kind: Kind, answered: Answered<Kind>): void {
	const known = remembered.get(answered.scenario) ?? new Map<StudyKind, readonly Answered<StudyKind>[]>();
	const others = (known.get(kind) ?? []).filter(({ request }) => !sameRequest(request, answered.request));
	remembered.set(answered.scenario, known.set(kind, [answered, ...others].slice(0, REMEMBERED_ANSWERS)));
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
